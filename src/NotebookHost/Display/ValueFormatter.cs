using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookHost.Display;

/// <summary>
/// Chooses how a value is shown: by a formatter that was registered for its type, else as a table or as text. There is
/// always a form in plain text, unless other forms are asked for.
/// </summary>
internal sealed class ValueFormatter
{
    /// <summary>The value in the forms that its type prefers, or in those asked for.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">When not empty, exactly these forms.</param>
    /// <exception cref="ArgumentException">A form is asked for that nobody can make of this value.</exception>
    public MimeBundle Format(object? value, IReadOnlyCollection<string>? mimeTypes = null)
    {
        if (Finished(value) is { } finished)
            return finished;
        if (mimeTypes is { Count: > 0 })
            return new MimeBundle(mimeTypes.SelectMany(mime => Forms(value, mime, isAskedFor: true)));
        if (value is null)
            return MimeBundle.FromText("null");
        var preferred = RegisteredFormatters.PreferredMimeTypes(value.GetType());
        var chosen = preferred.Contains(MimeBundle.Plain) ? preferred : [.. preferred, MimeBundle.Plain];
        return new MimeBundle(chosen.SelectMany(mime => Forms(value, mime, isAskedFor: false)));
    }

    /// <summary>A value that was displayed through the package, which has already formatted it in its own way.</summary>
    public MimeBundle Format(object? value, IReadOnlyCollection<FormattedValue> formatted)
    {
        // Of text that is displayed as HTML, the text is the HTML.
        if (formatted.Count > 0 && (value is null || formatted.All(f => f.Value == value as string)))
            return Finished(formatted)!;
        var mimeTypes = formatted.Select(f => f.MimeType).ToList();
        var isDefault = value is not null && RegisteredFormatters.PreferredMimeTypes(value.GetType()).ToHashSet().SetEquals(mimeTypes);
        return Format(value, isDefault ? [] : mimeTypes);
    }

    private static MimeBundle? Finished(object? value) => value switch
    {
        MimeBundle bundle => bundle,
        FormattedValue one => new MimeBundle([new(one.MimeType, one.Value)]),
        IEnumerable<FormattedValue> several => new MimeBundle(several.Select(f => KeyValuePair.Create(f.MimeType, f.Value))),
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, string>> Forms(object? value, string mimeType, bool isAskedFor)
    {
        var registered = value is null ? null : RegisteredFormatters.Find(value, mimeType);
        return mimeType switch
        {
            MimeBundle.Html => OwnHtml(value, registered, isAskedFor),
            MimeBundle.Plain => [new(mimeType, registered ?? OwnText(value))],
            PlotlyChart.MimeType when registered is null && value is not null
                && PlotlyChart.ToJson(value) is { } json => [new(mimeType, json)],
            // A formatter that writes nothing has no such form of this value.
            _ when registered is "" => [],
            _ => [new(mimeType, registered ?? RegisteredFormatters.Format(value, mimeType))],
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> OwnHtml(object? value, string? registered, bool isAskedFor)
    {
        if (registered is not null && StandsAlone(registered))
            return [new(MimeBundle.Html, registered)];
        if (value is not null && PlotlyChart.ToJson(value) is { } json)
            return [new(PlotlyChart.MimeType, json)];
        if ((registered is null ? Shape.Of(value) : Shape.OfTable(value)) is { } shape)
            return [new(MimeBundle.Html, HtmlTable.Of(shape))];
        if (registered is not null)
            return [new(MimeBundle.Html, registered)];
        return isAskedFor ? [new(MimeBundle.Html, HtmlTable.Encode(PlainText.Of(value)))] : [];
    }

    /// <summary>
    /// Other HTML gives way where the host can show the value itself: a script may ask the network, and does not run in a
    /// notebook that is not trusted; the package's own classes need its style sheet.
    /// </summary>
    private static bool StandsAlone(string html) =>
        !html.Contains("<script", StringComparison.OrdinalIgnoreCase) && !html.Contains("class=\"dni-", StringComparison.Ordinal);

    private static string OwnText(object? value)
    {
        if (value is not null && PlotlyChart.ToJson(value) is { } json)
            return PlotlyChart.ToText(json);
        return Shape.Of(value) is { } shape ? PlainText.Of(shape) : PlainText.Of(value);
    }
}
