using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class NameFinderTest
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        Spec.Rows("Actors", "names.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row.ElementAtOrDefault(1) ?? ""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_NamesThatNobodyCovers_TypesThemRoughly(string text, string expected)
    {
        var names = Reader.Default.Read(text).Names
            .Select(name => $"{name.Span.Of(text)}={name.Type?.ToString().ToLowerInvariant() ?? "?"}").Distinct();
        Assert.Equal(expected, string.Join('|', names));
    }
}
