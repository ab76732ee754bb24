using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>
/// Who is named most, for a title that holds however one counts: one to three names that lead clearly by all mentions, and also by
/// mentions of the name alone and by texts. "Britain before the EU" would hang on whether "British" counts.
/// </summary>
/// <param name="Title">"Israel is named more than twice as often as Hamas: 418 to 162 times".</param>
/// <param name="First">The label of who is named most; empty where nobody is named.</param>
/// <param name="Least">All mentions of who of those in the title has fewest.</param>
internal readonly record struct Foremost(string Title, string First, int Least)
{
    private const int MostNamed = 3;

    // How far the last of the foremost is ahead of who follows: by all mentions, and by any other count.
    private const double LeastLead = 1.25;
    private const double LeastLeadByName = 1.1;
    private const double Far = 1.8;
    private const int FewestForFar = 10;
    private const int FewestForRatio = 10;
    private const double AboutAsOften = 1.15;

    // By how much a ratio may be off the whole number that a title says.
    private const double Near = 0.2;
    private static readonly string[] Numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>An actor as counted.</summary>
    /// <param name="Label">What the chart calls it; comes once.</param>
    /// <param name="All">All mentions.</param>
    /// <param name="ByName">Those that have the name.</param>
    /// <param name="Texts">The texts that mention it.</param>
    /// <param name="IsPeople">Whether the label is a plural.</param>
    /// <param name="OfFew">" (mostly 1 text)" where one text or two carry the count; else empty.</param>
    internal readonly record struct Named(
        string Label, int All, int ByName, int Texts, bool IsPeople = false, string OfFew = "");

    /// <summary>The foremost of those named, and what a title says of them.</summary>
    public static Foremost Of(IReadOnlyList<Named> named)
    {
        if (named.Count == 0) return new Foremost("No actor is mentioned", "", 0);
        var ordered = named.OrderByDescending(item => item.All).ThenBy(item => item.Label, StringComparer.Ordinal).ToList();
        var leading = Enumerable.Range(1, Math.Min(MostNamed, ordered.Count)).FirstOrDefault(count => Lead(ordered, count));
        var (title, least) = TitleOf(ordered, leading);
        return new Foremost(title, ordered[0].Label, least);
    }

    private static bool Lead(IReadOnlyList<Named> ordered, int count)
    {
        if (count == ordered.Count) return true;
        var (first, rest) = (ordered.Take(count).ToList(), ordered.Skip(count).ToList());
        // A people is named by an adjective alone, and so is behind by name whatever else.
        return first[^1].All >= LeastLead * rest[0].All
            && first.Min(item => item.IsPeople ? item.All : item.ByName) >= LeastLeadByName * rest.Max(item => item.ByName)
            && first.Min(item => item.Texts) >= rest.Max(item => item.Texts);
    }

    // "nearly twice", "three times", "more than four times"; null for less than nearly twice.
    private static string? HowOften(double ratio)
    {
        var times = (int)Math.Floor(ratio + Near);
        if (times < 2) return null;
        var words = times == 2 ? "twice" : (times <= Numerals.Length ? Numerals[times - 1] : Invariant($"{times}")) + " times";
        return ratio < times ? "nearly " + words : ratio > times + Near ? "more than " + words : words;
    }

    private static (string Title, int Least) TitleOf(IReadOnlyList<Named> ordered, int leading)
    {
        // Where nobody leads whatever the count, the numbers alone are said: of those who are ahead of the next, or else of the first.
        var most = Math.Min(MostNamed, ordered.Count);
        var count = leading > 0 ? leading : Enumerable.Range(1, most).FirstOrDefault(
            first => first == ordered.Count || ordered[first - 1].All >= LeastLead * ordered[first].All, most);
        var (first, next) = (ordered.Take(count).ToList(), ordered.Skip(count).FirstOrDefault());
        if (leading == 1 && next.All >= FewestForRatio && HowOften((double)first[0].All / next.All) is { } often)
        {
            return ($"{Words.Capital(Told(first[0]))} {(first[0].IsPeople ? "are" : "is")} named {often} as often as "
                + Invariant($"{Told(next)}: {first[0].All:#,##0} to {next.All:#,##0} times"), next.All);
        }

        // Of many that are named once each, none stands for the rest.
        var isOneOfMany = next.All == 1 && ordered.Count(item => item.All == 1) > 1;
        var names = Words.Capital(Words.List([.. first.Select(Told)]));
        var verb = count > 1 || first[0].IsPeople ? "are" : "is";
        var isFar = leading > 0 && next.All > 0 && first[^1].All >= Far * next.All && first[^1].All - next.All >= FewestForFar;
        var than = leading == 2 && first[0].All <= AboutAsOften * first[1].All ? " about as often"
            : isFar ? $" far more often than {(count > 1 ? "all others" : "anyone else")}" : " most often";
        var isNextTold = next.All > 0 && next.All < first[^1].All && !isOneOfMany;
        return ($"{names} {verb} named{than}: {Words.List([.. first.Select(item => Invariant($"{item.All:#,##0}"))])} "
            + (first.All(item => item.All == 1) ? "time" : "times")
            + (isNextTold ? Invariant($", {Told(next)} {next.All:#,##0}") : ""), isNextTold ? next.All : first[^1].All);
    }

    private static string Told(Named item) => NameInSentence.Of(item.Label) + item.OfFew;
}
