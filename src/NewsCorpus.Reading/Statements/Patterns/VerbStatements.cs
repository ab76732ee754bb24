using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads statements whose cue is an active verb: "X said that …", "…, X said", "said X", "…, adding that …".</summary>
internal sealed class VerbStatements(StatementContext context)
{
    private static readonly WordSet Nobody = WordSet.Named("nobody");
    private static readonly WordSet MeansVerbs = WordSet.Named("means-verbs");
    private static readonly WordSet OtherSenses = WordSet.Named("cues-with-other-senses");
    private static readonly WordSet Caught = WordSet.Named("verbs-before-doing");
    private static readonly WordSet TextVerbs = WordSet.Named("verbs-of-what-a-text-holds");
    private static readonly WordSet Adjectives = WordSet.Named("endings-of-plain-adjectives");
    private static readonly WordSet NamingVerbs = WordSet.Named("naming-participles");

    private readonly Clause _clause = context.Clause;
    private readonly VerbContent _content = new(context);
    private readonly ParticipleActors _actors = new(context);

    /// <summary>The statement of an active verb group; null where it makes none.</summary>
    public Draft? Read(VerbGroup group, Cue cue)
    {
        if (cue.Allows(Frames.Raising)) return Raising(group, cue);
        if (group.IsFinite && group.First == group.Main && Inverted(group, cue) is { } inverted) return inverted;

        if (IsImperative(group) || IsAddressed(group, cue) || IsAttribute(group) || IsAsked(group, cue) || IsRepeated(group)
            || IsCalled(group, cue) || IsPosted(group, cue) || HasOtherSense(group, cue) || IsEffect(group, cue)
            || IsHeading(new TokenRange(group.First, group.End + 1)))
        {
            return null;
        }

        var described = OwnSubject(group);
        // "others, including cells called T cells, can": who is one of those included does nothing by itself.
        if (!described.IsEmpty && group.First == group.Main && !cue.Allows(Frames.Clause | Frames.That)
            && _clause.Text(described.First - 1) is "including")
        {
            return null;
        }

        var own = WithName(described);
        if (IsNoun(group, own) || DescribesObject(group, own) || DescribesNoun(group)) return null;
        // "charges were announced on Friday accusing": of the verb right before, not of whoever spoke last.
        var isBare = _clause[group.First] is Tag.Gerund && _clause[group.First - 1].IsNounLike();
        var source = !own.IsEmpty ? own : isBare ? context.NearestSubject(group.First) : context.SharedSubject(group.First);
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Source = source;
        draft.Antecedent = context.Sources.Antecedent(source);
        var mayShow = cue.Allows(Frames.Clause | Frames.That);
        if (IsHeading(source)) return null;
        if (context.NotDone.IsMute(draft.Antecedent.IsEmpty ? source : draft.Antecedent, mayShow)) return null;
        if (group.IsNegated || IsNobody(own)) draft.Stance = StanceRules.Negated(cue);
        var left = (own.IsEmpty ? group.First : own.First) - 1;
        var found = _content.Add(draft, group, left, !own.IsEmpty);
        if (!found && own != described)
        {
            draft.Source = described;
            found = _content.Add(draft, group, described.First - 1, hasOwnSubject: true);
        }

        if (!found && IsSilent(group, cue, own)) return draft;
        found = found || AddQuotedBefore(draft, group);
        if (found && draft.Source.IsEmpty && !group.IsFinite) draft.Source = SubjectAfterComma(draft.Content[^1].End);
        var isSaid = found && !IsPurpose(group, draft) && !IsFragment(draft) && !draft.Says(group.First);
        return isSaid ? StanceRules.Refine(draft, _clause) : null;
    }

    // “It is false,” the agency quoted the minister as saying.
    private bool AddQuotedBefore(Draft draft, VerbGroup group)
    {
        if (_clause.Word(group.First - 1) != _clause.Classes.As || context.Drafts.Count == 0) return false;
        var outer = context.Drafts[^1];
        if (outer.CueRange.First < _clause.First || outer.Content.Count == 0) return false;
        if (outer.Content[0].First < outer.CueRange.First)
        {
            draft.Add(outer.Content[0]);
            return true;
        }

        // "It is false, the agency quoted the minister as saying."
        var mark = (outer.Source.IsEmpty ? outer.CueRange.First : outer.Source.First) - 1;
        if (!outer.Says(group.First) || _clause[mark] is not Tag.Comma) return false;
        var before = context.Before.Find(mark);
        if (before.IsEmpty) return false;
        draft.Add(before);
        return true;
    }

    // "did not comment", "has not responded"
    private bool IsSilent(VerbGroup group, Cue cue, TokenRange subject) => cue.Allows(Frames.Alone) && group.IsNegated && !subject.IsEmpty
        && _clause[group.End] is Tag.Stop or Tag.Comma or Tag.None or Tag.Time or Tag.Preposition or Tag.Adverb or Tag.Subordinator
        or Tag.Coordinator;

    // "… to respond to the crisis", "the goal is to agree a truce": an infinitive tells what for; only a clause or a quotation makes it a
    // statement.
    private bool IsPurpose(VerbGroup group, Draft draft)
    {
        var isInfinitive = _clause[group.First] is Tag.To || (group.First == group.Main && _clause[group.First - 1] is Tag.Coordinator);
        if (!isInfinitive || _clause[group.Main] is not Tag.Bare) return false;
        var start = draft.Content[0].First;
        var isSaid = _clause[start - 1] is Tag.That or Tag.Colon || _clause[start] is Tag.Question or Tag.Quote;
        // "platforms will be used to voice positions": the means says nothing.
        if (MeansVerbs.Has(_clause.Text(group.First - 1))) return true;
        return !isSaid && (draft.Source.IsEmpty || !draft.Cue.Allows(Frames.Clause) || !_clause.HasVerb(start));
    }

    // "could not tolerate alleged beatings": right after a verb it describes a noun.
    private bool IsAttribute(VerbGroup group) => group.First == group.Main && _clause.Text(group.Main).EndsWith("ed")
        && _clause[group.First - 1] is Tag.Bare or Tag.Verb or Tag.Gerund && _clause[group.End] is Tag.Nominal or Tag.Gerund;

    // "Read: …", "Details: …", "Posted at noon": an order to the reader, or a label.
    private bool IsImperative(VerbGroup group) =>
        group.First == _clause.First && group.First == group.Main && _clause[group.Main] is Tag.Verb;

    // "a person briefed on the plan": who is briefed tells nothing.
    private bool IsAddressed(VerbGroup group, Cue cue) => cue.NeedsAddressee && group.First == group.Main
        && _clause[group.Main] is Tag.Verb or Tag.Participle && _clause[group.First - 1].IsNounLike()
        && _clause[group.End] is Tag.Preposition && _clause[group.End + 1].StartsNounPhrase();

    // "repeated his denial that the firm had paid": what is said again is told by the noun.
    private bool IsRepeated(VerbGroup group)
    {
        var noun = group.End + 1;
        return _clause[group.End] is Tag.Possessive && _clause[noun] is Tag.Nominal && _clause[noun + 1] is Tag.That
            && Array.Exists(
                _clause.Lexicon.CuesOf(_clause.Word(noun)), static cue => cue is { Kind: CueKind.Noun, Stance: Stance.Deny });
    }

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

    // "Related article Norway says": the heading of another text that ran into this one.
    private bool IsHeading(TokenRange words) => !words.IsEmpty && _clause.Text(words.First) is "Related"
        && _clause.Text(words.First + 1) is "article" or "video" or "gallery" or "story";

    // "adding up the gifts", "added to its debts", "reported for work"
    private bool HasOtherSense(VerbGroup group, Cue cue) => (cue.Lemma is "add" && _clause[group.End] is Tag.Pronoun
            && _clause.Text(group.End + 1) is "to") // "adding it to the list"
        || OtherSenses.Has($"{cue.Lemma} {_clause.Text(group.End)}")
        && _clause.ClosingAt(group.First - 1) is null && !_clause.IsQuoted(group.First - 2);

    // "The ministry said …, raising doubts about the pact": what it said does so, or the reporter.
    private bool IsEffect(VerbGroup group, Cue cue) => cue.Allows(Frames.Shows) && cue.Stance == Stance.Doubt
        && group.First == group.Main && _clause[group.Main] is Tag.Gerund && _clause[group.First - 1] is Tag.Comma;

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

    // "received warning letters"; not "began warning residents"
    private bool DescribesNoun(VerbGroup group) => group.First == group.Main && _clause[group.Main] is Tag.Gerund
        && _clause[group.First - 1] is Tag.Verb or Tag.Participle && _clause[group.End] is Tag.Nominal
        && (_clause.Roles(group.First - 1) & WordRole.Catenative) == 0 && (_clause.Roles(group.First - 1) & WordRole.Cue) == 0
        && !Caught.Has(_clause.Text(group.First - 1));

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

    // "Dr Lee, a lecturer from Oslo said": the comma behind the apposition is missing, and the name before it is who speaks.
    private TokenRange WithName(TokenRange subject)
    {
        // "Sen. Lee, R-Ohio said"
        if (!subject.IsEmpty && subject.First > _clause.First + 1 && _clause[subject.First - 1] is Tag.Comma
            && _clause[subject.First + 1] is Tag.Hyphen && _clause.Text(subject.First) is "R" or "D" or "I"
            && context.Sources.Phrase(subject.First - 2) is { IsEmpty: false } named)
        {
            return new TokenRange(named.First, subject.End);
        }

        if (subject.IsEmpty || subject.First < _clause.First + 3 || _clause[subject.First] is not Tag.Determiner
            || _clause[subject.First - 1] is not Tag.Comma || _clause[subject.End] is Tag.Comma || !_clause.IsCapitalised(_clause.First))
        {
            return subject;
        }

        for (var i = _clause.First; i < subject.First - 1; i++)
        {
            if (_clause[i] is not (Tag.Name or Tag.Nominal or Tag.Symbol) || !_clause.IsCapitalised(i)) return subject;
        }

        return new TokenRange(_clause.First, subject.End);
    }

    // "said that while both states", "tells you that if we leave": a subordinate clause whose main clause was not found is no statement.
    private bool IsFragment(Draft draft)
    {
        if (draft.Content is not [var only] || draft.Stance == Stance.Question || _clause[only.First] is not Tag.Subordinator
            || _clause.Text(only.First) is not ("while" or "although" or "though" or "unless" or "whereas" or "if")
            // "determine if it holds": whether
            || (_clause.Text(only.First) is "if" && _clause[only.First - 1] is not Tag.That))
        {
            return false;
        }

        var finite = 0;
        for (var i = only.First; i < only.End; i++)
        {
            if (_clause[i] is Tag.Quote or Tag.Comma) return false;
            if (_clause[i].IsFinite()) finite++;
        }

        return finite < 2;
    }

    // "the economy, dubbed Vision", "-- labelled “birthers” --": what somebody is called, by nobody who is named.
    private bool IsCalled(VerbGroup group, Cue cue) => (group.First == group.Main || _clause[group.First] is Tag.Adverb or Tag.Time)
        && _clause[group.First - 1] is Tag.Comma or Tag.Dash
        && _clause[group.Main] is Tag.Verb or Tag.Participle && cue.Allows(Frames.Object)
        && (_clause.Roles(group.Main) & WordRole.Third) == 0
        && !cue.Allows(VerbContent.Speech)
        && (NamingVerbs.Has(cue.Lemma) || _clause.OpeningAt(group.End) is not null || IsOnlyName(group.End))
        && !(context.Sources.Before(group.First) is { IsEmpty: false } subject && context.Sources.EndsInsertion(subject, group.First));

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

    // ", called the Spring Summit,"
    private bool IsOnlyName(int i)
    {
        if (_clause[i] is Tag.Determiner) i++;
        var first = i;
        while (_clause.IsCapitalised(i)) i++;
        return i > first && _clause[i] is Tag.Comma or Tag.Stop or Tag.None;
    }

    // "No group has claimed responsibility"
    private bool IsNobody(TokenRange source) => !source.IsEmpty && Nobody.Has(_clause.Text(source.First));

    private TokenRange OwnSubject(VerbGroup group)
    {
        if (group.IsFinite) return context.Sources.Before(group.First);
        // "…, Ann Lee was quoted as saying"
        if (VerbContent.IsQuotedAs(_clause, group)) return context.Sources.Before(VerbGroup.Start(_clause, group.First - 2));
        // "quoted a spokesman as saying"
        if (_clause[group.Main] is Tag.Gerund && _clause.Word(group.First - 1) == _clause.Classes.As
            && (_clause[group.First - 2].IsNounLike() || _clause.IsObjectPronoun(group.First - 2)))
        {
            var quoted = context.Sources.Phrase(group.First - 2);
            // "was quoted by the agency as saying": the agency is not who says it.
            return _clause.Word(quoted.First - 1) == _clause.Classes.By ? context.NearestSubject(group.First) : quoted;
        }

        // "quoted the spokesman, a colonel, as saying"
        if (_clause[group.Main] is Tag.Gerund && _clause.Word(group.First - 1) == _clause.Classes.As
            && _clause[group.First - 2] is Tag.Comma && context.Sources.Before(group.First - 1) is { IsEmpty: false } described)
        {
            return described;
        }

        // "The agency, citing two sources, said": the participle stands between subject and verb.
        if (_clause[group.Main] is Tag.Gerund && _clause[group.First - 1] is Tag.Comma
            && context.Sources.Phrase(group.First - 2) is { IsEmpty: false } subject
            && subject.First == _clause.First
            && !_clause.HasFinite(subject.First, subject.End)) return subject; // not "Ann Lee called for calm, saying"
        if (_clause[group.Main] is not Tag.Gerund) return TokenRange.None;
        // ", with the nurses — members of a union — claiming"
        if (_clause[group.First - 1] is Tag.Dash && context.Sources.Before(group.First) is { IsEmpty: false } inserted
            && _clause.Text(inserted.First - 1) is "with")
        {
            return inserted;
        }

        // "went after deputies for taking aim at it": whoever is blamed or praised for it did it.
        if (_clause.Text(group.First - 1) is "for" && _actors.BlamedBefore(group.First - 1) is { IsEmpty: false } blamed) return blamed;
        // "supporters carrying placards": a noun right before a bare -ing form does what it says.
        return _clause[group.First - 1].IsNounLike()
            ? Describing(_actors.ActingAt(context.Sources.Phrase(group.First - 1)))
            : TokenRange.None;
    }

    // Of "The motion passed with the votes of farmers" only what follows the verb; what is counted ("90 votes") says nothing.
    private TokenRange Describing(TokenRange phrase)
    {
        var first = phrase.First;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (_clause[i] is Tag.Relative) break;
            if (_clause[i].IsFinite()) first = _clause[i + 1] is Tag.Preposition ? i + 2 : i + 1;
        }

        return first >= phrase.End || (_clause.Roles(phrase.End - 1) & WordRole.Measure) != 0
            ? TokenRange.None
            : new TokenRange(first, phrase.End);
    }

    // "Recognising this, the minister joined": the subject stands after the comma.
    private TokenRange SubjectAfterComma(int comma)
    {
        if (_clause[comma] is not Tag.Comma || !_clause[comma + 1].StartsNounPhrase()) return TokenRange.None;
        return context.Sources.After(comma + 1);
    }

    // "The tone seems to have changed": no source is named, and the subject belongs to the content.
    private Draft? Raising(VerbGroup group, Cue cue)
    {
        if (!group.IsFinite) return null;
        var subject = context.Sources.Before(group.First);
        var start = group.End;
        if (subject.IsEmpty || start >= _clause.End || _clause[start] is Tag.Stop or Tag.Comma or Tag.Coordinator) return null;
        // "appeared on the stage", "appeared as a witness", "first appeared in May": who is seen there
        if (cue.Lemma is "appear" && _clause[start] is Tag.Preposition or Tag.Subordinator or Tag.Time) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Add(subject);
        draft.Add(new TokenRange(start, context.Ends.EndOf(start, ContentShape.Object)));
        if (group.IsNegated) draft.Stance = StanceRules.Negated(cue);
        return draft;
    }

    // “…,” said X / …, said X
    private Draft? Inverted(VerbGroup group, Cue cue)
    {
        if (!cue.Allows(VerbContent.Speech) || cue.NeedsAddressee) return null;
        var mark = group.First - 1;
        var closesQuotation = _clause.ClosingAt(mark) is not null;
        // "The party, a small one, saw the plan as a threat": only what is said has its speaker behind the verb.
        // ", the judge, denied their request", ", urges Congress to act"
        if (!closesQuotation && (cue.Act != AttributionKind.Speech || cue.Stance is Stance.Deny or Stance.Demand)) return null;
        if (!closesQuotation && _clause[mark] is not (Tag.Comma or Tag.Dash)) return null;
        if (!_clause[group.End].StartsNounPhrase() || _clause[group.End] is Tag.That or Tag.Question) return null;
        var source = context.Sources.After(group.End);
        // The caller, who gave her name as “Josie,” said Brown taunted him: the quotation is not what is said.
        if (source.IsEmpty || (_clause[source.End].IsFinite() && (_clause.Roles(source.End) & WordRole.Base) == 0)) return null;
        if (!closesQuotation && HasInsertedSubject(group.First) && !NamesSpeaker(cue, source)) return null;
        var comma = source.End;
        while (comma < _clause.End && (_clause[comma].IsNounLike() || _clause[comma] is Tag.Time or Tag.Preposition or Tag.Determiner
            or Tag.Possessive or Tag.Hyphen))
        {
            comma++;
        }

        // "The sense, writes Ann Lee in a letter from Oslo, is that …"
        var goesOn = _clause[comma] is Tag.Comma && _clause[comma + 1].IsFinite();
        if (!closesQuotation && !goesOn && _clause[source.End] is not (Tag.Stop or Tag.Comma or Tag.None or Tag.Dash or Tag.Semicolon)
            && _clause.HasVerb(source.End))
        {
            return null;
        }

        var content = context.Before.Find(mark);
        if (content.IsEmpty) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Source = source;
        draft.Add(content);
        // "The paradox, says Ann Lee, a historian, is that …"
        if (goesOn)
        {
            draft.Add(new TokenRange(comma + 1, context.Ends.EndOf(comma + 1, ContentShape.Clause)));
        }
        else context.Chain.AddAfterCue(draft, source.End);
        return draft;
    }

    // "The fleet, from Bergen, Norway, had left, said Ann Lee": nobody says a person, so whom "said" takes with it is who speaks.
    private bool NamesSpeaker(Cue cue, TokenRange source)
    {
        var isOver = _clause[source.End] is Tag.Comma or Tag.Stop or Tag.None && !_clause.HasVerb(source.End);
        if (cue.Lemma is not "say" || !isOver) return false;
        for (var i = source.First; i < source.End && _clause[i] is not Tag.Comma; i++)
        {
            if (_clause[i] is Tag.Name) return true;
        }

        return false;
    }

    // "…, the minister, Ann Lee, warned Oslo", "Ann Lee, the minister, warned Oslo": the comma before the verb closes an apposition.
    private bool HasInsertedSubject(int verb)
    {
        var subject = context.Sources.Before(verb);
        if (subject.IsEmpty || !context.Sources.EndsInsertion(subject, verb)) return false;
        var before = subject.First - 1;
        return before < _clause.First || _clause[before] is Tag.Comma or Tag.Dash or Tag.Coordinator
            || _clause.ClosingAt(before) is not null;
    }
}
