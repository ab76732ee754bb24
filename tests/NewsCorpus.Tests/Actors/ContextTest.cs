using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class ContextTest
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        Spec.Rows("Actors", "context.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row.ElementAtOrDefault(1) ?? ""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognise_NameWithoutItsState_TakesWhomTheTextMeans(string text, string expected) =>
        Assert.Equal(expected, Reader.Default.Mentions(text.Replace("\\n", "\n", StringComparison.Ordinal)));
}
