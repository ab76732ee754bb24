using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>
/// The head of a text file: fields in YAML between lines of <c>---</c>, or in simple TOML between lines of <c>+++</c>. A text that merely
/// begins with a rule is left alone: what stands between must be fields with simple names.
/// </summary>
internal static class FrontMatter
{
    private const int MostLines = 400;
    private const int MostCharacters = 100_000;
    private const int MostBrackets = 500;

    /// <summary>Reads the front matter.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="warn">Told about a field that is ignored, with the offset of its line.</param>
    /// <param name="bodyStart">Where the text proper begins; 0 where there is no front matter.</param>
    public static DocumentMetadata Read(string text, Action<int, string> warn, out int bodyStart)
    {
        bodyStart = 0;
        if (Extent(text) is not { } extent || Fields(text[..extent.End]) is not { Count: > 0 } fields) return DocumentMetadata.None;
        bodyStart = extent.Body;
        return Collect(fields, text, warn);
    }

    // One past the last line of fields, and where the text begins; null without a closing line.
    private static (int End, int Body)? Extent(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) && !IsToml(text)) return null;
        var fence = text[..3];
        var at = 0;
        for (var number = 0; number < MostLines && at < Math.Min(text.Length, MostCharacters); number++)
        {
            var start = at;
            var line = NextLine(text, ref at);
            if (number == 0 && line != fence) return null;
            if (number > 0 && (line == fence || (line is "..." && !IsToml(text)))) return (start, at);
        }

        return null;
    }

    private static List<Field>? Fields(string head)
    {
        List<Field>? fields;
        try
        {
            fields = IsToml(head) ? FromLines(head, '=') : FromYaml(head);
        }
        catch (Exception problem) when (problem is YamlException or InvalidOperationException or ArgumentException)
        {
            // "title: Talks: Moscow ready" is no YAML, and still clear.
            fields = FromLines(head, ':');
        }

        return fields is not null && fields.All(field => IsName(field.Key)) ? fields : null;
    }

    // Event by event and not as a tree: deep nesting then needs no deep stack.
    private static List<Field>? FromYaml(string head)
    {
        // The parser's cost grows with the square of the depth.
        if (head.AsSpan().Count('[') + head.AsSpan().Count('{') > MostBrackets) return FromLines(head, ':');
        var parser = new Parser(new StringReader(head));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _)) return null;
        var fields = new List<Field>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key)) return null;
            fields.Add(ValueOf(parser, key));
        }

        return fields;
    }

    private static Field ValueOf(Parser parser, Scalar key)
    {
        var field = new Field((int)key.Start.Index, (int)key.Start.Line, key.Value, []);
        if (parser.TryConsume<Scalar>(out var value))
        {
            field.Values.Add(("", value.Value));
            return field;
        }

        // Of lists the items, of mappings ("source: {name: …, url: …}") the values with their keys, neither nested further.
        var isMapping = parser.Accept<MappingStart>(out _);
        var (depth, name) = (0, (string?)null);
        do
        {
            var next = parser.Consume<ParsingEvent>();
            depth += next.NestingIncrease;
            if (depth != 1 || next is not Scalar scalar) continue;
            if (isMapping && name is null) name = scalar.Value;
            else (name, _) = ((string?)null, Add(name ?? "", scalar.Value));
        }
        while (depth > 0);
        return field;

        bool Add(string part, string text)
        {
            field.Values.Add((part, text));
            return true;
        }
    }

    private static bool IsToml(string text) => text.StartsWith("+++", StringComparison.Ordinal);

    private static List<Field>? FromLines(string head, char sign)
    {
        var fields = new List<Field>();
        var at = 0;
        NextLine(head, ref at);
        for (var number = 2; at < head.Length; number++)
        {
            var start = at;
            var line = NextLine(head, ref at);
            if (line.Length == 0 || line[0] is ' ' or '\t' or '#' or '-' or '[' or ']') continue;
            var split = line.IndexOf(sign, StringComparison.Ordinal);
            if (split <= 0 || (sign == ':' && split + 1 < line.Length && line[split + 1] is not (' ' or '\t'))) return null;
            var values = sign == '=' ? ItemsOf(line[(split + 1)..].Trim()) : [Unquote(line[(split + 1)..].Trim())];
            fields.Add(new Field(start, number, line[..split].Trim(), [.. values.Select(value => ("", value))]));
        }

        return fields;
    }

    private static DocumentMetadata Collect(List<Field> fields, string text, Action<int, string> warn)
    {
        var metadata = DocumentMetadata.None;
        // What is called "published" counts before what is called "date".
        foreach (var field in fields.OrderByDescending(field => DocumentMetadata.IsKey(field.Key.ToLowerInvariant())))
        {
            if (MetadataKeys.FieldOf(field.Key) is { } name && name is not "text")
            {
                metadata = metadata.With(name, new GivenField(field.Key, field.Values), PublishedFrom.FrontMatter, message =>
                    Warn(field, message));
            }
            else if (!MetadataKeys.IsHarmless(field.Key)) Warn(field, $"'{field.Key}' is not a field that is read; it is ignored");
        }

        return metadata;

        void Warn(Field field, string message) =>
            warn(Math.Min(field.At, text.Length),
                string.Create(CultureInfo.InvariantCulture, $"line {field.Line} of the front matter: {message}"));
    }

    // "publication-date", "Publication date"
    private static bool IsName(string key) =>
        key.Length is > 0 and < 40 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or ' ')
        && (!key.Contains(' ', StringComparison.Ordinal) || MetadataKeys.FieldOf(key) is not null);

    // "[ 'Jane Roe', 'John Doe' ]"
    private static IEnumerable<string> ItemsOf(string value) =>
        value is ['[', .., ']'] ? value[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Unquote) : [Unquote(value)];

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;

    private static string NextLine(string text, ref int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        var stop = end < 0 ? text.Length : at + end;
        var line = text[at..stop].TrimEnd();
        at = stop;
        if (at < text.Length && text[at] == '\r') at++;
        if (at < text.Length && text[at] == '\n') at++;
        return line;
    }

    /// <summary>A field of front matter.</summary>
    /// <param name="At">The offset of its key.</param>
    /// <param name="Line">The line of its key, from 1.</param>
    /// <param name="Key">Its name as written.</param>
    /// <param name="Values">Its value, the items of its list, or the parts of its mapping with their names.</param>
    internal sealed record Field(int At, int Line, string Key, List<(string Part, string Text)> Values);
}
