using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Tests.Claims;

/// <summary>The events that texts tell, each as its day and its words.</summary>
internal static class ReadEvents
{
    private static readonly ClaimReader Statements = new(LexiconTables.Default);
    private static readonly EventReader Reader = new(LexiconTables.Default);
    private static readonly ToldSentences Told = new(LexiconTables.Default);

    public static IReadOnlyList<string> In(params string[] texts)
    {
        var statements = ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text))).SelectMany(document =>
        {
            var read = Statements.Read(document, block => block.IsStory);
            return read.Concat(Told.Of(document, read, block => block.IsStory));
        });
        return [.. EventGrouper.Group(statements.SelectMany(statement => Reader.Read(statement, null, KnownDays.None)))
            .Select(group => $"{group.First.Date.Value} {group.First.Label}")];
    }
}
