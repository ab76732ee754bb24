using NewsCorpus.Reading.Actors;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of who is mentioned.</summary>
public static class ActorFigures
{
    private const int Actors = 12;

    /// <summary>
    /// Who is named most: mentions of each actor and place, by kind of wording. Outlets are left out, as who is cited is another question,
    /// and so are offices ("the president"), which name nobody. A row whose count one text or two carry says so.
    /// </summary>
    public static BarChart Naming(Corpus corpus) => corpus.Figure(KeptNames.Figures.Naming, ActorNaming.Of);

    /// <summary>
    /// Which text or outlet is about whom: mentions per 1,000 words, the actors that the most texts name first. Where all texts are one
    /// group, or outlets name all actors about alike, there is nothing to compare, and the figure says so; nor does it repeat what
    /// <see cref="TimeFigures.Mentions"/> shows.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 30.</param>
    public static Heatmap Density(Corpus corpus, int actors = Actors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 1);
        return actors == Actors
            ? corpus.Figure(KeptNames.Figures.Density, texts => ActorDensity.Of(texts, actors)) : ActorDensity.Of(corpus, actors);
    }

    // Neither outlets nor places that are no states act in the stories; a people does, with a state (Palestinians) or without (Kurds).
    internal static HashSet<string> OutletsAndPlaces(Corpus corpus)
    {
        var actors = ActorLabels.Of(corpus);
        return corpus.Documents.SelectMany(document => document.Actors)
            .Where(mention => mention.Type is ActorType.Outlet or ActorType.Place).Select(mention => mention.Name)
            .Where(name => actors.AdjectiveOf(name) is null).ToHashSet(StringComparer.Ordinal);
    }

    // A place that is named less is missed by nobody.
    private const int FewestOfPlace = 20;
    private const double LeastPlaceOfFirst = 0.2;

    /// <summary>The place that is no state and is named most, as a reader would look for it; null where none is named 20 times.</summary>
    internal static string? MostNamedPlace(Corpus corpus) => ActorMentions.Of(corpus)
        .Where(row => row.Type == ActorType.Place && row.Via != NamedVia.Demonym)
        .CountBy(row => row.Name, StringComparer.Ordinal).Where(place => place.Value >= FewestOfPlace)
        .OrderByDescending(place => place.Value).ThenBy(place => place.Key, StringComparer.Ordinal)
        .Select(place => place.Key).FirstOrDefault();

    /// <summary>
    /// ". Towns, regions and the like, such as Gaza, are left out"; empty where none is named so often that a reader would miss it.
    /// </summary>
    internal static string PlaceLeftOut(Corpus corpus) => MostNamedPlace(corpus) is { } place
        && ActorMentions.Of(corpus).CountBy(row => row.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal) is var counts
        && counts[place] >= LeastPlaceOfFirst * counts.Values.Max()
            ? $". Towns, regions and the like, such as {place}, are left out" : "";

    /// <summary>
    /// Which states are the scene of the news, and which act in it: the share of mentions by name that stand right after "in" or the like,
    /// of those with 25 or more. Adjectives, names before a noun ("US troops") and towns are left out. Where no state is a scene often
    /// while another hardly is, the figure says so.
    /// </summary>
    public static DotPlot Reading(Corpus corpus) => corpus.Figure(KeptNames.Figures.Reading, ActorReading.Of);

    /// <summary>
    /// Which actors are named in the same sentence. Outlets and places that are no states are left out, as is what goes without saying: a
    /// person or body with the own state. The links needed grow with the corpus, as only the strongest are drawn.
    /// </summary>
    public static Network Together(Corpus corpus) => corpus.Figure(KeptNames.Figures.Network, ActorNetwork.Of);
}
