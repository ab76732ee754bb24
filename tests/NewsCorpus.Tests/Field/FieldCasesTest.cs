using System.Globalization;
using System.Text.Json;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Field;

/// <summary>
/// Small inputs of the kinds that people report for tools of this trade (<c>Data/cases.tsv</c>): what must be found in each, and what must
/// not.
/// </summary>
public sealed class FieldCasesTest
{

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Field", "Data", "cases.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Annotate_Case_HoldsWhatIsExpected(string kind, string text, string expected)
    {
        var plain = text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\-", "\u00AD", StringComparison.Ordinal)
            .Replace("\\0", "\u200B", StringComparison.Ordinal);
        var line = JsonSerializer.SerializeToUtf8Bytes(new { id = kind, published = "2024-03-14", text = plain });
        var document = Annotator.Default.Annotate(Annotator.Default.Source.Read(["-"], new List<Issue>(), new MemoryStream(line)).Single());
        foreach (var one in expected.Split(" | "))
        {
            var wanted = !one.StartsWith("no ", StringComparison.Ordinal);
            Assert.True(Holds(document, wanted ? one : one[3..]) == wanted, $"not: {one}");
        }
    }

    private static bool Holds(AnnotatedDocument document, string expected)
    {
        var (what, value) = expected.Split(' ', 2) is [var first, var rest] ? (first, rest) : throw new FormatException(expected);
        return what switch
        {
            "actor" => document.Mentions.Any(mention => mention.Actor == value),
            "name" => document.Names.Any(name => Shown(document, name.Span) == value),
            "date" => document.Dates.Any(date => Shown(document, date.Span) == value || date.Value == value
                || $"{Shown(document, date.Span)}={date.Value}" == value),
            "content" => document.Attributions.Any(one => IsIn(document, one.Content, value)),
            "source" => document.Attributions.Any(one => IsIn(document, one.Source, value)),
            "denies" => document.Attributions.Any(one => one.Stance == Stance.Deny && (one.Speaker ?? one.Outlet ?? "-") == value),
            "says" => document.Attributions.Any(one => value.Split(": ", 2) is var parts && (one.Speaker ?? one.Outlet ?? "-") == parts[0]
                && (parts.Length == 1 || string.Join(' ', one.Content.Select(span => Shown(document, span)))
                    .Contains(parts[1], StringComparison.Ordinal))),
            _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"unknown expectation: {what}")),
        };
    }

    private static bool IsIn(AnnotatedDocument document, IReadOnlyList<TextSpan> spans, string value) =>
        spans.Any(span => Shown(document, span).Contains(value, StringComparison.Ordinal));

    private static string Shown(AnnotatedDocument document, TextSpan span) => document.Raw[span.Start..span.End];
}
