using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>Reads the acts in the statements of one document.</summary>
internal sealed class StatementActs
{
    // Characters before a date that opens a content: a quotation mark and "on ".
    private const int LongestLead = 5;

    private readonly AnnotatedDocument _document;
    private readonly ActWords _words;
    private readonly SentenceTags _tags;
    private readonly NameKeys _names;
    private readonly CueVerbs _cues;
    private readonly EllipticContent _elliptic;
    private readonly Referents _referents;
    private readonly StatementParties _parties;

    public StatementActs(AnnotatedDocument document, ActWords words)
    {
        (_document, _words) = (document, words);
        _tags = document.Grammar.Tags;
        _names = new NameKeys(document, words.Parties);
        _cues = new CueVerbs(document, words);
        _elliptic = new EllipticContent(words, _cues);
        _referents = new Referents(document, words, _names);
        _parties = new StatementParties(document, words, _names, _cues, _referents);
    }

    /// <summary>All that the text names.</summary>
    public IReadOnlySet<string> AllNames => field ??= _names.All();

    /// <summary>Who says it, with all that the source names.</summary>
    public Phrase? SpeakerOf(Attribution attribution) => _parties.SpeakerOf(attribution);

    /// <summary>Whether the cue says or charges that what it names was: "reported an attack", "blamed Oslo for the attack".</summary>
    public bool IsTold(Attribution attribution) => _cues.IsTold(attribution);

    /// <summary>What a content says.</summary>
    public StatementReading Read(IReadOnlyList<TextSpan> content, Attribution? attribution)
    {
        var words = List(content);
        var accused = attribution is null ? null : _parties.Accused(attribution, ref words);
        var speaker = attribution is null ? null : accused ?? _parties.Addressee(attribution) ?? SpeakerOf(attribution);
        var reading = new ActReader(words, _names, _words, speaker).Read(_cues.MoodOf(attribution, words));
        if (attribution?.Stance == Stance.Deny && _elliptic.OnlyPointsBack(attribution, words, reading))
        {
            reading = ActReading.None with { PointsBack = true };
        }

        var isElliptic = attribution is not null
            && (attribution.Stance == Stance.Assert ? EllipticContent.SaysOnlyNot(words)
                : attribution.Stance == Stance.Deny && EllipticContent.IsOfDoingSo(words));
        if (isElliptic) reading = ActReading.None with { PointsBack = true, IsDenied = attribution!.Stance is Stance.Assert };
        if (attribution?.Stance is Stance.Assert && words[0] is Tag.That && _elliptic.CallsFalse(attribution, words))
        {
            reading = ActReading.None with { PointsBack = true, IsCalledFalse = true };
        }

        var plain = attribution is not null && _cues.IsRepeated(attribution) ? Position.Asserts : Positions.Of(attribution?.Stance);
        // "called the agreement a good deal" judges it, and does not tell of it.
        var isPlain = plain == Position.Asserts && !reading.IsDenied && !reading.IsCalledFalse;
        if (attribution is not null && isPlain && reading.Acts is [{ IsNominal: true }, ..]
            && _cues.Verbs(attribution).Any(verb => _words.ClaimWords.Is("describer", verb)))
        {
            return new StatementReading([], plain, plain, false, false, false, []);
        }

        var isDenied = reading.IsDenied ^ (reading.IsCalledFalse && plain != Position.Denies);
        var opening = OpeningDate(content);
        var stands = reading.Acts.Select((act, i) => new Stand(Completed(act, content, i == 0 ? opening : null), PositionOn(act))).ToList();
        // "blamed the raid on Norway"
        var isAccusation = accused is not null || (attribution is not null && !words.HasFinite
            && _cues.Verbs(attribution).Any(verb => _words.ClaimWords.Is("accuser", verb)));
        var position = stands.Count > 0 ? stands[0].Position : Positions.Turned(plain, isDenied, reading.IsDoubted);
        return new StatementReading(
            stands, position, Positions.Turned(plain, isDenied, reading.IsDoubted), reading.PointsBack, isAccusation,
            reading.IsVerdict, [.. stands.SelectMany(DeniedBy)], isElliptic);

        Position PositionOn(Act act) => IsVowOnOther(act) ? plain
            : Positions.Turned(plain, (act.IsNegated && IsOfFact(act)) ^ isDenied, reading.IsDoubted);

        // "vowed that Lee would not test it" is no word on what Lee wants.
        bool IsVowOnOther(Act act) => plain == Position.Pledges && act is { IsNegated: true, Mood: Mood.Future }
            && act.Agent?.Span != speaker?.Span;
    }

    // What is stated of one thing denies what is said of it by others.
    private IEnumerable<Act> DeniedBy(Stand stand)
    {
        if (stand.Position is Position.Asserts or Position.Confirms)
        {
            foreach (var act in _words.Contraries.DeniedBy(stand.Act)) yield return act;
        }

        if (Whereabouts.Of(stand) is { } absence) yield return absence;
    }

    private WordList List(IEnumerable<TextSpan> spans) => new(_document, _tags, _words, spans);

    // Dates of the clause, and names that a common noun may stand for.
    private Act Completed(Act act, IReadOnlyList<TextSpan> content, DateMention? opening) => act with
    {
        Agent = _referents.Described(_referents.Guess(act.Agent)),
        Object = _referents.Described(_referents.Guess(act.Object)),
        Date = _document.Dates.Where(StatementDates.IsPlaced)
            .Where(date => content.Any(span => span.Contains(date.Span)) && act.Span.Contains(date.Span.Start))
            .Cast<DateMention?>().FirstOrDefault() ?? opening,
        Inner = act.Inner is { } inner ? Completed(inner, content, opening) : null,
    };

    // "On Tuesday the minister was in Rome": the first act is of that day.
    private DateMention? OpeningDate(IReadOnlyList<TextSpan> content) => _document.Dates.Where(StatementDates.IsPlaced)
        .Where(date => date.Span.Start >= content[0].Start && date.Span.Start - content[0].Start <= LongestLead)
        .Cast<DateMention?>().FirstOrDefault();

    // "must not overlook" is advice and "would not be possible without" a condition: neither denies that something was.
    private static bool IsOfFact(Act act) => act.Mood is not (Mood.Wish or Mood.Condition) && !act.Limits.Contains("without");
}
