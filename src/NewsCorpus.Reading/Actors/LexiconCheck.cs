using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors;

/// <summary>Checks an analyst's rows for what can be loaded but is likely to be a mistake.</summary>
internal static class LexiconCheck
{
    private const string DefaultFiles = "Lexicon/";

    /// <summary>
    /// What loading reported, and in the analyst's rows: names that another actor has too, offices that cannot be
    /// read, states that the dictionary lacks, ids that are neither ISO 3166 alpha-3 nor kebab-case; and decisions about
    /// actors that the dictionary lacks.
    /// </summary>
    public static IReadOnlyList<Issue> Run(LexiconTables lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var issues = new List<Issue>(lexicon.Issues);
        var bearers = Bearers(lexicon);
        var offices = lexicon.Rows("offices").Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        foreach (var (table, row) in ActorRows(lexicon).Where(item => IsAnalysts(item.Row)))
        {
            CheckId(table, row, issues);
            CheckNames(row, bearers, issues);
            CheckOffices(row, offices, issues);
            var state = row["country"].Length > 0 ? row["country"] : row["state"];
            if (state.Length > 0 && !lexicon.Rows("states").Any(known => known["id"] == state))
            {
                issues.Add(Warning(row, "lexicon-reference", $"no state has the id '{state}'"));
            }
        }

        CheckDecisions(lexicon, issues);
        return issues;
    }

    private static void CheckDecisions(LexiconTables lexicon, List<Issue> issues)
    {
        var decisions = new ActorDecisions(lexicon);
        issues.AddRange(decisions.Issues);
        if (decisions.All.Count == 0) return;
        var known = new ActorDictionary(lexicon, new VocabularyBuilder()).Actors.Select(actor => actor.Id)
            .ToHashSet(StringComparer.Ordinal);
        var rows = lexicon.Rows(TableSchema.Decisions).ToLookup(row => row["id"], StringComparer.Ordinal);
        foreach (var decision in decisions.All)
        {
            if (!known.Contains(decision.Actor))
            {
                issues.Add(Warning(rows[decision.Id].First(), "lexicon-decision",
                    $"no actor has the id '{decision.Actor}'; the decision changes nothing"));
            }

            if (decision.Action is not (DecisionAction.Merge or DecisionAction.Split) || !known.Add(decision.Target)) continue;
            issues.Add(Warning(rows[decision.Id].First(), "lexicon-decision",
                $"no actor has the id '{decision.Target}'; the mentions get a new one of that id"));
        }
    }

    private static bool IsAnalysts(LexiconRow row) => !row.File.StartsWith(DefaultFiles, StringComparison.Ordinal);

    private static IEnumerable<(string Table, LexiconRow Row)> ActorRows(LexiconTables lexicon) =>
        TableSchema.ActorTables.SelectMany(table => lexicon.Rows(table).Select(row => (table, row)));

    private static Dictionary<string, List<string>> Bearers(LexiconTables lexicon)
    {
        var bearers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (_, row) in ActorRows(lexicon))
        {
            foreach (var name in NamesOf(row))
            {
                var key = LetterFolding.Fold(name);
                if (!bearers.TryGetValue(key, out var ids)) bearers.Add(key, ids = []);
                if (!ids.Contains(row["id"])) ids.Add(row["id"]);
            }
        }

        return bearers;
    }

    private static IEnumerable<string> NamesOf(LexiconRow row) => row.List("aliases").Concat(row.List("demonyms"))
        .Concat(row.List("seats")).Concat(row.List("capital").SelectMany(capital => capital.Split('/'))).Prepend(row["name"]);

    private static void CheckId(string table, LexiconRow row, List<Issue> issues)
    {
        var id = row["id"];
        var isState = ActorTables.TypeOf(table, row) == ActorType.State;
        var fits = isState ? id.Length == 3 && id.All(char.IsAsciiLetterUpper) : id == Slug.Of(id);
        if (!fits) issues.Add(Warning(row, "lexicon-id", $"'{id}' is not {(isState ? "an ISO 3166 alpha-3 code" : "in kebab-case")}"));
    }

    private static void CheckNames(LexiconRow row, Dictionary<string, List<string>> bearers, List<Issue> issues)
    {
        if (row["name"].Length == 0) issues.Add(Warning(row, "lexicon-name", $"'{row["id"]}' has no name; its id is taken"));
        foreach (var name in NamesOf(row))
        {
            var others = bearers[LetterFolding.Fold(name)].Where(id => id != row["id"]).ToList();
            if (name.Length == 0 || others.Count == 0) continue;
            issues.Add(Warning(row, "lexicon-alias",
                $"'{name}' is also a name of {string.Join(", ", others)}; the text decides between them"));
        }
    }

    private static void CheckOffices(LexiconRow row, HashSet<string> offices, List<Issue> issues)
    {
        foreach (var office in row.List("offices"))
        {
            if (!TenureReader.TryRead(office, out var tenure))
            {
                issues.Add(Warning(row, "lexicon-office", $"'{office}' is not of the form 'STATE office from..until'"));
            }
            else if (!offices.Contains(tenure.Office))
            {
                issues.Add(Warning(row, "lexicon-office", $"no row of offices.tsv has the id '{tenure.Office}'"));
            }
        }
    }

    private static Issue Warning(LexiconRow row, string kind, string message) =>
        new(IssueSeverity.Warning, row.File, row.Line, null, kind, message);
}
