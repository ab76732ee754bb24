using System.Buffers;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds what each date in a statement dates, and keeps what certainly happened: told in the past, with who or what acts, on a day
/// that is not after publication. Plans, forecasts, conditions, what is said on a day, and clock times without a day are left out.
/// </summary>
internal sealed class EventReader(LexiconTables lexicon)
{
    private readonly ActWords _words = new(lexicon);
    private readonly Dictionary<string, string> _surnames = lexicon.Rows("persons").Where(row => row["surname"].Length > 0)
        .GroupBy(row => row["id"], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Last()["surname"], StringComparer.Ordinal);

    /// <summary>The dated events of a statement; none where it denies, doubts, promises, wishes or asks.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="speaker">Who says it; null in the text's own voice, or where nobody is named.</param>
    public IReadOnlyList<DatedEvent> Read(ClaimStatement statement, EventSpeaker? speaker)
    {
        if (statement.PointsBack || statement.Position is not (Position.Asserts or Position.Confirms)) return [];
        var document = statement.Document;
        var dates = document.Dates.Where(date => StatementDates.IsPlaced(date) && date.Granularity != Granularity.Century
            && statement.Content.Any(span => span.Contains(date.Span))).ToList();
        if (dates.Count == 0) return [];
        var finder = new DateHostFinder(document.Grammar, _words);
        var labels = new EventLabel(document, _surnames);
        // Each event, with the verb that it is told by and how far the date stands from it; a noun has its dates to itself.
        var found = new List<(DatedEvent Event, int? Verb, int Distance)>();
        for (var i = 0; i < dates.Count; i++)
        {
            if (Sure(dates[i], document) is not { } date || LiesAhead(date, document) || IsClockTime(date, document)) continue;
            if (IsPerhapsTomorrow(date, document)) continue;
            // "1996/97" names a season of crops or sports.
            if (date.Value.Contains('/', StringComparison.Ordinal)) continue;
            if (i + 1 < dates.Count && AreJoined(document, date, dates[i + 1])) date = Joined(date, dates[++i]);
            var (sentence, tokens) = TokensOf(document, date);
            if (sentence < 0 || finder.Find(sentence, tokens.First, tokens.End) is not { } host || IsSaying(document, host)
                || !IsIn(statement, host))
            {
                continue;
            }

            if (!Agrees(document, host, tokens.First, date)) continue;
            var (earliest, latest, isStretch) = DateBounds.Of(document, tokens.First, date, i + 1 < dates.Count ? dates[i + 1] : null);
            if (host.Kind == DateHostKind.NounPhrase)
            {
                if (ActOf(statement, host) is { } noun && labels.OfNoun(host, noun, tokens, IsVague(document, host)) is { } what)
                {
                    found.Add((new DatedEvent(statement, SpanOf(document, host.Words), what, noun, date, earliest, latest)
                    {
                        Before = host.IsFollowed ? labels.OfSubject(sentence) : null,
                        IsNamed = IsNamed(document, host.Words, tokens, what, null),
                    }, null, 0));
                }

                if (!host.IsSince || finder.ClauseOf(host, tokens.End) is not { } clause || !IsIn(statement, clause)) continue;
                (host, latest, isStretch) = (clause, null, true);
            }

            // "since June" of an unknown year: neither what happened in June, nor until when.
            if (date.Earliest is null && IsSince(document, tokens.First)) continue;
            if (labels.OfClause(host, tokens, speaker) is not { } label || ActOf(statement, host) is not { } act) continue;
            if (latest is null && IsSince(document, tokens.First)) date = date with { Span = FromLead(document, tokens.First, date.Span) };
            if (isStretch && i + 1 < dates.Count && DateBounds.IsRange(document, date, dates[i + 1]))
            {
                date = date with { Span = FromLead(document, tokens.First, new TextSpan(date.Span.Start, dates[i + 1].Span.End)) };
            }

            found.Add((new DatedEvent(statement, SpanOf(document, host.Words), label, act, date, earliest, latest)
            {
                IsStretch = isStretch,
                IsNamed = IsNamed(document, host.Words, tokens, label, speaker),
            }, host.Head, Math.Abs(tokens.First - host.Head)));
        }

        // "took to the streets on Sunday to celebrate the handover on June 30": the nearest date is the verb's.
        return
        [
            .. found.Where(one => one.Verb is null || !found.Exists(other => other.Verb == one.Verb && other.Distance < one.Distance))
                .Select(one => one.Event),
        ];
    }

    // "in 1994 and 1995": one stretch, as the whole is told of both.
    private static bool AreJoined(AnnotatedDocument document, DateMention one, DateMention other) =>
        one.Granularity == other.Granularity && one.Span.End < other.Span.Start
        && document.Raw.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim() is "and" or "or";

    private static DateMention Joined(DateMention one, DateMention other) => one with
    {
        Span = new TextSpan(one.Span.Start, other.Span.End),
        Value = $"{one.Value}/{other.Value}",
        Latest = other.Latest,
    };

    // "since June" and "from June to July", with the word that leads in.
    private static TextSpan FromLead(AnnotatedDocument document, int first, TextSpan date) =>
        new(document.Text.Tokens[first - 1].Start, date.End);

    private bool IsVague(AnnotatedDocument document, DateHost host) => host.Head >= 0
        && _words.ClaimWords.Is("deed", document.Text.Tokens.TextOf(host.Head).ToString().ToLowerInvariant());

    private static bool IsSince(AnnotatedDocument document, int first) =>
        first > 0 && document.Text.Tokens.TextOf(first - 1) is "since" or "Since";

    // Whether a name tells what the event is about: "the scheme was launched" leaves the reader of a list with a riddle.
    private static bool IsNamed(AnnotatedDocument document, TokenRange words, TokenRange date, string label, EventSpeaker? speaker)
    {
        if (speaker is not null && label.StartsWith(speaker.Name, StringComparison.Ordinal)) return true;
        for (var i = words.First; i < words.End; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Name && !date.Contains(i) && TellsWhich(document, i, words.First)) return true;
        }

        // "They signed" is labelled with those whom the sentence before names.
        var span = SpanOf(document, words);
        return document.Mentions.Any(mention => (span.Contains(mention.Span)
            && TellsWhich(document, document.Text.Tokens.FirstAtOrAfter(mention.Span.Start), -1))
            || label.StartsWith(mention.Name, StringComparison.Ordinal));
    }

    // The capital of a sentence's first word is no name, and "U.S. dollars" or "GNP" do not tell where.
    private static bool TellsWhich(AnnotatedDocument document, int token, int first)
    {
        var tokens = document.Text.Tokens;
        if (NotTelling.Has(tokens.TextOf(token)) || (token + 1 < tokens.Count && Currencies.Has(tokens.TextOf(token + 1)))) return false;
        var opens = token == first && document.Text.SentenceAt(tokens[token].Start) is var sentence
            && document.Text.Sentences[sentence].FirstToken == token;
        return !opens || document.Mentions.Any(mention => mention.Span.Overlaps(tokens[token].Span))
            || document.Names.Any(name => name.Span.Overlaps(tokens[token].Span));
    }

    private static readonly WordSet NotTelling = WordSet.Named("names-of-measures");
    private static readonly WordSet Currencies = WordSet.Named("currency-words");

    // Where the day of publication is unknown, a year taken from elsewhere in the text is a guess: it stays open. A bare season is none.
    private static DateMention? Sure(DateMention date, AnnotatedDocument document)
    {
        if (date.Granularity == Granularity.Season && !date.Span.SliceOf(document.Raw).ContainsAnyInRange('0', '9')
            && date.Anchor != DateAnchor.Published)
        {
            return null;
        }

        if (document.Document.Published is not null || date.Anchor != DateAnchor.Previous) return date;
        var isNamed = date.Granularity is Granularity.Month or Granularity.Day && date.Value.Length >= 7
            && date.Span.SliceOf(document.Raw).ContainsAny(MonthLetters);
        return isNamed ? date with { Value = "XXXX" + date.Value[4..], Earliest = null, Latest = null, Anchor = DateAnchor.None } : null;
    }

    private static bool LiesAhead(DateMention date, AnnotatedDocument document) =>
        document.Document.Published is { } published && (date.Earliest > published || (date.Mod == "END" && date.Latest > published));

    // "headed down the Gulf on Wednesday" in a report of Tuesday: six days ago is told otherwise, so the report may be dated a day early.
    private static bool IsPerhapsTomorrow(DateMention date, AnnotatedDocument document) =>
        date.Granularity == Granularity.Day && date.Anchor == DateAnchor.Published
        && document.Document.Published?.DayNumber - date.Earliest?.DayNumber == 6 && !date.Span.SliceOf(document.Raw).Contains(' ')
        && date.Span.SliceOf(document.Raw).EndsWith("day");

    // "at 9 a.m.": the day is only inferred.
    private static bool IsClockTime(DateMention date, AnnotatedDocument document) =>
        date.Type == TimexType.Time && date.Granularity is Granularity.Hour or Granularity.Minute
            && !date.Span.SliceOf(document.Raw).ContainsAny(DayLetters);

    private static readonly string[] Months = [.. WordSet.Named("month-beginnings").Words];
    private static readonly SearchValues<string> MonthLetters = SearchValues.Create(Months, StringComparison.Ordinal);
    private static readonly SearchValues<string> DayLetters = SearchValues.Create([.. Months, "day"], StringComparison.Ordinal);

    private static (int Sentence, TokenRange Tokens) TokensOf(AnnotatedDocument document, DateMention date)
    {
        var tokens = document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(date.Span.Start);
        var end = first;
        while (end < tokens.Count && tokens[end].Start < date.Span.End) end++;
        return (document.Text.SentenceAt(date.Span.Start), new TokenRange(first, end));
    }

    // When somebody said something is told beside what was said, and is no event of its own.
    private static bool IsSaying(AnnotatedDocument document, DateHost host)
    {
        if (host.Kind == DateHostKind.NounPhrase) return false;
        var verb = document.Text.Tokens[host.Head].Span;
        return document.Attributions.Any(attribution => attribution.Kind == AttributionKind.Speech
            && attribution.Cue.Any(cue => cue.Contains(verb)))
            || (document.Grammar.TagsOf(document.Text.SentenceAt(verb.Start)).Roles(host.Head) & WordRole.TakesClause) != 0;
    }

    // "has canceled the parade on Wednesday": what has been done was not done on a day named so; the parade is on Wednesday.
    // "on" leads in days, "in" longer times.
    private static bool Agrees(AnnotatedDocument document, DateHost host, int first, DateMention date)
    {
        var isDay = date.Granularity is not (Granularity.Decade or Granularity.Year or Granularity.Half or Granularity.Quarter
            or Granularity.Season or Granularity.Month);
        var lead = first == 0 ? "" : document.Text.Tokens.TextOf(first - 1);
        if ((lead is "on" or "On" && !isDay) || (lead is "in" or "In" && date.Granularity == Granularity.Day)) return false;
        if (host.Kind != DateHostKind.Clause) return true;
        var verb = VerbGroup.Read(document.Grammar.TagsOf(document.Text.SentenceAt(date.Span.Start)), host.Head);
        var word = document.Text.Tokens.TextOf(first);
        return !verb.IsPerfect || verb.Tense == Tense.Past || lead is "since" or "Since"
            || word is "this" or "This" or "today" or "Today" or "earlier" or "Earlier";
    }

    private static bool IsIn(ClaimStatement statement, DateHost host)
    {
        var head = statement.Document.Text.Tokens[host.Head].Span;
        return statement.Content.Any(span => span.Contains(head));
    }

    private static TextSpan SpanOf(AnnotatedDocument document, TokenRange range) =>
        new(document.Text.Tokens[range.First].Start, document.Text.Tokens[range.End - 1].End);

    private Act? ActOf(ClaimStatement statement, DateHost host)
    {
        var document = statement.Document;
        var part = new WordList(document, new SentenceTags(document.Grammar), _words, [SpanOf(document, host.Words)]);
        var acts = new ActReader(part, new NameKeys(document, _words.Parties), _words.Synonyms, _words.ClaimWords, null)
            .Read(Mood.Fact).Acts;
        var isNoun = host.Kind == DateHostKind.NounPhrase;
        if (acts.FirstOrDefault(act => act.IsNominal == isNoun) is { } read) return read;
        if (isNoun) return null;
        // A verb that the tables do not have is compared by its stem alone.
        var verb = document.Text.Tokens[host.Head];
        var stem = _words.Synonyms.Stems.Of(LetterFolding.Fold(document.Text.Tokens.TextOf(host.Head).ToString()));
        return new Act { Keys = new HashSet<string>([stem, .. _words.Synonyms.OfVerb(stem)], StringComparer.Ordinal), Head = verb.Span,
            Span = SpanOf(document, host.Predicate) };
    }
}
