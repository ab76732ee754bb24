using System.Text;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Documents;

/// <summary>Reads documents the way the library does and keeps what was reported.</summary>
internal sealed record Reading(IReadOnlyList<Document> Documents, IReadOnlyList<Issue> Issues)
{
    private static readonly Annotator Annotator = new(LexiconTables.Default);

    public static Reading Of(params string[] paths)
    {
        var issues = new List<Issue>();
        return new Reading(Annotator.Source.Read(paths, issues).ToList(), issues);
    }

    public static Reading OfLines(params string[] lines) => OfInput(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static Reading OfInput(byte[] bytes)
    {
        var issues = new List<Issue>();
        return new Reading(Annotator.Source.Read(["-"], issues, new MemoryStream(bytes)).ToList(), issues);
    }

    public static Document OfText(string text)
    {
        using var folder = new TestFolder().With("text.txt", text);
        return Assert.Single(Of(folder.Path).Documents);
    }

    public string Ids => string.Join(' ', Documents.Select(document => document.Id));

    public string Kinds => string.Join(' ', Issues.Select(issue => issue.Kind));
}
