using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reports.Writing;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Changes;

/// <summary>A text of a report: the hash of its bytes, and what was counted in it by measure and name.</summary>
internal sealed record ManifestText(string Id, string Sha256, SortedDictionary<Measure, Dictionary<string, int>> Counts);

/// <summary>A row of the analyst's dictionary, or a default row that it removes or replaces.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Id">Its id.</param>
/// <param name="Cells">Its texts by column; empty for a default row that is not used.</param>
internal sealed record ManifestRow(string Table, string Id, IReadOnlyDictionary<string, string> Cells);

/// <summary>What went into a report: texts, dictionary rows, decisions (rows of the table <c>decisions</c>) and program.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Build">What tells two builds of the same version apart.</param>
/// <param name="Texts">The texts, in corpus order.</param>
/// <param name="Lexicon">The analyst's rows, by table, then as they apply.</param>
internal sealed record Manifest(string Program, string Build, IReadOnlyList<ManifestText> Texts, IReadOnlyList<ManifestRow> Lexicon)
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static Manifest Of(Corpus corpus) => new(
        Maker.Version, typeof(Corpus).Module.ModuleVersionId + "/" + typeof(Document).Module.ModuleVersionId,
        [.. Snapshot.Of(corpus).GroupBy(row => row.Document, StringComparer.Ordinal).Select(TextOf)],
        LexiconOf(corpus.Lexicon));

    /// <summary>The manifest of a folder that holds a report.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is no manifest; the message says where and what to do.</exception>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{folder} holds no {FileName}. Give two folders that newscorpus report has written.");
        }

        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Manifest>(file, Format) ?? throw new JsonException("it is empty");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path}: not a manifest ({error.Message}). Write the report again.", error);
        }
    }

    public void Save(string folder) => OutputFile.Write(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Format) + "\n");

    /// <summary>The counts as a snapshot.</summary>
    public Table<SnapshotRow> Snapshots() => Texts
        .SelectMany(text => text.Counts
        .SelectMany(counts => counts.Value.Select(count => new SnapshotRow(text.Id, text.Sha256, counts.Key, count.Key, count.Value))))
        .ToTable("Counts");

    private static ManifestText TextOf(IGrouping<string, SnapshotRow> rows) => new(
        rows.Key, rows.First().Sha256,
        new(rows.GroupBy(row => row.Measure)
            .ToDictionary(group => group.Key, group => group.ToDictionary(row => row.Name, row => row.Count, StringComparer.Ordinal))));

    private static List<ManifestRow> LexiconOf(LexiconTables lexicon)
    {
        var rows = lexicon.Names.SelectMany(table => lexicon.Rows(table).Where(IsOfAnalyst)
            .Select(row => new ManifestRow(table, RowChecks.Id(row), row.Cells.Where(cell => cell.Value.Length > 0).ToDictionary())))
            .ToList();
        // A row may replace one of another table, so the ids of all tables are looked at.
        var replaced = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in LexiconTables.Default.Names)
        {
            var kept = lexicon.Rows(table).Select(RowChecks.Id).ToHashSet(StringComparer.Ordinal);
            var removed = LexiconTables.Default.Rows(table).Select(RowChecks.Id).Distinct(StringComparer.Ordinal)
                .Where(id => !kept.Contains(id) && !replaced.Contains(id));
            rows.AddRange(removed.Select(id => new ManifestRow(table, "-" + id, new Dictionary<string, string>())));
        }

        return rows;
    }

    private static bool IsOfAnalyst(LexiconRow row) => !row.File.StartsWith("Lexicon/", StringComparison.Ordinal);
}
