using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws which actors are named in the same sentence.</summary>
internal static class ActorNetwork
{
    // More are a cobweb.
    private const int Links = 15;

    // Of so many texts, a pair counts that this many of them name together.
    private const int FewestForPairs = 10;
    private const int FewestOfPair = 3;

    // Of three texts or more, what only one says is a phrase of that one.
    private const int FewestOfFew = 2;

    // Fewer links are a sentence, not a network; of so many texts, fewer leave a page empty.
    private const int FewestPairs = 3;
    private const int FewestPairsOfMany = 8;

    // Sentences that a pair shares: fewer are a hair; a text or two may have no more.
    private const int LeastShared = 5;
    private const int LeastSharedOfFew = 2;

    private const int LeastOfStrongest = 20;
    private const int LeastOfThird = 10;

    private const double Most = 0.55;
    private const int MostNamed = 3;
    private const int MostNamedLeftOut = 3;

    /// <summary>The figure; see <see cref="ActorFigures.Together"/>.</summary>
    public static Network Of(Corpus corpus)
    {
        var others = ActorFigures.OutletsAndPlaces(corpus);
        // Of many texts, what two of them say is no finding about all.
        var isLarge = corpus.Documents.Count >= FewestForPairs;
        var fewest = isLarge ? FewestOfPair : corpus.Documents.Count > FewestOfFew ? FewestOfFew : 1;
        var homes = new HomeStates(corpus);
        var all = ActorMentions.CoMentions(corpus).Where(row => row.Documents >= fewest && !homes.AreOne(row.First, row.Second)).ToList();
        var pairs = all.Where(row => !others.Contains(row.First) && !others.Contains(row.Second)).ToList();
        var least = isLarge || pairs.Count(row => row.Sentences >= LeastShared) > FewestPairs ? LeastShared : LeastSharedOfFew;
        pairs = [.. pairs.Where(row => row.Sentences >= least)];
        var needed = isLarge ? FewestPairsOfMany : FewestPairs;
        // Where even the strongest pair shares little, the links are what happened to stand together; one strong pair is the subject.
        if (pairs.Count < needed || (isLarge && (pairs[0].Sentences < LeastOfStrongest || pairs[2].Sentences < LeastOfThird))) pairs = [];
        var strongest = pairs.Where(row => row.Sentences == pairs[0].Sentences).ToList();
        // Where many share the first place, no pair is named together more than others; and a pair of few sentences is no link.
        if (strongest.Count > MostNamed || (pairs.Count > 0 && pairs[0].Sentences < LeastShared)) (pairs, strongest) = ([], []);
        var called = ActorLabels.Of(corpus);
        var network = Network.Of(pairs, row => called[row.First], row => called[row.Second], row => row.Sentences,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with { TopLinks = Links, HasNumbers = true };
        return network with
        {
            Title = TogetherMost(strongest, called, corpus),
            Subtitle = CutOff(pairs, network.Marks.Count, fewest) + LeftOut(corpus, others, all, pairs, network.Marks.Count),
            WeightLabel = "shared sentences",
            EmptyText = isLarge ? "Few pairs of actors are often named together in several texts"
                : Invariant($"Fewer than {needed} pairs of actors share {least} sentences")
                    + (fewest > 1 ? Invariant($" and {fewest} texts") : ""),
            Source = SourceLine.Of(corpus),
        };
    }

    // What a pair must have to be drawn.
    private static string CutOff(IReadOnlyList<CoMentionRow> pairs, int drawn, int fewestTexts)
    {
        if (drawn == 0) return "";
        return Invariant($"Numbers: sentences that name both; pairs with {pairs[drawn - 1].Sentences:#,##0} or more")
            + (fewestTexts > 1 ? Invariant($", in {fewestTexts} texts or more") : "")
            + ". Persons and bodies whose state is known are not paired with it";
    }

    // ". Towns, regions and the like (Gaza) and outlets (CNN) are left out": those that would be drawn but for that.
    private static string LeftOut(
        Corpus corpus, HashSet<string> others, IEnumerable<CoMentionRow> all, IReadOnlyList<CoMentionRow> pairs, int drawn)
    {
        if (drawn == 0) return "";
        var types = ActorMentions.Of(corpus).Where(row => others.Contains(row.Name))
            .DistinctBy(row => row.Name, StringComparer.Ordinal).ToDictionary(row => row.Name, row => row.Type, StringComparer.Ordinal);
        var left = all.Where(row => row.Sentences >= pairs[drawn - 1].Sentences).SelectMany(row => new[] { row.First, row.Second })
            .Where(types.ContainsKey).Distinct(StringComparer.Ordinal).ToLookup(name => types[name]);
        // "Oslo as a town": as its state it is counted, and may be drawn.
        var seats = ActorMentions.Of(corpus).Where(row => row.Via == NamedVia.Metonym).Select(row => ScopeExtensions.OneLine(row.Text))
            .ToHashSet(StringComparer.Ordinal);
        var places = left[ActorType.Place].Select(name => seats.Contains(name) ? name + " as a town" : name);
        var kinds = new[] { Some("towns, regions and the like", places), Some("outlets", left[ActorType.Outlet]) }
            .Where(kind => kind.Length > 0).ToList();
        return kinds.Count == 0 ? ActorFigures.PlaceLeftOut(corpus) : $". {Words.Capital(Words.List(kinds))} are left out";

        static string Some(string kind, IEnumerable<string> names) => names.Take(MostNamedLeftOut).ToList() is [_, ..] some
            ? $"{kind} ({string.Join(", ", some)}{(names.Count() > some.Count ? " …" : "")})" : "";
    }

    // "Most sentences that name North Korea name Russia too: 51 of 68": told from the one of the pair that is named less.
    private static string TogetherMost(IReadOnlyList<CoMentionRow> strongest, ActorLabels called, Corpus corpus)
    {
        if (strongest.Count == 0) return "No two actors are named together often";
        if (strongest.Count > 1) return Several(strongest, called);
        var pair = strongest[0];
        var (first, second) = (SentencesOf(pair.First), SentencesOf(pair.Second));
        var (one, other, all) = first <= second ? (pair.First, pair.Second, first) : (pair.Second, pair.First, second);
        all = Math.Max(all, pair.Sentences);
        var (name, beside) = (NameInSentence.Of(called[one]), NameInSentence.Of(called[other]));
        return pair.Sentences == all ? Invariant($"Each of the {all:#,##0} sentences that name {name} names {beside} too")
            : pair.Sentences >= Most * all
                ? Invariant($"Most sentences that name {name} name {beside} too: {pair.Sentences:#,##0} of {all:#,##0}")
            : Invariant($"{pair.Sentences:#,##0} of the {all:#,##0} sentences that name {name} name {beside} too");

        int SentencesOf(string actor) => ActorMentions.Of(corpus).Where(row => row.Name == actor && row.Via != NamedVia.Role)
            .Select(row => (row.Document, row.Sentence)).Distinct().Count();
    }

    // Names all pairs that share the first place.
    private static string Several(IReadOnlyList<CoMentionRow> strongest, ActorLabels called)
    {
        var subject = Words.Capital(string.Join(", and ", strongest.Select(row =>
            $"{NameInSentence.Of(called[row.First])} and {NameInSentence.Of(called[row.Second])}")));
        return $"{subject}, are named together most: {Words.Count(strongest[0].Sentences, "sentence", "sentences")} each";
    }
}
