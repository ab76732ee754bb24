using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>
/// Draws who is heard: in how many texts each identified speaker is quoted or reported, of few texts in how many sentences. One statement
/// more or less hardly moves a count of texts, and anyone can look whether a text has somebody's words.
/// </summary>
internal static class SpeakerStances
{
    private const int Speakers = 10;

    // Of fewer texts a count of texts says nothing.
    private const int FewestTexts = 10;

    private const int FewestSentences = 3;
    private const int FewestOfLeader = 5;
    private const int FewestTextsOfSpeaker = 4;
    private const int FewestRows = 3;

    // Who is heard most is so in a part of the texts, or these tell of different things.
    private const int LeastPart = 4;

    // By how much who is heard most is ahead of who is next; else a count more or less would turn them round.
    private const double LeastLead = 1.25;
    private const int MostLeading = 3;
    private const int MostLevel = 2;

    private const int MostAuthors = 3;
    private const string GovernmentOf = "the government of ";

    private static readonly WordSet OfVotes = WordSet.Named("words-of-a-vote");
    private static readonly WordSet Campaigns = WordSet.Named("nouns-of-campaigns");

    /// <summary>The figure; see <see cref="ClaimFigures.Stances"/>.</summary>
    public static BarChart Of(ClaimLedger ledger, Corpus corpus)
    {
        var isLarge = corpus.Documents.Count >= FewestTexts;
        var origins = OriginIndex.Of(corpus);
        var spoken = ledger.AllStatements.Where(row => row.Cue is not null).Concat(OtherSpeech.In(corpus, ledger)).ToList();
        var governments = new Governments(corpus, ledger);
        spoken = [.. spoken.SelectMany(governments.OfEach)];
        var outlets = corpus.Lexicon.Rows("outlets").Select(row => row["name"]).ToHashSet(StringComparer.Ordinal);
        // Which papers are cited is another question, and what a campaign says its candidate does not.
        var named = spoken.Where(row => governments.IsNamed(row) && !outlets.Contains(row.Speaker!) && !IsOfCampaign(row)
            && !IsShouted(row.Speaker!) && HeardSpeech.Is(row)).ToList();
        var divided = DividedBy(ledger, corpus, named, governments);
        var alone = divided is not null ? [] : Alone(named, governments,
            row => isLarge ? origins[row.Document] : (row.Document, row.Sentence), isLarge ? FewestTextsOfSpeaker : FewestOfLeader);
        var actors = ActorLabels.Of(corpus);
        var parted = named.Where(StandsAlone).Select(governments.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        // A text and its copies are one, and so is a report with its later dispatch.
        var voices = named.Select(row => new Voice(row, StandsAlone(row) ? null : governments.Of(row)))
            .DistinctBy(voice => (Label(voice), origins[voice.Row.Document], isLarge ? "" : voice.Row.Sentence)).ToList();
        var all = isLarge ? origins.Count : voices.DistinctBy(voice => (origins[voice.Row.Document], voice.Row.Sentence)).Count();
        var fewest = isLarge ? FewestTextsOfSpeaker : FewestSentences;
        var rows = voices.GroupBy(Label, StringComparer.Ordinal).Select(row => new Speaker(row.Key, InTitle(row.First()), [.. row]))
            .Where(row => row.Voices.Count >= fewest)
            // "The United Nations and the government of Israel": the other way round both would have one.
            .OrderByDescending(row => row.Voices.Count).ThenBy(row => row.InTitle.StartsWith(GovernmentOf, StringComparison.Ordinal))
            .ThenBy(row => row.Label, StringComparer.Ordinal).ToList();
        var leading = rows.TakeWhile(row => rows[0].Voices.Count < LeastLead * row.Voices.Count).ToList();
        var nothing = voices.Count == 0 ? "No statement has an identified speaker"
            : isLarge && rows.Count < FewestRows && !(rows.Count == 2 && rows[1].Voices.Count >= FewestOfLeader)
                ? Invariant($"Fewer than {FewestRows} identified speakers are heard in {FewestTextsOfSpeaker} texts or more")
            : rows.Count == 0 || rows[0].Voices.Count < FewestOfLeader
                ? Invariant($"No identified speaker is heard in {FewestOfLeader} {Unit(isLarge)} or more")
            : isLarge && rows[0].Voices.Count * LeastPart < all ? "No identified speaker is heard in a quarter of the texts"
            : leading.Count > MostLeading ? "No identified speaker is heard clearly more than others" : null;
        var labels = rows.ToDictionary(row => row.Label, row => row.Label
            + (isLarge ? "" : TextsBehind.Of(corpus, row.Voices.Select(voice => origins[voice.Row.Document]))), StringComparer.Ordinal);
        // Bars of one length stand in the order of the title.
        var heard = rows.SelectMany(row => row.Voices);
        return BarChart.Of(
            nothing is null ? heard : [],
            voice => WithOneBracket(labels[Label(voice)]), _ => 1,
            note: voice => $"{voice.Row.Speaker}: {PlaceNote.Of(voice.Row.Sentence, voice.Row.Document, voice.Row.Start)}") with
        {
            Title = nothing ?? TitleOf(rows, leading.Count, all, isLarge),
            Subtitle = Invariant($"{(isLarge ? "Texts" : "Sentences")} that quote or report each identified speaker")
                + (rows.TrueForAll(row => row.Voices.All(voice => voice.State is null)) ? ""
                    : ". " + (parted.Count > 0 ? "Ministries, agencies, army and other officials are one speaker; "
                        + (divided is null ? "persons who are heard often stand alone"
                            : $"of {NameInSentence.Of(divided)}, persons speak for themselves")
                    : "Leaders, ministries, agencies, army and officials are one speaker, and so are a body and its spokesmen"))
                + (nothing is null && HasParty(corpus, rows)
                    ? ". A body speaks by its spokesmen, officers, branches and lawyers too" : ""),
            Remarks = nothing is not null ? []
                : [Invariant($"Left out: media, campaigns and who was found in fewer than {fewest} {Unit(isLarge)}{Signed(corpus)}."),
                    "At least: where a text does not say plainly who speaks, nobody is counted."],
            Top = Speakers,
            AddsUp = false,
            Highlighted = nothing is null ? [.. leading.Select(row => WithOneBracket(labels[row.Label]))] : [],
            XLabel = Unit(isLarge) + ", at least",
            RowNoun = ("speaker", "speakers"),
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };

        bool StandsAlone(ClaimStatementRow row) => alone.Contains(row.Speaker!)
            || (divided is not null && governments.Of(row) == divided && governments.IsPerson(row.Speaker!));

        // "Israel (government)", "Palestinian authorities", "United Nations"
        string Label(Voice voice) => voice.State is not { } state ? voice.Row.Speaker!
            : parted.Contains(state) ? state + " (ministries and officials)"
            : !governments.IsOfState(state) ? governments.HasBodies(state) ? state + " (all bodies)" : state
            : actors.AdjectiveOf(state) is { } people ? people + " authorities"
            : state + " (government)";

        string InTitle(Voice voice) => voice.State is not { } state ? NameInSentence.Of(voice.Row.Speaker!)
            : parted.Contains(state) ? "officials of " + NameInSentence.Of(state)
            : !governments.IsOfState(state) ? NameInSentence.Of(state)
            : actors.AdjectiveOf(state) is { } people ? people + " authorities"
            : GovernmentOf + NameInSentence.Of(state);
    }

    private static string Unit(bool isLarge) => isLarge ? "texts" : "sentences";

    // "JEAN ROE reports on how …": who is set in capitals wrote the text.
    private static bool IsShouted(string speaker) => speaker.Contains(' ', StringComparison.Ordinal) && !speaker.Any(char.IsLower);

    // "the Lee campaign", "a spokesman for the Lee campaign": not Ann Lee.
    private static bool IsOfCampaign(ClaimStatementRow row) =>
        row.Source is { } source && source.Split(' ', ',').Any(word => Campaigns.Has(word));

    // "The government of Israel is heard most: in 27 of 30 texts", with who follows; of those who are close to it, all.
    private static string TitleOf(IReadOnlyList<Speaker> rows, int leading, int all, bool isLarge)
    {
        var (first, count) = (rows[0], rows[0].Voices.Count);
        // Of sentences nobody knows how many have a speaker that was not found.
        var of = isLarge ? Invariant($"of {all:#,##0} texts") : "sentences with an identified speaker";
        var least = !isLarge || count < all ? "at least " : "";
        if (leading > 1)
        {
            var counts = rows.Take(leading).Select(row => row.Voices.Count).ToList();
            return $"{Words.Capital(AllOf([.. rows.Take(leading).Select(row => row.InTitle)]))} are heard most: in {least}"
                + (counts[0] == counts[^1] ? Invariant($"{count:#,##0} {of} each")
                    : $"{Words.List([.. counts.Select(item => Invariant($"{item:#,##0}"))])} {of}");
        }

        var verb = first.InTitle.Contains("authorities", StringComparison.Ordinal)
            || first.InTitle.StartsWith("officials", StringComparison.Ordinal) ? "are" : "is";
        return Invariant($"{Words.Capital(first.InTitle)} {verb} heard most: in {least}{count:#,##0} {of}")
            + (isLarge ? Next(rows) : MostBy(first));
    }

    // ", the government of Iran in 5", ", Iran and Oman in 5 each"; of two that are level neither stands for the rest.
    private static string Next(IReadOnlyList<Speaker> rows)
    {
        var level = rows.Skip(1).TakeWhile(row => row.Voices.Count == rows[1].Voices.Count).ToList();
        return level.Count > MostLevel ? ""
            : Invariant($", {AllOf([.. level.Select(row => row.InTitle)])} in {level[0].Voices.Count:#,##0}")
                + (level.Count > 1 ? " each" : "");
    }

    // "the governments of Turkey and Syria"
    private static string AllOf(IReadOnlyList<string> names)
    {
        return names.Count > 1 && names.All(name => name.StartsWith(GovernmentOf, StringComparison.Ordinal))
            ? "the governments of " + Words.List([.. names.Select(name => name[GovernmentOf.Length..])]) : Words.List(names);
    }

    // "Israel (government, mostly 1 text)"
    private static string WithOneBracket(string label) => label.Replace(") (", ", ", StringComparison.Ordinal);

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

    private static bool HasParty(Corpus corpus, IReadOnlyList<Speaker> rows)
    {
        var bodies = ActorMentions.Of(corpus).Where(row => row.Type == ActorType.Organisation).Select(row => row.Name)
            .ToHashSet(StringComparer.Ordinal);
        return rows.Any(row => row.Voices[0].State is null && bodies.Contains(row.Label));
    }

    // The state whose voters are asked, in texts of which half tell of a vote: its ministers stand on several sides then, each for himself.
    private static string? DividedBy(ClaimLedger ledger, Corpus corpus, IReadOnlyList<ClaimStatementRow> named, Governments governments)
    {
        var ofVotes = ledger.AllStatements.Where(row => OfVotes.HasAnyOf(row.Sentence)).ToList();
        if (2 * ofVotes.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count() < corpus.Documents.Count) return null;
        var documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var voting = ofVotes.SelectMany(row => documents[row.Document].ActorsWithin(new TextSpan(row.Start, row.End)))
            .Where(mention => mention.Type == ActorType.State).CountBy(mention => mention.Name, StringComparer.Ordinal)
            .OrderByDescending(state => state.Value).ThenBy(state => state.Key, StringComparer.Ordinal)
            .Select(state => state.Key).FirstOrDefault();
        return voting is not null && Leading(named, governments)?.Key == voting ? voting : null;
    }

    // Where one person is heard in more than half of the texts or sentences in which the government is that is heard most, it is this
    // person who is heard, and not it; then persons of all governments stand alone, but for those who would have no bar of their own.
    private static HashSet<string> Alone(
        IReadOnlyList<ClaimStatementRow> named, Governments governments, Func<ClaimStatementRow, object> unitOf, int fewest)
    {
        var leading = Leading(named, governments);
        if (leading is null) return [];
        var persons = named
            .Where(row => governments.Of(row) is { } state && governments.IsOfState(state) && governments.IsPerson(row.Speaker!))
            .GroupBy(row => row.Speaker!, StringComparer.Ordinal)
            .Select(person => (Name: person.Key, Units: person.Select(unitOf).Distinct().Count(), Of: governments.Of(person.First())))
            .Where(person => person.Units >= fewest).ToList();
        var all = leading.Select(unitOf).Distinct().Count();
        return persons.Exists(person => person.Of == leading.Key && 2 * person.Units > all)
            ? persons.Select(person => person.Name).ToHashSet(StringComparer.Ordinal) : [];
    }

    // A statement, and the state whose government makes it; null where its speaker stands alone.
    private readonly record struct Voice(ClaimStatementRow Row, string? State);

    // The government that is heard most, with what it says.
    private static IGrouping<string?, ClaimStatementRow>? Leading(IReadOnlyList<ClaimStatementRow> named, Governments governments) =>
        named.GroupBy(governments.Of).Where(government => government.Key is not null).MaxBy(government => government.Count());

    // A row of the chart.
    private sealed record Speaker(string Label, string InTitle, IReadOnlyList<Voice> Voices);
}
