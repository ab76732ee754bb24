namespace NewsCorpus.Reading.Documents;

/// <summary>JSON lines that another program gives.</summary>
/// <param name="Lines">The bytes.</param>
/// <param name="FirstLine">The number of the first line: more than 1 where they are a part of a larger file, so that paths are those of the
/// whole.</param>
internal sealed record StandardInput(Stream Lines, long FirstLine = 1)
{
    /// <summary>A stream of lines that are counted from 1.</summary>
    public static implicit operator StandardInput?(Stream? lines) => lines is null ? null : new(lines);
}
