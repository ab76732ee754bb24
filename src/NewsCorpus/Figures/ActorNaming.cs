using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws who is named most: by name, by an adjective, by a seat of power or by office.</summary>
internal static class ActorNaming
{
    private const int Top = 15;

    // Beyond these, a row of one mention is ballast.
    private const int FewestRows = 10;

    // A second name that is told beside the first has at least this part of its mentions.
    private const double LeastOfFirst = 0.2;

    private const string ByName = "by name";

    /// <summary>The figure; see <see cref="ActorFigures.Naming"/>.</summary>
    public static BarChart Of(Corpus corpus)
    {
        var mentions = ActorMentions.Of(corpus).Where(row => row.Type != ActorType.Outlet).ToList();
        var metonyms = mentions.Count(row => row.Via == NamedVia.Metonym);
        var words = Enum.GetValues<NamedVia>().ToDictionary(via => via, via => Wording(via, mentions));
        var order = words.Values.Distinct(StringComparer.Ordinal).ToList();
        var actors = ActorLabels.Of(corpus);
        var rows = mentions.GroupBy(row => row.Name, StringComparer.Ordinal).ToDictionary(row => row.Key,
            row => actors[row.Key] + TextsBehind.Of(corpus, row.Select(mention => mention.Document)), StringComparer.Ordinal);
        var first = Leaders.Of(mentions.Select(row => actors[row.Name]), "actors");
        return BarChart.Of(mentions, row => rows[row.Name], _ => 1, row => words[row.Via],
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = first.Count == 0 ? "No actor is mentioned"
                : $"{first.Subject} {(actors.IsPeople(first.Names) ? "are" : first.Verb)} named most{first.Lead}",
            Subtitle = Words.Count(mentions.Count, "mention", "mentions") + " by wording" + (metonyms == 0
                ? ""
                : Invariant($"; {metonyms:#,##0} {(metonyms == 1 ? "names" : "name")} a state by its capital or seat of power"))
                + Example(mentions) + NamesOfFirst(mentions, actors, first),
            Palette = Palette.InOrder(order),
            SeriesOrder = [.. order],
            Top = Math.Clamp(mentions.CountBy(row => row.Name, StringComparer.Ordinal).Count(name => name.Value > 1), FewestRows, Top),
            XLabel = "mentions",
            EmptyText = "No actor is mentioned",
            Source = SourceLine.Of(corpus),
        };
    }

    // ", as “Moscow” for Russia": the metonym that these texts have most.
    private static string Example(IReadOnlyList<ActorMentionRow> mentions)
    {
        var most = mentions.Where(row => row.Via == NamedVia.Metonym)
            .CountBy(row => (Text: ScopeExtensions.OneLine(row.Text), row.Name)).OrderByDescending(item => item.Value)
            .ThenBy(item => item.Key.Text, StringComparer.Ordinal).Select(item => item.Key).FirstOrDefault();
        return most.Name is null ? "" : $", as “{most.Text}” for {NameInSentence.Of(most.Name)}";
    }

    // ". The United Kingdom is “Britain” 88 times and “UK” 64 times": where texts differ in what they call who is named most.
    private static string NamesOfFirst(IReadOnlyList<ActorMentionRow> mentions, ActorLabels actors, Leaders first)
    {
        if (first.AreSeveral) return "";
        var names = mentions.Where(row => row.Type != ActorType.Person && row.Via is NamedVia.Name or NamedVia.Alias
                && NameInSentence.Of(actors[row.Name]) == first.Names)
            .CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal).OrderByDescending(name => name.Value)
            .ThenBy(name => name.Key, StringComparer.Ordinal).Take(2).ToList();
        return names is [var one, var other] && other.Value >= LeastOfFirst * one.Value && other.Value > 1
            ? Invariant($". {first.Subject} is “{one.Key}” {one.Value:#,##0} times and “{other.Key}” {other.Value:#,##0} times")
            : "";
    }

    private static string Wording(NamedVia via, IReadOnlyList<ActorMentionRow> mentions) => via switch
    {
        NamedVia.Name or NamedVia.Alias or NamedVia.Surname => ByName,
        NamedVia.Demonym => WithWords("adjective or people", via, mentions),
        NamedVia.Metonym => WithWords("capital or seat of power", via, mentions),
        NamedVia.Role => WithWords("office", via, mentions),
        _ => "pronoun",
    };

    // "adjective or people (Russian, Democrats)": with the words that these texts have most.
    private static string WithWords(string what, NamedVia via, IReadOnlyList<ActorMentionRow> mentions)
    {
        var most = mentions.Where(row => row.Via == via).CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal)
            .OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal)
            .Take(2).Select(item => item.Key).ToList();
        return most.Count == 0 ? what : $"{what} ({string.Join(", ", most)})";
    }
}
