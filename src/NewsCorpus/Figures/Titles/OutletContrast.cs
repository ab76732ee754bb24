namespace NewsCorpus.Charts;

/// <summary>What sets two outlets apart most, for a title: it is news where the leader of all counts is none.</summary>
/// <param name="Name">The row that does.</param>
/// <param name="Most">The outlet with more of it.</param>
/// <param name="Rate">Its count per unit of its size.</param>
/// <param name="Least">The outlet with the least.</param>
/// <param name="LeastRate">Its count per unit; above 0.</param>
internal readonly record struct OutletContrast(string Name, string Most, double Rate, string Least, double LeastRate)
{
    /// <summary>The groups of the two outlets, as charts label them.</summary>
    public IReadOnlyList<string> Groups { get; private init; } = [];

    // A rate of fewer texts or counts is one text's matter.
    private const int FewestTexts = 8;
    private const int FewestCounts = 15;
    private const int FewestTextsOfCounts = 3;
    private const double MostOfOneText = 0.5;
    private const double LeastRatio = 2;

    // The counts of the largest text go, and its words stay: so less than half the gap may be left.
    private const double LeastRatioWithoutLargest = 1.25;

    // 10.83: what chance passes once in a thousand; counts of one text hang together, so that less is none.
    private const double LeastLikelihood = 10.83;

    /// <summary>
    /// The widest gap between two outlets with 8 texts or more: of the rows that one has at least twice as often as the other, in 3 texts
    /// or more of which none makes more than half, the one that chance explains least (log-likelihood); null where there is none. Outlets
    /// whose texts are of other years tell of other things.
    /// </summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="counts">What is counted: row, document, how often. A row that a document does not have may be missing.</param>
    /// <param name="sizeOf">The words or sentences of a group.</param>
    /// <param name="leastRate">What the outlet with more of it must have: of rarer things no reader would be told.</param>
    public static OutletContrast? Of(Corpus corpus, DocumentGroups groups,
        IEnumerable<(string Name, string Document, int Count)> counts, Func<string, int> sizeOf, double leastRate = 0)
    {
        if (groups.By != GroupedBy.Outlet) return null;
        var texts = corpus.Documents.CountBy(document => groups[document.Id], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var outlets = groups.Compared.Where(group => texts[group] >= FewestTexts && sizeOf(group) > 0).ToList();
        if (outlets.Count < 2) return null;
        var times = outlets.ToDictionary(outlet => outlet, outlet => TimeOf(
            [.. corpus.Documents.Where(document => groups[document.Id] == outlet).Select(document => document.Document.Published)]),
            StringComparer.Ordinal);
        return counts.GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(row => Between(row.Key, [.. row.Select(item => (groups[item.Document], item.Count))], outlets, sizeOf, times))
            .Where(contrast => contrast.Likelihood >= LeastLikelihood && contrast.Found.Rate >= leastRate)
            .OrderByDescending(contrast => contrast.Likelihood).ThenBy(contrast => contrast.Found.Name, StringComparer.Ordinal)
            .Select(contrast => (OutletContrast?)contrast.Found).FirstOrDefault();
    }

    // The gap of a row, and how little chance explains it: 0 where it is none.
    private static (OutletContrast Found, double Likelihood) Between(
        string name, IReadOnlyList<(string Group, int Count)> counts, IReadOnlyList<string> outlets, Func<string, int> sizeOf,
        Dictionary<string, (DateOnly From, DateOnly Until)> times)
    {
        var rates = outlets.Select(outlet =>
        {
            var own = counts.Where(item => item.Group == outlet).Select(item => item.Count).ToList();
            return (Outlet: outlet, Count: own.Sum(), Texts: own.Count, Largest: own.DefaultIfEmpty().Max(), Size: sizeOf(outlet));
        }).OrderByDescending(item => (double)item.Count / item.Size).ToList();
        // That an outlet never names somebody, one name that the dictionary lacks makes untrue.
        var (most, least) = (rates[0], rates.FindLast(item => item.Count > 0 && times[item.Outlet].From <= times[rates[0].Outlet].Until
            && times[rates[0].Outlet].From <= times[item.Outlet].Until));
        if (least.Count == 0) return default;
        var (rate, leastRate) = ((double)most.Count / most.Size, (double)least.Count / least.Size);
        var isRobust = most.Count >= FewestCounts && most.Texts >= FewestTextsOfCounts && most.Largest <= MostOfOneText * most.Count
            && rate >= LeastRatio * leastRate
            // One text less, and the finding would still be one.
            && most.Count - most.Largest >= LeastRatioWithoutLargest * leastRate * most.Size;
        var expected = (double)(most.Count + least.Count) / (most.Size + least.Size);
        return (new OutletContrast(name, NameOf(most.Outlet), rate, NameOf(least.Outlet), leastRate)
            { Groups = [most.Outlet, least.Outlet] },
            isRobust ? 2 * (Part(most.Count, expected * most.Size) + Part(least.Count, expected * least.Size)) : 0);
    }

    // The days between which the middle half of some texts was published; all time where most have no date.
    private static (DateOnly From, DateOnly Until) TimeOf(List<DateOnly?> published)
    {
        var days = published.OfType<DateOnly>().Order().ToList();
        return 2 * days.Count < published.Count ? (DateOnly.MinValue, DateOnly.MaxValue) : (days[days.Count / 4], days[3 * days.Count / 4]);
    }

    private static double Part(int count, double expected) => count == 0 ? 0 : count * Math.Log(count / expected);

    /// <summary>The name of an outlet in a sentence, without the number of its texts behind it.</summary>
    public static string NameOf(string group) => NameInSentence.Of(
        group.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var end ? group[..end] : group);
}
