namespace NewsCorpus;

/// <summary>A half-open range of UTF-16 code units of a document's raw text.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="End">One past the last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True when nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The covered text.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The covered text, without a copy.</summary>
    public ReadOnlySpan<char> SliceOf(string text) => text.AsSpan(Start, Length);

    /// <summary>True when <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when <paramref name="offset"/> is one of the covered code units.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>True when at least one code unit is shared.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Text order: by start, then the shorter first.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
