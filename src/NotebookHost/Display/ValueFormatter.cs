namespace NotebookHost.Display;

/// <summary>Chooses how a value is shown: by what its type says of itself, else by its shape.</summary>
internal sealed class ValueFormatter
{
    private readonly ConventionFormatters _conventions = new();

    /// <summary>The representations of a value; there is always one as plain text.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">When not empty, only these, of those that the value has.</param>
    public MimeBundle Format(object? value, IReadOnlyList<string>? mimeTypes = null)
    {
        mimeTypes ??= [];
        var all = value as MimeBundle ?? new MimeBundle(Representations(value, mimeTypes));
        if (mimeTypes.Count == 0)
            return all;
        var chosen = all.Items.Where(i => mimeTypes.Contains(i.Key)).ToList();
        return chosen.Count > 0 ? new MimeBundle(chosen) : all;
    }

    private IEnumerable<KeyValuePair<string, string>> Representations(object? value, IReadOnlyList<string> mimeTypes)
    {
        if (value is null)
            return [new(MimeBundle.Plain, "null")];
        var own = _conventions.Format(value, mimeTypes);
        if (own.Count > 0)
            return own.Any(i => i.Key == MimeBundle.Plain) ? own : [.. own, new(MimeBundle.Plain, PlainText.Of(value))];
        return value is string || Shape.Of(value) is not { } shape
            ? [new(MimeBundle.Plain, PlainText.Of(value))]
            : [new(MimeBundle.Html, HtmlTable.Of(shape)), new(MimeBundle.Plain, PlainText.Of(shape))];
    }
}
