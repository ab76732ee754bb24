using NewsCorpus.Charts;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Store.Codec;

namespace NewsCorpus.Store.Database;

/// <summary>The mentions of actors that the dictionary lacks: who is one hangs on all texts.</summary>
internal static class UnlistedMentions
{
    /// <summary>The table.</summary>
    public const string Table = "unlisted_mentions";

    /// <summary>Fills the table.</summary>
    public static void Save(StoreDatabase store, IReadOnlyList<AnnotatedDocument> documents) => RowTable.Save(store, Table, documents
        .SelectMany(document => document.Actors.Where(mention => !mention.IsListed).Select(mention => new Row(
            document.Id, mention.Span.Start, mention.Span.End, mention.Actor, mention.Name, mention.Type, mention.Via, mention.Reading)))
        .ToTable("Mentions of actors that the dictionary lacks"));

    /// <summary>The mentions by document, in text order, of some documents or of all.</summary>
    public static ILookup<string, ActorMention> Read(StoreDatabase store, IEnumerable<string>? documents)
    {
        var pool = new StringPool();
        var condition = documents is null ? "true"
            : $"document IN ({string.Join(", ", documents.Select(id => $"'{id.Replace("'", "''", StringComparison.Ordinal)}'"))})";
        return RowTable.ReadRows<Row>(store, Table, condition).ToLookup(row => row.Document, Mention, StringComparer.Ordinal);

        ActorMention Mention(Row row) => new(
            new TextSpan(row.Start, row.End), pool.Of(row.Actor), pool.Of(row.Name), row.Type, row.Via, row.Reading) { IsListed = false };
    }

    private sealed record Row(
        string Document, int Start, int End, string Actor, string Name, ActorType Type, NamedVia Via, MentionReading Reading);
}
