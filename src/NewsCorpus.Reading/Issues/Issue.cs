namespace NewsCorpus.Reading.Issues;

/// <summary>How bad an <see cref="Issue"/> is.</summary>
public enum IssueSeverity
{
    /// <summary>Something odd was met and dealt with; the item is kept.</summary>
    Warning,

    /// <summary>An item (a document, a dictionary line) was rejected; the rest goes on.</summary>
    Error,
}

/// <summary>Something wrong with an input, said where it stands. Bad data is a value, never an exception.</summary>
/// <param name="Severity">Whether the item was kept or rejected.</param>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Line">The line, from 1; null where the offset says it better.</param>
/// <param name="Offset">The byte offset from the start of the file, from 0; null where the line says it.</param>
/// <param name="Kind">A stable kebab-case word for the kind of issue, such as <c>invalid-utf8</c>.</param>
/// <param name="Message">What is wrong and what to do about it, one line.</param>
public sealed record Issue(
    IssueSeverity Severity, string Path, long? Line, long? Offset, string Kind, string Message)
{
    /// <summary><c>warning: path:offset: message</c> or <c>error: path:line: message</c>.</summary>
    public override string ToString()
    {
        var place = Severity == IssueSeverity.Warning ? Offset ?? Line : Line ?? Offset;
        var severity = Severity == IssueSeverity.Error ? "error" : "warning";
        return place is null
            ? $"{severity}: {Path}: {Message}"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{severity}: {Path}:{place}: {Message}");
    }
}
