using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Whether an answer and a claim are about one event: what the acts do not tell of when and where, their texts may, and what comes again
/// and again must agree in more.
/// </summary>
internal sealed class SameEvent(IEnumerable<ClaimStatement> statements)
{
    // Days between a text and another whose denial is told as an event of its day.
    private const int MostDaysToADayOfDenial = 60;

    private const int DaysOfWeek = 7;

    private readonly Scenes _scenes = new(statements);

    /// <summary>What keeps one reading of an answer from being about one reading of a claim.</summary>
    public LinkConditions MissingIn(in Pairing pairing, Act denied, Act told)
    {
        var missing = ActComparison.Missing(denied, told, pairing.Relation == LinkRelation.Denies);
        if (Scenes.IsAboutOthers(pairing.Answer, denied, pairing.Claimed, told)) missing |= LinkConditions.Actor;
        if (Scenes.IsElsewhere(denied, told, pairing.Claimed)) missing |= LinkConditions.Place;
        if (_scenes.IsLater(pairing.Answer, pairing.Stand, pairing.Claimed, pairing.Told)) missing |= LinkConditions.Time;
        return missing;
    }

    /// <summary>What else is missing where the acts agree.</summary>
    /// <param name="pairing">The two statements.</param>
    /// <param name="denied">The reading of the answer's act that agrees.</param>
    /// <param name="isOfScene">False where another event of the kind may be meant as well.</param>
    public static LinkConditions MissingBeside(in Pairing pairing, Act denied, out bool isOfScene)
    {
        var (answer, claimed, told) = (pairing.Answer, pairing.Claimed, pairing.Told.Act);
        var missing = LinkConditions.None;
        var isOfPast = pairing.Stand.Act.Mood == Mood.Fact;
        // Who said on Monday that he would stay has not denied what was said on Friday.
        if (!isOfPast && IsEarlier(answer.Document, claimed.Document)) missing |= LinkConditions.Time;
        // What was denied days before answers somebody else, unless the claim is of a known day before, or it is denied at all times.
        var isOfKnownDay = told.Date is not null || claimed.About is not null;
        if (pairing is { Relation: LinkRelation.Denies, IsReversal: false } && !isOfKnownDay && !EventIdentity.IsStanding(answer)
            && IsEarlier(answer.Document, claimed.Document) && DaysBetween(answer.Document, claimed.Document) > 1)
        {
            missing |= LinkConditions.Time;
        }

        var isOfOtherText = !pairing.IsSameText && !EventIdentity.IsSweeping(answer, denied);
        var mayRecur = isOfOtherText && told.Readings.Any(reading => EventIdentity.Recurs(denied, reading));
        var isClose = !isOfOtherText || EventIdentity.AreClose(answer, denied, claimed, told);
        var isOfThing = EventIdentity.SharesThing(denied, told);
        // Of the only ship sunk the denial may come late, and who first denies and later admits does so weeks later.
        // A mere "not" and a plan are of their day.
        var mayBeLate = pairing.IsReversal || (isOfThing && isOfPast && !PlainAnswer.Is(answer, pairing.Relation));
        if (!isClose && !mayBeLate) missing |= LinkConditions.Time;
        var isOfWord = denied.Keys.Any(key => key[0] != '#' && told.Keys.Contains(key));
        // "denied on Monday that it had used gas" is of no attack months later, be it of all before; "has denied sending troops" not of
        // troops that were massed then.
        if (!pairing.IsSameText && !pairing.IsReversal && AreMonthsApart(answer.Document, claimed.Document)
            && !(isOfWord && EventIdentity.IsStanding(answer)))
        {
            missing |= LinkConditions.Time;
        }

        // "denied a part in the strike" takes back no "attack on a base" that the same group claimed.
        if (mayRecur && denied.Object is null && told.Object is not null && SourceIdentity.IsOne(answer, claimed))
            missing |= LinkConditions.Object;
        // "denied a part in the attack on Oslo" is of none elsewhere.
        var isOfOther = !pairing.IsSameText && !answer.IsByReference && !PlainAnswer.Is(answer, pairing.Relation);
        if (isOfPast && isOfOther && NamesMore(answer, denied, claimed)) missing |= LinkConditions.Recipient;
        // "announce a decision", "weigh a plan": another text may tell of another one.
        var areHollow = denied.Object is { IsHollow: true } && told.Object is { IsHollow: true };
        if (areHollow && !pairing.IsSameText) missing |= LinkConditions.Object;
        var isAnother = told.Readings.Any(reading => EventIdentity.IsAnother(claimed, reading));
        if (isAnother || EventIdentity.IsOfOtherTime(answer, denied, claimed)) missing |= LinkConditions.Time;
        // What is like it and was confirmed weeks later was another one, be it of all such events.
        if (pairing.Relation != LinkRelation.Denies && AreWeeksApart(answer.Document, claimed.Document)) missing |= LinkConditions.Time;
        if (isOfPast && (IsToldBefore(claimed, denied) || IsToldBefore(answer, told))) missing |= LinkConditions.Time;
        isOfScene = !mayRecur || (isClose && (isOfThing || EventIdentity.SharesScene(answer, claimed)));
        // "was behind the attack" is of no executions elsewhere.
        var isDefinite = denied.IsNominal && answer.Document.Raw.AsSpan(denied.Head.Start).StartsWith("the ");
        if (isDefinite && !isOfScene && !isOfWord) missing |= LinkConditions.Time;
        // "denied a part in the attacks", in a text of no known day: those of its own text.
        if (isDefinite && mayRecur && !pairing.IsSameText && !AreOfKnownDays(pairing)) missing |= LinkConditions.Time;
        return missing;
    }

    // Whether an act is told to somebody or in some place that neither the claim nor what stands around it names.
    private static bool NamesMore(ClaimStatement answer, Act denied, ClaimStatement claimed)
    {
        var named = denied.Others.Select(other => other.Phrase).Concat(denied.Places).Append(denied.Recipient).OfType<Phrase>()
            .SelectMany(phrase => phrase.All).Where(phrase => phrase.AllNames.Count > 0).ToList();
        if (named.Count == 0) return false;
        string[] known = [.. answer.Source?.AllNames ?? [], .. claimed.Source?.AllNames ?? [], .. EventIdentity.NamedAround(claimed)];
        return named.Exists(phrase => !NameKeys.Share(phrase.AllNames, known));
    }

    /// <summary>Whether of both texts the day of publication is known.</summary>
    public static bool AreOfKnownDays(in Pairing pairing) =>
        pairing.Answer.Document.Document.Published is not null && pairing.Claimed.Document.Document.Published is not null;

    /// <summary>Whether both texts are of one week, as far as it is known.</summary>
    public static bool AreOfOneWeek(in Pairing pairing) =>
        DaysBetween(pairing.Answer.Document, pairing.Claimed.Document) <= DaysOfWeek;

    // What was told before it happened was something else.
    private static bool IsToldBefore(ClaimStatement statement, Act other) =>
        other.Date?.Earliest is { } day && statement.Document.Document.Published is { } published && published < day;

    private static bool AreWeeksApart(AnnotatedDocument one, AnnotatedDocument other) =>
        DaysBetween(one, other) > EventIdentity.MostDaysBetween;

    private static bool AreMonthsApart(AnnotatedDocument one, AnnotatedDocument other) => DaysBetween(one, other) > MostDaysToADayOfDenial;

    private static int DaysBetween(AnnotatedDocument one, AnnotatedDocument other) =>
        one.Document.Published is { } first && other.Document.Published is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : 0;

    private static bool IsEarlier(AnnotatedDocument one, AnnotatedDocument other) =>
        one.Document.Published is { } first && other.Document.Published is { } second && first < second;
}
