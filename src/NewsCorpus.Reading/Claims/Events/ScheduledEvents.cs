using System.Globalization;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Claims.Labels;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds votes, summits and the like by their days, which texts name before as after: "Thursday's EU referendum", "the debate on
/// 10 September". What anybody thinks or says of them does not matter.
/// </summary>
internal sealed class ScheduledEvents(LexiconTables lexicon)
{
    private static readonly WordSet Nouns = WordSet.Named("scheduled-events");
    private static readonly WordSet Wishing = WordSet.Named("words-of-not-being-set");
    private const int RecentDays = 120;
    private const int FarAheadDays = 240;
    private const int HalfAYear = 183;

    // In tokens.
    private const int WishReach = 6;
    private static readonly WordSet Sides = WordSet.Named("sides-of-votes");
    private static readonly WordSet Expecting = WordSet.Named("words-of-expectation");
    private static readonly WordSet Coming = WordSet.Named("words-of-being-held-soon");
    private static readonly WordSet Holding = WordSet.Named("words-of-being-held");
    private static readonly WordSet NotYetSet = WordSet.Named("openers-of-what-is-not-set");

    private readonly ActWords _words = new(lexicon);
    private readonly Unlisted.NameWords _names = new(lexicon);
    private readonly Dictionary<string, string> _surnames = [];

    /// <summary>Whether a noun phrase names such an event.</summary>
    public static bool Is(AnnotatedDocument document, DateHost host) => host.Kind == DateHostKind.NounPhrase && host.Head >= 0
        && Nouns.Has(document.Text.Tokens.TextOf(host.Head));

    /// <summary>
    /// The events, each as its sentence in the text's own voice; without a label where the words do not tell which ("the vote").
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="includes">Which blocks to read.</param>
    /// <param name="days">Which year is meant by a day without one.</param>
    public IReadOnlyList<DatedEvent> Of(IEnumerable<AnnotatedDocument> documents, Func<Block, bool> includes, KnownDays days)
    {
        var found = documents.AsParallel().AsOrdered().SelectMany(document => Of(document, includes, days)).ToList();
        var sure = found.Where(telling => !IsPerhapsNextWeek(telling)).ToLookup(telling => telling.Earliest);
        return
        [
            .. found.Select(telling => !IsPerhapsNextWeek(telling) ? telling
                : (IsKnown(telling, 7) && !IsKnown(telling, 0)) || IsSetAhead(telling) ? AWeekOn(telling) : telling),
        ];

        bool IsKnown(DatedEvent telling, int later) =>
            sure[telling.Earliest?.AddDays(later)].Any(other => other.Act.Keys.Overlaps(telling.Act.Keys));
    }

    // "the primary on June 3", in a report of March: the day to come is nearer than that of the year before.
    private static DateMention Nearest(AnnotatedDocument document, DateMention date)
    {
        var isLong = document.Document.Published?.DayNumber - date.Earliest?.DayNumber > HalfAYear;
        var isOpen = date is { Granularity: Granularity.Day, Anchor: DateAnchor.Published, Value.Length: 10, Earliest: not null }
            && date.Span.SliceOf(document.Raw).ContainsAnyInRange('0', '9')
            && !date.Span.SliceOf(document.Raw).Contains(date.Value.AsSpan(0, 4), StringComparison.Ordinal);
        if (!isLong || !isOpen || (date.Earliest!.Value.Month, date.Earliest.Value.Day) is (2, 29)) return date;
        var day = date.Earliest.Value.AddYears(1);
        return date with { Value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Earliest = day, Latest = day };
    }

    // "The referendum takes place on Thursday": what is told in the present is taken for the Thursday before.
    private static bool IsPerhapsNextWeek(DatedEvent telling) => telling.Date.Anchor == DateAnchor.Published
        && telling.Date.Span.SliceOf(telling.Statement.Document.Raw).EndsWith("day", StringComparison.Ordinal)
        && char.IsUpper(telling.Statement.Document.Raw[telling.Date.Span.Start])
        && telling.Statement.Document.Document.Published?.DayNumber - telling.Earliest?.DayNumber is > 0 and < 7;

    // "takes place on Thursday", "is to be held on Thursday"
    private static bool IsToCome(AnnotatedDocument document, int noun, int date)
    {
        for (var i = noun + 1; i < date; i++) if (Coming.Has(document.Text.Tokens.TextOf(i))) return true;
        return false;
    }

    // "agreed on a schedule for Friday's summit", in a report that elsewhere says what is due on that Friday.
    private static bool IsSetAhead(DatedEvent telling)
    {
        var document = telling.Statement.Document;
        var day = telling.Date.Span.SliceOf(document.Raw);
        var coming = telling.Earliest?.AddDays(7);
        foreach (var date in document.Dates)
        {
            if (date.Earliest == coming && date.Latest == coming && day.SequenceEqual(date.Span.SliceOf(document.Raw))) return true;
        }

        return false;
    }

    private static DatedEvent AWeekOn(DatedEvent telling)
    {
        var day = telling.Earliest!.Value.AddDays(7);
        return telling with
        {
            Date = telling.Date with { Value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Earliest = day, Latest = day },
            Earliest = day,
            Latest = day,
        };
    }

    private IEnumerable<DatedEvent> Of(AnnotatedDocument document, Func<Block, bool> includes, KnownDays days)
    {
        var text = document.Text;
        var finder = new DateHostFinder(document.Grammar, _words);
        var labels = new NounLabel(document, _surnames, _names);
        foreach (var written in document.Dates)
        {
            if (written.Granularity is not (Granularity.Day or Granularity.Month) || !StatementDates.IsPlaced(written)) continue;
            var sentence = text.SentenceAt(written.Span.Start);
            if (sentence < 0 || !includes(text.BlockOf(text.Sentences[sentence]))) continue;
            var date = Nearest(document, days.Of(document, written));
            var tokens = new TokenRange(text.Tokens.FirstAtOrAfter(date.Span.Start), text.Tokens.FirstAtOrAfter(date.Span.End));
            if (EventDates.TellsNothing(date, document) || date.Earliest is null || IsPerhapsBehind(document, date)) continue;
            var noun = finder.Find(sentence, tokens.First, tokens.End) is { } found && Is(document, found)
                ? found
                : HeldOn(document, tokens.First, text.Sentences[sentence].FirstToken);
            if (noun is not { } host || !IsSet(document, host, date) || IsPerhapsAhead(document, host.Words.First, date)) continue;
            var act = ActOf(document, host);
            var isSide = host.Head > 0 && Sides.Has(text.Tokens.TextOf(host.Head - 1));
            var label = isSide ? null : WithoutExpectation(labels.Of(host, act, tokens, isVague: false));
            var telling = new DatedEvent(StatementOf(document, sentence), HostAct.SpanOf(document, host.Words), label ?? "", act, date,
                date.Earliest, date.Latest)
            {
                IsScheduled = true,
                IsNamed = label is not null && EventNames.IsNamed(document, host.Words, tokens, label, null),
            };
            yield return IsPerhapsNextWeek(telling) && IsToCome(document, host.Head, tokens.First) ? AWeekOn(telling) : telling;
        }
    }

    // "will host | a debate | on 10 September", "the EU referendum | takes place on Thursday", "will be held on"
    private static DateHost? HeldOn(AnnotatedDocument document, int date, int start)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (date <= start || tokens.TextOf(date - 1) is not ("on" or "in")) return null;
        var head = date - 2;
        while (head > start && (Holding.Has(tokens.TextOf(head)) || tags[head].IsAuxiliary())) head--;
        if (head < start || !Nouns.Has(tokens.TextOf(head))) return null;
        var first = head;
        while (first > start
            && tags[first - 1] is Tag.Name or Tag.Nominal or Tag.Genitive or Tag.Number or Tag.Hyphen or Tag.Symbol)
        {
            first--;
        }

        if (first > start && tags[first - 1] is Tag.Determiner or Tag.Possessive) first--;
        return new DateHost(DateHostKind.NounPhrase, TokenRange.None, new TokenRange(first, head + 1), head);
    }

    // "Expected House vote": as a list of what happened has it.
    private static string? WithoutExpectation(string? label) => label?.Split(' ', 2) is [var first, { Length: > 0 } rest]
        && Expecting.Has(first) ? LabelWords.Capital(rest) : label;

    private Act ActOf(AnnotatedDocument document, DateHost host)
    {
        var stem = _words.Synonyms.Stems.Of(_words.Lower.Of(document.Text.Tokens.TextOf(host.Head)));
        return new Act
        {
            Keys = new HashSet<string>([stem, .. _words.Synonyms.OfNoun(stem)], StringComparer.Ordinal),
            Head = document.Text.Tokens[host.Head].Span, Span = HostAct.SpanOf(document, host.Words), IsNominal = true,
        };
    }

    // "called for a vote on Monday", "no summit this month"
    private static bool IsSet(AnnotatedDocument document, DateHost host, DateMention date)
    {
        if (!EventDates.LiesAhead(date, document)) return true;
        for (var i = Math.Max(0, host.Words.First - WishReach); i < host.Words.First; i++)
        {
            if (Wishing.Has(document.Text.Tokens.TextOf(i))) return false;
        }

        return !NotYetSet.Has(document.Text.Tokens.TextOf(host.Words.First));
    }

    // "the November elections", in a report of February: those that are over, or those in nine months?
    private static bool IsPerhapsBehind(AnnotatedDocument document, DateMention date) => date.Granularity == Granularity.Month
        && date.Anchor == DateAnchor.Published && date.Earliest?.DayNumber - document.Document.Published?.DayNumber > FarAheadDays
        && !date.Span.SliceOf(document.Raw).ContainsAnyInRange('0', '9');

    // "if they win the election in November", "may emerge from the vote on Sunday": the one behind, or the one ahead?
    private static bool IsPerhapsAhead(AnnotatedDocument document, int noun, DateMention date)
    {
        if (date.Anchor != DateAnchor.Published || !(date.Latest < document.Document.Published)
            || date.Span.SliceOf(document.Raw).ContainsAny(' ', '’'))
        {
            return false;
        }

        // "Next up is the election in November", in a report of June
        if (date.Granularity == Granularity.Month
            && document.Document.Published?.DayNumber - date.Latest?.DayNumber > RecentDays)
        {
            return true;
        }

        var first = document.Text.Sentences[document.Text.SentenceAt(date.Span.Start)].FirstToken;
        for (var i = first; i < noun; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Modal || document.Text.Tokens.TextOf(i) is "if" or "If") return true;
        }

        return false;
    }

    private static ClaimStatement StatementOf(AnnotatedDocument document, int sentence) => new()
    {
        Document = document, Content = [document.Text.Sentences[sentence].Span], Sentence = sentence, Position = Position.Asserts,
        Stated = Position.Asserts,
    };
}
