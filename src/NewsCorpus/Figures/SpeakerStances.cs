using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws who is heard: the statements of each speaker with a name.</summary>
internal static class SpeakerStances
{
    private const int Speakers = 10;

    // In fewer texts a speaker of one is no surprise.
    private const int FewestTexts = 10;

    // A ranking of speakers with a statement or three each ranks chance; who has as many is a voice of their own.
    private const int FewestOfLeader = 5;
    private const int FewestOfLeaderOfMany = 15;
    private const int FewestStatements = 3;
    private const int FewestRows = 3;

    // Of many texts, who speaks in fewer than these is heard there and not in the story.
    private const int FewestTextsOfSpeaker = 2;
    private const int FewestTextsOfLeader = 3;
    private const int FewTexts = 3;

    // One statement in so many, or the texts tell of different things.
    private const int LeastPart = 12;

    // By how much who is heard most is ahead of who is next; else a count more or less would turn them round.
    private const double LeastLead = 1.25;

    private const int MostAuthors = 3;

    private static readonly WordSet OfVotes = WordSet.Named("words-of-a-vote");

    /// <summary>The figure; see <see cref="ClaimFigures.Stances"/>.</summary>
    public static BarChart Of(ClaimLedger ledger, Corpus corpus)
    {
        var origins = OriginIndex.Of(corpus);
        // A highlight and the paragraph that it stands for, a report and its later dispatch: one statement.
        var spoken = ledger.Statements.Where(row => row.Cue is not null)
            .DistinctBy(row => (row.Claim, row.Speaker ?? row.Source, row.Position, origins[row.Document])).ToList();
        var governments = new Governments(corpus, ledger);
        spoken = spoken.ConvertAll(row => governments.AuthoritiesOf(row) is { } name ? row with { Speaker = name } : row);
        var outlets = corpus.Lexicon.Rows("outlets").Select(row => row["name"]).ToHashSet(StringComparer.Ordinal);
        // Which papers are cited is another question.
        var cited = spoken.Count(row => row.Speaker is { } speaker && outlets.Contains(speaker));
        var named = spoken.Where(row => governments.IsNamed(row) && !outlets.Contains(row.Speaker!)).ToList();
        var divided = DividedBy(ledger, corpus, named, governments);
        var alone = divided is null ? Alone(named, governments) : [];
        var actors = ActorLabels.Of(corpus);
        var voices = named.Select(row => new Voice(row, StandsAlone(row) ? null : governments.Of(row))).ToList();
        var parted = named.Where(StandsAlone).Select(governments.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var isLarge = corpus.Documents.Count >= FewestTexts;
        var rows = voices.GroupBy(Label, StringComparer.Ordinal)
            .Select(row => new Speaker(row.Key, InTitle(row.First()), [.. row], origins))
            .Where(row => row.Voices.Count >= FewestStatements && (!isLarge || row.Texts >= FewestTextsOfSpeaker))
            .OrderByDescending(row => row.Voices.Count).ThenBy(row => row.Label, StringComparer.Ordinal).ToList();
        var nothing = voices.Count == 0 ? "No statement has a speaker who is named"
            : rows.Count == 0 || rows[0].Voices.Count < FewestOfLeader
                ? Invariant($"No speaker with a name has {FewestOfLeader} statements or more")
            : isLarge && (rows[0].Voices.Count < FewestOfLeaderOfMany
                || rows.Take(AreClose(rows) ? 2 : 1).Any(row => row.Texts < FewestTextsOfLeader || row.IsMostlyOneText))
                ? "Nobody with a name is heard much, and not mostly in one text"
            : isLarge && rows[0].Voices.Count * LeastPart < voices.Count
                ? "Nobody with a name makes a part of the statements that stands out"
            : corpus.Documents.Count > FewTexts && rows[0].Texts < FewestTextsOfSpeaker ? "Who is heard most is so in one text only"
            : isLarge && rows.Count(row => row.Texts >= FewestTextsOfLeader) < FewestRows
                ? Invariant($"Fewer than {FewestRows} speakers with a name are heard in {FewestTextsOfLeader} texts or more")
            : null;
        var labels = rows.ToDictionary(row => row.Label, row =>
            WithNote(row.Label, TextsBehind.Of(corpus, row.Voices.Select(voice => origins[voice.Row.Document]))), StringComparer.Ordinal);
        return BarChart.Of(
            nothing is null ? voices.Where(voice => labels.ContainsKey(Label(voice))) : [],
            voice => labels[Label(voice)], _ => 1,
            note: voice => $"{voice.Row.Speaker}: {PlaceNote.Of(voice.Row.Sentence, voice.Row.Document, voice.Row.Start)}") with
        {
            Title = nothing ?? TitleOf(rows, voices.Count),
            Subtitle = Invariant($"Statements, quoted or reported, of speakers with a name: {named.Count:#,##0}; ")
                + Invariant($"{spoken.Count - named.Count - cited:#,##0} more name nobody. ")
                + (voices.TrueForAll(voice => voice.State is null) ? ""
                    : parted.Count > 0 ? "Ministries, army and other officials are one speaker; "
                        + (divided is null ? Invariant($"who makes {FewestOfLeader} statements or more stands alone. ")
                            : $"of {NameInSentence.Of(divided)}, persons speak for themselves. ")
                    : "Leaders, ministries, army and their officials are one speaker, and so are a body and its spokesmen. ")
                + Kept() + Signed(corpus),
            Top = Speakers,
            Highlighted = nothing is null ? [.. rows.Take(AreClose(rows) ? 2 : 1).Select(row => labels[row.Label])] : [],
            XLabel = "statements",
            RowNoun = ("speaker", "speakers"),
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };

        bool StandsAlone(ClaimStatementRow row) => alone.Contains(row.Speaker!)
            || (divided is not null && governments.Of(row) == divided && governments.IsPerson(row.Speaker!));

        // "Israel (government)", "Palestinian authorities", "United Nations"
        string Label(Voice voice) => voice.State is not { } state ? voice.Row.Speaker!
            : parted.Contains(state) ? state + " (ministries and officials)"
            : !governments.IsOfState(state) ? state
            : actors.AdjectiveOf(state) is { } people ? people + " authorities"
            : state + " (government)";

        string InTitle(Voice voice) => voice.State is not { } state ? NameInSentence.Of(voice.Row.Speaker!)
            : parted.Contains(state) ? "ministries and officials of " + NameInSentence.Of(state)
            : !governments.IsOfState(state) ? NameInSentence.Of(state)
            : actors.AdjectiveOf(state) is { } people ? people + " authorities"
            : "the government of " + NameInSentence.Of(state);

        string Kept() => (isLarge ? Invariant($"Only who is heard in {FewestTextsOfSpeaker} texts or more")
            : Invariant($"Only who makes {FewestStatements} or more"))
            + (voices.Count - rows.Sum(row => row.Voices.Count) is > 0 and var others
                ? $": {Words.Count(others, "statement", "statements")} of others {Words.Are(others)} left out" : "");
    }

    // "The government of Israel is heard most: 102 of 337 statements"; where two are close, a count more or less would turn them round.
    private static string TitleOf(IReadOnlyList<Speaker> rows, int all)
    {
        const double far = 2;
        const int fewestAhead = 10;
        var (first, next) = (rows[0], rows.Count > 1 ? rows[1].Voices.Count : 0);
        var count = first.Voices.Count;
        if (AreClose(rows))
        {
            return $"{Words.Capital(Both(first.InTitle, rows[1].InTitle))} are heard most: "
                + (count == next ? Invariant($"{count:#,##0} of {all:#,##0} statements each")
                    : Invariant($"{count:#,##0} and {next:#,##0} of {all:#,##0} statements"));
        }

        var verb = first.InTitle.Contains("authorities", StringComparison.Ordinal)
            || first.InTitle.StartsWith("ministries", StringComparison.Ordinal) ? "are" : "is";
        return $"{Words.Capital(first.InTitle)} {verb} heard "
            + (count >= far * next && count - next >= fewestAhead && rows.Count > 1 ? "far more than any other" : "most")
            + Invariant($": {count:#,##0} of {all:#,##0} statements") + MostBy(first);
    }

    // "the governments of Turkey and Syria"
    private static string Both(string first, string next)
    {
        const string government = "the government of ";
        return first.StartsWith(government, StringComparison.Ordinal) && next.StartsWith(government, StringComparison.Ordinal)
            ? $"the governments of {first[government.Length..]} and {next[government.Length..]}" : $"{first} and {next}";
    }

    // "Israel (government, mostly 1 text)"
    private static string WithNote(string label, string note) => note.Length > 0 && label.EndsWith(')')
        ? $"{label[..^1]}, {note.Trim(' ', '(', ')')})" : label + note;

    private static bool AreClose(IReadOnlyList<Speaker> rows) =>
        rows.Count > 1 && rows[0].Voices.Count < LeastLead * rows[1].Voices.Count;

    // ", 7 of them by Sergei Lavrov": a half or more of what a government says.
    private static string MostBy(Speaker speaker)
    {
        var (person, count) = speaker.Voices.CountBy(voice => voice.Row.Speaker!, StringComparer.Ordinal).MaxBy(item => item.Value);
        return speaker.Voices[0].State is not { } state || person == state || 2 * count < speaker.Voices.Count ? ""
            : Invariant($", {count:#,##0} of them by {NameInSentence.Of(person)}");
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

    // The state whose voters are asked, in texts of which half tell of a vote: its ministers stand on several sides then, each for himself.
    private static string? DividedBy(ClaimLedger ledger, Corpus corpus, IReadOnlyList<ClaimStatementRow> named, Governments governments)
    {
        var ofVotes = ledger.Statements
            .Where(row => row.Sentence.Split(' ', ',', '.', ';', ':', '’', '\'').Any(word => OfVotes.Has(word))).ToList();
        if (2 * ofVotes.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count() < corpus.Documents.Count) return null;
        var documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var voting = ofVotes.SelectMany(row => documents[row.Document].ActorsWithin(new TextSpan(row.Start, row.End)))
            .Where(mention => mention.Type == ActorType.State).CountBy(mention => mention.Name, StringComparer.Ordinal)
            .OrderByDescending(state => state.Value).ThenBy(state => state.Key, StringComparer.Ordinal)
            .Select(state => state.Key).FirstOrDefault();
        return named.Any(row => governments.Of(row) == voting) ? voting : null;
    }

    // Where one person makes more than half of what the government that is heard most says, it is this person who is heard, and not it,
    // and leads by either count; then persons of all governments stand alone.
    private static HashSet<string> Alone(IReadOnlyList<ClaimStatementRow> named, Governments governments)
    {
        var persons = named
            .Where(row => governments.Of(row) is { } state && governments.IsOfState(state) && governments.IsPerson(row.Speaker!))
            .CountBy(row => row.Speaker!, StringComparer.Ordinal).Where(person => person.Value >= FewestOfLeader)
            .Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        var leading = named.GroupBy(governments.Of).Where(government => government.Key is not null).MaxBy(government => government.Count());
        return leading is not null && leading.Where(row => persons.Contains(row.Speaker!))
            .CountBy(row => row.Speaker!, StringComparer.Ordinal).Any(person => 2 * person.Value > leading.Count()) ? persons : [];
    }

    // A statement, and the state whose government makes it; null where its speaker stands alone.
    private readonly record struct Voice(ClaimStatementRow Row, string? State);

    // A row of the chart.
    private sealed record Speaker(string Label, string InTitle, IReadOnlyList<Voice> Voices, OriginIndex Origins)
    {
        // Copies and versions are one text.
        public int Texts { get; } = Voices.Select(voice => Origins[voice.Row.Document]).Distinct(StringComparer.Ordinal).Count();

        public bool IsMostlyOneText { get; } = TextsBehind.IsMostlyOne(
            [.. Voices.CountBy(voice => Origins[voice.Row.Document], StringComparer.Ordinal).Select(text => text.Value)]);
    }
}
