using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookHost.Display;

/// <summary>
/// The formatters of <c>Microsoft.DotNet.Interactive.Formatting</c> that a notebook, an extension or an attribute on the
/// value's type has registered, apart from those that the package itself comes with.
/// </summary>
internal static class RegisteredFormatters
{
    private const string StyleStart = "<style>";
    private const string StyleEnd = "</style>";

    private static readonly HashSet<ITypeFormatter> BuiltIn = [.. Formatter.RegisteredFormatters(includeDefaults: true)];

    /// <summary>Must be called before anything can be registered, to tell the package's own formatters from others.</summary>
    public static void Prepare() => _ = BuiltIn;

    /// <summary>The mime types in which values of this type are shown unless others are asked for.</summary>
    public static IReadOnlyCollection<string> PreferredMimeTypes(Type type) => Formatter.GetPreferredMimeTypesFor(type);

    /// <summary>The value in the form that was registered for its type; null when there is none.</summary>
    public static string? Find(object value, string mimeType)
    {
        var type = value.GetType();
        if (value is IHtmlContent)
            return mimeType == MimeBundle.Html ? Format(value, mimeType) : null;
        _ = PreferredMimeTypes(type); // Registers what an attribute of the type names.
        return Formatter.RegisteredFormatters().Any(f => f.MimeType == mimeType && Fits(f.Type, type) && !BuiltIn.Contains(f))
            ? Format(value, mimeType)
            : null;
    }

    /// <summary>The value in any form that the package knows: JSON, CSV …</summary>
    /// <exception cref="ArgumentException">No formatter is registered for that mime type.</exception>
    public static string Format(object? value, string mimeType)
    {
        var text = value.ToDisplayString(mimeType);
        return mimeType == MimeBundle.Html ? WithoutDefaultStyles(text) : text;
    }

    private static bool Fits(Type formatted, Type actual) =>
        formatted.IsGenericTypeDefinition
            ? Ancestors(actual).Concat(actual.GetInterfaces()).Any(t => t.IsGenericType && t.GetGenericTypeDefinition() == formatted)
            : formatted.IsAssignableFrom(actual);

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            yield return t;
    }

    /// <summary>The package ends HTML with its own style sheet, once in every output; front ends bring theirs.</summary>
    private static string WithoutDefaultStyles(string html)
    {
        if (!html.EndsWith(StyleEnd, StringComparison.Ordinal))
            return html;
        var start = html.LastIndexOf(StyleStart, StringComparison.Ordinal);
        return start >= 0 && html.AsSpan(start + StyleStart.Length).TrimStart().StartsWith(".dni-") ? html[..start] : html;
    }
}
