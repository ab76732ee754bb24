using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Text;

/// <summary>The cases of <c>Data/sentences.txt</c>: a text a line, with <c>¦</c> where one sentence ends and the next begins.</summary>
public sealed class SentenceSplitterTest
{
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();

    public static TheoryData<string> Cases =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Text", "Data", "sentences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Split_TextOfACase_CutsWhereMarked(string marked)
    {
        var text = marked.Replace("¦", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        var actual = Split(text).Select(sentence => sentence.Span.Of(text));
        var expected = marked.Replace("\\n", "\n", StringComparison.Ordinal).Split('¦').Select(part => part.Trim());
        Assert.Equal(string.Join(" ¦ ", expected), string.Join(" ¦ ", actual));
    }

    [Theory]
    [InlineData("- Troops: 10,000 soldiers. More will come.", "Troops: 10,000 soldiers.|More will come.")]
    [InlineData("Countries\n\n| China | Ties. Much trade. |\n|---|---|\n| Iran | |", "Countries|China|Ties.|Much trade.|Iran")]
    [InlineData("# Talks in Geneva\n\nThey began.", "Talks in Geneva|They began.")]
    [InlineData("Talks in Geneva\nThey began. Nobody came\n* * *\nThey ended.", "Talks in Geneva|They began.|Nobody came|They ended.")]
    public void Split_Blocks_SentencesStayInsideAndLeaveOutBulletsAndPipes(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Split(text).Select(sentence => sentence.Span.Of(text))));

    private static IReadOnlyList<Sentence> Split(string text)
    {
        var tokens = Tokenizer.Tokenize(text, NoWords);
        return SentenceSplitter.Split(tokens, BlockMarker.Mark(tokens, new DateRecogniser(new VocabularyBuilder())));
    }
}
