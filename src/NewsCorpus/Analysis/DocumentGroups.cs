using System.Globalization;
using static System.FormattableString;

namespace NewsCorpus;

/// <summary>What the groups of <see cref="DocumentGroups"/> are.</summary>
public enum GroupedBy
{
    /// <summary>Each document is a group of its own.</summary>
    Document,

    /// <summary>The outlet that published it.</summary>
    Outlet,

    /// <summary>The month of publication.</summary>
    Month,

    /// <summary>The year of publication.</summary>
    Year,
}

/// <summary>
/// The documents of a corpus in groups that fit a chart: each by itself where there are few; else by outlet where at least half
/// have one and there are several outlets, else by month, or by year of too many months, where at least half are dated, else by outlet
/// as far as known. Groups beyond the limit are one.
/// </summary>
public sealed class DocumentGroups
{
    // The headlines of more texts fit no chart.
    private const int MostTexts = 12;

    // Letters of names that a shorter cut would make alike.
    private const int MostApart = DocumentLabels.MaxLength * 3 / 2;

    private const int FewestInPeriod = 3;
    private const int FewestInOutlet = 5;
    private const int FewestPeriods = 3;

    private readonly Dictionary<string, string> _labelOf;

    private readonly Dictionary<string, int> _ranks;

    // What is not known, and the others: no outlet or month.
    private readonly HashSet<string> _mixed;

    // Figures ask it for every row.
    private readonly Lazy<IReadOnlyList<string>> _compared;

    private DocumentGroups(GroupedBy by, IReadOnlyList<string> labels, Dictionary<string, string> labelOf, params IEnumerable<string> mixed)
    {
        (By, Labels, _labelOf, _mixed) = (by, labels, labelOf, mixed.ToHashSet(StringComparer.Ordinal));
        _compared = new Lazy<IReadOnlyList<string>>(FindCompared);
        _ranks = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
    }

    /// <summary>What the groups are.</summary>
    public GroupedBy By { get; }

    /// <summary>
    /// The labels in order: documents in corpus order, outlets by their number of texts, months in time; what is not known and the others
    /// last.
    /// </summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>"text", "outlet", "month" or "year".</summary>
    public string Noun => By switch
    {
        GroupedBy.Document => "text",
        GroupedBy.Outlet => "outlet",
        GroupedBy.Month => "month",
        _ => "year",
    };

    /// <summary>The noun for a subtitle, with what the number in a label is.</summary>
    internal string Described =>
        By == GroupedBy.Document ? Noun : Invariant($"{Noun} with {FewestInGroup} texts or more (number of texts)");

    /// <summary>
    /// Which groups are drawn, behind a comma, for a subtitle that says what the numbers in brackets are; empty for texts.
    /// </summary>
    internal string Restriction => By == GroupedBy.Document ? ""
        : Invariant($", in {Noun}s with {FewestInGroup} texts or more") + Shared;

    // " (“Evening Gazette / Reuters”: from both)": how files name a paper whose text is an agency's.
    private string Shared => By == GroupedBy.Outlet && Compared.FirstOrDefault(label => label.Split(" / ") is [_, _]) is { } shared
        ? $" (“{shared[..shared.LastIndexOf(" (", StringComparison.Ordinal)]}”: texts that name both as their source)" : "";

    /// <summary>
    /// The groups that a figure can compare: each document; of months and years those with 3 texts or more, as one text about one thing is
    /// no month; of outlets those with 5, as with fewer a share or rate is the matter of one text; never the others together. Empty where
    /// there are fewer than two, or fewer than three months or years, or these hold less than half of the texts.
    /// </summary>
    internal IReadOnlyList<string> Compared => _compared.Value;

    private int FewestInGroup => IsTime ? FewestInPeriod : FewestInOutlet;

    private bool IsTime => By is GroupedBy.Month or GroupedBy.Year;

    /// <summary>Why a figure that compares groups has nothing to show.</summary>
    internal string NothingToCompare => By == GroupedBy.Document
        ? "There is one text only, and nothing to compare it with"
        : Labels.Count > 1 ? Invariant($"Too few {Noun}s have {FewestInGroup} texts or more to compare them")
        : $"All texts are in one group, {Labels.FirstOrDefault()}, so there is nothing to compare";

    /// <summary>The label of a document's group.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no document of this id.</exception>
    public string this[string document] => _labelOf[document];

    /// <summary>The place of a document's group among <see cref="Labels"/>, from 0.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no document of this id.</exception>
    internal int RankOf(string document) => _ranks[_labelOf[document]];

    /// <summary>The groups of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="most">The most groups, 3 or more.</param>
    public static DocumentGroups Of(Corpus corpus, int most = 20)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 3);
        if (corpus.Documents.Count <= Math.Min(most, MostTexts))
        {
            var labels = DocumentLabels.Of(corpus);
            return new DocumentGroups(GroupedBy.Document, [.. labels.Values],
                new Dictionary<string, string>(labels, StringComparer.Ordinal));
        }

        var texts = DocumentFacts.Of(corpus);
        var dated = texts.Values.Count(text => text.Published is not null);
        var known = texts.Values.Count(text => text.Publisher is not null);
        var outlets = texts.Values.Select(text => text.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if ((known * 2 < texts.Count || outlets < 2) && dated * 2 >= texts.Count)
        {
            return texts.Values.Select(MonthOf).Distinct(StringComparer.Ordinal).Count() <= most
                ? Grouped(texts, GroupedBy.Month, MonthOf, "no date", most)
                : Grouped(texts, GroupedBy.Year, text => MonthOf(text)?[..4], "no date", most);
        }

        return Grouped(texts, GroupedBy.Outlet, text => text.Publisher, "outlet not known", most);
    }

    private IReadOnlyList<string> FindCompared()
    {
        if (By == GroupedBy.Document) return Labels.Count < 2 ? [] : Labels;
        var sizes = _labelOf.Values.CountBy(label => label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        List<string> enough = [.. Labels.Where(label => sizes[label] >= FewestInGroup && !_mixed.Contains(label))];
        return enough.Count < (IsTime ? FewestPeriods : 2) || 2 * enough.Sum(label => sizes[label]) < _labelOf.Count ? [] : enough;
    }

    private static DocumentGroups Grouped(
        Dictionary<string, DocumentFacts> texts, GroupedBy by, Func<DocumentFacts, string?> keyOf, string unknown, int most)
    {
        var sizes = texts.Values.Select(keyOf).OfType<string>().CountBy(key => key, StringComparer.Ordinal)
            .OrderByDescending(group => group.Value).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var kept = sizes.Take(sizes.Count <= most - 1 ? sizes.Count : most - 2).ToDictionary(StringComparer.Ordinal);
        var rest = sizes.Skip(kept.Count).ToList();
        var names = LabelsOf(kept, sizes.Select(group => group.Key));
        var others = WithCount(Words.Count(rest.Count, "other", "others"), rest.Sum(group => group.Value));
        var none = WithCount(unknown, texts.Count - sizes.Sum(group => group.Value));
        var labelOf = texts.ToDictionary(
            text => text.Key, text => keyOf(text.Value) is { } key
                ? names.GetValueOrDefault(key, others)
                : none, StringComparer.Ordinal);
        var used = labelOf.Values.ToHashSet(StringComparer.Ordinal);
        var order = by is GroupedBy.Month or GroupedBy.Year
            ? names.OrderBy(name => name.Key, StringComparer.Ordinal)
            : names.AsEnumerable();
        return new DocumentGroups(
            by, [.. order.Select(name => name.Value).Append(others).Append(none).Where(used.Contains)], labelOf, others, none);
    }

    // Names that would be cut to the same are cut at their beginning; those that are alike in that as well are told apart by a number.
    private static Dictionary<string, string> LabelsOf(IEnumerable<KeyValuePair<string, int>> groups, IEnumerable<string> all)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var alike = all.Select(key => Cut(Shown(key))).CountBy(cut => cut, StringComparer.Ordinal).Where(cut => cut.Value > 1)
            .Select(cut => cut.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, count) in groups)
        {
            var name = Shown(key);
            var label = WithCount(alike.Contains(Cut(name)) ? Words.ShortenStart(name, MostApart) : Cut(name), count);
            used[label] = used.GetValueOrDefault(label) + 1;
            labels.Add(key, used[label] == 1 ? label : Invariant($"{label} no. {used[label]}"));
        }

        return labels;
    }

    // A month as print has it; other keys as they are.
    private static string Shown(string key) => DateOnly.TryParseExact(key, "yyyy-MM", CultureInfo.InvariantCulture, default, out var month)
        ? month.ToString("MMM yyyy", CultureInfo.InvariantCulture)
        : key;

    private static string? MonthOf(DocumentFacts text) => text.Published?.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string WithCount(string name, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} ({count:#,##0})");

    private static string Cut(string name) => Words.Shorten(name, DocumentLabels.MaxLength);
}
