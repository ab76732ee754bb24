using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace NotebookHost.Display;

/// <summary>
/// Finds formatters as .NET Interactive does, by name: an attribute called <c>TypeFormatterSourceAttribute</c> on the
/// type names a source, whose <c>CreateTypeFormatters()</c> gives objects with a <c>MimeType</c> and a
/// <c>bool Format(object, TextWriter)</c>. A library needs no reference to any notebook for it.
/// </summary>
internal sealed class ConventionFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";
    private readonly ConcurrentDictionary<Type, Formatters> _byType = new();

    /// <summary>The value's representations; empty when its type names no formatters.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">Those to make; when empty, those that the type prefers, and plain text.</param>
    public IReadOnlyList<KeyValuePair<string, string>> Format(object value, IReadOnlyList<string> mimeTypes)
    {
        var items = new List<KeyValuePair<string, string>>();
        var formatters = _byType.GetOrAdd(value.GetType(), Find);
        foreach (var formatter in formatters.For(mimeTypes))
        {
            var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (formatter.Format(value, writer))
                items.Add(new(formatter.MimeType, writer.ToString()));
        }
        return items;
    }

    private static Formatters Find(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).FirstOrDefault(a => a.GetType().Name == AttributeName);
        if (attribute is null || Get(attribute, "FormatterSourceType") is not Type sourceType)
            return new Formatters([], []);
        var source = Activator.CreateInstance(sourceType)!;
        var created = (IEnumerable<object>)sourceType.GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var preferred = Get(attribute, "PreferredMimeTypes") as string[] ?? [];
        return new Formatters([.. created.Select(Formatter.Wrap)], preferred.Length > 0 ? [.. preferred, MimeBundle.Plain] : []);
    }

    private static object? Get(object instance, string property) => instance.GetType().GetProperty(property)?.GetValue(instance);

    private sealed record Formatters(IReadOnlyList<Formatter> All, IReadOnlyList<string> Preferred)
    {
        public IEnumerable<Formatter> For(IReadOnlyList<string> mimeTypes)
        {
            var wanted = mimeTypes.Count > 0 ? mimeTypes : Preferred;
            return wanted.Count == 0 ? All : wanted.Distinct().SelectMany(mime => All.Where(f => f.MimeType == mime).Take(1));
        }
    }

    private sealed record Formatter(string MimeType, Func<object, TextWriter, bool> Format)
    {
        public static Formatter Wrap(object formatter)
        {
            var method = formatter.GetType().GetMethod("Format", BindingFlags.Instance | BindingFlags.Public)
                ?? throw new MissingMethodException(formatter.GetType().Name, "Format");
            return new Formatter(
                (string)Get(formatter, "MimeType")!,
                (value, writer) => (bool)method.Invoke(formatter, BindingFlags.DoNotWrapExceptions, null, [value, writer], null)!);
        }
    }
}
