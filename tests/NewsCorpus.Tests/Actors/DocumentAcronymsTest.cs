using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class DocumentAcronymsTest
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Cases => Spec.Rows("Actors", "acronyms.tsv")
        .Select(row => new TheoryDataRow<string, string, string>(row[0].Replace("|", "\n\n"), row[1], row.ElementAtOrDefault(2) ?? ""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognise_AcronymInBrackets_MeansWhatTheTextSays(string text, string mentions, string names)
    {
        Assert.Equal(mentions, Reader.Default.Mentions(text));
        Assert.Equal(names, string.Join('|', Reader.Default.Read(text).Names
            .Select(name => $"{name.Span.Of(text)}={name.FullName?.Of(text) ?? "?"}")));
    }
}
