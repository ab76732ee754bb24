namespace NewsCorpus.Statements;

/// <summary>An attribution in tokens, before its speaker and its place among the others are settled.</summary>
internal sealed class Draft
{
    public required Cue Row { get; init; }

    public required TokenRange Cue { get; init; }

    public TokenRange Source { get; set; } = TokenRange.None;

    public List<TokenRange> Content { get; } = [];

    public Stance Stance { get; set; }

    public bool Hedged { get; set; }

    public int Sentence { get; init; }
}
