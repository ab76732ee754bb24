using System.Reflection;
using NewsCorpus.Issues;

namespace NewsCorpus.Lexicon;

/// <summary>
/// The dictionaries: the embedded defaults, with the analyst's rows added to them. In an analyst's table a row
/// replaces the default rows of the same id, a row whose id starts with <c>-</c> removes them.
/// The first column of every table is its id.
/// </summary>
public sealed class LexiconTables
{
    private readonly SortedDictionary<string, IReadOnlyList<LexiconRow>> _tables;

    private LexiconTables(SortedDictionary<string, IReadOnlyList<LexiconRow>> tables, IReadOnlyList<Issue> issues)
    {
        _tables = tables;
        Issues = issues;
    }

    /// <summary>Lines that were left out, each with its file and number.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Names of the tables, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => _tables.Keys;

    /// <summary>The rows of a table (<c>actors</c>, <c>cues</c>, <c>themes</c> …); empty where there is no such table.</summary>
    public IReadOnlyList<LexiconRow> Rows(string table) => _tables.GetValueOrDefault(table, []);

    /// <summary>The defaults alone.</summary>
    public static LexiconTables Default { get; } = Load(null);

    /// <summary>The defaults and, where <paramref name="folder"/> exists, the analyst's <c>*.tsv</c> in it.</summary>
    public static LexiconTables Load(string? folder)
    {
        var issues = new List<Issue>();
        var tables = new SortedDictionary<string, IReadOnlyList<LexiconRow>>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith("Lexicon/", StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            tables[Path.GetFileNameWithoutExtension(name)] = TsvReader.Read(name, reader, issues);
        }

        if (folder is not null && Directory.Exists(folder)) AddAnalystRows(folder, tables, issues);
        return new LexiconTables(tables, issues);
    }

    private static void AddAnalystRows(
        string folder, SortedDictionary<string, IReadOnlyList<LexiconRow>> tables, List<Issue> issues)
    {
        foreach (var file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), file).Replace('\\', '/');
            using var reader = new StreamReader(file);
            var rows = TsvReader.Read(shown, reader, issues);
            var name = Path.GetFileNameWithoutExtension(file);
            tables[name] = Merge(tables.GetValueOrDefault(name, []), rows);
        }
    }

    private static List<LexiconRow> Merge(IReadOnlyList<LexiconRow> defaults, IReadOnlyList<LexiconRow> analyst)
    {
        static string Id(LexiconRow row) => row.Cells.Values.FirstOrDefault("");
        var replaced = analyst.Select(row => Id(row).TrimStart('-')).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. defaults.Where(row => !replaced.Contains(Id(row))),
            .. analyst.Where(row => !Id(row).StartsWith('-')),
        ];
    }
}
