using NewsCorpus.Reading.Actors;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws which states are the scene of the news, and which act in it.</summary>
internal static class ActorReading
{
    private const int Top = 20;

    // A share of fewer mentions moves by more than five points with each.
    private const int FewestForShare = 20;
    private const int FewestShares = 3;

    // Per cent of mentions that mean the place: from here on a state is a scene, and up to here an actor; what lies between is both.
    private const int LeastOfScene = 60;
    private const int MostOfActor = 25;
    private const int MostNamed = 3;

    private readonly record struct State(string Name, int All, int Place, string Document, int Start)
    {
        public double Share => Math.Round(100.0 * Place / All);
    }

    /// <summary>The figure; see <see cref="ActorFigures.Reading"/>.</summary>
    public static DotPlot Of(Corpus corpus)
    {
        var states = ActorMentions.Of(corpus).Where(row => row is { Type: ActorType.State, Via: NamedVia.Name or NamedVia.Alias })
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (All: group.Count(), Place: group.Count(row => row.Reading == MentionReading.Place),
                First: group.FirstOrDefault(row => row.Reading == MentionReading.Place) ?? group.First()))
            .Where(row => row.All >= FewestForShare)
            .Select(row => new State(row.First.Name, row.All, row.Place, row.First.Document, row.First.Start))
            .OrderByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal).Take(Top).ToList();
        var (scenes, actors) = (Named(states, state => state.Share >= LeastOfScene), Named(states, state => state.Share <= MostOfActor));
        var nothing = states.Count < FewestShares
            ? Invariant($"Fewer than {FewestShares} states are named {FewestForShare} times, too few to compare")
            : scenes.Count == 0 || actors.Count == 0 ? "No state is mostly named as a place while others act" : null;
        var example = states.Count == 0 ? "the country" : NameInSentence.Of(states[0].Name);
        return DotPlot.Of(
            states.Where(_ => nothing is null).OrderByDescending(row => row.Share).ThenByDescending(row => row.All)
                .ThenBy(row => row.Name, StringComparer.Ordinal),
            row => row.Name, row => row.Share,
            note: row => PlaceNote.First(
                Invariant($"{row.Place:#,##0} of {row.All:#,##0} mentions {(row.Place == 1 ? "means" : "mean")} the place"),
                row.Document, row.Start),
            basis: row => Invariant($"of {row.All:#,##0}")) with
        {
            Title = nothing ?? TitleOf(states),
            Subtitle = Invariant($"Share of mentions that mean the place (“in {example}”); the others mean the government, the people ")
                + Invariant($"or a topic (“{Words.Capital(example)} said”, “a report on {example}”); ")
                + Invariant($"adjectives and what is no state{Regions(corpus)} are not counted. ")
                + Invariant($"States named {FewestForShare} times or more"),
            IsPercent = true,
            XLabel = "share of mentions that mean the place; right: number of mentions",
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };
    }

    // " (Gaza)": a reader of a war there would look for it.
    private static string Regions(Corpus corpus) => ActorFigures.MostNamedPlace(corpus) is { } place ? $" ({place})" : "";

    // The most named first.
    private static List<string> Named(IEnumerable<State> states, Func<State, bool> isMeant) =>
        [.. states.Where(isMeant).Take(MostNamed).Select(state => NameInSentence.Of(state.Name))];

    // "Iraq is named as a place in 64 % of its mentions, the United States and Iran in 10 %": the highest share and the lowest.
    private static string TitleOf(IReadOnlyList<State> states)
    {
        var (most, least) = (states.Max(state => state.Share), states.Min(state => state.Share));
        var (scenes, actors) = (Named(states, state => state.Share == most), Named(states, state => state.Share == least));
        return Words.Capital(Words.List(scenes)) + (scenes.Count == 1 ? " is" : " are") + " named as "
            + (scenes.Count == 1 ? "a place" : "places") + Invariant($" in {most} % of mentions, {Words.List(actors)} in {least} %");
    }
}
