using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Tells sources that can speak (persons, bodies, outlets, texts) from things and measures, by the head noun.</summary>
internal sealed class SourceNatures(TokenTable tokens, Tag[] tags, CueLexicon lexicon)
{
    private const WordRole IsMute = WordRole.Mute | WordRole.Thing | WordRole.Measure;

    private static readonly WordSet Counts = WordSet.Named("counted-by-article");

    // Endings of nouns for acts, states and qualities; the bodies that have them stand in the table of words.
    private static readonly IReadOnlyList<string> AbstractEndings = WordSet.Named("suffixes-of-abstract-nouns").Words;

    /// <summary>Whether the source of a statement, or what its relative pronoun stands for, can speak.</summary>
    public bool CanSpeak(Draft draft) =>
        CanSpeak(draft.Antecedent.IsEmpty ? draft.Source : draft.Antecedent, draft.Cue.Allows(Frames.Shows));

    /// <summary>
    /// Whether a cue without a source has no speaker at all: "a reminder that …", "Highlighting this, …"; not "allegations that …".
    /// </summary>
    public bool IsNobodys(Draft draft) => draft.Cue.Kind switch
    {
        CueKind.Noun => !draft.Hedged,
        CueKind.Verb => tags[draft.CueRange.First] is Tag.Gerund,
        _ => false,
    };

    /// <summary>Whether the source is a name or a pronoun, or left open. The first word of a sentence has its capital for that.</summary>
    public bool IsSomeone(Draft draft)
    {
        var head = HeadOf(draft.Source);
        if (head < 0) return true;
        var opensSentence = draft.Source.End - draft.Source.First == 1
            && (head == 0 || tags[head - 1] is Tag.None or Tag.Stop or Tag.Quote);
        return tags[head] is not (Tag.Nominal or Tag.Number) && !(opensSentence && tags[head] is Tag.Name);
    }

    private bool CanSpeak(TokenRange source, bool isOfThings)
    {
        var head = HeadOf(source);
        if (head < 0) return true;
        if (IsMeasured(source, head)) return false;
        if (tags[head] is Tag.Name or Tag.Pronoun or Tag.Relative && tokens.TextOf(head) is not ("which" or "it" or "It")) return true;
        var roles = lexicon.Classes.RolesOf(tokens[head].Word);
        if ((roles & (WordRole.SpeaksFor | WordRole.PartOf | WordRole.Body)) != 0) return true;
        if (IsAttitude(head)) return false;
        if ((roles & WordRole.Document) != 0) return !isOfThings;
        if ((roles & IsMute) != 0) return false;
        return tags[head] is not Tag.Nominal || !(IsAbstract(tokens.TextOf(head)) || (isOfThings && !AgentNouns.Are(tokens.TextOf(head))));
    }

    // "North Korea's support", "their fear": who has it says nothing by it.
    private bool IsAttitude(int head)
    {
        foreach (var cue in lexicon.CuesOf(tokens[head].Word))
        {
            if (cue.Kind == CueKind.Noun && cue.Act != AttributionKind.Speech) return tags[head] is Tag.Nominal;
        }

        return false;
    }

    // The last noun of the first noun phrase: "the [envoy] of Norway", "Norway's [move] to leave", "a number of [clerks]".
    private int HeadOf(TokenRange source)
    {
        var head = -1;
        for (var i = source.First; i < source.End; i++)
        {
            if (tags[i] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Pronoun or Tag.Relative or Tag.That or Tag.Determiner
                or Tag.Quantifier)
            {
                head = i;
            }
            else if (head == i - 1 && head > source.First && tokens.TextOf(i) is "of" && Counts.Has(tokens.TextOf(head))) continue;
            else if (head >= 0 && tags[i] is not (Tag.Hyphen or Tag.Genitive or Tag.Symbol or Tag.Adverb or Tag.Possessive)) break;
        }

        return head;
    }

    // "56 percent of voters", "some 90 delegates' votes"
    private bool IsMeasured(TokenRange source, int head) =>
        tags[head] is Tag.Number && head + 1 < source.End && tokens.TextOf(head + 1) is "%";

    private static bool IsAbstract(ReadOnlySpan<char> noun)
    {
        var stem = noun.Length > 4 && noun[^1] == 's' && noun[^2] != 's' ? noun[..^1] : noun;
        foreach (var ending in AbstractEndings)
        {
            if (stem.Length > ending.Length + 2 && (stem.EndsWith(ending) || noun.EndsWith(ending))) return true;
        }

        return false;
    }
}
