using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Links statements that confirm, deny or doubt with the claims that they answer: the act is the same, the actor is the same,
/// and neither recipient, thing, place, time nor mood differs. What misses one of these conditions is only a possible link.
/// </summary>
internal sealed class ClaimLinker
{
    private const int MostCandidates = 2048;
    private const int MostLinks = 8;

    // Of 108 links in 745 unrelated texts most of those below were wrong, of those in three stories hardly any above.
    private const double LeastLikeness = 0.15;

    // Of eight such links above either, in 19 sets of news texts, two were wrong.
    private const double LeastLikenessOfPlain = 0.28;
    private const double LeastShareOfPlain = 0.6;

    // In fewer texts no word is rare, and they are mostly about one story.
    private const int FewTexts = 20;

    private const int MostPossible = 3;

    // "“Now whether …": a mark, a word, and what leaves it open.
    private const int OpeningWords = 3;

    private readonly FeatureSpace _space;
    private readonly Dictionary<ClaimStatement, Node> _nodes;
    private readonly Dictionary<ClaimStatement, int> _claimOf = [];
    private readonly List<ClaimedAct> _acts = [];
    private readonly Dictionary<string, List<int>> _claims = new(StringComparer.Ordinal);
    private readonly Scenes _scenes;
    private readonly bool _isOneStory;
    private readonly int[] _lastVisits;
    private int _claimedActs;
    private int _visit;

    private ClaimLinker(FeatureSpace space, IReadOnlyList<ClaimGroup> claims)
    {
        _space = space;
        var texts = claims.SelectMany(claim => claim.Statements).Select(statement => statement.Document.Id);
        _isOneStory = texts.Distinct(StringComparer.Ordinal).Count() <= FewTexts;
        _nodes = space.Nodes.SelectMany(node => node.Statements.Select(statement => (statement, node)))
            .ToDictionary(item => item.statement, item => item.node);
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var statement in claims[i].Statements)
            {
                _claimOf[statement] = i;
                Index(statement);
            }
        }

        _lastVisits = new int[_acts.Count];
        _scenes = new Scenes(claims.SelectMany(claim => claim.Statements));
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

    // By act; in a large pile by act and text, and by act and name, so that the cost grows with the number of statements.
    private void Index(ClaimStatement statement)
    {
        var claimed = new List<ClaimedAct>();
        foreach (var stand in statement.Stands)
        {
            if (stand.Position is not (Position.Asserts or Position.Warns or Position.Pledges or Position.Confirms)) continue;
            var id = claimed.Find(other => other.Stand.Act == stand.Act)?.Id ?? _claimedActs++;
            claimed.Add(new ClaimedAct(id, statement, stand, [.. NamesIn(stand.Act).Distinct(StringComparer.Ordinal)]));
            _acts.Add(claimed[^1]);
            var keys = Variants(stand.Act).SelectMany(act => PlacesOf(statement, act, act.Keys));
            if (Whereabouts.CanBeDenied(stand.Act))
            {
                keys = keys.Concat(PlacesOf(statement, stand.Act, [Whereabouts.Absent, Whereabouts.Elsewhere]));
            }

            foreach (var place in keys.Distinct(StringComparer.Ordinal))
            {
                if (!_claims.TryGetValue(place, out var list)) _claims[place] = list = [];
                list.Add(_acts.Count - 1);
            }
        }
    }

    private IEnumerable<string> PlacesOf(ClaimStatement statement, Act act, IEnumerable<string> keys) => _isOneStory
        ? keys
        : keys.SelectMany(key => HandlesOf(statement, act).Select(handle => $"{key}\n{handle}"));

    // The names in an act, and the text that it stands in.
    private static IEnumerable<string> HandlesOf(ClaimStatement statement, Act act) =>
        NamesIn(act).SelectMany(NameKeys.Handles).Append("=" + statement.Document.Id);

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
        Act[] acts = [.. Variants(stand.Act)];
        string[] names = [.. acts.SelectMany(NamesIn).Distinct(StringComparer.Ordinal)];
        foreach (var candidate in CandidatesAt(acts.SelectMany(act => PlacesOf(answer, act, act.Keys))))
        {
            var (claimed, other) = (candidate.Statement, candidate.Stand);
            if (!CanAnswer(answer, claimed) || ReferenceEquals(claimed, answer) || other.Position == stand.Position
                || !IsOneStory(answer, stand.Act, names, candidate)
                || (claimed.Source is null && !answer.IsByReference
                    && !(relation == LinkRelation.Denies && IsReport(stand.Act, claimed, other)))
                || GoesOn(answer, claimed, other.Act) || candidate.SaysNo || Holds(claimed, answer))
            {
                continue;
            }

            var (act, told, missing) = acts.SelectMany(_ => Variants(other.Act), (act, told) => (
                Act: act, Told: told, Missing: MissingBetween(answer, stand, act, claimed, other, told, relation)))
                .MinBy(pair => int.PopCount((int)pair.Missing));
            if (int.PopCount((int)missing) > 1) continue;
            var isSameText = ReferenceEquals(answer.Document, claimed.Document);
            // Who confirms or doubts must speak of that above all, and not go on from himself.
            // "confirmed the meeting" does not confirm what was said there.
            var isAside = claimed.Stands.Count > Math.Max(1, answer.Stands.Count) || !IsMain(answer, stand) || !IsMain(claimed, other)
                || (answer.IsByReference && answer.Sentence != claimed.Sentence) || SourceIdentity.IsLikelyOne(answer, claimed);
            if (relation != LinkRelation.Denies && isAside) missing |= LinkConditions.Act;
            var isMain = IsMain(answer, stand) && IsMain(claimed, other);
            var isTold = !PlainAnswer.Is(answer, relation) || PlainAnswer.TellsEnough(act, told, isMain, isSameText);
            if (!isTold && !SaysTheSame(answer, claimed)) missing |= LinkConditions.Act;
            // Who said on Monday that he would stay has not denied what was said on Friday.
            if (stand.Act.Mood != Mood.Fact && IsEarlier(answer.Document, claimed.Document)) missing |= LinkConditions.Time;
            var isOfOtherText = !isSameText && !EventIdentity.IsSweeping(answer, act);
            var mayRecur = isOfOtherText && Variants(other.Act).Any(variant => EventIdentity.Recurs(act, variant));
            var isClose = !isOfOtherText || EventIdentity.AreClose(answer, act, claimed, other.Act);
            var isOfThing = EventIdentity.SharesThing(act, other.Act);
            // Of the only ship sunk the denial may come late, and who first denies and later admits does so weeks later.
            if (!isClose && !isOfThing && !IsReversal(answer, stand, claimed, other)) missing |= LinkConditions.Time;
            // "denied a part in the strike" takes back no "attack on a base" that the same group claimed.
            if (mayRecur && act.Object is null && other.Act.Object is not null && SourceIdentity.IsOne(answer, claimed))
                missing |= LinkConditions.Object;
            var isOfScene = !mayRecur || (isClose && (isOfThing || EventIdentity.SharesScene(answer, claimed)));
            if (!isSameText && AreHollow(act, other.Act)) missing |= LinkConditions.Object;
            var isAnother = Variants(other.Act).Any(variant => EventIdentity.IsAnother(claimed, variant));
            if (IsLeftOpen(claimed)) continue;
            if (isAnother || EventIdentity.IsOfOtherTime(answer, act, claimed)) missing |= LinkConditions.Time;
            // "I was scared", "we are not": each of himself.
            if (IsOfSource(answer, act) && IsOfSource(claimed, other.Act) && !SourceIdentity.IsOne(answer, claimed)) continue;
            // What is like it and was confirmed weeks later was another one, be it of all such events.
            if (relation != LinkRelation.Denies && AreWeeksApart(answer.Document, claimed.Document)) missing |= LinkConditions.Time;
            // "The mayor said …", "he denied": perhaps one man, who then contradicts nobody.
            if (MayBeHimself(answer, claimed, other.Act) && !SourceIdentity.IsOne(answer, claimed)) continue;
            // "threatened an incursion", "denies that it will invade": the reporter's word for what one party does.
            if (claimed.Position == Position.Warns && MayBeHimself(answer, claimed, other.Act)) continue;
            // "denying and later acknowledging these actions": two answers, neither of them the claim.
            if (!claimed.IsByReference) yield return (Link((answer, stand), (claimed, other), relation, missing), isOfScene);
            if (missing == LinkConditions.None && IsReversal(answer, stand, claimed, other))
            {
                yield return (Link((answer, stand), (claimed, other), LinkRelation.Reverses, missing), isOfScene);
            }
        }
    }

    // What keeps one reading of an answer from being about one reading of a claim.
    private LinkConditions MissingBetween(
        ClaimStatement answer, Stand stand, Act act, ClaimStatement claimed, Stand other, Act claim, LinkRelation relation)
    {
        var missing = ActComparison.Missing(act, claim, relation == LinkRelation.Denies);
        if (Scenes.IsAboutOthers(answer, act, claimed, claim)) missing |= LinkConditions.Actor;
        if (Scenes.IsElsewhere(act, claim, claimed)) missing |= LinkConditions.Place;
        if (_scenes.IsLater(answer, stand, claimed, other)) missing |= LinkConditions.Time;
        return missing;
    }

    // Each once for each act that answers: many stand at several of its places.
    private IEnumerable<ClaimedAct> CandidatesAt(IEnumerable<string> places)
    {
        _visit++;
        foreach (var place in places.Distinct(StringComparer.Ordinal))
        {
            if (!_claims.TryGetValue(place, out var list)) continue;
            for (var i = 0; i < list.Count && i < MostCandidates; i++)
            {
                if (_lastVisits[list[i]] == _visit) continue;
                _lastVisits[list[i]] = _visit;
                yield return _acts[list[i]];
            }
        }
    }

    private static bool IsMain(ClaimStatement statement, Stand stand) =>
        ReferenceEquals(statement.Stands[0], stand) || statement.Contraries.Contains(stand.Act);

    // What only points back answers what stands in its own text, be it in the text's own voice ("with both nations denying these actions").
    private static bool CanAnswer(ClaimStatement answer, ClaimStatement claimed) =>
        answer.IsByReference
            ? claimed.Document == answer.Document
                ? claimed.Source is not null || claimed.Sentence == answer.Sentence
                : claimed.Source is not null && answer.Stands.Any(stand =>
                    stand.Act is { Agent: not null, Object: { PointsBack: false, IsPronoun: false } })
            : claimed.Source is not null || claimed.Attribution is null;

    // What the text itself reports is denied only where both name who acts and what on.
    private static bool IsReport(Act answer, ClaimStatement claimed, Stand stand) => IsMain(claimed, stand)
        && stand.Act is { Mood: Mood.Fact, IsNegated: false, IsNominal: false, IsState: false }
        && stand.Act is { Agent.AllNames.Count: > 0, Object.IsPronoun: false }
        && answer is { IsNominal: false, IsState: false, Mood: Mood.Fact, Object: not null }
        && answer.Agent is { IsGeneral: false, IsNegative: false };

    private ClaimLink Link((ClaimStatement Statement, Stand Stand) answer, (ClaimStatement Statement, Stand Stand) claimed,
        LinkRelation relation, LinkConditions missing) => new(
        answer.Statement, _claimOf[claimed.Statement], claimed.Statement, relation, Likeness(answer.Statement, claimed.Statement),
        PlaceOf(answer.Statement, answer.Stand), PlaceOf(claimed.Statement, claimed.Stand), missing);

    // A long quotation has several sentences.
    private static TextSpan PlaceOf(ClaimStatement statement, Stand stand) =>
        statement.Content.Any(span => span.Contains(stand.Act.Head))
            ? stand.Act.Head
            : statement.Attribution?.Cue[0] ?? statement.Content[0];

    // Across texts the act alone is not enough, someone somewhere is killed, moves or calls every day: a name must be shared, too.
    private bool IsOneStory(ClaimStatement answer, Act act, string[] names, ClaimedAct claimed)
    {
        if (ReferenceEquals(answer.Document, claimed.Statement.Document)) return true;
        // "this", "it": in another text that is something else.
        if (act.Object is { PointsBack: true }) return false;
        if (_isOneStory) return true;
        return Likeness(answer, claimed.Statement) >= LeastLikeness && ShareName(names, claimed.Names);
    }

    private bool SaysTheSame(ClaimStatement answer, ClaimStatement claimed) =>
        _space.Cosine(_nodes[answer], _nodes[claimed]) >= LeastLikenessOfPlain
        || _space.Share(_nodes[answer], _nodes[claimed]) >= LeastShareOfPlain;

    private static bool ShareName(string[] names, IReadOnlyList<string> others)
    {
        foreach (var one in names)
        {
            foreach (var other in others) if (NameKeys.IsOne(one, other)) return true;
        }

        return false;
    }

    private static List<string> NamesIn(Act act)
    {
        var names = new List<string>();
        Add(act.Agent);
        Add(act.Object);
        Add(act.Recipient);
        foreach (var place in act.Places) Add(place);
        return names;

        void Add(Phrase? phrase)
        {
            if (phrase is null) return;
            names.AddRange(phrase.AllNames);
            foreach (var other in phrase.Others) names.AddRange(other.AllNames);
        }
    }

    private double Likeness(ClaimStatement answer, ClaimStatement claimed) =>
        _claimOf[claimed] == _claimOf[answer] ? 1 : _space.Cosine(_nodes[answer], _nodes[claimed]);

    // "was behind the attack" is about the attack as well.
    // "his firing was linked to the death" tells of no one who brought it about.
    private static IEnumerable<Act> Variants(Act act) =>
        act.Inner is { } inner && (act.Agent ?? act.Object) is null or { Names.Count: > 0 } or { IsRole: true } or { IsPronoun: true }
            or { IsGeneral: true } or { Owners.Count: 0 } ? [act, inner] : [act];

    private static LinkRelation? RelationOf(Position position) => position switch
    {
        Position.Confirms => LinkRelation.Confirms,
        Position.Denies => LinkRelation.Denies,
        Position.Doubts => LinkRelation.Doubts,
        _ => null,
    };

    // One who goes on speaking contradicts nobody: only a word of denying or admitting makes a reversal.
    private static bool GoesOn(ClaimStatement answer, ClaimStatement claimed, Act act) =>
        !IsAnswering(answer) && !IsAnswering(claimed) && MayBeHimself(answer, claimed, act);

    private static bool IsAnswering(ClaimStatement statement) => statement.Attribution?.Stance is Stance.Deny or Stance.Confirm;

    // Of "Roe said he had struck her" it is known that he is somebody else, and of "the agency said Lee ran" that the runner is Lee.
    private static bool MayBeHimself(ClaimStatement answer, ClaimStatement claimed, Act act) =>
        act.Object is not { Head: "her" or "him" or "me" or "us" or "them" } && !IsAccused(answer, claimed, act)
        && SourceIdentity.IsLikelyOne(answer, claimed);

    private static bool IsAccused(ClaimStatement answer, ClaimStatement claimed, Act act) =>
        act.Agent is { } agent && claimed.Source is { } source && answer.Source is { } denier
        && ShareName([.. agent.Identities], denier.Guesses) && !ShareName([.. agent.Identities], source.AllNames);

    // "Whether this school was used so, we cannot tell"
    private static bool IsLeftOpen(ClaimStatement claimed)
    {
        var tokens = claimed.Document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        for (var i = first; i < Math.Min(tokens.Count, first + OpeningWords); i++)
        {
            if (tokens.TextOf(i) is "whether" or "Whether") return true;
        }

        return false;
    }

    private static bool IsOfSource(ClaimStatement statement, Act act) =>
        (act.Agent ?? act.Object) is { Names.Count: 0 } party && statement.Source is { Names.Count: 0 } source && party.Span == source.Span;

    private static bool AreWeeksApart(AnnotatedDocument one, AnnotatedDocument other) =>
        one.Document.Published is { } first && other.Document.Published is { } second
        && Math.Abs(first.DayNumber - second.DayNumber) > EventIdentity.MostDaysBetween;

    private static bool IsEarlier(AnnotatedDocument one, AnnotatedDocument other) =>
        one.Document.Published is { } first && other.Document.Published is { } second && first < second;

    // "announce a decision", "weigh a plan": another text may tell of another one.
    private static bool AreHollow(Act one, Act other) => one.Object is { IsHollow: true } && other.Object is { IsHollow: true };

    // "AFP reported that Cuba disputed the story": the answer stands in what it would answer.
    private static bool Holds(ClaimStatement claimed, ClaimStatement answer) =>
        ReferenceEquals(claimed.Document, answer.Document) && answer.Attribution is { } attribution
            && claimed.Content.Any(span => span.Contains(attribution.Cue[0]));

    // The same source denies here and says so there.
    private static bool IsReversal(ClaimStatement one, Stand first, ClaimStatement other, Stand second) =>
        (first.Position == Position.Denies) != (second.Position == Position.Denies)
        && first.Position != Position.Doubts && second.Position != Position.Doubts
        && (SourceIdentity.IsSamePhrase(one, other) || SourceIdentity.IsSameActor(one, other));
}
