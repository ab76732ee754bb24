using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws what happened when: of the dated events those that matter most, which <see cref="EventChoice"/> tells.</summary>
internal static class EventTimeline
{
    private const int LabelLength = 80;
    private const int LeaderLength = 110;
    private const int FewestForLeader = 3;
    private const int ShortLabel = 72;

    /// <summary>The figure; see <see cref="ClaimFigures.Chronology"/>.</summary>
    public static Timeline Of(ClaimLedger ledger, Corpus corpus)
    {
        var choice = EventChoice.Of(ledger, corpus);
        var nothing = choice.All == 0 ? "The texts date no event" : "Too few dated events name an actor, or are told by several texts";
        return Timeline.Of(
            choice.Chosen, item => item.Row.What ?? "", item => item.When,
            item => item.Row.Origins > 1 ? Words.Count(item.Row.Origins, "text", "texts") : "",
            note: item => PlaceNote.Of(item.Row.Sentence, item.Row.Document, item.Row.Start)) with
        {
            Title = choice.Chosen.Count == 0 ? nothing : TitleOf([.. choice.Chosen.Select(item => item.Row)]),
            Subtitle = choice.Chosen.Count == 0 ? "" : Described(choice),
            Palette = Palette.InOrder(""),
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Described(EventChoice choice) =>
        (choice.Chosen.Count < choice.All
            ? Invariant($"{choice.Chosen.Count} of {choice.All:#,##0} dated events, those that ")
                + (choice.AreShared ? "the most texts date" : "name the most prominent actors")
            : Words.Count(choice.All, "dated event", "dated events"))
        + (choice.Chosen.Any(item => item.Row.Origins > 1)
            ? "; at a mark: how many independent texts date it"
            : ", each dated by one text");

    // The event that most texts date, or where several are dated by as many, the first and the last of all.
    private static string TitleOf(IReadOnlyList<ChronologyRow> events)
    {
        var most = events.Max(row => row.Origins);
        return most >= FewestForLeader && events.Where(row => row.Origins == most).ToList() is [var leader]
            ? Invariant($"{Told(leader, LeaderLength)} is the event that the most texts date, {most:#,##0}")
            : events.Count == 1 ? Told(events[0]) : FromTo(events);
    }

    // Of the first and last ones, those whose words a title can hold.
    private static string FromTo(IReadOnlyList<ChronologyRow> events)
    {
        var half = events.Count / 2;
        var first = events.Take(half).FirstOrDefault(IsShort) ?? events[0];
        var last = events.Skip(half).LastOrDefault(IsShort) ?? events[^1];
        return $"From {Told(first)} to {Told(last)}";

        static bool IsShort(ChronologyRow row) => (row.What ?? "").Length <= ShortLabel;
    }

    private static string Told(ChronologyRow row, int length = LabelLength) => $"{Words.Quoted(row.What ?? "", length)}{Day(row)}";

    // " (19 Feb 1997)", " (1989)"; nothing for what no unit of the calendar holds.
    private static string Day(ChronologyRow row) => (row.Earliest, row.Value) switch
    {
        ({ } day, _) when row.Latest == day => Invariant($" ({day:d MMM yyyy})"),
        ({ } day, { Length: 7 } value) when value[4] == '-' && char.IsAsciiDigit(value[5]) => Invariant($" ({day:MMMM yyyy})"),
        ({ } day, { Length: 4 }) => Invariant($" ({day:yyyy})"),
        _ => "",
    };
}
