using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>An act of a statement and what the speaker does with it.</summary>
internal sealed record Stand(Act Act, Position Position);

/// <summary>What a statement says of acts.</summary>
/// <param name="Stands">Each act with the speaker's position, the main one first.</param>
/// <param name="Position">The speaker's position on what the statement is about.</param>
/// <param name="Stated">The speaker's position on what the statement says as it stands, its negation included.</param>
/// <param name="PointsBack">It says nothing of its own.</param>
/// <param name="IsAccusation">It names whom it accuses, or of what, and its verb alone tells that it accuses.</param>
/// <param name="IsVerdict">It says of something claimed that it is false, true or without proof.</param>
/// <param name="Contraries">Acts that it denies by stating the opposite.</param>
/// <param name="IsElliptic">It only says that the speaker did not, or denies "doing so".</param>
internal sealed record StatementReading(
    IReadOnlyList<Stand> Stands, Position Position, Position Stated, bool PointsBack, bool IsAccusation, bool IsVerdict,
    IReadOnlyList<Act> Contraries, bool IsElliptic = false);

/// <summary>Reads the acts in the statements of one document.</summary>
internal sealed class StatementActs
{
    private const int MostGuesses = 4;
    private const int MostFirms = 3;

    // Characters before a date that opens a content: a quotation mark and "on ".
    private const int LongestLead = 5;

    private static readonly string[] TellingClasses = ["accuser", "charge", "claim", "sayer", "admitter"];

    // Words of "that a complete lie".
    private const int LongestVerdict = 5;

    private static readonly WordSet Happening = WordSet.Named("forms-of-happen");
    private static readonly WordSet Doing = WordSet.Named("forms-of-do");
    private static readonly WordSet OutOfOffice = WordSet.Named("out-of-office");

    private readonly AnnotatedDocument _document;
    private readonly ActWords _words;
    private readonly SentenceTags _tags;
    private readonly NameKeys _names;
    private Descriptions? _descriptions;

    public StatementActs(AnnotatedDocument document, ActWords words)
    {
        (_document, _words) = (document, words);
        _tags = document.Grammar.Tags;
        _names = new NameKeys(document, words.Parties);
    }

    /// <summary>All that the text names.</summary>
    public IReadOnlySet<string> AllNames => field ??= _names.All();

    /// <summary>What a content says.</summary>
    public StatementReading Read(IReadOnlyList<TextSpan> content, Attribution? attribution)
    {
        var words = List(content);
        var accused = attribution is null ? null : Accused(attribution, ref words);
        var speaker = attribution is null ? null : accused ?? Addressee(attribution) ?? SpeakerOf(attribution);
        var reading = new ActReader(words, _names, _words, speaker).Read(MoodOf(attribution, words));
        if (attribution?.Stance == Stance.Deny && OnlyPointsBack(attribution, words, reading))
        {
            reading = ActReading.None with { PointsBack = true };
        }

        var isElliptic = attribution is not null
            && (attribution.Stance == Stance.Assert ? SaysOnlyNot(words) : attribution.Stance == Stance.Deny && IsOfDoingSo(words));
        if (isElliptic) reading = ActReading.None with { PointsBack = true, IsDenied = attribution!.Stance is Stance.Assert };
        // "called | that a lie"
        if (attribution?.Stance is Stance.Assert && words[0] is Tag.That && CallsFalse(attribution, words))
        {
            reading = ActReading.None with { PointsBack = true, IsCalledFalse = true };
        }

        var plain = attribution is not null && IsRepeated(attribution) ? Position.Asserts : PlainPosition(attribution?.Stance);
        // "called the agreement a good deal" judges it, and does not tell of it.
        var isPlain = plain == Position.Asserts && !reading.IsDenied && !reading.IsCalledFalse;
        if (attribution is not null && isPlain && reading.Acts is [{ IsNominal: true }, ..]
            && Verbs(attribution).Any(verb => _words.ClaimWords.Is("describer", verb)))
        {
            return new StatementReading([], plain, plain, false, false, false, []);
        }

        var isDenied = reading.IsDenied ^ (reading.IsCalledFalse && plain != Position.Denies);
        var opening = OpeningDate(content);
        var stands = reading.Acts.Select((act, i) => new Stand(Completed(act, content, i == 0 ? opening : null), PositionOn(act))).ToList();
        // "blamed the raid on Norway"
        var isAccusation = accused is not null || (attribution is not null && !words.HasFinite
            && Verbs(attribution).Any(verb => _words.ClaimWords.Is("accuser", verb)));
        var position = stands.Count > 0 ? stands[0].Position : Turned(plain, isDenied, reading.IsDoubted);
        return new StatementReading(
            stands, position, Turned(plain, isDenied, reading.IsDoubted), reading.PointsBack, isAccusation,
            reading.IsVerdict, [.. stands.SelectMany(DeniedBy)], isElliptic);

        Position PositionOn(Act act) => IsVowOnOther(act) ? plain
            : Turned(plain, (act.IsNegated && IsOfFact(act)) ^ isDenied, reading.IsDoubted);

        // "vowed that Lee would not test it" is no word on what Lee wants.
        bool IsVowOnOther(Act act) => plain == Position.Pledges && act is { IsNegated: true, Mood: Mood.Future }
            && act.Agent?.Span != speaker?.Span;
    }

    // "it did not", "they never have", "never happened"
    private static bool SaysOnlyNot(WordList words)
    {
        // “Don't do that”
        if (words[0] is Tag.Do or Tag.Have || (words[0] is Tag.Quote && words[1] is Tag.Do or Tag.Have)) return false;
        var (hasNot, hasVerb) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var isNot = words[i] is Tag.Negation || words.Lower(i) == "never";
            var isVerb = words[i] is Tag.Have or Tag.Do || Happening.Has(words.Lower(i));
            var isMark = words[i] is Tag.Quote or Tag.Comma or Tag.Stop;
            if (!isNot && !isVerb && !isMark && words[i] is not (Tag.Pronoun or Tag.Name or Tag.That)) return false;
            (hasNot, hasVerb) = (hasNot || isNot, hasVerb || isVerb);
        }

        return hasNot && hasVerb;
    }

    // "doing so", "it had done so"
    private static bool IsOfDoingSo(WordList words)
    {
        if (words.Count < 2 || words.Lower(words.Count - 1) != "so") return false;
        for (var i = 0; i + 1 < words.Count; i++)
            if (!(words[i] is Tag.Pronoun or Tag.Have or Tag.Do or Tag.Adverb || Doing.Has(words.Lower(i)))) return false;
        return true;
    }

    private bool CallsFalse(Attribution attribution, WordList words) => _words.ClaimWords.Is("describer", MainWord(attribution))
        && words.Count <= LongestVerdict && Enumerable.Range(1, words.Count - 1).Any(i => _words.ClaimWords.Is("false", words.Lower(i)));

    // "denied that", "denied any involvement": of what is told before.
    private bool OnlyPointsBack(Attribution attribution, WordList words, ActReading reading) =>
        (words.Count == 1 && (words[0] is Tag.That || _words.ClaimWords.Is("guilt", words.Lower(0)))
            && attribution.Cue[^1].End < words.Span(0).Start)
        // "denied that in a statement"
        || (words[0] is Tag.That && words[1] is Tag.Preposition or Tag.Time && !words.HasFinite
            && attribution.Cue[^1].End < words.Span(0).Start)
        // "rejected that | claim"
        || (words.Count == 1 && words.FollowsThat && _words.ClaimWords.Is("claim", words.Lower(0)))
        || (reading is { IsDenied: false, IsCalledFalse: false, Acts: [{ IsNominal: true, Inner: null } act] }
            && act is { Object: null, Recipient: null, Others: [] } && IsShare(act));

    private bool IsShare(Act act) => act.Keys.Any(key => _words.ClaimWords.Is("share", key));

    // What is stated of one thing denies what is said of it by others.
    private IEnumerable<Act> DeniedBy(Stand stand)
    {
        if (stand.Position is Position.Asserts or Position.Confirms)
        {
            foreach (var act in _words.Contraries.DeniedBy(stand.Act)) yield return act;
        }

        if (Whereabouts.Of(stand) is { } absence) yield return absence;
    }

    /// <summary>Who says it, with all that the source names.</summary>
    public Phrase? SpeakerOf(Attribution attribution)
    {
        if (attribution.Source.Count == 0) return Known(attribution, null);
        var words = List(attribution.Source);
        // "Lee, who accused Roe": Lee. "The union was calm. It denied the report": the union.
        if ((words[0] is Tag.Relative || words.Lower(0) is "it") && attribution.Antecedent.Count > 0) words = List(attribution.Antecedent);
        var first = ClauseStart.AfterDateline(words);
        var phrase = new PhraseReader(words, _names, _words.Synonyms, _words.ClaimWords).Read(first, true, out var next);
        // "Tiziana Roe, chief executive of Acme": who is named in the apposition is the same party.
        var more = next < words.Count ? words.Span(next, words.Count) : default;
        var others = next < words.Count ? NamesIn(more) : [];
        return Known(attribution, phrase is null ? null : phrase with { Owners = [.. phrase.Owners, .. others] });
    }

    /// <summary>Whether the cue says or charges that what it names was: "reported an attack", "blamed Oslo for the attack".</summary>
    public bool IsTold(Attribution attribution) => attribution.Stance is Stance.Deny or Stance.Doubt or Stance.Confirm or Stance.Warn
        || Words(attribution).Any(word => TellingClasses.Any(kind => _words.ClaimWords.Is(kind, word)));

    private IReadOnlyList<string> NamesIn(TextSpan span)
    {
        var tokens = _document.Text.Tokens;
        var found = new List<string>();
        for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
        {
            // "Lee, who lives in Norway", "Lee, a former White House lawyer", "a commander in Oslo"
            if (_document.Grammar.Tags[i] is Tag.Relative || OutOfOffice.Has(tokens.TextOf(i)) || tokens.TextOf(i) is "in" or "near") break;
            found.AddRange(_names.At(tokens[i].Span, out _));
        }

        return found;
    }

    private Phrase? Known(Attribution attribution, Phrase? phrase)
    {
        var start = attribution.Source.Count > 0 ? attribution.Source[0].Start : attribution.Cue[0].Start;
        var ids = new List<string>();
        if (attribution.Speaker is { } id)
        {
            ids.Add("@" + id);
            if (_words.Parties.Of(id) is var party && party != id) ids.Add("@" + party);
        }

        phrase ??= ids.Count == 0 ? null : new Phrase { Span = attribution.Cue[0], Head = "" };
        if (phrase is null) return null;
        var all = ids.Concat(phrase.Names).Concat(phrase.Owners).Distinct(StringComparer.Ordinal).ToList();
        return phrase with
        {
            Names = all,
            Person = attribution.Speaker is { } speaker && _words.Parties.IsPerson(speaker) ? speaker : phrase.Person,
            IsPersonAlone = all.Count == 1 && attribution.Source is [var source] && _document.Names
                .Any(name => name.Type is ActorType.Person && source.Contains(name.Span)),
            IsNegative = false,
            IsPronoun = false,
            Guesses = all.Count == 0 ? Fitting(phrase, _names.Before(start, MostGuesses)) : [],
        };
    }

    // "accused | Tehran of sending …": who acts stands before "of" or "for".
    private Phrase? Accused(Attribution attribution, ref WordList words)
    {
        if (!_words.ClaimWords.Is("accuser", MainWord(attribution))) return null;
        if (BlamedLast(attribution, ref words) is { } last) return last;
        for (var at = 1; at < words.Count - 1 && !words[at].IsFinite(); at++)
        {
            if (words[at] is not Tag.Preposition || words.Lower(at) is not ("of" or "for" or "over") || words[at + 1] is Tag.Name) continue;
            var accused = List([words.Span(0, at)]);
            words = List([words.Span(at + 1, words.Count)]);
            return new PhraseReader(accused, _names, _words.Synonyms, _words.ClaimWords).Read(0, true, out _);
        }

        return null;
    }

    // "blamed | the attack on Hezbollah": who acts stands behind "on".
    private Phrase? BlamedLast(Attribution attribution, ref WordList words)
    {
        if (!MainWord(attribution).StartsWith("blam", StringComparison.Ordinal)) return null;
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at] is not Tag.Preposition) continue;
            if (words.Lower(at) == "for") return null;
            if (words.Lower(at) != "on") continue;
            var blamed = new PhraseReader(words, _names, _words.Synonyms, _words.ClaimWords).Read(at + 1, true, out var next);
            // "on Bo Roe, a cleric"
            if (blamed is not { AllNames.Count: > 0 } || (next < words.Count && words[next] is not Tag.Comma)) continue;
            words = List([words.Span(0, at)]);
            return blamed;
        }

        return null;
    }

    // "accused Tehran of sending …": who is named between cue and content.
    private Phrase? Addressee(Attribution attribution)
    {
        if (attribution.Content.Count == 0 || attribution.Cue[^1].End >= attribution.Content[0].Start) return null;
        var between = List([new TextSpan(attribution.Cue[^1].End, attribution.Content[0].Start)]);
        if (between.Count < 2 || between[between.Count - 1] is not Tag.Preposition) return null;
        return new PhraseReader(between, _names, _words.Synonyms, _words.ClaimWords).Read(0, true, out _);
    }

    private WordList List(IEnumerable<TextSpan> spans) => new(_document, _tags, _words, spans);

    // Dates of the clause, and names that a common noun may stand for.
    private Act Completed(Act act, IReadOnlyList<TextSpan> content, DateMention? opening) => act with
    {
        Agent = Described(Guess(act.Agent)),
        Object = Described(Guess(act.Object)),
        Date = _document.Dates.Where(StatementDates.IsPlaced)
            .Where(date => content.Any(span => span.Contains(date.Span)) && act.Span.Contains(date.Span.Start))
            .Cast<DateMention?>().FirstOrDefault() ?? opening,
        Inner = act.Inner is { } inner ? Completed(inner, content, opening) : null,
    };

    // "On Tuesday the minister was in Rome": the first act is of that day.
    private DateMention? OpeningDate(IReadOnlyList<TextSpan> content) => _document.Dates.Where(StatementDates.IsPlaced)
        .Where(date => date.Span.Start >= content[0].Start && date.Span.Start - content[0].Start <= LongestLead)
        .Cast<DateMention?>().FirstOrDefault();

    private Phrase? Described(Phrase? phrase) => phrase is not { Names.Count: > 0 } ? phrase
        : phrase with { Descriptions = (_descriptions ??= new Descriptions(_document, _tags, _words)).Of(phrase.Names) };

    private Phrase? Guess(Phrase? phrase)
    {
        if (phrase is not { Names.Count: 0, Owners.Count: 0, Guesses.Count: 0, IsGeneral: false }) return phrase;
        var isOpen = phrase.IsPronoun || phrase is { IsDefinite: true, IsRole: true };
        if (!isOpen) return phrase;
        return phrase with
        {
            Guesses = IsFirm(phrase)
                ? _names.Before(phrase.Span.Start, MostFirms, NameKeys.CanBeFirm)
                : Fitting(phrase, _names.Before(phrase.Span.Start, MostGuesses)),
        };
    }

    // "the airline" is no town and no man.
    private bool IsFirm(Phrase phrase) => phrase.IsDefinite && _words.ClaimWords.Is("firm", phrase.Head);

    // "the government" is that of the state named last, "she" and "the group" are no state.
    private IReadOnlyList<string> Fitting(Phrase phrase, IReadOnlyList<string> names)
    {
        if (phrase.Keys.Contains("#government")) return [.. names.Where(IsState).Take(1)];
        if (_words.ClaimWords.Is("group", phrase.Head)) return [.. names.Where(name => !IsState(name))];
        return phrase.IsPronoun && phrase.Head is "he" or "she" or "him" or "her" or "i" ? [.. names.Where(name => !IsState(name))] : names;
    }

    private static bool IsState(string name) => name is ['@', >= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];

    private Mood MoodOf(Attribution? attribution, WordList words) => attribution is null ? Mood.Fact : attribution.Stance switch
    {
        Stance.Demand => Mood.Wish,
        // "assured that nobody opened fire": where the content has a tense, that tells when.
        Stance.Pledge when words.HasFinite => Mood.Fact,
        Stance.Pledge => Mood.Future,
        _ when _words.ClaimWords.Is("prospective", MainWord(attribution)) || MainWord(attribution) is "rule" or "ruled" => Mood.Future,
        _ => Mood.Fact,
    };

    // "reaffirmed its commitment": who says again what he said confirms no claim of others.
    private bool IsRepeated(Attribution attribution) =>
        attribution.Stance == Stance.Confirm && _words.ClaimWords.Is("repeater", MainWord(attribution));

    private string MainWord(Attribution attribution) => Verbs(attribution).FirstOrDefault("");

    private IEnumerable<string> Verbs(Attribution attribution) => Words(attribution, tag => tag.IsVerb());

    private IEnumerable<string> Words(Attribution attribution, Func<Tag, bool>? fits = null)
    {
        var tokens = _document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Cue[0].Start); i < tokens.Count && tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (fits is null || fits(_tags[i])) yield return _words.Lower.Of(tokens.TextOf(i));
        }
    }

    // "must not overlook" is advice and "would not be possible without" a condition: neither denies that something was.
    private static bool IsOfFact(Act act) => act.Mood is not (Mood.Wish or Mood.Condition) && !act.Limits.Contains("without");

    private static Position PlainPosition(Stance? stance) => stance switch
    {
        Stance.Confirm => Position.Confirms,
        Stance.Deny => Position.Denies,
        Stance.Doubt => Position.Doubts,
        Stance.Warn => Position.Warns,
        Stance.Demand => Position.Demands,
        Stance.Pledge => Position.Pledges,
        Stance.Question => Position.Asks,
        _ => Position.Asserts,
    };

    private static Position Turned(Position plain, bool isNegated, bool isDoubted) => (plain, isNegated, isDoubted) switch
    {
        (Position.Asserts or Position.Confirms, _, true) => Position.Doubts,
        (Position.Asserts or Position.Confirms or Position.Pledges or Position.Warns, true, _) => Position.Denies,
        (Position.Denies, true, _) => Position.Asserts,
        _ => plain,
    };
}
