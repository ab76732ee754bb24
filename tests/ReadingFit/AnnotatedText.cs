using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReadingFit;

/// <summary>A name in a text and how it is to be read.</summary>
internal sealed record Annotation(int Start, int End, bool IsActor);

/// <summary>A text whose names were read by hand. Texts of one group are made of one pattern.</summary>
internal sealed partial record AnnotatedText(string Group, string Text, IReadOnlyList<Annotation> Names)
{
    private const int TextsAPattern = 3;

    private static readonly string[] Leads = ["", "Officials said that ", "", "It is clear that "];

    /// <summary>Sentences of a table in which <c>{name=id}</c> reads as an actor and <c>{name=id@}</c> as a place.</summary>
    public static IEnumerable<AnnotatedText> Marked(string path) => Lines(path).Select(line =>
        Compose(line, line[(line.LastIndexOf('\t') + 1)..],
            mark => mark.Split('=') is [var name, { Length: > 0 } id] ? (name, !id.EndsWith('@')) : (mark.TrimEnd('='), null)));

    /// <summary>Sentences made of patterns, each with different names.</summary>
    public static IEnumerable<AnnotatedText> Patterns(string path)
    {
        var names = new NameLists();
        foreach (var pattern in Lines(path))
        {
            for (var i = 0; i < TextsAPattern; i++)
            {
                var isPart = char.IsLower(pattern[0]) || pattern[0] is ';' or '{';
                var lead = isPart ? Leads[(pattern.Length + i) % Leads.Length] : "";
                var whole = lead.Length > 0 || pattern[0] == '{' ? lead + pattern : char.ToUpperInvariant(pattern[0]) + pattern[1..];
                yield return Compose(pattern, whole.EndsWith('.') ? whole : whole + ".",
                    slot => (names.Next(slot[0]), char.IsUpper(slot[0])));
            }
        }
    }

    /// <summary>The public format of ReLocaR: samples with one name in <c>loc</c>, whose reading is <c>lit</c> or <c>met</c>.</summary>
    public static IEnumerable<AnnotatedText> Samples(string path)
    {
        foreach (var sample in XDocument.Load(path).Descendants("sample"))
        {
            if (sample.Element("loc") is not { } name) continue;
            var before = string.Concat(sample.Nodes().TakeWhile(node => node != name).OfType<XText>().Select(text => text.Value));
            var after = string.Concat(sample.Nodes().SkipWhile(node => node != name).OfType<XText>().Select(text => text.Value));
            var start = before.TrimStart().Length;
            yield return new AnnotatedText(
                sample.Attribute("number")?.Value ?? "", before.TrimStart() + name.Value + after,
                [new Annotation(start, start + name.Value.Length, name.Attribute("reading")?.Value == "met")]);
        }
    }

    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1);

    private static AnnotatedText Compose(string group, string marked, Func<string, (string Name, bool? IsActor)> read)
    {
        var text = new StringBuilder();
        var names = new List<Annotation>();
        foreach (var part in Braces().Split(marked))
        {
            if (!part.StartsWith('{'))
            {
                text.Append(part);
                continue;
            }

            var (name, isActor) = read(part[1..^1]);
            if (name.StartsWith("the ", StringComparison.Ordinal))
            {
                name = name[4..];
                if (!EndsWithArticle(text)) text.Append(text.Length == 0 ? "The " : "the ");
            }

            if (isActor is { } reading) names.Add(new Annotation(text.Length, text.Length + name.Length, reading));
            text.Append(name);
        }

        return new AnnotatedText(group, text.ToString(), names);
    }

    private static bool EndsWithArticle(StringBuilder text) =>
        text.ToString() is var sofar && (sofar.EndsWith("the ", StringComparison.OrdinalIgnoreCase) || sofar.EndsWith('-')
            || sofar.EndsWith("a ", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(\{[^}]*\})")]
    private static partial Regex Braces();
}

/// <summary>Names for the slots of patterns, handed out in turn so that every name meets many patterns.</summary>
internal sealed class NameLists
{
    private static readonly string[] States =
    [
        "Russia", "Ukraine", "North Korea", "China", "Iran", "Israel", "Turkey", "France", "Germany", "Poland", "India",
        "Pakistan", "Japan", "Syria", "Egypt", "Sudan", "Venezuela", "Brazil", "Serbia", "Hungary", "Iraq", "Armenia",
        "Ethiopia", "Taiwan", "South Korea", "Belarus", "Finland", "the United States", "the United Kingdom", "Saudi Arabia",
        "Kenya", "Peru", "Vietnam", "Morocco", "Canada", "Italy", "Nepal",
    ];

    private static readonly string[] Capitals =
    [
        "Moscow", "Kyiv", "Pyongyang", "Beijing", "Tehran", "Ankara", "Paris", "Berlin", "Warsaw", "New Delhi", "Islamabad",
        "Tokyo", "Damascus", "Cairo", "Washington", "London", "Seoul", "Minsk", "Belgrade", "Budapest", "Baghdad", "Riyadh", "Rome",
    ];

    private static readonly string[] Towns =
        ["Istanbul", "Shanghai", "Mumbai", "Tarnbrook", "Munich", "Kharkiv", "Chicago", "Quellmar", "Barcelona", "Osaka", "Basel",
            "Karachi", "Lyon"];

    private readonly Dictionary<char, int> _next = [];

    public string Next(char slot)
    {
        var kind = char.ToUpperInvariant(slot);
        var names = kind switch
        {
            'S' => States,
            'C' => Capitals,
            'T' => Towns,
            _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"no slot is called '{slot}'")),
        };
        var index = _next.GetValueOrDefault(kind);
        _next[kind] = (index + 1) % names.Length;
        return names[index];
    }
}
