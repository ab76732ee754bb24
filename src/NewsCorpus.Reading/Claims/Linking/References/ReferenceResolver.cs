using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>
/// Finds what an answer that only points back is about: "denied the charges", "an accusation he denies", "it has not happened". It is
/// the nearest assertion before it that concerns who answers; where none fits, the answer is about nothing.
/// </summary>
internal sealed class ReferenceResolver
{
    // Statements and sentences before the answer that are looked at.
    private const int LookBack = 12;
    private const int SentencesBack = 3;

    private static readonly WordSet Concessions = WordSet.Named("conjunctions-of-concession");

    private readonly NamedClaim _named;
    private readonly AnswerWords _words;
    private readonly Charges _charges;
    private readonly Antecedents _antecedents;
    private readonly ChargedParty _parties;
    private readonly CourtCharges _courts;

    public ReferenceResolver(ClaimWords claimWords)
    {
        _named = new NamedClaim(claimWords);
        _words = new AnswerWords(claimWords);
        _charges = new Charges(claimWords, _words);
        _antecedents = new Antecedents(claimWords, _words, _charges);
        _parties = new ChargedParty(claimWords);
        _courts = new CourtCharges(claimWords, _antecedents, _charges, _parties, _words);
    }

    /// <summary>A statement with the acts of what it points back to; the statement itself where it points at nothing known.</summary>
    /// <param name="statements">The statements of one document, in the order of <see cref="ClaimStatement.Compare"/>.</param>
    /// <param name="index">Which of them answers.</param>
    public ClaimStatement Resolve(IReadOnlyList<ClaimStatement> statements, int index)
    {
        var answer = statements[index];
        var isOwn = answer.Attribution is null || !answer.PointsBack || answer.IsPlea;
        var resolved = isOwn ? answer : Pointed(statements, index);
        if (resolved.IsByReference || !CourtCharges.IsDenied(answer)) return resolved;
        return _courts.Against(answer, statements) is { } charge ? Answering(answer, charge) : resolved;
    }

    private ClaimStatement Pointed(IReadOnlyList<ClaimStatement> statements, int index)
    {
        var answer = statements[index];
        if (_named.In(answer, statements) is { } named) return Answering(answer, named);
        // "'It has not happened,' he said when asked whether …"
        if (index + 1 < statements.Count && statements[index + 1] is { Position: Position.Asks, Stands.Count: > 0 } asked
            && asked.Sentence == answer.Sentence)
        {
            return Answering(answer, asked);
        }

        if (index + 1 < statements.Count && IsAnsweredAhead(answer, statements[index + 1])) return Answering(answer, statements[index + 1]);
        ClaimStatement? nearest = null;
        for (var i = index - 1; i >= Math.Max(0, index - LookBack) && answer.Sentence - statements[i].Sentence <= SentencesBack; i--)
        {
            var claimed = statements[i];
            if (!_antecedents.CanBeMeant(answer, claimed) || (_words.IsPointer(answer) && !IsBeside(answer, claimed))) continue;
            if (AnswerWords.IsThatClaim(answer) && IsBehindClause(answer, claimed)) continue;

            if (PronounSides.AreOpen(answer, claimed)) continue;
            // "He was jailed, which he said was a ploy. Norway rejected the claim": that one, though it is not read.
            if (_words.IsOfOneClaim(answer) && Reach.SpeaksBetween(claimed, answer)) continue;
            // Where somebody else's words stand between the two, either may be meant.
            if (_parties.IsAboutSource(claimed, answer))
            {
                var isClear = _charges.IsCharge(claimed, answer) && !Reach.OthersSpeakBetween(claimed, answer);
                var isMeant = nearest is null && (isClear || IsOnlyCharge(statements, index, i));
                return isMeant ? Answering(answer, MainCharge(statements, claimed, answer)) : answer;
            }

            if (_words.IsOfCharge(answer)) continue;
            var isNear = claimed.Sentence == answer.Sentence || (answer.Sentence - claimed.Sentence == 1 && claimed.Attribution is not null
                && (ChargedParty.SharesParty(claimed, answer) || IsOfOpenSource(answer, claimed)
                    || IsOnlyOneSaid(statements, answer, claimed) || IsOnlyChargeOfNobody(statements, answer, claimed)
                    || (_words.Name("accusation", answer) && ChargedParty.NamesSource(claimed, answer))));
            if (isNear) nearest ??= claimed;
        }

        return nearest is null ? answer : Answering(answer, MainCharge(statements, nearest, answer));
    }

    // "Though Roe denies it, Lee says that he was there"
    private bool IsAnsweredAhead(ClaimStatement answer, ClaimStatement claimed)
    {
        if (!_words.IsPointer(answer) || claimed.Sentence != answer.Sentence || !_parties.IsAboutSource(claimed, answer)) return false;
        var text = answer.Document.Text;
        return Concessions.Has(text.Tokens.TextOf(text.Sentences[answer.Sentence].FirstToken))
            && _antecedents.IsToldAhead(answer, claimed);
    }

    // "accused the party of theft, alleging that its head was seen": "the accusations" are of theft above all.
    private ClaimStatement MainCharge(IReadOnlyList<ClaimStatement> statements, ClaimStatement claimed, ClaimStatement answer)
    {
        if (!_words.Name("charge", answer) || _words.CueIs("accuser", claimed) || claimed.Sentence == answer.Sentence) return claimed;
        return statements.FirstOrDefault(other => other.Sentence == claimed.Sentence && _words.CueIs("accuser", other)
            && SourceIdentity.IsOne(other, claimed) && _antecedents.CanBeMeant(answer, other)) ?? claimed;
    }

    // "Oslo says the North fired shells. The mayor called it grave. The North denied the allegation": nothing else in reach is said of it.
    private bool IsOnlyCharge(IReadOnlyList<ClaimStatement> statements, int index, int charge)
    {
        var answer = statements[index];
        if (!_words.Name("accusation", answer) || !_charges.IsChargeByItself(statements[charge])) return false;
        for (var i = Math.Max(0, index - LookBack); i < index; i++)
        {
            if (i == charge || answer.Sentence - statements[i].Sentence > SentencesBack) continue;
            if (_parties.IsAboutSource(statements[i], answer) || ChargedParty.SharesParty(statements[i], answer)) return false;
        }

        return true;
    }

    // "The companies deny the accusations": whoever they are, they were accused.
    private bool IsOfOpenSource(ClaimStatement answer, ClaimStatement claimed) =>
        _words.Name("accusation", answer) && answer.Source is not { AllNames.Count: > 0 }
        && (!_words.Name("charge", answer) || _words.CueIs("accuser", claimed) || _words.CueIs("charge", claimed)
            || claimed.Stands[0].Act.Agent is not { AllNames.Count: > 0 });

    // "Lee said the field was open. Roe denied this", "rejected that claim", "… said the report was false": nothing else is said in the
    // sentence before.
    private bool IsOnlyOneSaid(IReadOnlyList<ClaimStatement> statements, ClaimStatement answer, ClaimStatement claimed) =>
        (_words.IsPointer(answer) || AnswerWords.IsThatOne(answer)
            || (answer.IsVerdict && (_words.Name("claim", answer) || _words.Name("told", answer))))
        // "said the accusations were false": what was said before need not accuse.
        && (!_words.Name("charge", answer) || _charges.IsChargeByItself(claimed))
        && answer.Source is { Names.Count: > 0 } && claimed.Attribution?.Form != QuotationForm.Direct
        && !(claimed.Stands[0].Act is { IsState: true, Agent: { } agent } && IsSpeaker(claimed, agent))
        && statements.Count(other => other.Sentence == claimed.Sentence) == 1;

    // "Lee said the vote had been rigged. Roe refutes the accusation": nothing else is said in the sentence before.
    private bool IsOnlyChargeOfNobody(IReadOnlyList<ClaimStatement> statements, ClaimStatement answer, ClaimStatement claimed) =>
        _words.Name("accusation", answer) && answer.Source is { Names.Count: > 0 } && _charges.IsChargeByItself(claimed)
        && claimed.Stands[0].Act is { Agent: null, IsNominal: false }
        && statements.Count(other => other.Sentence == claimed.Sentence) == 1;

    // "some said they are sceptical": what one thinks.
    private static bool IsSpeaker(ClaimStatement claimed, Phrase agent) => agent.Span == claimed.Source?.Span || agent.IsPronoun;

    // "The plan is unpopular, though Oslo disputes this": what is told in the same sentence, else shortly before; "calling that absurd" is
    // always said of what stands before it.
    private bool IsBeside(ClaimStatement answer, ClaimStatement claimed)
    {
        if (claimed.Sentence == answer.Sentence) return true;
        if (answer.Document.Grammar.Tags[answer.Document.Text.Tokens.FirstAtOrAfter(answer.Attribution!.Cue[0].Start)] is Tag.Gerund)
            return false;
        return !IsBehindClause(answer, claimed) && answer.Sentence - claimed.Sentence <= 1;
    }

    // "A story went round, although the Gazette debunked that claim": that story
    private static bool IsBehindClause(ClaimStatement answer, ClaimStatement claimed)
    {
        if (claimed.Sentence == answer.Sentence) return false;
        var (sentence, attribution) = (answer.Document.Text.Sentences[answer.Sentence], answer.Attribution!);
        var start = attribution.Source.Count == 0 ? answer.Span.Start : Math.Min(answer.Span.Start, attribution.Source[0].Start);
        var tags = answer.Document.Grammar.Tags;
        for (var i = answer.Document.Text.Tokens.FirstAtOrAfter(start) - 1; i >= sentence.FirstToken; i--)
        {
            if (tags[i].IsFinite()) return true;
        }

        return false;
    }

    // Only the main act is meant: "accused Japan of reneging on a pact that called on it to import more".
    private static ClaimStatement Answering(ClaimStatement answer, ClaimStatement claimed) => answer with
    {
        Features = claimed.Features,
        Frame = claimed.Frame,
        Places = claimed.Places,
        About = answer.About ?? claimed.About,
        Stands =
        [
            .. claimed.Stands.Where(stand => stand.Position is not (Position.Denies or Position.Doubts)).Take(1)
                .Select(stand => stand with { Position = answer.Position }),
        ],
        Antecedent = claimed,
    };
}
