using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Claims.Labels;
using NewsCorpus.Reading.Claims.Wording;
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
    // "since", "until", "by", "between": without it the date would say something else.
    private static readonly WordSet BoundingLeads = WordSet.Named("bounding-leads");

    private static readonly WordSet Announcing = WordSet.Named("announcing-verbs");
    private static readonly WordSet Charging = WordSet.Named("charging-verbs");
    private static readonly WordSet Accusers = WordSet.Named("sources-of-charges");
    private static readonly WordSet AllegingNouns = WordSet.Named("nouns-of-allegations");
    private static readonly WordSet ReportedOf = WordSet.Named("participles-of-hearsay");

    private readonly ActWords _words = new(lexicon);
    private readonly Unlisted.NameWords _names = new(lexicon);
    private readonly Dictionary<string, string> _surnames = lexicon.Rows("persons").Where(row => row["surname"].Length > 0)
        .GroupBy(row => row["id"], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Last()["surname"], StringComparer.Ordinal);

    /// <summary>The dated events of a statement; none where it denies, doubts, promises, wishes or asks.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="speaker">Who says it; null in the text's own voice, or where nobody is named.</param>
    /// <param name="days">Which year is meant by a day without one.</param>
    public IReadOnlyList<DatedEvent> Read(ClaimStatement statement, EventSpeaker? speaker, KnownDays days)
    {
        if (statement.PointsBack || statement.Position is not (Position.Asserts or Position.Confirms)) return [];
        // “A hundred million were misled by the mayor last night,” Roe said: a person's own words are his, not what happened.
        if (statement.Attribution is { Form: QuotationForm.Direct } && speaker is not { IsPerson: false }) return [];
        var document = statement.Document;
        // "The suit alleged that Acme broke the law in May": a charge is no event.
        if (IsCharge(statement)) return [];
        var dates = document.Dates.Where(date => StatementDates.IsPlaced(date) && date.Granularity != Granularity.Century
            && statement.Content.Any(span => span.Contains(date.Span))).Select(date => days.Of(document, date)).ToList();
        if (dates.Count == 0) return [];
        var finder = new DateHostFinder(document.Grammar, _words);
        var labels = new EventLabel(document, _surnames, _names);
        var nouns = new NounLabel(document, _surnames, _names);
        // Each event, with the verb that it is told by and how far the date stands from it; a noun has its dates to itself.
        var found = new List<(DatedEvent Event, int? Verb, int Distance)>();
        for (var i = 0; i < dates.Count; i++)
        {
            if ((i > 0 && EventDates.AreListed(document, dates[i - 1], dates[i]))
                || (i + 1 < dates.Count && EventDates.AreListed(document, dates[i], dates[i + 1])))
            {
                continue;
            }

            if (EventDates.Sure(dates[i], document) is not { } date || EventDates.TellsNothing(date, document)) continue;
            if (i + 1 < dates.Count && EventDates.AreJoined(document, date, dates[i + 1])) date = EventDates.Joined(date, dates[++i]);
            var (sentence, tokens) = TokensOf(document, date);
            if (sentence < 0 || finder.Find(sentence, tokens.First, tokens.End) is not { } host || IsSaying(document, host)
                || !IsIn(statement, host))
            {
                continue;
            }

            if (!Agrees(document, host, tokens.First, date) || IsAlleged(document, host)) continue;
            if (host.Kind == DateHostKind.Clause && HasSecondDate(document, host, tokens, dates)) continue;
            if (host.Kind == DateHostKind.Clause
                && (StandsBeforeItsNoun(document, tokens) || IsCountedFrom(document, tokens.First)
                || IsPerhapsAWeekAgo(document, host, date) || new AntecedentClause(document).IsPartOf(host)))
            {
                continue;
            }

            // Votes and summits are told before they are held, and found apart.
            if (EventDates.LiesAhead(date, document) || ScheduledEvents.Is(document, host)) continue;
            var (earliest, latest, isStretch) = DateBounds.Of(document, tokens.First, date, i + 1 < dates.Count ? dates[i + 1] : null);
            // What is shown beside the label, and not in it.
            var shown = tokens;
            if (host.Kind == DateHostKind.NounPhrase)
            {
                // "U.S. elections this year" may lie ahead.
                if (days.LeaveOpen(document, date)) continue;
                var isOver = document.Document.Published is not { } day || date.Latest is not { } end || end <= day;
                if (isOver && HostAct.Of(document, host, _words) is { } noun
                    && nouns.Of(host, noun, tokens, IsVague(document, host)) is { } what)
                {
                    // "after the 2012 shooting": the shooting has its day, whatever came after.
                    found.Add((new DatedEvent(statement, HostAct.SpanOf(document, host.Words), what, noun, date, date.Earliest, date.Latest)
                    {
                        Before = host.IsFollowed ? labels.OfSubject(sentence) : null,
                        IsNamed = EventNames.IsNamed(document, host.Words, tokens, what, null),
                    }, null, 0));
                }

                if (!host.IsSince || finder.ClauseOf(host, tokens.End) is not { } clause || !IsIn(statement, clause)) continue;
                date = date with { Span = FromLead(document, host.Predicate.First, date.Span) };
                shown = new TokenRange(host.Predicate.First - 1, Math.Max(host.Predicate.End, tokens.End));
                (host, latest, isStretch) = (clause, null, true);
            }

            // "Roe said Lee was the founder on Monday": what somebody takes somebody for, and on Monday he said so.
            if (statement.Attribution is not null && document.Grammar.Tags[host.Head] is Tag.Be && IsDay(date)) continue;
            // "since June" of an unknown year: neither what happened in June, nor until when.
            if (date.Earliest is null && IsSince(document, tokens.First)) continue;
            if (labels.OfClause(host, shown, speaker, IsToldByBody(statement, speaker)) is not { } label
                || HostAct.Of(document, host, _words) is not { } act)
            {
                continue;
            }

            if (tokens.First > 0 && BoundingLeads.Has(document.Text.Tokens.TextOf(tokens.First - 1)))
            {
                date = date with { Span = FromLead(document, tokens.First, date.Span) };
            }

            if (isStretch && i + 1 < dates.Count && DateBounds.IsRange(document, date, dates[i + 1]))
            {
                date = date with { Span = FromLead(document, tokens.First, new TextSpan(date.Span.Start, dates[i + 1].Span.End)) };
            }

            // "suffered since the fall impasse": not since the fall.
            if (IsSince(document, tokens.First) && IsNominalAt(document, tokens.End)) continue;
            // "150 men have been convicted since 2001": they were not convicted in 2001.
            // "stayed general until March": he did not stay in March.
            var isTold = LedBySince(document, date) || (earliest is null && IsUntil(document, tokens.First));
            if (isTold) label += " " + OneLine(date.Span.Of(document.Raw));
            found.Add((new DatedEvent(statement, HostAct.SpanOf(document, host.Words), label, act, date, earliest, latest)
            {
                IsStretch = isStretch,
                IsNamed = EventNames.IsNamed(document, host.Words, tokens, label, speaker),
            }, host.Head, Math.Abs(tokens.First - host.Head)));
        }

        // "took to the streets on Sunday to celebrate the handover on June 30": the nearest date is the verb's.
        return
        [
            .. found.Where(one => one.Verb is null || !found.Exists(other => other.Verb == one.Verb && other.Distance < one.Distance))
                .Select(one => one.Event),
        ];
    }

    // "authorities allege", "according to the indictment", "critics suggest": the label would tell it as what happened.
    private static bool IsCharge(ClaimStatement statement)
    {
        var raw = statement.Document.Raw;
        if (statement.Attribution is not { } attribution) return false;
        var last = attribution.NamedSource is [.., var source] ? source.SliceOf(raw) : [];
        return (attribution.Hedged && attribution.Source.Count > 0) || attribution.Cue.Any(cue => Charging.Has(LastWord(cue.SliceOf(raw))))
            || Accusers.Has(LastWord(last)) || AllegingNouns.Has(LastWord(last));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];

    // "killed in crashes in October and | in May": half of what is told was on another day.
    private static bool HasSecondDate(AnnotatedDocument document, DateHost host, TokenRange date, IReadOnlyList<DateMention> dates)
    {
        var tags = document.Grammar.Tags;
        if (date.End >= tags.Length || tags[date.End] is not Tag.Coordinator || date.First < host.Head) return false;
        var i = date.End + 1;
        while (i < tags.Length && !tags[i].IsFinite() && tags[i] is not (Tag.Comma or Tag.Stop or Tag.Coordinator or Tag.Semicolon)) i++;
        return dates.Any(other => document.Text.Tokens.FirstAtOrAfter(other.Span.Start) is var first && first > date.End && first < i);
    }

    // "the company said Oslo approved | its purchase"
    private static bool IsToldByBody(ClaimStatement statement, EventSpeaker? speaker) => speaker is { IsPerson: false }
        || (speaker is null && statement.Attribution is { Source: [.., var source] }
            && source.SliceOf(statement.Document.Raw) is "it" or "It");

    // "since June" and "from June to July", with the word that leads in.
    private static TextSpan FromLead(AnnotatedDocument document, int first, TextSpan date) =>
        new(document.Text.Tokens[first - 1].Start, date.End);

    private bool IsVague(AnnotatedDocument document, DateHost host) => host.Head >= 0
        && _words.ClaimWords.Is("deed", document.Text.Tokens.TextOf(host.Head).ToString().ToLowerInvariant());

    private static bool IsSince(AnnotatedDocument document, int first) =>
        first > 0 && document.Text.Tokens.TextOf(first - 1) is "since" or "Since";

    private static bool IsNominalAt(AnnotatedDocument document, int token) => token < document.Text.Tokens.Count
        && document.Grammar.Tags[token] is Tag.Nominal;

    private static bool LedBySince(AnnotatedDocument document, DateMention date) =>
        date.Span.SliceOf(document.Raw).StartsWith("since ", StringComparison.OrdinalIgnoreCase);

    private static bool IsUntil(AnnotatedDocument document, int first) =>
        first > 0 && document.Text.Tokens.TextOf(first - 1) is "until" or "till" or "Until";

    private static string OneLine(string words) =>
        char.ToLowerInvariant(words[0]) + string.Join(' ', words[1..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
        if (host.Kind == DateHostKind.NounPhrase || IsAnnouncing(document, host)) return false;
        var verb = document.Text.Tokens[host.Head].Span;
        return document.Attributions.Any(attribution => attribution.Kind == AttributionKind.Speech
            && attribution.Cue.Any(cue => cue.Contains(verb)))
            || (document.Grammar.TagsOf(document.Text.SentenceAt(verb.Start)).Roles(host.Head) & WordRole.TakesClause) != 0;
    }

    // "was born twelve days after the | 7 October | attacks"
    private static bool IsCountedFrom(AnnotatedDocument document, int date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var i = date - 1;
        while (i > 0 && tags[i] is Tag.Determiner or Tag.Name or Tag.Genitive) i--;
        return i > 0 && tokens.TextOf(i) is "after" or "before" or "since" or "following" && i > 0
            && (document.Grammar.Classes.RolesOf(tokens[i - 1].Word) & (WordRole.Period | WordRole.Time)) != 0;
    }

    // "since Roe attacked on Saturday", in a report of a Saturday: what has come since then takes more than the day.
    private static bool IsPerhapsAWeekAgo(AnnotatedDocument document, DateHost host, DateMention date) =>
        date.Anchor == DateAnchor.Published && date.Earliest == document.Document.Published && char.IsUpper(document.Raw[date.Span.Start])
        && host.Words.First > 0 && document.Text.Tokens.TextOf(host.Words.First - 1) is "since" or "Since";

    // "launched its deadly | October 7 | killing rampage": the date is of a noun that the label would lose.
    private static bool StandsBeforeItsNoun(AnnotatedDocument document, TokenRange date)
    {
        var tags = document.Grammar.Tags;
        if (date.End >= tags.Length || tags[date.End] is not (Tag.Gerund or Tag.Nominal)) return false;
        // "signed an order for | the autumn | draft"
        if (tags[date.First] is Tag.Determiner && tags[date.First - 1] is Tag.Preposition) return true;
        var i = date.First - 1;
        while (i > 0 && tags[i] is Tag.Nominal) i--;
        return i >= 0 && tags[i] is Tag.Possessive or Tag.Determiner or Tag.Genitive;
    }

    private static bool IsDay(DateMention date) => date.Granularity is not (Granularity.Decade or Granularity.Year or Granularity.Half
        or Granularity.Quarter or Granularity.Season or Granularity.Month);

    // "announced his resignation", not "announced that he would go": a decision made known is what happens.
    private static bool IsAnnouncing(AnnotatedDocument document, DateHost host)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var next = host.Head + 1;
        return next < host.Predicate.End && Announcing.Has(tokens.TextOf(host.Head))
            && tags[next] is Tag.Determiner or Tag.Possessive or Tag.Nominal or Tag.Number or Tag.Name
            && !document.Grammar.TagsOf(document.Text.SentenceAt(tokens[next].Start)).HasFinite(next, host.Predicate.End);
    }

    // "has canceled the parade on Wednesday": what has been done was not done on a day named so; the parade is on Wednesday.
    // "on" leads in days, "in" longer times.
    private static bool Agrees(AnnotatedDocument document, DateHost host, int first, DateMention date)
    {
        var isDay = IsDay(date);
        var lead = first == 0 ? "" : document.Text.Tokens.TextOf(first - 1);
        if ((lead is "on" or "On" && !isDay) || (lead is "in" or "In" && date.Granularity == Granularity.Day)) return false;
        if (host.Kind != DateHostKind.Clause) return true;
        var verb = VerbGroup.Read(document.Grammar.TagsOf(document.Text.SentenceAt(date.Span.Start)), host.Head);
        var word = document.Text.Tokens.TextOf(first);
        return !verb.IsPerfect || verb.Tense == Tense.Past || lead is "since" or "Since"
            || word is "this" or "This" or "today" or "Today" or "earlier" or "Earlier";
    }

    // "allegations that Roe took the money in May", "as saying Roe took it", "the lie that he did", "it was reported that": a charge is no
    // event.
    private static bool IsAlleged(AnnotatedDocument document, DateHost host)
    {
        var that = host.Words.First - 1;
        if (that > 0 && document.Grammar.Tags[that] is Tag.Determiner) that--;
        return that > 1 && document.Grammar.Tags[that] is Tag.That && (AllegingNouns.Has(document.Text.Tokens.TextOf(that - 1))
            || (ReportedOf.Has(document.Text.Tokens.TextOf(that - 1)) && document.Grammar.Tags[that - 2] is Tag.Be));
    }

    private static bool IsIn(ClaimStatement statement, DateHost host)
    {
        var head = statement.Document.Text.Tokens[host.Head].Span;
        return statement.Content.Any(span => span.Contains(head));
    }
}
