using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws what happened when: of the dated events those that matter most, which <see cref="EventChoice"/> tells.</summary>
internal static class EventTimeline
{
    private static readonly WordSet Opinions = WordSet.Named("adjectives-of-opinion");

    private const int LabelLength = 80;
    private const int LeaderLength = 110;
    private const int EndLength = 50;
    private const int FewestForLeader = 3;

    // Of more texts, more must date what the chart is about; of many, at least one in twenty, or they tell of several things.
    private const int TextsPerText = 7;
    private const int MostForLeader = 6;
    private const int TextsPerTextOfMany = 20;

    // Of few texts, fewer events are a sentence or two.
    private const int FewestOfFew = 5;

    // What one of several texts dates is that text's story; a few events of it are a sentence, not a course.
    private const int FewestOfOneText = 6;

    /// <summary>The figure; see <see cref="ClaimFigures.Chronology"/>.</summary>
    public static Timeline Of(ClaimLedger ledger, Corpus corpus)
    {
        var (choice, nothing) = Drawn(ledger, corpus);
        var isCounted = choice.Chosen.Any(item => item.Row.Mentions > 1);
        return Timeline.Of(
            choice.Chosen, item => Named(item.Row), item => item.When,
            item => isCounted ? Words.Count(item.Row.Mentions, "text", "texts") : "",
            note: item => PlaceNote.Of(item.Row.Sentence, item.Row.Document, item.Row.Start)) with
        {
            Title = choice.Chosen.Count == 0 ? nothing : TitleOf(choice.Chosen, corpus),
            Subtitle = choice.Chosen.Count == 0 ? "" : Described(choice, corpus),
            Palette = Palette.InOrder(""),
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>The events that the figure draws, and what it says where they are none.</summary>
    public static (EventChoice Choice, string Nothing) Drawn(ClaimLedger ledger, Corpus corpus)
    {
        var choice = EventChoice.Of(ledger, corpus);
        var nothing = choice.All == 0 ? "The texts date no event" : "Too few events are dated by several texts";
        if (choice.Chosen.Count < FewestOfOneText && AreOfOneText(choice.Chosen, corpus))
        {
            nothing = $"Only one text dates events, {choice.Chosen.Count}: too few for a chart";
            choice = choice with { Chosen = [] };
        }

        if (corpus.Documents.Count <= EventChoice.FewTexts && choice.Chosen.Count is > 0 and < FewestOfFew)
        {
            nothing = Invariant($"The texts date fewer than {FewestOfFew} events, too few for a chart");
            choice = choice with { Chosen = [] };
        }

        // A list of what each text dates has no message; the table has it.
        if (corpus.Documents.Count > EventChoice.FewTexts && choice.Chosen.Count > 0)
        {
            var all = choice.Chosen.Concat(choice.Before).ToList();
            var fewest = Math.Max(corpus.Documents.Count / TextsPerTextOfMany,
                Math.Clamp((corpus.Documents.Count + TextsPerText - 1) / TextsPerText, FewestForLeader, MostForLeader));
            if (all.Max(item => item.Row.Mentions) < fewest) nothing = Invariant($"No event is dated by {fewest} texts or more");
            else return (choice, nothing);
            choice = choice with { Chosen = [] };
        }

        return (choice, nothing);
    }

    // "; before them, “Hamas attacked southern Israel” (7 Oct 2023), which 16 texts date"
    private static string Earlier(EventChoice choice) => choice.Before.Count == 0 ? "" : "; before them, " + string.Join(", ",
        choice.Before.Select(item => Told(item.Row) + (item.Row.Mentions > 1 ? Invariant($", which {item.Row.Mentions} texts date") : "")));

    private static string Described(EventChoice choice, Corpus corpus) =>
        (choice.Chosen.Count < choice.All
            ? Invariant($"{choice.Chosen.Count} of {choice.All:#,##0} dated events, those that ")
                + "the most texts date" + (choice.Chosen.All(item => item.Row.Mentions > 1) ? "" : " or that name the main actors")
            : Words.Count(choice.All, "dated event", "dated events"))
        + (choice.Chosen.Any(item => item.Row.Mentions > 1)
            ? "; at a mark: how many independent texts date it"
            : AreOfOneText(choice.Chosen, corpus)
                ? $", all of one text, {Words.Quoted(DocumentLabels.Of(corpus)[choice.Chosen[0].Row.Document], LabelLength)}"
            : "") + Earlier(choice);

    // The event that most texts date; else the first and the last.
    private static string TitleOf(IReadOnlyList<(ChronologyRow Row, When When)> events, Corpus corpus)
    {
        var most = events.Max(item => item.Row.Mentions);
        return most >= FewestForLeader && events.First(item => item.Row.Mentions == most) is var leader
            ? LedBy(leader.Row, corpus)
            : events.Count == 1 ? Told(events[0].Row)
            : AreOfOneText(events, corpus) ? OfOneText(events) : FromFirstToLast(events);
    }

    // "Peru attacked Chile: at least 4 of 11 texts date it to 1 Jul 2024"
    private static string LedBy(ChronologyRow row, Corpus corpus) =>
        $"{Words.Capital(Words.Shorten(Named(row), LeaderLength))}: "
        + Invariant($"at least {row.Mentions:#,##0} of {corpus.Documents.Count:#,##0} texts date it")
        + (Day(row).Trim(' ', '(', ')') is { Length: > 0 } day ? $" to {day}" : "");

    // "From “Trump landed in Mexico” (31 Aug 2016) to …": first and last is only what lies apart from all others; else the months that
    // they fall in.
    private static string FromFirstToLast(IReadOnlyList<(ChronologyRow Row, When When)> events)
    {
        var rows = events.Select(item => item.Row).ToList();
        var first = rows.Find(row => rows.TrueForAll(other => other == row || row.Latest < other.Earliest));
        var last = rows.Find(row => rows.TrueForAll(other => other == row || row.Earliest > other.Latest));
        return first is not null && last is not null
            ? Invariant($"From {Told(first, EndLength)} to {Told(last, EndLength)}: {events.Count} events that the texts date")
            : Invariant($"{events.Count} dated events{Months(rows)}");
    }

    // " from May to September 2024": of events of which none is the first or the last.
    private static string Months(IReadOnlyList<ChronologyRow> rows) => (rows.Min(row => row.Earliest), rows.Max(row => row.Latest)) switch
    {
        ({ } from, { } to) when (from.Year, from.Month) == (to.Year, to.Month) => Invariant($" of {from:MMMM yyyy}"),
        ({ } from, { } to) when from.Year == to.Year => Invariant($" from {from:MMMM} to {to:MMMM yyyy}"),
        ({ } from, { } to) => Invariant($" from {from:MMMM yyyy} to {to:MMMM yyyy}"),
        _ => "",
    };

    private static bool AreOfOneText(IReadOnlyList<(ChronologyRow Row, When When)> events, Corpus corpus) =>
        corpus.Documents.Count > 1 && events.DistinctBy(item => item.Row.Document).Take(2).Count() == 1;

    // "All 4 events shown are dated by one text, among them “Russia invades Ukraine” (2022)"
    private static string OfOneText(IReadOnlyList<(ChronologyRow Row, When When)> events)
    {
        var first = events.Select(item => item.Row).FirstOrDefault(row => row is { Earliest: not null, Latest: not null }) ?? events[0].Row;
        return Invariant($"All {events.Count} events shown are dated by one text, among them {Told(first)}");
    }

    private static string Told(ChronologyRow row, int length = LabelLength) => $"{Words.Quoted(Named(row), length)}{Day(row)}";

    // "Roe's election" for "Roe's dubious election": what one text thinks of it is not told by all that date it. Not behind "a", which may
    // have to become "an".
    private static string Named(ChronologyRow row)
    {
        var words = (row.What ?? "").Split(' ');
        var kept = words.Where((word, i) => !Opinions.Has(word) || (i > 0 && words[i - 1] is "a" or "A" or "an"));
        return Words.Capital(string.Join(' ', kept));
    }

    // " (19 Feb 1997)", " (1989)"; nothing for what no unit of the calendar holds.
    private static string Day(ChronologyRow row) => (row.Earliest, row.Value) switch
    {
        ({ } day, _) when row.Latest == day => Invariant($" ({day:d MMM yyyy})"),
        ({ } day, { Length: 7 } value) when value[4] == '-' && char.IsAsciiDigit(value[5]) => Invariant($" ({day:MMMM yyyy})"),
        ({ } day, { Length: 4 }) => Invariant($" ({day:yyyy})"),
        _ => "",
    };
}
