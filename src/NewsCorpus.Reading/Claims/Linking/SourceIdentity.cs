using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>Whether two statements have one source, and whether a source speaks for the actor that it names.</summary>
internal static class SourceIdentity
{
    private static readonly WordSet Bodies = WordSet.Named("bodies-apart");
    private static readonly WordSet AnyStates = WordSet.Named("words-for-any-state");
    private static readonly WordSet AnyGroups = WordSet.Named("words-for-any-group");

    // "A Norwegian newspaper" is not "the ministry".
    private static readonly WordSet Press = WordSet.Named("papers-of-the-press");

    /// <summary>
    /// Whether one source is likely to have made both: the same by name, the same pronoun, or the one may stand for the other.
    /// </summary>
    public static bool IsLikelyOne(ClaimStatement one, ClaimStatement other) =>
        IsOne(one, other) || AreOnePronoun(one, other) || MayBeOne(one, other);

    /// <summary>Whether both statements are by the same person or body, as far as their words tell.</summary>
    public static bool IsOne(ClaimStatement one, ClaimStatement other)
    {
        if (IsSamePhrase(one, other)) return true;
        if (one.Source is not { } a || other.Source is not { } b) return false;
        return a.Person is not null && b.Person is not null
            ? a.Person == b.Person
            : a.Names.Any(name => b.Names.Any(same => NameKeys.IsOne(name, same)));
    }

    /// <summary>Whether two cues share one source phrase: "both nations denying and later acknowledging".</summary>
    public static bool IsSamePhrase(ClaimStatement one, ClaimStatement other) =>
        one.Document == other.Document && one.Attribution is { Source.Count: > 0 } first && other.Attribution is { } second
        && first.Source.SequenceEqual(second.Source);

    /// <summary>Whether one actor, whom both sources name, speaks for himself in both.</summary>
    public static bool IsSameActor(ClaimStatement one, ClaimStatement other) =>
        one.Source is { Names.Count: > 0 } a && other.Source is { Names.Count: > 0 } b && a.IsApart == b.IsApart
        && one.Speaker is not null && one.Speaker == other.Speaker && IsActorItself(one) && IsActorItself(other);

    /// <summary>Whether both sources are the same pronoun in one text: "she" and "she" are taken to be one.</summary>
    private static bool AreOnePronoun(ClaimStatement one, ClaimStatement other) =>
        ReferenceEquals(one.Document, other.Document) && PronounOf(one) is { } word && word == PronounOf(other);

    /// <summary>
    /// Whether the actor that the source names is the one who speaks: "a source with contacts with Iraqi intelligence" and "the leader
    /// of Nigeria's Islamist group" are not Iraq and Nigeria.
    /// </summary>
    public static bool IsActorItself(ClaimStatement statement)
    {
        if (statement.Attribution is not { Source.Count: > 0 } attribution) return true;
        var document = statement.Document;
        var source = attribution.Source[0];
        var mention = document.Mentions.FirstOrDefault(mention => mention.Actor == statement.Speaker && source.Contains(mention.Span));
        if (mention is null) return false;
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(source.Start); i < tokens.Count && tokens[i].Start < mention.Span.Start; i++)
        {
            if (tags[i] is Tag.Preposition or Tag.Relative or Tag.Verb or Tag.Participle or Tag.Gerund) return false;
        }

        return true;
    }

    /// <summary>Whether the one source may stand for the other: "the minister" after "Ms Kelly".</summary>
    private static bool MayBeOne(ClaimStatement one, ClaimStatement other) =>
        ReferenceEquals(one.Document, other.Document) && !IsCharged(one, other) && !IsCharged(other, one)
        && (MayBe(one, other.Source) || MayBe(other, one.Source));

    // "The airline sacked ten, Lee said. The airline denied it": it is not Lee.
    private static bool IsCharged(ClaimStatement answer, ClaimStatement claimed) => answer.Source is { } source
        && claimed.Source?.Head != source.Head
        && claimed.Stands.Any(stand => stand.Act.Agent is { } agent
            && (Concern.IsSameBody(source, agent) || (answer.Sentence == claimed.Sentence && IsThatState(source, agent, claimed))));

    // "Sweden accused Norway of theft, which the country denied"
    private static bool IsThatState(Phrase source, Phrase agent, ClaimStatement claimed) =>
        source is { IsDefinite: true, AllNames.Count: 0 } && AnyStates.Has(source.Head)
        && agent.Names.Any(NameKeys.IsState) && NameKeys.Share(source.Guesses, agent.Names)
        && !NameKeys.Share(agent.Names, claimed.Source?.AllNames ?? []);

    private static bool MayBe(ClaimStatement one, Phrase? named) =>
        one.Source is { Names.Count: 0 } open and ({ IsDefinite: true } or { Head: "he" or "she" or "it" or "they" }) && named is not null
        && !Press.Has(named.Head) && !(IsBody(open) && named is { IsPersonAlone: true } or { Person: not null })
        && open.Guesses.Any(guess => NamesOf(named).Any(name => NameKeys.IsOne(guess, name)) && !TellsOfAnother(one, guess));

    // "Ann Lee said …. The company denied it": she is no company.
    private static bool IsBody(Phrase phrase) => Bodies.Has(phrase.Head) || AnyGroups.Has(phrase.Head);

    // "Roe struck his wife, she said": Roe is a man, and she is not Roe.
    private static bool TellsOfAnother(ClaimStatement statement, string name) => statement.Stands.Any(stand =>
        stand.Act is { Agent: { Names.Count: > 0 } agent, Object: { } thing }
        && agent.Names.Any(other => NameKeys.IsOne(name, other))
        && IsOther(statement.Source?.Head, thing.Span.SliceOf(statement.Document.Raw)));

    private static bool IsOther(string? speaker, ReadOnlySpan<char> phrase) => speaker switch
    {
        "she" => phrase.StartsWith("his "),
        "he" => phrase.StartsWith("her "),
        _ => false,
    };

    // The state of a person is somebody else.
    private static IEnumerable<string> NamesOf(Phrase phrase) =>
        phrase.Person is { } person ? phrase.Names.Where(name => !name.StartsWith('@') || name == "@" + person) : phrase.Names;

    private static string? PronounOf(ClaimStatement statement)
    {
        if (statement.Attribution is not { Source: [var source] }) return null;
        var word = statement.Document.Raw[source.Start..source.End].ToLowerInvariant();
        return word is "he" or "she" or "it" or "they" or "i" or "we" ? word : null;
    }
}
