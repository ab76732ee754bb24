using System.Text;
using NewsCorpus.Charts;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Reports.Changes;

/// <summary>A row of the analyst's dictionary that differs between two reports.</summary>
/// <param name="Table">Its table; <c>decisions</c> holds the analyst's decisions.</param>
/// <param name="Id">Its id; with <c>-</c> in front for a default row that is left out.</param>
/// <param name="Change"><c>added</c>, <c>removed</c> or <c>edited</c>.</param>
/// <param name="Text">Its cells as they are now, else as they were.</param>
public sealed record LexiconChangeRow(string Table, string Id, string Change, string Text);

/// <summary>A count that differs between two reports, with what moved it.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Name">The actor, outlet or speaker.</param>
/// <param name="Before">The earlier count.</param>
/// <param name="Now">The later one.</param>
/// <param name="Change">The difference.</param>
/// <param name="Texts">The texts that moved it, each with what became of it.</param>
/// <param name="Rows">Where a text was read anew: the dictionary rows that name it, or all that changed where none does.</param>
public sealed record ExplainedChangeRow(Measure Measure, string Name, int Before, int Now, int Change, IReadOnlyList<string> Texts,
    IReadOnlyList<string> Rows);

/// <summary>What differs between two reports, and why: the texts, dictionary rows or decisions that moved each count.</summary>
public sealed class ReportComparison
{
    private const int Told = 40;
    private const int TextsTold = 6;
    private const string ReadAnew = "(read anew)";

    private ReportComparison(Manifest before, Manifest now)
    {
        var (then, present) = (before.Snapshots(), now.Snapshots());
        Texts = RunComparison.Documents(then, present).Where(row => row.Change != DocumentChange.Same).ToTable("Texts that differ");
        Lexicon = Rows(before, now).ToTable("Dictionary rows and decisions that differ");
        Program = before.Program == now.Program && before.Build == now.Build ? null
            : before.Program == now.Program ? $"another build of {now.Program}" : $"{before.Program}, now {now.Program}";
        Counts = RunComparison.Counts(then, present).Where(row => row.Documents.Count > 0)
            .Select(row => new ExplainedChangeRow(row.Measure, row.Name, row.Before, row.Now, row.Change, row.Documents, Causes(row)))
            .ToTable("Counts that moved");
    }

    /// <summary>The texts that were added, removed, edited or read anew.</summary>
    public Table<DocumentChangeRow> Texts { get; }

    /// <summary>The dictionary rows and decisions that differ.</summary>
    public Table<LexiconChangeRow> Lexicon { get; }

    /// <summary>The counts that moved in some text, the largest differences of each measure first.</summary>
    public Table<ExplainedChangeRow> Counts { get; }

    /// <summary>How the program differs; null where it is the same.</summary>
    public string? Program { get; }

    /// <summary>Compares the reports in two folders by their <c>manifest.json</c>.</summary>
    /// <exception cref="InvalidDataException">A folder holds no manifest; the message says what to do.</exception>
    public static ReportComparison Of(string before, string now) => new(Manifest.Read(before), Manifest.Read(now));

    /// <summary>The differences in words.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Texts.Count + Lexicon.Count == 0 && Program is null)
        {
            return "Nothing changed: the same texts, dictionary and program, and the same counts.\n";
        }

        text.Append(Words.Count(Texts.Count, "text differs", "texts differ")).Append(", ")
            .Append(Words.Count(Lexicon.Count, "dictionary row or decision differs", "dictionary rows or decisions differ")).Append(", ")
            .Append(Words.Count(Counts.Count, "count moved", "counts moved")).Append(".\n");
        if (Program is not null) text.Append("The program differs: ").Append(Program).Append(".\n");
        Append(text, "Texts", Texts, row => $"{row.Document}: {InWords(row.Change)}");
        Append(text, "Dictionary and decisions", Lexicon, row =>
            $"{row.Table} {row.Id}: {row.Change}{(row.Text.Length > 0 ? $" ({row.Text})" : "")}");
        Append(text, "Counts", Counts, Line);
        return text.ToString();
    }

    private static string Line(ExplainedChangeRow row)
    {
        var line = Invariant($"{row.Measure} of {row.Name}: {row.Before} -> {row.Now} ({row.Change:+0;-0;0}) by {List(row.Texts)}");
        return row.Rows.Count == 0 ? line : $"{line}; because of {List(row.Rows)}";
    }

    private static string List(IReadOnlyList<string> items) =>
        string.Join(", ", items.Take(TextsTold)) + (items.Count > TextsTold ? Invariant($" and {items.Count - TextsTold} more") : "");

    private static void Append<T>(StringBuilder text, string title, Table<T> rows, Func<T, string> line)
    {
        if (rows.Count == 0) return;
        text.Append('\n').Append(title).Append('\n');
        foreach (var row in rows.Take(Told)) text.Append("  ").Append(NewsCorpus.Charts.Display.Xml.Clean(line(row))).Append('\n');
        if (rows.Count > Told) text.Append(Invariant($"  and {rows.Count - Told:#,##0} more\n"));
    }

    // A text whose bytes are the same was read anew because the dictionary, a decision or the program is another.
    private IReadOnlyList<string> Causes(CountChangeRow row)
    {
        if (!row.Documents.Any(document => document.EndsWith(ReadAnew, StringComparison.Ordinal))) return [];
        var named = Lexicon.Where(change => change.Id.TrimStart('-').Equals(row.Name, StringComparison.OrdinalIgnoreCase)
            || change.Text.Contains(row.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var causes = (named.Count > 0
            ? named
            : Lexicon.ToList()).Select(change => $"{change.Table} {change.Id} ({change.Change})").ToList();
        if (Program is not null) causes.Add($"the program ({Program})");
        return causes;
    }

    private static IEnumerable<LexiconChangeRow> Rows(Manifest before, Manifest now)
    {
        var (then, present) = (ById(before), ById(now));
        foreach (var key in then.Keys.Union(present.Keys).Order())
        {
            var (old, current) = (then.GetValueOrDefault(key), present.GetValueOrDefault(key));
            if (old == current) continue;
            yield return new LexiconChangeRow(key.Table, key.Id, old is null ? "added" : current is null ? "removed" : "edited", current
                ?? old!);
        }
    }

    private static Dictionary<(string Table, string Id), string> ById(Manifest manifest) => manifest.Lexicon
        .GroupBy(row => (row.Table, row.Id))
        .ToDictionary(rows => rows.Key, rows =>
        string.Join(" / ", rows.Select(row => string.Join(", ", row.Cells.Select(cell => $"{cell.Key} {cell.Value}")))));

    private static string InWords(DocumentChange change) =>
        change == DocumentChange.ReadAnew ? "read anew, the same bytes" : change.ToString().ToLowerInvariant();
}
