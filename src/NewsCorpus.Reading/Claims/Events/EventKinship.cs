using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Says whether two tellings of one day tell one deed in other words: "Jo Cox was stabbed", "the murder of Jo Cox"; "Ann Lee met
/// Bo Roe", "talks of Lee and Roe".
/// </summary>
internal static class EventKinship
{
    // What is still told so long after is known by its day: there was one such deed.
    private const int RetoldDays = 30;

    // In a year there are many.
    private const int LongestDays = 31;

    private static readonly WordSet Harming = WordSet.Named("acts-of-harm");
    private static readonly WordSet Meeting = WordSet.Named("acts-of-meeting");

    /// <summary>Whether it may be told in such words.</summary>
    public static bool IsOfAKind(DatedEvent telling) => telling.Act.Keys.Any(key => Harming.Has(key) || Meeting.Has(key));

    /// <summary>Whether they are one deed, as far as acts and parties tell.</summary>
    public static bool AreOneDeed(DatedEvent a, DatedEvent b)
    {
        if (!AgreeOnPlace(a.Act, b.Act) || a.Latest?.DayNumber - a.Earliest?.DayNumber is not <= LongestDays) return false;
        if (AreBoth(Meeting, a.Act, b.Act)) return CommonNames(a, b) >= 2;
        if (!AreBoth(Harming, a.Act, b.Act)) return false;
        return ShareVictim(a.Act, b.Act) || (IsRetold(a) && IsRetold(b) && CommonNames(a, b) > 0);
    }

    private static bool AreBoth(WordSet kind, Act a, Act b) => a.Keys.Any(key => kind.Has(key)) && b.Keys.Any(key => kind.Has(key));

    private static bool IsRetold(DatedEvent telling) => telling.Statement.Document.Document.Published is { } published
        && telling.Latest is { } day && published.DayNumber - day.DayNumber > RetoldDays;

    private static int CommonNames(DatedEvent a, DatedEvent b)
    {
        var others = NamesIn(b).ToList();
        return NamesIn(a).Count(name => others.Exists(other => NameKeys.IsOne(name, other)));
    }

    // Wherever in the words.
    private static IEnumerable<string> NamesIn(DatedEvent telling)
    {
        var document = telling.Statement.Document;
        return document.Mentions.Where(mention => telling.Span.Contains(mention.Span)).Select(mention => "@" + mention.Actor)
            .Concat(document.Names.Where(name => telling.Span.Contains(name.Span)).Select(name => name.Span.Of(document.Raw)))
            .Distinct(StringComparer.Ordinal);
    }

    // Persons, not the states that they belong to.
    private static bool ShareVictim(Act a, Act b)
    {
        var others = VictimsOf(b).ToList();
        return VictimsOf(a).Any(victim => !NameKeys.IsState(victim) && others.Exists(other => NameKeys.IsOne(victim, other)));
    }

    // Who dies is the subject.
    private static IEnumerable<string> VictimsOf(Act act) => (act.Object?.All ?? act.Agent?.All ?? []).SelectMany(phrase => phrase.Names
        .Concat(phrase.Of?.Names ?? []));

    private static bool AgreeOnPlace(Act a, Act b)
    {
        var (here, there) = (TownsOf(a).ToList(), TownsOf(b).ToList());
        return here.Count == 0 || there.Count == 0 || here.Exists(town => there.Exists(other => NameKeys.IsOne(town, other)));
    }

    private static IEnumerable<string> TownsOf(Act act) => act.Places.SelectMany(place => place.Towns);
}
