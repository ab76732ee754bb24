using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws who is heard, and whether they state, deny or demand.</summary>
internal static class SpeakerStances
{
    private const int Speakers = 12;

    // In fewer texts a speaker of one is no surprise.
    private const int FewestTexts = 10;

    // A ranking of speakers with a statement or three each ranks chance; who has as many is a voice of their own.
    private const int FewestOfLeader = 5;

    private const int MostAuthors = 3;

    private const string Others = "others of the government of ";

    /// <summary>The figure; see <see cref="ClaimFigures.Stances"/>.</summary>
    public static BarChart Of(ClaimLedger ledger, Corpus corpus)
    {
        var origins = OriginIndex.Of(corpus);
        // A highlight and the paragraph that it stands for, a report and its later dispatch: one statement.
        var spoken = ledger.Statements.Where(row => row.Cue is not null)
            .DistinctBy(row => (row.Claim, row.Speaker ?? row.Source, row.Position, origins[row.Document])).ToList();
        var governments = new Governments(corpus, ledger);
        var named = spoken.Where(governments.IsNamed).ToList();
        var alone = Alone(named, governments);
        var parted = named.Where(row => alone.Contains(row.Speaker!)).Select(governments.Of).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var actors = ActorLabels.Of(corpus);
        var voices = named.Select(row => new Voice(row, alone.Contains(row.Speaker!) ? null : governments.Of(row))).ToList();
        var labels = voices.GroupBy(Label, StringComparer.Ordinal).ToDictionary(row => row.Key,
            row => row.Key + TextsBehind.Of(corpus, row.Select(voice => voice.Row.Document)), StringComparer.Ordinal);
        var first = Leaders.Of(voices.Select(voice => voice.State is { } state
            ? InTitle(state)
            : voice.Row.Speaker!), "speakers");
        // "ahead of others of the government of Norway": who they are, nobody knows.
        if (first.Next.StartsWith(Others, StringComparison.Ordinal)) first = first with { Next = "any other" };
        var nothing = first.Count == 0 ? "No statement has a speaker who is named"
            : first.Count < FewestOfLeader ? Invariant($"No speaker with a name has {FewestOfLeader} statements or more") : null;
        return BarChart.Of(
            nothing is null ? voices : [],
            voice => labels[Label(voice)],
            _ => 1, voice => voice.Row.Position.ToString(),
            voice => $"{voice.Row.Speaker}: {PlaceNote.Of(voice.Row.Sentence, voice.Row.Document, voice.Row.Start)}") with
        {
            Title = nothing ?? $"Of the speakers with a name, {first.Names} {first.Verb} heard most{first.Lead}"
                + InOneText(named, first, corpus),
            Subtitle = Invariant($"{named.Count:#,##0} statements, quoted or reported, by what they do; ")
                + "a repeat in a text or its copy is left out"
                + (voices.TrueForAll(voice => voice.State is null) ? ""
                    : $"; leaders, bodies and officials of a government{Unions()} are one speaker"
                    + (alone.Count == 0 ? "" : Invariant($", but for persons with {FewestOfLeader} statements or more")))
                + Invariant($". {spoken.Count - named.Count:#,##0} more could not be tied to a name") + Signed(corpus),
            Top = Speakers,
            SeriesOrder = [.. Enum.GetNames<Position>()],
            Palette = Colours.Positions,
            XLabel = "statements",
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };

        // "Israel (government)", "Palestinian authorities", "United Nations"
        string Label(Voice voice) => voice.State is not { } state ? voice.Row.Speaker!
            : parted.Contains(state) ? state + " (others of the government)"
            : !governments.IsOfState(state) ? state
            : actors.AdjectiveOf(state) is { } people ? people + " authorities"
            : state + " (government)";

        string InTitle(string state) => parted.Contains(state) ? Others + NameInSentence.Of(state)
            : !governments.IsOfState(state) ? NameInSentence.Of(state)
            : actors.AdjectiveOf(state) is { } people ? people + " authorities"
            : "the government of " + NameInSentence.Of(state);

        // " or of the United Nations": where one of them speaks by several names.
        string Unions() => string.Concat(voices.Where(voice => voice.State is { } state && !governments.IsOfState(state))
            .GroupBy(voice => voice.State!, StringComparer.Ordinal)
            .Where(union => union.Select(voice => voice.Row.Speaker).Distinct(StringComparer.Ordinal).Count() > 1)
            .OrderBy(union => union.Key, StringComparer.Ordinal).Select(union => " or of " + NameInSentence.Of(union.Key)));
    }

    // "; what David Cameron writes in an own article is not counted": he speaks there all the way, and no sentence says so.
    private static string Signed(Corpus corpus)
    {
        var articles = new SignedArticles(corpus);
        var authors = corpus.Documents.Select(articles.AuthorOf).OfType<string>().Where(author => author.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return authors.Count switch
        {
            0 => "",
            <= MostAuthors => $"; what {Words.List(authors)} {(authors.Count == 1 ? "writes in an own article" : "write in own articles")}"
                + " is not counted",
            _ => Invariant($"; what {authors.Count:#,##0} persons write in own articles is not counted"),
        };
    }

    // ", mostly in one text": then it is that text's speaker more than the story's.
    private static string InOneText(IReadOnlyList<ClaimStatementRow> named, Leaders first, Corpus corpus)
    {
        if (first.AreSeveral || corpus.Documents.Count < FewestTexts) return "";
        var own = named.Where(row => NameInSentence.Of(row.Speaker!) == first.Names).ToList();
        var most = own.CountBy(row => row.Document, StringComparer.Ordinal).Select(text => text.Value).DefaultIfEmpty().Max();
        return own.Count == 0 || most * 3 < own.Count * 2 ? "" : most == own.Count ? ", all in one text" : ", mostly in one text";
    }

    // Where two thirds of what the government that is heard most says is said by one to few persons, it is these who are heard, and not it;
    // then persons of all governments stand alone.
    private static HashSet<string> Alone(IReadOnlyList<ClaimStatementRow> named, Governments governments)
    {
        var persons = named
            .Where(row => governments.Of(row) is { } state && governments.IsOfState(state) && governments.IsPerson(row.Speaker!))
            .CountBy(row => row.Speaker!, StringComparer.Ordinal).Where(person => person.Value >= FewestOfLeader)
            .Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        var leading = named.GroupBy(governments.Of).Where(government => government.Key is not null).MaxBy(government => government.Count());
        return leading is not null && leading.Count(row => persons.Contains(row.Speaker!)) * 3 >= leading.Count() * 2 ? persons : [];
    }

    // A statement, and the state whose government makes it; null where its speaker stands alone.
    private readonly record struct Voice(ClaimStatementRow Row, string? State);
}
