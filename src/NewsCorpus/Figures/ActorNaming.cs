using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus.Charts;

/// <summary>Draws who is named most: by name, by an adjective or by a seat of power.</summary>
internal static class ActorNaming
{
    private const int Top = 12;

    /// <summary>A name that comes less often is ballast, where names that come more often make a chart.</summary>
    public const int FewestMentions = 5;
    private const int FewestRows = 5;

    // A second name that is told beside the first has at least this part of its mentions.
    private const double LeastOfFirst = 0.2;

    // As often as this a town must be named as such for each time that it stands for its state.
    private const int LeastOfTown = 4;

    private const int FewestTexts = 10;
    private const int LeastPartOfTexts = 4;
    private const string NothingInCommon = "No actor is named in a quarter of the texts, which tell of different things";
    private const string OfFewTexts = "Most of the names that come often do so in one text or two: the texts tell of different things";

    private const int LongestInitials = 4;

    private const string ByName = "by name";

    /// <summary>The figure; see <see cref="ActorFigures.Naming"/>.</summary>
    public static BarChart Of(Corpus corpus)
    {
        var found = ActorMentions.Of(corpus);
        // Who is called by an office and who by "the former president" must not decide who is ahead.
        var all = found.Where(row => row.Type != ActorType.Outlet && row.Via != NamedVia.Role).ToList();
        // "Beirut" beside "Lebanon, by its capital" reads like an error: a town that stands for its state has no row of its own, unless it
        // hardly does.
        var seats = all.Where(row => row.Via == NamedVia.Metonym).CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var towns = all.Where(row => row.Type == ActorType.Place && seats.ContainsKey(row.Name))
            .CountBy(row => row.Name, StringComparer.Ordinal).ToLookup(town => seats[town.Key] * LeastOfTown < town.Value);
        var hidden = towns[false].ToDictionary(StringComparer.Ordinal);
        var mentions = all.Where(row => row.Type != ActorType.Place || !hidden.ContainsKey(row.Name)).ToList();
        var actors = ActorLabels.Of(corpus);
        var named = mentions.GroupBy(row => row.Name, StringComparer.Ordinal).ToList();
        var counts = named.Select(name => (name.Key, Count: name.Count())).OrderByDescending(name => name.Count)
            .ThenBy(name => name.Key, StringComparer.Ordinal).ToList();
        var top = TopOf([.. counts.Select(name => name.Count)]);
        // What the legend gives for an example stands in a bar.
        var drawn = counts.Take(top).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        var shown = mentions.Where(row => drawn.Contains(row.Name)).ToList();
        var words = Enum.GetValues<NamedVia>().ToDictionary(via => via, via => Wording(via, shown));
        var order = words.Values.Distinct(StringComparer.Ordinal).ToList();
        var ofFew = named.ToDictionary(
            row => row.Key, row => TextsBehind.Of(corpus, row.Select(mention => mention.Document)), StringComparer.Ordinal);
        var marks = named.ToDictionary(row => row.Key, row => ByAdjectiveAlone(row, actors) + ofFew[row.Key], StringComparer.Ordinal);
        var shownTowns = towns[true].Select(town => town.Key).ToHashSet(StringComparer.Ordinal);
        // "Kampala (town, 1 text)"
        var rows = named.ToDictionary(row => row.Key, row => ((shownTowns.Contains(row.Key) ? row.Key + " (town)" : actors[row.Key])
            + marks[row.Key]).Replace(") (", ", ", StringComparison.Ordinal), StringComparer.Ordinal);
        var first = Foremost.Of([.. named.GroupBy(row => actors[row.Key], StringComparer.Ordinal).Select(label => new Foremost.Named(
            label.Key, label.Sum(row => row.Count()), label.Sum(row => row.Count(mention => words[mention.Via] == ByName)),
            TextsOf(label.SelectMany(row => row)), actors.IsPeople(label.Key),
            marks[label.First().Key].Replace(") (", ", ", StringComparison.Ordinal)))]);
        // Texts that have nobody in common tell of different things, and a ranking of their actors ranks chance.
        var isOfMany = corpus.Documents.Count >= FewestTexts;
        var nothing = !isOfMany ? null
            : !named.Exists(actor => TextsOf(actor) * LeastPartOfTexts >= corpus.Documents.Count) ? NothingInCommon
            : 2 * counts.Take(top).Count(name => ofFew[name.Key].Length > 0) > top ? OfFewTexts : null;
        if (nothing is not null) mentions = [];
        return BarChart.Of(mentions, row => rows[row.Name], _ => 1, row => order.Count > 1 ? words[row.Via] : "",
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = nothing ?? OutletsAside(found, first),
            Subtitle = Words.Count(mentions.Count, "mention", "mentions") + (order.Count > 1 ? " by wording" : "")
                + Metonyms(mentions, corpus) + NamesOfFirst(mentions, actors, first.First),
            Remarks = nothing is null ? [.. NamingRemarks.NotCounted(corpus, found, hidden, counts.Take(top).LastOrDefault().Count),
                .. NamingRemarks.CountedForPersons(corpus, mentions, counts.Take(top).Select(name => name.Key))] : [],
            Palette = Palette.InOrder(order),
            SeriesOrder = [.. order],
            Top = top,
            XLabel = "mentions",
            RowNoun = ("name", "names"),
            EmptyText = nothing ?? first.Title,
            Source = SourceLine.Of(corpus),
        };
    }

    // " (only “Indian”)" of texts that never say "India".
    private static string ByAdjectiveAlone(IGrouping<string, ActorMentionRow> state, ActorLabels actors) =>
        state.First().Type is ActorType.State && !actors.IsPeople(actors[state.Key]) && state.All(row => row.Via == NamedVia.Demonym)
            ? $" (only “{MostOf(state).Key.Text}”)" : "";

    private static int TextsOf(IEnumerable<ActorMentionRow> mentions) =>
        mentions.Select(mention => mention.Document).Distinct(StringComparer.Ordinal).Count();

    private static int TopOf(IReadOnlyList<int> counts)
    {
        var often = counts.Count(count => count >= FewestMentions);
        return Math.Min(Top, often >= FewestRows ? often : Math.Max(FewestRows, counts.Count(count => count > 1)));
    }

    // "Outlets aside, the United States is named …": where one is named as often as somebody in the title.
    private static string OutletsAside(IEnumerable<ActorMentionRow> found, Foremost first) => first.Least > 0
        && found.Where(row => row.Type == ActorType.Outlet).CountBy(row => row.Name, StringComparer.Ordinal)
            .Any(outlet => outlet.Value >= first.Least)
        ? "Outlets aside, " + (first.Title.StartsWith("The ", StringComparison.Ordinal) ? "the" + first.Title[3..] : first.Title)
        : first.Title;

    // "; capitals count where they stand for their state, as “Moscow” for Russia, 18 times; seats of power always".
    private static string Metonyms(IReadOnlyList<ActorMentionRow> mentions, Corpus corpus)
    {
        var seats = corpus.Lexicon.Rows("states").SelectMany(row => row.List("seats")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bySeat = mentions.Where(row => row.Via == NamedVia.Metonym)
            .ToLookup(row => seats.Contains(ScopeExtensions.OneLine(row.Text)));
        var capitals = bySeat[false].Any() ? "; capitals count where they stand for their state" + Example(bySeat[false]) : "";
        return !bySeat[true].Any() ? capitals
            : capitals + (capitals.Length > 0 ? Seats(bySeat[true]) + " always" : "; seats of power count for their state")
                + Example(bySeat[true]);
    }

    // "; seats of power (“Kremlin”)": where they are too few for an example with its count.
    private static string Seats(IEnumerable<ActorMentionRow> seats) =>
        "; seats of power" + (Example(seats).Length > 0 ? "" : $" (“{MostOf(seats).Key.Text}”)");

    private static KeyValuePair<(string Text, string Name), int> MostOf(IEnumerable<ActorMentionRow> metonyms) => metonyms
        .CountBy(row => (Text: ScopeExtensions.OneLine(row.Text), row.Name)).OrderByDescending(item => item.Value)
        .ThenBy(item => item.Key.Text, StringComparer.Ordinal).First();

    // ", as “Moscow” for Russia, 18 times": the metonym that these texts have most.
    private static string Example(IEnumerable<ActorMentionRow> metonyms)
    {
        var most = MostOf(metonyms);
        return most.Value < FewestMentions ? ""
            : $", as “{most.Key.Text}” for {NameInSentence.Of(most.Key.Name)}, {Words.Count(most.Value, "time", "times")}";
    }

    // ". The United Kingdom is “Britain” 88 times and “UK” 64 times": where texts differ in what they call who is named most.
    private static string NamesOfFirst(IReadOnlyList<ActorMentionRow> mentions, ActorLabels actors, string first)
    {
        var names = mentions.Where(row => row.Type != ActorType.Person && row.Via is NamedVia.Name or NamedVia.Alias
                && actors[row.Name] == first)
            .CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal).OrderByDescending(name => name.Value)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            // "US" is "U.S." again.
            .GroupBy(name => name.Key.Replace(".", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
            .Select(forms => (Key: string.Join("” or “", forms.Take(2).Select(form => form.Key)), Value: forms.Sum(form => form.Value)))
            .OrderByDescending(name => name.Value).Take(2).ToList();
        return names is [var one, var other] && other.Value >= LeastOfFirst * one.Value && other.Value > 1
            ? $". {Words.Capital(NameInSentence.Of(first))} is “{one.Key}” {Words.Count(one.Value, "time", "times")} and "
                + $"“{other.Key}” {Words.Count(other.Value, "time", "times")}"
            : "";
    }

    private static string Wording(NamedVia via, IReadOnlyList<ActorMentionRow> mentions) => via switch
    {
        NamedVia.Name or NamedVia.Alias or NamedVia.Surname => ByName,
        NamedVia.Demonym => WithWords("adjective or people", via, mentions),
        NamedVia.Metonym => WithWords("capital or seat of power", via, mentions),
        _ => "pronoun",
    };

    // "adjective or people (Russian, Democrats)": with the words that these texts have most.
    private static string WithWords(string what, NamedVia via, IReadOnlyList<ActorMentionRow> mentions)
    {
        var most = mentions.Where(row => row.Via == via).CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal)
            // "MOSCOW" of a headline is no other word.
            .OrderBy(item => item.Key.Length > LongestInitials && !item.Key.Any(char.IsLower)).ThenByDescending(item => item.Value)
            .ThenBy(item => item.Key, StringComparer.Ordinal).Select(item => item.Key).Take(2).ToList();
        return most.Count == 0 ? what : $"{what} ({string.Join(", ", most)})";
    }
}
