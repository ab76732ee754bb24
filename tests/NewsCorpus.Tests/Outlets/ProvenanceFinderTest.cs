using System.Text;
using System.Text.Json;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Outlets;
using Xunit;

namespace NewsCorpus.Tests.Outlets;

/// <summary>
/// Which outlet a text comes from, and whose copy it is. In the data <c>\n</c> is a line break and <c>?</c> marks an outlet that the
/// dictionary lacks.
/// </summary>
public sealed class ProvenanceFinderTest
{
    private static readonly Annotator Annotator = new(LexiconTables.Default);

    public static TheoryData<string, string, string, string, string, string, string> Cases => new(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Outlets", "Data", "provenance.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cell => (cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_Text_NamesItsOutlet(string text, string url, string outlet, string publisher, string from, string wire,
        string wireFrom)
    {
        var document = Read(text.Replace("\\n", "\n", StringComparison.Ordinal), url, outlet);
        var found = document.Provenance;
        Assert.Equal((publisher, from, wire, wireFrom),
            (Show(found.Publisher), $"{found.Publisher?.Evidence}", Show(found.Wire), $"{found.Wire?.Evidence}"));
        foreach (var credit in new[] { found.Publisher, found.Wire })
        {
            if (credit?.Span is { } span) Assert.InRange(span.End, span.Start + 1, document.Raw.Length);
        }
    }

    [Fact]
    public void Find_OneLongLineFullOfOutlets_StaysLinear()
    {
        var text = string.Concat(Enumerable.Repeat("By Reuters (AFP) - © according to The Guardian, ", 1_000));
        Assert.Equal("agence-france-presse", Show(Read(text, "", "").Provenance.Publisher));
    }

    private static AnnotatedDocument Read(string text, string url, string outlet)
    {
        var line = JsonSerializer.Serialize(new { text, url, outlet });
        var document = Assert.Single(Annotator.Source.Read(["-"], [], new MemoryStream(Encoding.UTF8.GetBytes(line))));
        return Annotator.Annotate(document);
    }

    private static string Show(OutletCredit? credit) => credit is null ? "" : credit.Outlet ?? $"?{credit.Name}";
}
