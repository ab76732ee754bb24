namespace NewsCorpus.Reading.Lexicon;

/// <summary>Which tables there are, which of them hold actors, and which columns a table may have.</summary>
internal static class TableSchema
{
    /// <summary>
    /// The tables of actors. They share one space of ids, so that a row in <c>actors</c>, which takes any type,
    /// replaces one in <c>persons</c>. Where two actors have one name, the earlier table wins a tie.
    /// </summary>
    public static readonly IReadOnlyList<string> ActorTables =
        ["actors", "states", "organisations", "persons", "places", "outlets"];

    /// <summary>The words of the <c>type</c> column of actors.</summary>
    public static readonly IReadOnlyList<string> ActorTypes = ["state", "organisation", "person", "place", "outlet", "bloc"];

    /// <summary>The table of merges, splits, rejections and renamings, which has no defaults.</summary>
    public const string Decisions = "decisions";

    private static readonly IReadOnlyList<string> ActorColumns =
    [
        "id", "type", "name", "aliases", "demonyms", "capital", "seats", "surname", "state", "offices", "country", "kind", "domains",
    ];

    /// <summary>The columns that an analyst's table may have; null for a table that nobody reads.</summary>
    public static IReadOnlyList<string>? Columns(string table, IReadOnlyList<string>? defaults) => table switch
    {
        Decisions => ["id", "action", "actor", "target", "text", "document"],
        _ when ActorTables.Contains(table) => ActorColumns,
        _ => defaults,
    };
}
