using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>What a content itself does with what it is about.</summary>
internal enum Polarity
{
    /// <summary>"… had sent arms"</summary>
    Affirms,

    /// <summary>"… had never sent arms"</summary>
    Negates,

    /// <summary>"… such reports are fabrications"</summary>
    Denies,

    /// <summary>"… there was no proof that arms were sent"</summary>
    Doubts,
}

/// <summary>Reads whether a content affirms, negates, denies or doubts, and what that makes of the stance of its cue.</summary>
internal static class PolarityReader
{
    // In tokens: "had never, since the war began, sent" stays open; "did not then send" is read.
    private const int NegationReach = 4;
    private static readonly string[] Negations = ["not", "never", "no", "none", "nobody", "neither", "nor", "'t", "’t", "cannot"];
    private static readonly string[] Proofs = ["proof", "evidence", "information", "knowledge", "sign", "signs", "indication", "indications", "confirmation", "verify", "verified", "confirm", "confirmed", "prove", "proven", "established"];

    private static readonly string[] Denials =
    [
        "false", "untrue", "fabrication", "fabrications", "fabricated", "fake", "baseless", "groundless", "unfounded", "lie", "lies", "hoax", "invented", "rumor", "rumour",
    ];

    public static Polarity Read(TokenTable tokens, IReadOnlyList<TextSpan> content, ActionMention? main)
    {
        var isNegated = false;
        foreach (var span in content)
        {
            var start = tokens.FirstAtOrAfter(span.Start);
            var action = main is not null && span.Contains(main.Span) ? tokens.FirstAtOrAfter(main.Span.Start) : -1;
            var actionEnd = action < 0 ? -1 : tokens.FirstAtOrAfter(main!.Span.End);
            for (var i = start; i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                if (Is(tokens, i, Denials)) return Polarity.Denies;
                if (!Is(tokens, i, Negations)) continue;
                if (i + 1 < tokens.Count && (Is(tokens, i + 1, Proofs) || (i + 2 < tokens.Count && Is(tokens, i + 2, Proofs)))) return Polarity.Doubts;
                isNegated |= action < 0 ? i - start <= NegationReach : i < actionEnd && action - i <= NegationReach;
            }
        }

        return isNegated ? Polarity.Negates : Polarity.Affirms;
    }

    /// <summary>The position of a speaker whose cue has a stance; null is the text's own voice.</summary>
    public static Position Apply(Stance? stance, Polarity polarity)
    {
        var plain = stance switch
        {
            Stance.Confirm => Position.Confirms,
            Stance.Deny => Position.Denies,
            Stance.Doubt or Stance.NoComment => Position.Doubts,
            Stance.Warn => Position.Warns,
            Stance.Demand => Position.Demands,
            Stance.Pledge => Position.Pledges,
            Stance.Question => Position.Asks,
            _ => Position.Asserts,
        };
        return (plain, polarity) switch
        {
            (_, Polarity.Affirms) => plain,
            (Position.Asserts or Position.Confirms, Polarity.Doubts) => Position.Doubts,
            (Position.Asserts or Position.Confirms, Polarity.Denies) => Position.Denies,
            (Position.Asserts or Position.Confirms or Position.Pledges or Position.Warns, Polarity.Negates) => Position.Denies,
            (Position.Denies, Polarity.Negates) => Position.Asserts,
            _ => plain,
        };
    }

    private static bool Is(TokenTable tokens, int at, string[] words)
    {
        var text = tokens.TextOf(at);
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
