using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Tells verb groups that look like cues and are none: "briefed on the plan", "adding up", "warning letters".</summary>
internal sealed class VerbSenses(StatementContext context)
{
    private static readonly WordSet OtherSenses = WordSet.Named("cues-with-other-senses");
    private static readonly WordSet Caught = WordSet.Named("verbs-before-doing");
    private static readonly WordSet TextVerbs = WordSet.Named("verbs-of-what-a-text-holds");
    private static readonly WordSet Adjectives = WordSet.Named("endings-of-plain-adjectives");
    private static readonly WordSet NamingVerbs = WordSet.Named("naming-participles");

    private readonly Clause _clause = context.Clause;

    /// <summary>Whether the form of a verb group or what stands around it shows that it is no cue.</summary>
    public bool IsNone(VerbGroup group, Cue cue) => IsImperative(group) || IsAddressed(group, cue) || IsAttribute(group)
        || IsAsked(group, cue) || IsRepeated(group) || IsCalled(group, cue) || NamesSubject(group, cue) || IsPosted(group, cue)
        || HasOtherSense(group, cue) || IsEffect(group, cue) || IsHeading(new TokenRange(group.First, group.End + 1));

    /// <summary>Whether it is a noun, or describes one, beside that subject.</summary>
    public bool IsOfNoun(VerbGroup group, TokenRange subject) =>
        IsNoun(group, subject) || DescribesObject(group, subject) || DescribesNoun(group) || DescribesApposition(group, subject);

    // "Read: …", "Details: …", "Posted at noon": an order to the reader, or a label.
    private bool IsImperative(VerbGroup group) =>
        group.First == _clause.First && group.First == group.Main && _clause[group.Main] is Tag.Verb;

    // "a person briefed on the plan": who is briefed tells nothing.
    private bool IsAddressed(VerbGroup group, Cue cue) => cue.NeedsAddressee && group.First == group.Main
        && _clause[group.Main] is Tag.Verb or Tag.Participle && _clause[group.First - 1].IsNounLike()
        && _clause[group.End] is Tag.Preposition && _clause[group.End + 1].StartsNounPhrase();

    // "could not tolerate alleged beatings": right after a verb it describes a noun.
    private bool IsAttribute(VerbGroup group) => group.First == group.Main && _clause.Text(group.Main).EndsWith("ed")
        && _clause[group.First - 1] is Tag.Bare or Tag.Verb or Tag.Gerund && _clause[group.End] is Tag.Nominal or Tag.Gerund;

    // "when asked about the attack": who is asked does not ask.
    private bool IsAsked(VerbGroup group, Cue cue) => cue.Stance == Stance.Question && group.First == group.Main
        && _clause[group.Main] is Tag.Verb or Tag.Participle
        && (_clause[group.First - 1] is Tag.Subordinator or Tag.Question
        || (_clause[group.First - 1] is Tag.Comma && HasVerbAfterComma(group.End)));

    // ", asked if he would go, said"
    private bool HasVerbAfterComma(int from)
    {
        for (var i = from; i < _clause.End; i++)
        {
            if (_clause[i] is Tag.Comma && _clause[i + 1] is Tag.Verb) return true;
        }

        return false;
    }

    // "repeated his denial that the firm had paid": what is said again is told by the noun.
    private bool IsRepeated(VerbGroup group)
    {
        var noun = group.End + 1;
        return _clause[group.End] is Tag.Possessive && _clause[noun] is Tag.Nominal && _clause[noun + 1] is Tag.That
            && Array.Exists(
                _clause.Lexicon.CuesOf(_clause.Word(noun)), static cue => cue is { Kind: CueKind.Noun, Stance: Stance.Deny });
    }

    // "the economy, dubbed Vision", "-- labelled “birthers” --": what somebody is called, by nobody who is named.
    private bool IsCalled(VerbGroup group, Cue cue) => (group.First == group.Main || _clause[group.First] is Tag.Adverb or Tag.Time)
        && _clause[group.First - 1] is Tag.Comma or Tag.Dash
        && _clause[group.Main] is Tag.Verb or Tag.Participle && cue.Allows(Frames.Object)
        && (_clause.Roles(group.Main) & WordRole.Third) == 0
        && !cue.Allows(VerbContent.Speech)
        && (NamingVerbs.Has(cue.Lemma) || _clause.OpeningAt(group.End) is not null || IsOnlyName(group.End))
        && !(context.Sources.Before(group.First) is { IsEmpty: false } subject && context.Sources.EndsInsertion(subject, group.First));

    // ", called the Spring Summit,"
    private bool IsOnlyName(int i)
    {
        if (_clause[i] is Tag.Determiner) i++;
        var first = i;
        while (_clause.IsCapitalised(i)) i++;
        return i > first && _clause[i] is Tag.Comma or Tag.Stop or Tag.None;
    }

    // "racists called 'skinheads' are common"
    private bool NamesSubject(VerbGroup group, Cue cue)
    {
        var isNaming = group.First == group.Main && cue.Allows(Frames.Naming) && (_clause.Roles(group.Main) & WordRole.Participle) != 0;
        if (!isNaming) return false;
        return (_clause.OpeningAt(group.End) is { IsClosed: true } name && _clause[name.End].IsFinite()) || NamesOne(group);
    }

    // "a party called Acme", "Lee called Roe"; not "a lawyer called Roe a liar"
    private bool NamesOne(VerbGroup group)
    {
        var end = group.End;
        while (_clause[end] is Tag.Name) end++;
        return end > group.End && (_clause[end].IsFinite() || _clause[end] is Tag.Stop or Tag.Comma or Tag.None or Tag.Preposition
            or Tag.That or Tag.Relative or Tag.Dash or Tag.Close);
    }

    // "a memo posted on a site raised questions": another verb follows, and nothing that opens what is said.
    private bool IsPosted(VerbGroup group, Cue cue)
    {
        if (!TextVerbs.Has(cue.Lemma) || group.First != group.Main) return false;
        if (_clause[group.End] is not (Tag.Preposition or Tag.Adverb)) return false;
        for (var i = group.End; i < _clause.End; i++)
        {
            if (_clause[i] is Tag.That or Tag.Colon or Tag.Quote) return false;
            if (_clause[i].IsFinite()) return true;
        }

        return false;
    }

    // "adding up the gifts", "added to its debts", "reported for work"
    private bool HasOtherSense(VerbGroup group, Cue cue) => (cue.Lemma is "add" && (IsPutTo(group.End)
            || (_clause[group.End] is Tag.Pronoun && _clause.Text(group.End + 1) is "to"))) // "adding it to the list"
        || OtherSenses.Has($"{cue.Lemma} {_clause.Text(group.End)}")
        && _clause.ClosingAt(group.First - 1) is null && !_clause.IsQuoted(group.First - 2);

    // "added ten ships to a list", "added one more name and left"; not "added that the ships are", "added two ships were late"
    private bool IsPutTo(int from)
    {
        var opensObject = _clause[from] is Tag.Number or Tag.Possessive || _clause.Text(from) is "a" or "an" or "one" or "another";
        if (!opensObject) return false;
        for (var i = from; i < _clause.End; i++)
        {
            if (_clause[i].IsFinite() || _clause[i] is Tag.That or Tag.Quote or Tag.Relative or Tag.Colon) return false;
            if (_clause[i] is Tag.Coordinator or Tag.To || _clause.Text(i) is "to") return true;
        }

        return false;
    }

    // "The ministry said …, raising doubts about the pact": what it said does so, or the reporter.
    private bool IsEffect(VerbGroup group, Cue cue) => cue.Allows(Frames.Shows) && cue.Stance == Stance.Doubt
        && group.First == group.Main && _clause[group.Main] is Tag.Gerund && _clause[group.First - 1] is Tag.Comma;

    // "Related article Norway says": the heading of another text that ran into this one.
    public bool IsHeading(TokenRange words) => !words.IsEmpty && _clause.Text(words.First) is "Related"
        && _clause.Text(words.First + 1) is "article" or "video" or "gallery" or "story";

    // "mass protests that went on", "similar demands: …", "the dad jokes that follow": a plural, not a verb.
    private bool IsNoun(VerbGroup group, TokenRange subject)
    {
        const WordRole Both = WordRole.Homograph | WordRole.Third;
        // "Simultaneous campaigns against critics are": an adjective that has its capital from the sentence
        if (group.First == group.Main && subject.First == _clause.First && subject.End - subject.First == 1
            && _clause[group.Main + 1] is Tag.Preposition && _clause.Text(group.Main).EndsWith("s")
            && Adjectives.Words.Any(ending => _clause.Text(subject.First).EndsWith(ending, StringComparison.Ordinal)))
        {
            return true;
        }

        if (group.First != group.Main || (_clause.Roles(group.Main) & Both) != Both) return false;
        var verb = _clause[group.End + 1] is Tag.Adverb ? group.End + 2 : group.End + 1;
        var isVerb = _clause[verb].IsFinite() || (verb > group.End + 1 && (_clause.Roles(verb) & WordRole.AnyVerb) != 0);
        if (_clause[group.End] is Tag.That && isVerb) return true;
        return subject.End - subject.First == 1 && _clause[subject.First] is Tag.Nominal
            && _clause[subject.First - 1] is Tag.Verb or Tag.Bare or Tag.Gerund or Tag.Preposition or Tag.Have;
    }

    // "was surprised by the anger directed at him": behind a preposition a participle describes its noun.
    private bool DescribesObject(VerbGroup group, TokenRange subject)
    {
        // "among the sites knocked offline when"
        var goesOn = _clause[group.End] is Tag.Preposition or Tag.Nominal or Tag.Adverb or Tag.Subordinator;
        var isParticiple = group.First == group.Main && _clause[group.Main] is Tag.Verb && goesOn
            && (_clause.Roles(group.Main) & WordRole.Participle) != 0;
        if (!isParticiple || subject.IsEmpty || _clause[subject.First - 1] is not Tag.Preposition) return false;
        for (var i = subject.First - 2; i >= _clause.First; i--)
        {
            if (_clause[i].IsFinite()) return true;
            if (_clause[i] is Tag.Comma or Tag.That or Tag.Coordinator or Tag.Subordinator or Tag.Quote or Tag.Relative) return false;
        }

        return false;
    }

    // "the president of Norway, a state proclaimed in 1991": of what only explains a name.
    private bool DescribesApposition(VerbGroup group, TokenRange subject) => group.First == group.Main && _clause[group.Main] is Tag.Verb
        && (_clause.Roles(group.Main) & WordRole.Participle) != 0 && _clause[group.End] is Tag.Preposition && !subject.IsEmpty
        && _clause[subject.First - 1] is Tag.Comma && _clause[subject.First - 2] is Tag.Name && _clause.Text(subject.First) is "a" or "an"
        && _clause[subject.End - 1] is Tag.Nominal && _clause.HasFinite(_clause.First, subject.First)
        // ", a member of the congress reported on Monday"
        && _clause[group.End + 1] is not Tag.Time && !AgentNouns.Are(_clause.Text(subject.First + 1));

    // "received warning letters"; not "began warning residents"
    private bool DescribesNoun(VerbGroup group) => group.First == group.Main && _clause[group.Main] is Tag.Gerund
        && _clause[group.First - 1] is Tag.Verb or Tag.Participle && _clause[group.End] is Tag.Nominal
        && (_clause.Roles(group.First - 1) & WordRole.Catenative) == 0 && (_clause.Roles(group.First - 1) & WordRole.Cue) == 0
        && !Caught.Has(_clause.Text(group.First - 1));
}
