namespace NewsCorpus.Reading.Grammar;

/// <summary>A half-open range of token indexes.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public static TokenRange None => new(-1, -1);

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;
}
