using NewsCorpus.Reading.Text.Sentences;
using NewsCorpus.Rows;

namespace NewsCorpus.Charts;

/// <summary>Which dated events of the texts a chart can hold, in the order in which they happened.</summary>
/// <param name="Chosen">The events that are drawn, each with its time; empty where too few are worth it.</param>
/// <param name="All">How many events the texts date.</param>
internal sealed record EventChoice(IReadOnlyList<(ChronologyRow Row, When When)> Chosen, int All)
{
    private const int Most = 14;

    // So many make a course; those that only one text dates fill it up.
    private const int Enough = 10;
    private const int Fewest = 5;
    private const int FewestOfSeveral = 4;
    private const int MostFarBefore = 2;

    // In days.
    private const int LongestGap = 91;
    private const int FewestWords = 5;

    // Days by which a text's date may be out, or its "Thursday" be that of another week.
    private const int LongestSlip = 7;

    // A day that only one text names with an actor is no day of the story.
    private const int FewestNaming = 2;
    private const int MostOfOneText = 2;
    private const int MostOfOneTextRetold = 5;
    private const int RetoldDays = 14;

    // What so many texts date is of this story, even if it lies some years back.
    private const int ManyTexts = 3;
    private const int FarBack = 4 * 366;

    // In so few texts each event can be looked at.
    internal const int FewTexts = 10;

    // The share of the shorter label that a longer one of the day has, where both tell of one thing.
    private const double MostShared = 0.5;

    /// <summary>
    /// Of the events that lie within a year of the texts those that the most independent texts date; where there are few that several
    /// date, also those of a day that several texts name with one of their actors, the days that the most texts name first. Of 10 texts or
    /// fewer all.
    /// </summary>
    public static EventChoice Of(ClaimLedger ledger, Corpus corpus)
    {
        var all = ClaimChronology.EventsOf(ledger).Where(row => row.Value is not null)
            .Select(row => (Row: row, When: When.FromTimex(row.Value, row.Earliest, row.Latest)))
            .Where(item => item.When.IsDated || item.When.MonthOfOpenYear is not null).ToList();
        var prominence = new Prominence(corpus);
        var ranked = all.OrderByDescending(item => item.Row.Mentions).ThenByDescending(item => item.Row.Origins)
            .ThenByDescending(item => prominence.Of(item.Row))
            .ThenByDescending(item => item.When.IsDay).ThenByDescending(item => item.Row.Tellings)
            .ThenBy(item => item.Row.What, StringComparer.Ordinal).ToList();
        var chosen = corpus.Documents.Count <= FewTexts ? OnceEach(ranked).Take(Most) : KeyEvents(ranked, prominence, corpus);
        List<(ChronologyRow Row, When When)> sorted =
        [
            .. chosen.OrderBy(item => item.When.MonthOfOpenYear).ThenBy(item => item.When.Earliest ?? item.When.Latest)
                .ThenBy(item => item.Row.What, StringComparer.Ordinal),
        ];
        var far = corpus.Documents.Count <= FewTexts ? 0 : FarBefore(sorted);
        var drawn = sorted[far..];
        // What several texts date makes the course; what one dates may fill it up.
        if (corpus.Documents.Count > FewTexts && drawn.Count(item => item.Row.Mentions > 1) < FewestOfSeveral) drawn = [];
        return new EventChoice(drawn, all.Count) { Before = sorted[..far] };
    }

    /// <summary>The events that lie so far before the others that an axis would be empty between; told beside the chart.</summary>
    public IReadOnlyList<(ChronologyRow Row, When When)> Before { get; init; } = [];

    // How many events at the beginning stand alone: more than half of all the days lie between them and the others.
    private static int FarBefore(List<(ChronologyRow Row, When When)> sorted)
    {
        for (var count = 1; count <= MostFarBefore && sorted.Count - count >= Fewest; count++)
        {
            if (sorted[0].Row.Earliest is not { } start || sorted[^1].Row.Latest is not { } end
                || sorted[count - 1].Row.Latest is not { } last || sorted[count].Row.Earliest is not { } next)
            {
                return 0;
            }

            var empty = next.DayNumber - last.DayNumber;
            if (empty > LongestGap && empty * 2 > end.DayNumber - start.DayNumber) return count;
        }

        return 0;
    }

    private static IReadOnlyList<(ChronologyRow Row, When When)> KeyEvents(
        List<(ChronologyRow Row, When When)> ranked, Prominence prominence, Corpus corpus)
    {
        var (first, last) = Window(corpus);
        var told = OncePerDeed(OnceEach(ranked.Where(item => NamesItsSubject(item.Row.What) && !Prominence.IsOpinion(item.Row)
            && item.Row.Earliest?.DayNumber >= (item.Row.Mentions >= ManyTexts ? first - FarBack : first)
            && item.Row.Latest?.DayNumber <= last)));
        List<(ChronologyRow Row, When When)> chosen = [.. told.Where(item => item.Row.Mentions > 1).Take(Most)];
        var days = new StoryDays(corpus);
        // Around an event that many texts date, others make its course; else they are a list without a message.
        var fewestNaming = chosen.Exists(item => item.Row.Mentions >= ManyTexts) ? 1 : FewestNaming;
        var single = told.Where(item => item.Row.Mentions == 1 && item.When.IsDay && prominence.IsOfNote(item.Row)
                && (IsRetold(item.Row) || prominence.Of(item.Row) * corpus.Documents.Count >= FewestNaming)
                && item.Row.What!.Split(' ').Length >= FewestWords)
            .Select(item => (Item: item, Texts: days.TextsNaming(item.Row)))
            .Where(item => item.Texts >= fewestNaming || IsRetold(item.Item.Row))
            .OrderByDescending(item => item.Texts >= FewestNaming).ThenByDescending(item => IsRetold(item.Item.Row))
            .ThenByDescending(item => item.Texts).ThenByDescending(item => prominence.Of(item.Item.Row)).Select(item => item.Item);
        var several = chosen.Count;
        foreach (var item in single)
        {
            if (chosen.Count >= 2 * several) break;
            // One row tells a day; a text that has many dates is not the story, but one that looks back on it tells its turns.
            var most = IsRetold(item.Row) ? MostOfOneTextRetold : MostOfOneText;
            if (chosen.Count < Enough
                && !chosen.Exists(other => other.Row.Earliest <= item.Row.Earliest && item.Row.Latest <= other.Row.Latest)
                && chosen.Count(other => other.Row.Mentions == 1 && other.Row.Document == item.Row.Document) < most)
            {
                chosen.Add(item);
            }
        }

        return chosen.Count >= Fewest ? chosen : [];
    }

    // What is still told so long after mattered.
    private static bool IsRetold(ChronologyRow row) => row.Published?.DayNumber - row.Latest?.DayNumber >= RetoldDays;

    // "Hamas attacked Israel", "Hamas's attack on the south of Israel": of what happened on one day to the same, the one that most date.
    private static List<(ChronologyRow Row, When When)> OncePerDeed(IEnumerable<(ChronologyRow Row, When When)> events)
    {
        var kept = new List<(ChronologyRow Row, When When)>();
        foreach (var item in events)
        {
            var words = ContentOf(item.Row);
            var isTold = kept.Exists(other => IsOnTheWrongDay(item.Row, other.Row, words) || IsOfOneDeed(item.Row, other.Row, words));
            if (!isTold) kept.Add(item);
        }

        return kept;
    }

    // A longer time that a day lies in may hold more than that day: only what is all told by the day is the same.
    private static bool IsOfOneDeed(ChronologyRow row, ChronologyRow other, HashSet<string> words) =>
        row.Earliest == other.Earliest && row.Latest == other.Latest ? IsOnlyNamed(row) || ShareWords(other, words)
            : other.Earliest >= row.Earliest && other.Latest <= row.Latest && words.IsSubsetOf(ContentOf(other));

    private static bool ShareWords(ChronologyRow other, HashSet<string> words) =>
        ContentOf(other) is var own && own.Count(words.Contains) >= MostShared * Math.Min(own.Count, words.Count);

    // "EU referendum" on the 23rd, and in a text that was printed a day early on the 22nd; "Hamas attacked Israel" on the 7th, and by
    // "Saturday" a week later. A day that is told in full is as the text has it.
    private static bool IsOnTheWrongDay(ChronologyRow row, ChronologyRow other, HashSet<string> words) => row.Mentions < other.Mentions
        && (string.Equals(row.What, other.What, StringComparison.OrdinalIgnoreCase)
            || (row.Date?.Any(char.IsAsciiDigit) == false && ShareWords(other, words)))
        && Math.Abs((row.Earliest?.DayNumber - other.Earliest?.DayNumber) ?? int.MaxValue) <= LongestSlip;

    // The other texts that date it may mean what more of them tell of that day.
    private static bool IsOnlyNamed(ChronologyRow row) => row.Origins == 1 && row.Mentions > 1;

    // Words of some length, without their endings.
    private static HashSet<string> ContentOf(ChronologyRow row) => (row.What ?? "").Split([' ', '-', '\u2019', '\''])
        .Where(word => word.Length > 3 || (word.Length > 1 && char.IsUpper(word[1]))).Select(word => word[..Math.Min(word.Length, 5)])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static List<(ChronologyRow Row, When When)> OnceEach(IEnumerable<(ChronologyRow Row, When When)> events)
    {
        var kept = new List<(ChronologyRow Row, When When)>();
        var known = new Dictionary<string, List<Rewording>>(StringComparer.Ordinal);
        foreach (var item in events)
        {
            var own = new Rewording(item.Row.What ?? "");
            if (!known.TryGetValue(item.Row.Value!, out var others)) known.Add(item.Row.Value!, others = []);
            if (others.Exists(own.IsOf)) continue;
            others.Add(own);
            kept.Add(item);
        }

        return kept;
    }

    // The days of publication and a year on either side: what lies further back is another story, and presses this one together.
    private static (int First, int Last) Window(Corpus corpus)
    {
        var days = corpus.Documents.Select(document => document.Document.Published?.DayNumber).OfType<int>().ToList();
        return days.Count == 0 ? (int.MinValue, int.MaxValue) : (days.Min() - 366, days.Max() + 366);
    }

    // "Was released", "To be restored", "Dropped", "Heard a crash at": the text leaves out who, or what.
    private static bool NamesItsSubject(string? what) =>
        what is { Length: > 0 } && char.IsLetterOrDigit(what[0]) && what.Contains(' ', StringComparison.Ordinal) && !LooseEnd.In(what)
        && what.Split(' ')[0].ToLowerInvariant() is not (
            "is" or "are" or "was" or "were" or "be" or "been" or "has" or "have" or "had" or "to" or "will" or "it" or "this");
}
