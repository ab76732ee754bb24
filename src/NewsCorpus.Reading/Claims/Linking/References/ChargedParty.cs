using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>Whether what is claimed concerns who answers it.</summary>
internal sealed class ChargedParty(ClaimWords claimWords)
{
    private static readonly WordSet Bodies = WordSet.Named("bodies-apart");

    /// <summary>Whether who answers is said to have done it.</summary>
    public bool IsAboutSource(ClaimStatement claimed, ClaimStatement answer) => PronounSides.Fitting(answer, claimed) is [var only]
        ? claimed.Stands.Any(stand => stand.Act.Agent is { } agent && !IsBodyOfSomebody(agent)
            && NameKeys.Share(MeantBy(agent), [only.Key]))
        : answer.Source is { } source
        && claimed.Stands.Any(stand => stand.Act.Agent is { } agent
            && ((!(IsPerson(source) && IsBodyOfSomebody(agent)) && NameKeys.Share(MeantBy(agent), Answerers(source)))
                || IsHolder(source, agent) || Concern.IsSameBody(source, agent)));

    // "The secretary, Ann Lee, denied it" after "the club secretary put a box on the table".
    private static bool IsHolder(Phrase source, Phrase agent) => source is { IsRole: true, IsDefinite: true }
        && agent is { IsRole: true, Names.Count: 0 } && source.Head == agent.Head;

    // "the 24-year-old denied it", "he denied it": who was named before.
    private IReadOnlyList<string> Answerers(Phrase source)
    {
        if (source is not ({ Identities.Count: 0 } and ({ IsDefinite: true } or { Head: "he" or "she" }))) return source.Identities;
        // "The companies" are no state.
        return claimWords.Is("firm", source.Head) ? [.. source.Guesses.Where(name => !NameKeys.IsState(name))] : source.Guesses;
    }

    // "accusations from women that he …": who was named last.
    private static IReadOnlyList<string> MeantBy(Phrase agent) =>
        agent is { IsPronoun: true, Identities.Count: 0 } ? [.. agent.Guesses.Take(1)] : Concern.IsOfProxies(agent) ? [] : agent.Identities;

    // "Lee's party" is not Lee.
    private static bool IsBodyOfSomebody(Phrase agent) => agent.Names.Count == 0 && Bodies.Has(agent.Head);

    private static bool IsPerson(Phrase source) => source.Person is not null || source.Head is "he" or "she";

    /// <summary>"downplayed comments from Palihapitiya": what somebody else said is not meant.</summary>
    public static bool NamesAnother(ClaimStatement answer, ClaimStatement claimed)
    {
        if (answer.Sentence == claimed.Sentence) return false;
        var named = NamesIn(answer, ActorType.Person, ActorType.Outlet).ToList();
        return named.Count > 0 && !NameKeys.Share(named, claimed.Source?.AllNames ?? []);
    }

    /// <summary>
    /// Whether the two have a party in common: who answers is named in what is said, or who said it in the answer ("Hunter's claim").
    /// </summary>
    public static bool SharesParty(ClaimStatement claimed, ClaimStatement answer) =>
        (answer.Source is { } source && claimed.Stands.Any(stand => NameKeys.Share(Concern.PartiesOf(stand.Act), source.AllNames)))
        || NamesClaimant(answer, claimed);

    /// <summary>"Hunter's claim": whether an answer names who made the claim.</summary>
    public static bool NamesClaimant(ClaimStatement answer, ClaimStatement claimed) =>
        claimed.Source is { } said && NameKeys.Share(NamesIn(answer).ToList(), said.AllNames);

    /// <summary>Whether who answers is named in what is said, in whatever place: "aides such as Ann Lee tried to crush it".</summary>
    public static bool NamesSource(ClaimStatement claimed, ClaimStatement answer) =>
        answer.Source is { Names.Count: > 0 } source && NameKeys.Share(NamesIn(claimed).ToList(), source.Names);

    // Who is named in the content of a statement; where types are given, of actors only those types, of other names no places.
    private static IEnumerable<string> NamesIn(ClaimStatement statement, params ReadOnlySpan<ActorType> types)
    {
        var document = statement.Document;
        var names = new List<string>();
        foreach (var mention in document.Mentions)
        {
            if ((types.IsEmpty || types.Contains(mention.Type)) && statement.Content.Any(span => span.Contains(mention.Span)))
            {
                names.Add("@" + mention.Actor);
            }
        }

        foreach (var name in document.Names)
        {
            if ((types.IsEmpty || name.Type != ActorType.Place) && statement.Content.Any(span => span.Contains(name.Span)))
            {
                names.Add(NameKeys.KeyOf(document, name));
            }
        }

        return names;
    }
}
