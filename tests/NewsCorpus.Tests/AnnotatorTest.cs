using System.Buffers;
using System.Text;
using NewsCorpus.Export;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>Documents go through the recognisers a stage at a time.</summary>
public sealed class AnnotatorTest
{
    private const string Lines = """
        {"id":"a","text":"Ann Lee of Norway said on 3 May 2021 that the bridge was closed."}
        {"id":"b","text":"Reuters\nThe mayor denied it. \"Nothing is closed,\" he added."}
        {"id":"c","text":"Bo Roe, the minister, told Reuters last week that Peru would pay."}
        """;

    [Fact]
    public void Annotate_SeveralDocuments_FindsInEachWhatItFindsAlone()
    {
        var documents = Documents();
        var alone = documents.ConvertAll(document => Line(Annotator.Default.Annotate(document)));
        Assert.Equal(alone, Annotator.Default.Annotate(documents).Select(Line));
    }

    [Fact]
    public void Annotate_AStageFails_TheDocumentStaysWithoutFindingsAndSaysSo()
    {
        var annotation = new Annotation(Documents()[0], Annotator.Default.Words);
        annotation.Run(Annotator.Default.Stages[0].Run);
        annotation.Run(_ => throw new InvalidOperationException("odd"));
        var isLaterRun = false;
        annotation.Run(_ => isLaterRun = true);
        var annotated = Annotator.Default.Finish(annotation);
        Assert.False(isLaterRun);
        Assert.Empty(annotated.Mentions);
        Assert.Equal("not-understood", annotated.Problem!.Kind);
        Assert.Contains("odd", annotated.Problem.Message, StringComparison.Ordinal);
    }

    private static List<Document> Documents() =>
        [.. Annotator.Default.Source.Read(["-"], new List<Issue>(), new StandardInput(new MemoryStream(Encoding.UTF8.GetBytes(Lines))))];

    private static string Line(AnnotatedDocument document)
    {
        var line = new ArrayBufferWriter<byte>();
        new ExtractWriter(line).Write(document);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }
}
