using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Who leads a count, for a title: one name, or all that share the first place, in the order given, as charts draw them.</summary>
/// <param name="Names">"the United States", "Russia and Ukraine", "4 actors"; empty where nothing is counted.</param>
/// <param name="AreSeveral">Whether several share the first place.</param>
/// <param name="Count">How much each of them has.</param>
/// <param name="Next">Who shares the second place: "Russia", "any other"; empty where nobody does.</param>
/// <param name="NextCount">How much each of these has.</param>
internal readonly record struct Leaders(string Names, bool AreSeveral, int Count, string Next = "", int NextCount = 0)
{
    private const int MostNamed = 3;
    private const int FewestForFar = 10;

    /// <summary>The leaders of a count.</summary>
    /// <param name="names">What is counted, once for each time.</param>
    /// <param name="many">What they are where too many share the first place to name them: "actors".</param>
    public static Leaders Of(IEnumerable<string> names, string many) =>
        Of(names.CountBy(name => name, StringComparer.Ordinal).Select(item => (item.Key, item.Value)), many);

    /// <summary>The leaders of counts.</summary>
    /// <param name="counts">Names and counts; a name comes once.</param>
    /// <param name="many">What they are where too many share the first place to name them: "actors".</param>
    public static Leaders Of(IEnumerable<(string Name, int Count)> counts, string many)
    {
        var places = counts.Where(item => item.Count > 0).GroupBy(item => item.Count, item => NameInSentence.Of(item.Name))
            .OrderByDescending(place => place.Key).Take(2).Select(place => (Count: place.Key, Names: place.ToList())).ToList();
        if (places.Count == 0) return new Leaders("", false, 0);
        var first = places[0].Names;
        var subject = first.Count > MostNamed ? Words.Count(first.Count, "", many) : Words.List(first);
        return places.Count == 1
            ? new Leaders(subject, first.Count > 1, places[0].Count) { AreMany = first.Count > MostNamed }
            : new Leaders(subject, first.Count > 1, places[0].Count, places[1].Names is [var only] ? only : "any other", places[1].Count)
            {
                AreMany = first.Count > MostNamed,
            };
    }

    /// <summary>Whether so many share the first place that they are counted and not named.</summary>
    public bool AreMany { get; private init; }

    /// <summary>The names at the beginning of a title.</summary>
    public string Subject => Words.Capital(Names);

    /// <summary>"is" or "are".</summary>
    public string Verb => AreSeveral ? "are" : "is";

    /// <summary>" each" where several share the count.</summary>
    public string Each => AreSeveral ? " each" : "";

    /// <summary>
    /// How far they lead: ", far ahead of Russia", ", ahead of Russia", or, where several share the first place or nobody follows, how
    /// often: ", 12 times each". No ratio: one mention more or less than a reader counts would make it false.
    /// </summary>
    public string Lead =>
        AreSeveral || NextCount == 0 ? $", {(Count == 1 ? "once" : Invariant($"{Count:#,##0} times"))}{Each}"
        : Count >= 2 * NextCount && Count - NextCount >= FewestForFar ? $", far ahead of {(Next == "any other" ? "all others" : Next)}"
        : Count >= 1.1 * NextCount ? $", ahead of {(Next == "any other" ? "all others" : Next)}"
        : $", closely followed by {(Next == "any other" ? "others" : Next)}";
}
