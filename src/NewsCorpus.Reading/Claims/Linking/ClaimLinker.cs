using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Links statements that confirm, deny or doubt with the claims that they answer: the act is the same, the actor is the same,
/// and neither recipient, thing, place, time nor mood differs. What misses one of these conditions is only a possible link.
/// </summary>
internal sealed class ClaimLinker
{
    private const int MostLinks = 8;

    // Of 108 links in 745 unrelated texts most of those below were wrong, of those in three stories hardly any above.
    private const double LeastLikeness = 0.15;

    // Of eight such links above either, in 19 sets of news texts, two were wrong.
    private const double LeastLikenessOfPlain = 0.28;
    private const double LeastShareOfPlain = 0.6;

    // Of six links below, in 3,262 news texts, five were wrong.
    private const double LeastShare = 0.1;

    // Where little is said, no word is rare and it is mostly about one story; of five denials by others than a party in 98 piles of 15 news
    // texts one was right.
    private const int FewStatements = 16;

    // Statements of a large pile that name the same.
    private const int FewOfAName = 4;

    private const int MostPossible = 3;

    // Letters between a claim and its denial in one text.
    private const int LongestWay = 3000;

    private readonly FeatureSpace _space;
    private readonly Dictionary<ClaimStatement, Node> _nodes;
    private readonly Dictionary<ClaimStatement, int> _claimOf = [];
    private readonly ClaimIndex _claims;
    private readonly SameEvent _events;
    private readonly StorySizes _stories;
    private readonly bool _isOneStory;

    private ClaimLinker(FeatureSpace space, IReadOnlyList<ClaimGroup> claims)
    {
        _space = space;
        var statements = claims.SelectMany(claim => claim.Statements).ToList();
        _stories = new StorySizes(statements);
        _isOneStory = _stories.Count <= FewStatements;
        _nodes = space.Nodes.SelectMany(node => node.Statements.Select(statement => (statement, node)))
            .ToDictionary(item => item.statement, item => item.node);
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var statement in claims[i].Statements) _claimOf[statement] = i;
        }

        _claims = new ClaimIndex(statements, _isOneStory);
        _events = new SameEvent(statements);
    }

    /// <summary>The links in the order of the claims and their statements; those that miss a condition after those that count.</summary>
    public static IReadOnlyList<ClaimLink> Link(FeatureSpace space, IReadOnlyList<ClaimGroup> claims)
    {
        var linker = new ClaimLinker(space, claims);
        var found = claims.SelectMany(claim => claim.Statements).SelectMany(linker.LinksOf).ToList();
        // One sentence is one answer to a claim, however many cues it has.
        return [.. found.OrderBy(link => link.Missing != LinkConditions.None)
            .DistinctBy(link => (link.From.Document.Id, link.From.Sentence, link.To, link.Relation))];
    }

    private List<ClaimLink> LinksOf(ClaimStatement answer)
    {
        var contraries = answer.Contraries.Select(act => new Stand(act, Position.Denies));
        var found = Unambiguous([.. answer.Stands.Concat(contraries).SelectMany(stand => LinksOf(answer, stand))]);
        var links = found.Where(link => link.Missing == LinkConditions.None)
            .GroupBy(link => (link.To, link.Relation)).Select(Best).Take(MostLinks).ToList();
        // Where the very act is claimed by someone, what is only like it is of no interest.
        if (links.Count > 0 || answer.IsByReference) return links;
        return
        [
            .. found.GroupBy(link => link.To).Select(Best)
                .OrderByDescending(link => link.Similarity).ThenBy(link => link.To).Take(MostPossible),
        ];
    }

    // Where the texts tell of several events that may be meant ("Russia denied the attack"), only those of the same scene are.
    private static List<ClaimLink> Unambiguous(List<(ClaimLink Link, bool IsOfScene)> found)
    {
        var isAmbiguous = found.Where(item => item.Link.Missing == LinkConditions.None).DistinctBy(item => item.Link.To).Skip(1).Any();
        return [.. found.Where(item => !isAmbiguous || item.IsOfScene).Select(item => item.Link)];
    }

    // Who says so stands before the text's own voice, then the more alike, then the earlier.
    private static ClaimLink Best(IEnumerable<ClaimLink> links) => links
        .OrderBy(link => link.Answered.Attribution is null).ThenByDescending(link => link.Similarity)
        .ThenBy(link => link.Answered, Comparer<ClaimStatement>.Create(ClaimStatement.Compare)).First();

    private IEnumerable<(ClaimLink Link, bool IsOfScene)> LinksOf(ClaimStatement answer, Stand stand)
    {
        // Only what somebody said answers, and only what somebody said is answered.
        if (RelationOf(stand.Position) is not { } relation || answer.Source is null) yield break;
        Act[] acts = [.. stand.Act.Readings];
        string[] names = [.. acts.SelectMany(act => act.AllNames).Distinct(StringComparer.Ordinal)];
        foreach (var candidate in _claims.At(answer, acts))
        {
            var pairing = new Pairing(answer, stand, candidate.Statement, candidate.Stand, relation);
            if (Exclusions.Exclude(pairing) || !IsOneStory(pairing, names, candidate.Names) || candidate.SaysNo) continue;
            var (denied, told, missing) = acts
                .SelectMany(_ => candidate.Stand.Act.Readings, (act, told) => (act, told, Missing: _events.MissingIn(pairing, act, told)))
                .MinBy(reading => int.PopCount((int)reading.Missing));
            if (int.PopCount((int)missing) > 1 || Exclusions.Exclude(pairing, denied)) continue;
            missing |= SameEvent.MissingBeside(pairing, denied, out var isOfScene);
            if (relation != LinkRelation.Denies && IsAside(pairing)) missing |= LinkConditions.Act;
            var isAct = IsToldInFull(pairing, denied, told) && !SharesNothing(pairing, denied, told)
                && !IsOwnVoiceInOtherWords(pairing, denied, told);
            if (!isAct) missing |= LinkConditions.Act;
            if (OutsideDenial.Is(pairing, told) && !OutsideDenial.TellsEnough(pairing, denied, told)) missing |= LinkConditions.Actor;
            if (PronounSides.AreOpen(answer, candidate.Statement)) missing |= LinkConditions.Actor;
            if ((!IsSmallStory(denied, told) && IsOfOpenTime(pairing, denied)) || IsOutOfOrder(pairing)) missing |= LinkConditions.Time;
            if (NamesNobody(pairing) || IsDoneToDenier(pairing, denied, told) || IsContraryOfNobody(pairing)
                || !IsForWhomItSpeaks(pairing, denied, told))
            {
                missing |= LinkConditions.Actor;
            }

            // "denying and later acknowledging these actions": two answers, neither of them the claim.
            if (!pairing.Claimed.IsByReference) yield return (Link(pairing, told, relation, missing), isOfScene);
            if (missing == LinkConditions.None && pairing.IsReversal)
            {
                yield return (Link(pairing, told, LinkRelation.Reverses, missing), isOfScene);
            }
        }
    }

    // "denied supplying arms", said nobody knows when: perhaps years before. Of six such links, in 135 piles of news texts, three were of
    // another occasion.
    private static bool IsOfOpenTime(in Pairing pairing, Act denied) => !pairing.IsSameText && !pairing.Answer.IsByReference
        && EventIdentity.IsSweeping(pairing.Answer, denied) && !SameEvent.AreOfKnownDays(pairing);

    // A text tells first what somebody says, and then who denies it; what it tells the other way round, or pages before, is another
    // occasion: of twelve such links that two readers saw nine were wrong.
    private bool IsOutOfOrder(in Pairing pairing)
    {
        var (answer, claimed) = (pairing.Answer, pairing.Claimed);
        if (_isOneStory || !pairing.IsSameText || pairing.IsReversal || answer.IsByReference) return false;
        if (answer.Sentence == claimed.Sentence) return false;
        return answer.Attribution?.Stance == Stance.Deny
            && (answer.Span.Start < claimed.Span.Start || answer.Span.Start - claimed.Span.End > LongestWay);
    }

    // Who confirms or doubts must speak of that above all, and not go on from himself.
    // "confirmed the meeting" does not confirm what was said there.
    private static bool IsAside(in Pairing pairing)
    {
        var (answer, claimed) = (pairing.Answer, pairing.Claimed);
        return claimed.Stands.Count > Math.Max(1, answer.Stands.Count) || !pairing.AreMain
            || (answer.IsByReference && answer.Sentence != claimed.Sentence) || SourceIdentity.IsLikelyOne(answer, claimed);
    }

    // "It has been accused of using forced labour, which it denies": the two sentences do not tell who. In the text's own voice the
    // charge may be any part of the sentence.
    private static bool NamesNobody(in Pairing pairing)
    {
        if (pairing.Answer is not { Source.Names.Count: 0, Attribution: { NamedSource: [var source, ..] } }) return false;
        var tokens = pairing.Answer.Document.Text.Tokens;
        if (pairing.Answer.Document.Grammar.Tags[tokens.FirstAtOrAfter(source.Start)] is not Tag.Pronoun) return false;
        if (pairing.Claimed.Attribution is null) return true;
        var (document, content) = (pairing.Claimed.Document, pairing.Claimed.Content);
        return !document.Mentions.Select(mention => mention.Span).Concat(document.Names.Select(name => name.Span))
            .Any(name => content.Any(span => span.Contains(name)));
    }

    // "Norway denied any part in the raid" does not answer "a Norwegian ship was hit".
    private static bool IsDoneToDenier(in Pairing pairing, Act denied, Act told) => pairing.Relation == LinkRelation.Denies
        && told is { Agent: null, Object: { Person: null } victim } && pairing.Answer.Source is { } source
        && (denied.Agent is null || NameKeys.Share(denied.Agent.AllNames, source.AllNames))
        && NameKeys.Share(victim.Identities, source.AllNames) && denied.Object is not { AllNames.Count: > 0 };

    // "the military stayed" is no answer to "Iraqi forces fled" where it is open whose military.
    private static bool IsContraryOfNobody(in Pairing pairing) => pairing.Answer.Contraries.Contains(pairing.Stand.Act)
        && pairing.Stand.Act.Agent is { AllNames.Count: 0, IsPronoun: false, IsSpeakersOwn: false } open
        && pairing.Told.Act.Agent is { AllNames: { Count: > 0 } names } && !NameKeys.Share(open.Guesses, names);

    // What the text itself tells, and in a large story what another text tells, is answered only in so many words: of six such plain
    // answers in 1,524 news texts none was right.
    private bool IsToldInFull(in Pairing pairing, Act denied, Act told) => !PlainAnswer.Is(pairing.Answer, pairing.Relation)
        || (pairing.Claimed.Attribution is not null && (pairing.IsSameText || IsSmallStory(denied, told))
            && TellsEnough(pairing, denied, told));

    // What the text tells itself is denied only in the same word: "is sending mixed messages" is not what "denied writing a letter" is
    // about.
    private static bool IsOwnVoiceInOtherWords(in Pairing pairing, Act denied, Act told) =>
        pairing.Claimed.Attribution is null && !pairing.Answer.IsByReference && !SharesWord(denied, told);

    // In a large story a synonym alone is no sign of one thing, if not the same two are named.
    private bool SharesNothing(in Pairing pairing, Act denied, Act told)
    {
        if (denied is { Agent: { } who, Object: not null } && told is { Agent: { } doer, Object: not null }
            && NameKeys.Share(who.Names, doer.Names))
        {
            return false;
        }

        var (one, other) = (_nodes[pairing.Answer], _nodes[pairing.Claimed]);
        return !IsSmallStory(denied, told) && _space.Share(one, other) < LeastShare && _space.Share(other, one) < LeastShare;
    }

    // In a large pile what points back is of its own claim. Where many texts tell of those who are named, many do the like: there only
    // what its own text points out is denied by anybody; what is only matched by its act, by who is a party to it, and confirmed in the
    // same word.
    private bool IsForWhomItSpeaks(in Pairing pairing, Act denied, Act told)
    {
        if (_isOneStory) return true;
        var isSmall = IsSmallStory(denied, told);
        // In 160 piles neither of two denials was of what another text of a large pile told more than a week apart.
        if (pairing is { Relation: LinkRelation.Denies, IsReversal: false } && !isSmall && !SameEvent.AreOfOneWeek(pairing)) return false;
        if (pairing.Answer.IsByReference) return _claimOf[pairing.Answer] == _claimOf[pairing.Claimed];
        if (isSmall) return true;
        if (pairing.IsSameText && pairing.Answer.Sentence == pairing.Claimed.Sentence) return true;
        return pairing.Relation == LinkRelation.Denies ? Concern.IsOf(pairing.Answer, told) : SharesWord(pairing.Stand.Act, told);
    }

    private bool IsSmallStory(Act denied, Act told) => _isOneStory || _stories.OfShared(denied, told) <= FewOfAName;

    private static bool SharesWord(Act one, Act other) => one.Keys.Any(key => key[0] != '#' && other.Keys.Contains(key));

    private bool TellsEnough(in Pairing pairing, Act denied, Act told) =>
        PlainAnswer.TellsEnough(denied, told, pairing.AreMain, pairing.IsSameText) || SaysTheSame(pairing.Answer, pairing.Claimed);

    private bool SaysTheSame(ClaimStatement answer, ClaimStatement claimed) =>
        _space.Cosine(_nodes[answer], _nodes[claimed]) >= LeastLikenessOfPlain
        || _space.Share(_nodes[answer], _nodes[claimed]) >= LeastShareOfPlain;

    // Across texts the act alone is not enough, someone somewhere is killed, moves or calls every day: a name must be shared, too.
    private bool IsOneStory(in Pairing pairing, string[] names, IReadOnlyList<string> others)
    {
        if (pairing.IsSameText) return true;
        // "this", "it": in another text that is something else.
        if (pairing.Stand.Act.Object is { PointsBack: true }) return false;
        return _isOneStory || (Likeness(pairing.Answer, pairing.Claimed) >= LeastLikeness && NameKeys.Share(names, others));
    }

    private double Likeness(ClaimStatement answer, ClaimStatement claimed) =>
        _claimOf[claimed] == _claimOf[answer] ? 1 : _space.Cosine(_nodes[answer], _nodes[claimed]);

    private ClaimLink Link(in Pairing pairing, Act told, LinkRelation relation, LinkConditions missing) => new(
        pairing.Answer, _claimOf[pairing.Claimed], pairing.Claimed, relation, Likeness(pairing.Answer, pairing.Claimed),
        PlaceOf(pairing.Answer, pairing.Stand), PlaceOf(pairing.Claimed, pairing.Told),
        LinkBases.Of(pairing), Concern.IsOf(pairing.Answer, told), missing);

    // A long quotation has several sentences.
    private static TextSpan PlaceOf(ClaimStatement statement, Stand stand) =>
        statement.Content.Any(span => span.Contains(stand.Act.Head))
            ? stand.Act.Head
            : statement.Attribution?.Cue[0] ?? statement.Content[0];

    private static LinkRelation? RelationOf(Position position) => position switch
    {
        Position.Confirms => LinkRelation.Confirms,
        Position.Denies => LinkRelation.Denies,
        Position.Doubts => LinkRelation.Doubts,
        _ => null,
    };
}
