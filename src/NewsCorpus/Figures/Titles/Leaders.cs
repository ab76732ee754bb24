namespace NewsCorpus.Charts;

/// <summary>Who leads a count, for a title: one name, or all that share the first place, in the order given, as charts draw them.</summary>
/// <param name="Names">"the United States", "Russia and Ukraine", "4 actors"; empty where nothing is counted.</param>
/// <param name="AreSeveral">Whether several share the first place.</param>
/// <param name="Count">How much each of them has.</param>
internal readonly record struct Leaders(string Names, bool AreSeveral, int Count)
{
    private const int MostNamed = 3;

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
        var place = counts.Where(item => item.Count > 0).GroupBy(item => item.Count, item => NameInSentence.Of(item.Name))
            .MaxBy(place => place.Key);
        if (place is null) return new Leaders("", false, 0);
        var first = place.ToList();
        var areMany = first.Count > MostNamed;
        return new Leaders(areMany ? Words.Count(first.Count, "", many) : Words.List(first), first.Count > 1, place.Key)
        {
            AreMany = areMany,
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
}
