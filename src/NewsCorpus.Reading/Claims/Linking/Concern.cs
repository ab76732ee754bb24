using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Whether who answers is a party to what is claimed. "The ministry denied that its troops had crossed" answers for itself; what
/// somebody else denies may be another matter: of eleven links in 1,447 news texts that only agreed in their acts, three of the four of
/// parties were right, and one of the seven others.
/// </summary>
internal static class Concern
{
    private static readonly WordSet Persons = WordSet.Named("roles-of-persons");
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");
    private static readonly WordSet Proxies = WordSet.Named("proxies");

    /// <summary>Whether the source of an answer acts in a claim, or has something done to him.</summary>
    public static bool IsOf(ClaimStatement answer, Act told) =>
        answer.Source is { } source
        && (NameKeys.Share(PartiesOf(told), NamesOf(source)) || (told.Agent is { } agent && IsSameBody(source, agent)));

    /// <summary>Whether both are one by their noun, as nobody is named: "the airline", "pilots of the airline".</summary>
    public static bool IsSameBody(Phrase source, Phrase agent) =>
        IsKnown(source) && (AreOne(source, agent) || (agent.Of is { } body && AreOne(source, body)));

    private static bool AreOne(Phrase source, Phrase agent) =>
        IsKnown(agent) && source.Head == agent.Head && source.Modifiers.SetEquals(agent.Modifiers);

    // "the airline", "police"; not "the officer who shot a boy", as another officer is told of, too
    private static bool IsKnown(Phrase body) => body is { AllNames.Count: 0, IsSpeakersOwn: false, IsPronoun: false }
        && (KnownByArticle.Has(body.Head) || (body.IsDefinite && !Persons.Has(body.Head) && !AgentNouns.Are(body.Head)));

    /// <summary>
    /// Whether it is not himself but those who follow him who are said to act: what a militia of Norway did, Norway may know nothing of.
    /// </summary>
    public static bool IsOfProxies(Phrase? agent) => agent is { Names.Count: 0 } && Proxies.Has(agent.Head);

    /// <summary>
    /// Whether it is those who follow a source that are said to act: "a militia of Norway attacked", and Norway denies it.
    /// </summary>
    public static bool IsOfFollowers(Phrase source, Act told) =>
        IsOfProxies(told.Agent) && NameKeys.Share(told.Agent!.Owners, source.Names);

    /// <summary>All that an act names besides places.</summary>
    public static IReadOnlyList<string> PartiesOf(Act act) =>
    [
        .. act.Agent?.All.SelectMany(one => one.AllNames) ?? [],
        .. act.Object?.AllNames ?? [], .. act.Recipient?.AllNames ?? [],
        .. act.Others.SelectMany(other => other.Phrase.AllNames),
    ];

    /// <summary>Who answers: his names; for "the 24-year-old" and "he", those before.</summary>
    public static IReadOnlyList<string> NamesOf(Phrase source) =>
        source is { Identities.Count: 0 } and ({ IsDefinite: true } or { Head: "he" or "she" }) ? source.Guesses : source.AllNames;
}
