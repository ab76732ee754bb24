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
        var all = counts.Where(item => item.Count > 0).ToList();
        if (all.Count == 0) return new Leaders("", false, 0);
        var most = all.Max(item => item.Count);
        var names = all.Where(item => item.Count == most).Select(item => NameInSentence.Of(item.Name)).ToList();
        var subject = names.Count > MostNamed ? Words.Count(names.Count, "", many) : Words.List(names);
        return new Leaders(subject, names.Count > 1, most);
    }

    /// <summary>The names at the beginning of a title.</summary>
    public string Subject => Words.Capital(Names);

    /// <summary>"is" or "are".</summary>
    public string Verb => AreSeveral ? "are" : "is";

    /// <summary>" each" where several share the count.</summary>
    public string Each => AreSeveral ? " each" : "";
}
