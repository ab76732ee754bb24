using System.Reflection;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>Which tables there are, which of them hold actors, which columns a table may have and what their cells may hold.</summary>
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

    /// <summary>The lists of words that belong to rules of the library.</summary>
    private const string RuleLists = "word-lists";

    private const string LabelNeeds = "label-needs";

    /// <summary>The embedded file that says what cells may hold; no table of words.</summary>
    public const string File = "schema";

    private static readonly ILookup<string, CellRule> CellRules = ReadCellRules();

    private static readonly IReadOnlyList<string> ActorColumns =
    [
        "id", "type", "name", "aliases", "demonyms", "capital", "seats", "surname", "state", "offices", "country", "kind", "domains",
    ];

    /// <summary>What the cells of a table may hold.</summary>
    public static IEnumerable<CellRule> Rules(string table) => CellRules[ActorTables.Contains(table) ? "actors" : table];

    private static ILookup<string, CellRule> ReadCellRules()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicon/{File}.tsv")!);
        return TsvReader.Read(File, reader, new List<Issue>()).Rows.ToLookup(
            row => row["table"], row =>
                new CellRule(row["column"], row["holds"], row["needed"], row.List("values")), StringComparer.Ordinal);
    }

    /// <summary>The columns that an analyst's table may have; null for a table that is not read.</summary>
    public static IReadOnlyList<string>? Columns(string table, IReadOnlyList<string>? defaults) => table switch
    {
        RuleLists or LabelNeeds => null,
        Decisions => ["id", "action", "actor", "target", "text", "document"],
        _ when ActorTables.Contains(table) => ActorColumns,
        _ => defaults,
    };
}
