using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws which states are the scene of the news, and which act in it; see <see cref="SceneNames"/>.</summary>
internal static class ActorReading
{
    private const int Top = 20;

    // A share of fewer mentions moves by more than five points with each.
    private const int FewestForShare = 25;
    private const int FewestShares = 3;

    // Per cent of mentions that say where: from here on a state is a scene, and up to here an actor; what lies between is both.
    private const int LeastOfScene = 40;
    private const int MostOfActor = 10;
    private const int MostNamed = 3;

    private readonly record struct State(string Name, int All, int Place, string Document, int Start, string Mark)
    {
        public double Share => Math.Round(100.0 * Place / All);
    }

    /// <summary>The figure; see <see cref="ActorFigures.Reading"/>.</summary>
    public static DotPlot Of(Corpus corpus)
    {
        var states = corpus.Documents.AsParallel().AsOrdered()
            .SelectMany(document => SceneNames.In(document).Select(use => (document.Id, use.Mention, use.IsScene))).AsSequential()
            .GroupBy(use => use.Mention.Name, StringComparer.Ordinal)
            .Select(group => (All: group.Count(), Place: group.Count(use => use.IsScene),
                First: group.FirstOrDefault(use => use.IsScene, group.First()), Documents: group.Select(use => use.Id)))
            .Where(row => row.All >= FewestForShare)
            .Select(row => new State(row.First.Mention.Name, row.All, row.Place, row.First.Id, row.First.Mention.Span.Start,
                TextsBehind.Of(corpus, row.Documents)))
            .OrderByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal).Take(Top).ToList();
        var (scenes, actors) = (Named(states, state => state.Share >= LeastOfScene), Named(states, state => state.Share <= MostOfActor));
        var nothing = states.Count < FewestShares
            ? Invariant($"Fewer than {FewestShares} states are named {FewestForShare} times, too few to compare")
            : scenes.Count == 0 || actors.Count == 0 ? "No state is often named as a scene while others hardly are" : null;
        var example = states.Count == 0 ? "the country" : NameInSentence.Of(states[0].Name);
        return DotPlot.Of(
            states.Where(_ => nothing is null).OrderByDescending(row => row.Share).ThenByDescending(row => row.All)
                .ThenBy(row => row.Name, StringComparer.Ordinal),
            row => row.Name + row.Mark, row => row.Share,
            note: row => PlaceNote.First(
                Invariant($"{row.Place:#,##0} of {row.All:#,##0} mentions {(row.Place == 1 ? "says" : "say")} where"),
                row.Document, row.Start),
            basis: row => Invariant($"of {row.All:#,##0}")) with
        {
            Title = nothing ?? TitleOf(states),
            Subtitle = Invariant($"Share of mentions right after “in”, “inside”, “into”, “across” or the like (“in {example}”); ")
                + "the others say who acts, whom it concerns, where somebody comes from. Not counted: adjectives, names before a noun "
                + Invariant($"(“{example} talks”){Regions(corpus)}. States with {FewestForShare} such mentions or more"),
            IsPercent = true,
            XLabel = "share of mentions that say “in” it; right: number of mentions",
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };
    }

    // ", and what is no state (Gaza)": a reader of a war there would look for it.
    private static string Regions(Corpus corpus) =>
        ActorFigures.MostNamedPlace(corpus) is { } place ? $" and what is no state ({place})" : " and what is no state";

    // The most named first; one text is no finding.
    private static List<string> Named(IEnumerable<State> states, Func<State, bool> isMeant) =>
        [.. states.Where(state => state.Mark.Length == 0 && isMeant(state)).Take(MostNamed).Select(state => NameInSentence.Of(state.Name))];

    // "Iraq is named as a scene in 64 % of mentions, the United States and Iran in 10 %": the highest share and the lowest.
    private static string TitleOf(IReadOnlyList<State> states)
    {
        var shares = states.Where(state => state.Mark.Length == 0).Select(state => state.Share).ToList();
        var (most, least) = (shares.Max(), shares.Min());
        var (scenes, actors) = (Named(states, state => state.Share == most), Named(states, state => state.Share == least));
        return Words.Capital(Words.List(scenes)) + (scenes.Count == 1 ? " is" : " are") + " named as "
            + (scenes.Count == 1 ? "a scene" : "scenes") + Invariant($" in {most} % of mentions, {Words.List(actors)} in {least} %");
    }
}
