using System.Reflection;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>
/// The dictionaries: the embedded defaults, with the analyst's rows added to them. In an analyst's table a row
/// replaces the default rows of the same id, a row whose id starts with <c>-</c> removes them.
/// The first column of every table is its id. The tables of actors (<c>actors</c>, <c>states</c>,
/// <c>organisations</c>, <c>persons</c>, <c>places</c>, <c>outlets</c>) share their ids.
/// </summary>
internal sealed class LexiconTables
{
    private readonly Dictionary<string, IReadOnlyList<LexiconRow>> _tables;

    private LexiconTables(Dictionary<string, IReadOnlyList<LexiconRow>> tables, IReadOnlyList<Issue> issues)
    {
        _tables = tables;
        Issues = issues;
    }

    /// <summary>Lines that were left out or look wrong, each with its file and number.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Names of the tables, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => [.. _tables.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rows of a table (<c>actors</c>, <c>cues</c>, <c>themes</c> …); empty where there is no such table.</summary>
    public IReadOnlyList<LexiconRow> Rows(string table) => _tables.GetValueOrDefault(table, []);

    /// <summary>The defaults alone.</summary>
    public static LexiconTables Default { get; } = Read([]);

    /// <summary>The defaults and, where <paramref name="folder"/> exists, the analyst's <c>*.tsv</c> in it.</summary>
    public static LexiconTables Load(string? folder) => Of(LexiconFile.In(folder));

    /// <summary>The defaults and the analyst's tables.</summary>
    public static LexiconTables Of(IReadOnlyList<LexiconFile> files) => files.Count == 0 ? Default : Read(files);

    private static LexiconTables Read(IReadOnlyList<LexiconFile> files)
    {
        var issues = new List<Issue>();
        var defaults = ReadDefaults(issues);
        return new LexiconTables(Merge(defaults, ReadFiles(files, defaults, issues)), issues);
    }

    private static Dictionary<string, TsvTable> ReadDefaults(List<Issue> issues)
    {
        var tables = new Dictionary<string, TsvTable>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith("Lexicon/", StringComparison.Ordinal) || name == $"Lexicon/{TableSchema.File}.tsv") continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            tables[Path.GetFileNameWithoutExtension(name)] = TsvReader.Read(name, reader, issues);
        }

        return tables;
    }

    private static Dictionary<string, TsvTable> ReadFiles(
        IReadOnlyList<LexiconFile> files, Dictionary<string, TsvTable> defaults, List<Issue> issues)
    {
        var tables = new Dictionary<string, TsvTable>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var reader = new StringReader(file.Content);
            var name = Path.GetFileNameWithoutExtension(file.Name);
            var table = TsvReader.Read(file.Shown, reader, issues);
            if (RowChecks.Fits(name, table, defaults.GetValueOrDefault(name)?.Columns, issues))
            {
                tables[name] = table with { Rows = RowChecks.Usable(name, table, issues) };
            }
        }

        return tables;
    }

    private static Dictionary<string, IReadOnlyList<LexiconRow>> Merge(
        Dictionary<string, TsvTable> defaults, Dictionary<string, TsvTable> analyst)
    {
        var merged = new Dictionary<string, IReadOnlyList<LexiconRow>>(StringComparer.Ordinal);
        foreach (var name in defaults.Keys.Union(analyst.Keys, StringComparer.Ordinal))
        {
            IReadOnlyList<string> family = TableSchema.ActorTables.Contains(name) ? TableSchema.ActorTables : [name];
            var replaced = family.Where(analyst.ContainsKey).SelectMany(table => analyst[table].Rows)
                .Select(row => RowChecks.Id(row).TrimStart('-')).ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<LexiconRow> own = defaults.TryGetValue(name, out var table) ? table.Rows : [];
            IReadOnlyList<LexiconRow> added = analyst.TryGetValue(name, out var theirs) ? theirs.Rows : [];
            merged[name] =
            [
                .. own.Where(row => !replaced.Contains(RowChecks.Id(row))),
                .. added.Where(row => !RowChecks.Id(row).StartsWith('-')),
            ];
        }

        return merged;
    }
}
