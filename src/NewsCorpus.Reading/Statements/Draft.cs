using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Statements;

/// <summary>An attribution in tokens, before its speaker and its place among the others are settled.</summary>
internal sealed class Draft
{
    /// <summary>The row of the table of cues.</summary>
    public required Cue Cue { get; init; }

    /// <summary>Where the cue stands.</summary>
    public required TokenRange CueRange { get; init; }

    /// <summary>The sentence that the cue stands in.</summary>
    public required int Sentence { get; init; }

    public TokenRange Source { get; set; } = TokenRange.None;

    /// <summary>What a pronoun as source stands for ("who", "he", "it"); empty where it is none, or open.</summary>
    public TokenRange Antecedent { get; set; } = TokenRange.None;

    /// <summary>The words that name the source: what its pronoun stands for, else the source as it stands.</summary>
    public TokenRange Named => Antecedent.IsEmpty ? Source : Antecedent;

    public List<TokenRange> Content { get; } = [];

    public Stance Stance { get; set; }

    public bool Hedged { get; set; }

    /// <summary>Adds a piece of content; an empty one is left out.</summary>
    public void Add(TokenRange content)
    {
        if (!content.IsEmpty) Content.Add(content);
    }

    /// <summary>True when a token is part of what is said.</summary>
    public bool Says(int token)
    {
        foreach (var range in Content)
        {
            if (range.Contains(token)) return true;
        }

        return false;
    }
}
