using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Bearers;

/// <summary>
/// Decides which bearer of a name is meant. A wording that only one actor has settles itself; a surname or another
/// shared wording goes to the person that the document named in full last before it, else to the one whose office fits the title and the
/// date. Where two remain, it is not counted as a mention.
/// </summary>
internal sealed class BearerResolver(OfficeTitles titles)
{
    private static readonly WordSet Kin = WordSet.Named("kin");
    private static readonly WordSet AskingAuxiliaries = WordSet.Named("asking-auxiliaries");

    // Before all tokens of the text.
    private const int InTitle = -1;

    private readonly SurnameBearer _surnames = new(titles);

    /// <summary>The mentions whose bearer is known, in text order.</summary>
    /// <param name="context">The text.</param>
    /// <param name="found">What may be mentions, in text order.</param>
    /// <param name="published">The day of publication; null where unknown.</param>
    /// <param name="titled">The persons whom the title names in full.</param>
    public List<Found> Resolve(TextContext context, List<Found> found, DateOnly? published, IReadOnlyList<ActorEntry> titled)
    {
        var seen = new SeenActors(found.Count);
        foreach (var person in titled) seen.Add(person, InTitle);
        var open = new List<Found>();
        var things = new List<Found>();
        var surnames = SurnamesOf(context, found);
        for (var i = 0; i < found.Count; i++)
        {
            var match = found[i];
            if (CompanyNames.IsNamedAfter(context, match)) continue;
            if (IsBodyOfSurname(match) && surnames.Contains(WordOf(context, match))) continue;
            var isOfOther = OtherNames.Covers(context, match) && !IsAsked(context, match);
            if (isOfOther || IsNameOfTwoSurnames(found, i) || OtherSeats.Covers(context, found, match))
            {
                // A month is nobody else of that name.
                if (IsKin(context, match.First) || OtherNames.IsMonth(context, match.First)) continue;
                if (OtherNames.IsPartOfThing(context, match)) things.Add(match);
                else if (OtherNames.TellsOfBearer(context, match)) seen.AddRival(context.Tokens[SurnameOf(match)].Word, match.First);
            }
            else if (OnlyBearer(match) is { } alias) match.Settle(alias);
            else open.Add(match);
            if (match.Actor is { } actor) seen.Add(actor, match.First);
        }

        // "President Trump … a place called Ramat Trump … Trump said": who is named by his title is known.
        foreach (var match in open)
        {
            if ((seen.HasRivals || published is null) && titles.Bearers(context, match, published) is [var one])
                seen.Add(one.Actor, match.First);
        }

        // By "Kellogg" a text goes on to mean Kellogg Company; by "Trump" no Trump Media, where it names him.
        foreach (var thing in things)
        {
            if (!Array.Exists(thing.Bearers, alias => seen.Has(alias.Actor)))
                seen.AddRival(context.Tokens[SurnameOf(thing)].Word, thing.First);
        }

        foreach (var match in open)
        {
            if (Choose(context, match, seen, open, published) is { } alias && IsServantOfStateBefore(context, found, match, alias))
            {
                match.Settle(alias);
            }
        }

        var resolved = new List<Found>(found.Count);
        foreach (var match in found) if (match.Actor is not null && !IsSurnameAgain(context, match, seen)) resolved.Add(match);
        return resolved;
    }

    // "Charles Santiago …. Santiago said": he goes on, and not the capital of Chile.
    private static bool IsSurnameAgain(TextContext context, Found match, SeenActors seen) => match.End - match.First == 1
        && match.Bearers[0] is { Rule.IsAlsoSurname: true, Actor.Type: ActorType.State or ActorType.Place }
        && !context.Has(match.First - 1, WordClass.PlacePrep | WordClass.Function)
        && seen.RivalPlaces(context.Tokens[match.First].Word) is [var first, ..] && first < match.First;

    // "Is Obama Neville Chamberlain?": the two are compared.
    private static bool IsAsked(TextContext context, Found match) =>
        match.First > 0 && AskingAuxiliaries.Has(context.Tokens.TextOf(match.First - 1));

    // "Lee and his wife, Ann Lee", "Lee and first lady Ann Lee": by "Lee" alone the text goes on to mean her husband.
    private static bool IsKin(TextContext context, int surname)
    {
        var before = surname - 2;
        if (before >= 0 && context.Tokens.TextOf(before) is ",") before--;
        return before >= 0 && Kin.Has(context.Tokens.TextOf(before));
    }

    // "Wang Yun" is neither the Wang nor the Yoon of the dictionary.
    private static bool IsNameOfTwoSurnames(List<Found> found, int index) => IsBareSurname(found[index])
        && ((index > 0 && found[index - 1].End == found[index].First && IsBareSurname(found[index - 1]))
            || (index + 1 < found.Count && found[index].End == found[index + 1].First && IsBareSurname(found[index + 1])));

    private static bool IsBareSurname(Found match) => match.End - match.First == 1
        && Array.TrueForAll(match.Bearers, alias => alias.Via == NamedVia.Surname);

    // "Wagner" of a text that has "Jane Wagner" is she, and not the group.
    private static HashSet<int> SurnamesOf(TextContext context, List<Found> found)
    {
        var words = new HashSet<int>();
        foreach (var match in found)
        {
            if (IsBodyOfSurname(match) && !OtherNames.IsOpeningWord(context, match) && OtherNames.Covers(context, match))
                words.Add(WordOf(context, match));
        }

        return words;
    }

    private static bool IsBodyOfSurname(Found match) => match.End - match.First == 1
        && match.Bearers[0] is { Actor.Type: ActorType.Organisation, Rule.IsAlsoSurname: true };

    private static int WordOf(TextContext context, Found match) => context.Tokens[match.First].Word;

    // The word by which a later mention would name the person again.
    private static int SurnameOf(Found match) => match.Bearers[0].Actor.Type == ActorType.Person ? match.End - 1 : match.First;

    // "Saudi King Abdullah" cannot be a king of another state.
    private static bool IsServantOfStateBefore(TextContext context, List<Found> found, Found match, Alias alias)
    {
        if (alias.Via != NamedVia.Surname || alias.Actor.State.Length == 0) return true;
        var index = found.BinarySearch(match, Found.ByPlace) - 1;
        if (index < 0 || found[index] is not { Via: NamedVia.Demonym, Actor: { Type: ActorType.State } state } before) return true;
        for (var i = before.End; i < match.First; i++)
        {
            if (!context.Has(i, WordClass.Title)) return true;
        }

        return alias.Actor.State == state.Id || alias.Actor.Offices.Any(tenure => tenure.State == state.Id);
    }

    private static Alias? OnlyBearer(Found match)
    {
        foreach (var alias in match.Bearers)
        {
            if (alias.Via == NamedVia.Surname || alias.Actor != match.Bearers[0].Actor) return null;
        }

        return match.Bearers[0];
    }

    private Alias? Choose(TextContext context, Found match, SeenActors seen, List<Found> open, DateOnly? published)
    {
        var known = match.Bearers.Where(alias => seen.Has(alias.Actor)).ToList();
        var others = match.Bearers.Where(alias => alias.Via != NamedVia.Surname).ToList();
        if (published is { } day) RemoveLaterOnes(others, day);
        if (others.Count == 0) return _surnames.Choose(context, match, known, seen, open, published);
        // "Austin" is the person where the document names him in full, unless a place must follow.
        var person = known.Find(alias => alias.Via == NamedVia.Surname);
        if (person is not null && !context.Has(match.First - 1, WordClass.PlacePrep)) return person;
        known.RemoveAll(alias => alias.Via == NamedVia.Surname);
        return known.Count > 0
            ? known.MaxBy(alias => (seen.LastBefore(alias.Actor, match.First), -alias.Actor.Order))
            : others.MaxBy(alias => (seen.Affinity(alias.Actor), -alias.Actor.Order));
    }

    // "George Bush" in 1997 had been president: not the man who became it in 2001.
    private static void RemoveLaterOnes(List<Alias> bearers, DateOnly day)
    {
        if (!bearers.Exists(HadOffice)) return;
        bearers.RemoveAll(alias => alias.Actor.Offices.Count > 0 && !HadOffice(alias));

        bool HadOffice(Alias alias) => alias.Actor.Offices.Any(office => office.From is null || office.From <= day);
    }
}
