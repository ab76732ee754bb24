using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>By which name somebody speaks.</summary>
/// <param name="names">The names of the actors of the corpus.</param>
internal sealed class SpeakerNames(ActorNames names)
{
    private static readonly WordSet Spokesmen = WordSet.Named("titles-of-spokesmen");
    private static readonly WordSet Seats = WordSet.Named("seats-of-home-politics");
    private static readonly WordSet Ministers = WordSet.Named("titles-of-state-officials");
    private static readonly WordSet StateParts = WordSet.Named("parts-of-states");
    private static readonly WordSet Unnamed = WordSet.Named("sources-without-a-name");
    private static readonly WordSet Parts = WordSet.Named("bodies-within-bodies");
    private static readonly WordSet Counts = WordSet.Named("counts-of-sources");
    private static readonly WordSet HaveNoOfficials = WordSet.Named("blocs-without-officials");

    /// <summary>
    /// The name of who makes a statement; null where nobody is named or known. "Canadian Prime Minister Jean Chretien" speaks under his own
    /// name, though the dictionary has only his state.
    /// </summary>
    public string? Of(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution is { NamedSource: [var letters], Outlet: null } && SpelledNames.Of(document, letters) is { } body) return body;
        if (attribution.Speaker is not { } actor)
        {
            return attribution.Outlet is { } outlet ? names.Of(outlet) : Named(document, attribution);
        }

        if (names.Of(actor) is { } known && names.IsPerson(known))
        {
            return IsHalfOfName(document, attribution.NamedSource, actor) ? Named(document, attribution) : known;
        }

        // "the Americans" may be a company from there.
        if (ClaimText.IsPeople(document, attribution.NamedSource, actor)) return null;
        // "A Western diplomat" speaks for his own state, whichever that is.
        if (HaveNoOfficials.Has(actor) && !ClaimText.IsActorItself(document, attribution.NamedSource, actor)) return null;
        var source = attribution.NamedSource;
        var isOther = IsOneOfMany(document, source) || IsOneOfTwo(document, source, actor) || IsBodyWithin(document, source, actor)
            || IsOfLongerName(document, source, actor) || ArePersons(document, source) || AreSomeMembers(document, source, actor)
            || IsTitleOf(document, source, actor);
        return Named(document, attribution) ?? (isOther ? null : names.Of(actor));
    }

    /// <summary>
    /// Whether a source is the seat of a government by its own name: in home politics the White House speaks for itself, and not for its
    /// country.
    /// </summary>
    public static bool IsSeat(AnnotatedDocument document, Attribution attribution) => attribution.NamedSource is [var source]
        && document.Mentions.Any(mention => mention.Actor == attribution.Speaker && mention.Via == NamedVia.Metonym
            && source.Contains(mention.Span) && Seats.Has(mention.Span.SliceOf(document.Raw)));

    /// <summary>
    /// Whether a source is a part of a state, or of its officials, and not who speaks for it: "the Norwegian police", "Norwegian prison
    /// officials", "the Norwegian news agency Acme".
    /// </summary>
    public static bool IsPartOfState(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.NamedSource is not [var source]) return false;
        if (!document.Mentions.Any(mention => mention.Actor == attribution.Speaker && mention.Type == ActorType.State
            && source.Contains(mention.Span))) return false;
        // "the Norwegian health minister" speaks for Norway.
        var words = source.Of(document.Raw).Split(',')[0].Split(' ');
        return Array.Exists(words, word => StateParts.Has(word)) && !Array.Exists(words, word => Ministers.Has(word));
    }

    /// <summary>The name behind a key of <see cref="NameKeys"/> as a document has it; null where it has none.</summary>
    public string? OfKey(AnnotatedDocument document, string key) => key is ['@', .. var id] ? names.Of(id)
        : document.Names.FirstOrDefault(name => NameKeys.KeyOf(document, name) == key) is { } found
            ? ScopeExtensions.OneLine((found.FullName ?? found.Span).Of(document.Raw)) : null;

    /// <summary>Whether a name may be that of a person: known as one, or, where that is asked, not known as anything else.</summary>
    public bool MayBePerson(AnnotatedDocument document, string name, bool isUnknownOne) => names.IsPerson(name)
        || document.Names.Any(other => (other.Type is ActorType.Person || (isUnknownOne && other.Type is null))
            && ScopeExtensions.OneLine((other.FullName ?? other.Span).Of(document.Raw)) == name);

    /// <summary>"Republicans and critics", "Lee and Roe": more than the party, and than Lee.</summary>
    public static bool IsOneOfTwo(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string? actor) => source is [var only]
        && document.Mentions.Any(mention => mention.Actor == actor && only.Contains(mention.Span)
            && (document.Raw.AsSpan(only.Start, mention.Span.Start - only.Start).EndsWith(" and ")
                || document.Raw.AsSpan(mention.Span.End, only.End - mention.Span.End).StartsWith(" and ")));

    // "Ann Roe-Lee" is not Lee.
    private static bool IsHalfOfName(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) => source is [var only]
        && document.Mentions.Any(mention => mention.Actor == actor && only.Contains(mention.Span) && mention.Span.Start > only.Start + 1
            && document.Raw[mention.Span.Start - 1] is '-' && char.IsLetter(document.Raw[mention.Span.Start - 2]));

    // "The Senate intelligence committee" is not the Senate.
    private static bool IsBodyWithin(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) => source is [var only]
        && Parts.Has(only.Of(document.Raw).Split(' ')[^1])
        && document.Mentions.Any(mention => mention.Actor == actor && only.Contains(mention.Span) && mention.Span.End < only.End
            && mention.Type == ActorType.Organisation);

    // "the Oslo Department of Justice", "Elizabeth France": the name of somebody else.
    private static bool IsOfLongerName(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor)
    {
        if (source is not [var only]) return false;
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var sentence = document.Text.Sentences[document.Text.SentenceAt(only.Start)].FirstToken;
        return document.Mentions.Any(mention => mention.Actor == actor && only.Contains(mention.Span) && mention.Via != NamedVia.Demonym
            && tokens.FirstAtOrAfter(mention.Span.Start) is var first && first - 1 > sentence && tokens[first - 1].Start >= only.Start
            && tags[first - 1] is Tag.Name && tags[first] is Tag.Name
            && !document.Mentions.Any(other => other.Type == ActorType.State && other.Span.Contains(tokens[first - 1].Span)));
    }

    // "White House adviser Ann Lee and Bo Roe, a secretary": two by their names, and no government.
    private static bool ArePersons(AnnotatedDocument document, IReadOnlyList<TextSpan> source) => source is [var only]
        && only.SliceOf(document.Raw).Contains(" and ", StringComparison.Ordinal)
        && document.Names.Count(name => name.Type is ActorType.Person or null && only.Contains(name.Span)
            && name.Span.SliceOf(document.Raw).Contains(' '))
            + document.Mentions.Count(mention => only.Contains(mention.Span) && mention.Type == ActorType.Person) > 1;

    // "a spokesman for Senate leader Ann Lee": hers, and not the Senate's
    private static bool IsTitleOf(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) => source is [var only]
        && document.Mentions.FirstOrDefault(mention => mention.Actor == actor && only.Contains(mention.Span)) is { } body
        && document.Names.Any(name => name.Type is ActorType.Person && only.Contains(name.Span) && name.Span.Start > body.Span.End
            && document.Raw.AsSpan(body.Span.End, name.Span.Start - body.Span.End).IndexOfAny(',', '(') < 0);

    // "top Republicans in Congress", "House Democrats": not their party
    private bool AreSomeMembers(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor)
    {
        if (source is not [var only]) return false;
        foreach (var mention in document.Mentions)
        {
            if (mention.Actor != actor || mention.Type != ActorType.Organisation || !only.Contains(mention.Span)) continue;
            var members = mention.Span.Of(document.Raw);
            var isName = names.Of(actor)?.Contains(members, StringComparison.OrdinalIgnoreCase) != false;
            var rest = only.Length - members.Length - "the ".Length;
            return !isName && members.EndsWith('s') && rest > 0 && mention.Span.Start > only.Start;
        }

        return false;
    }

    // "a party source", "an army officer": one man, and not all of them; "a spokesman" speaks for all.
    private static bool IsOneOfMany(AnnotatedDocument document, IReadOnlyList<TextSpan> source) => source is [var only]
        && only.Of(document.Raw).Split(' ') is var words
        && (words[0] is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another"
            || Counts.Has(words[0]) || (words[0] is "the" or "The" && Unnamed.Has(words[^1])))
        && !words.Any(word => Spokesmen.Has(word)) && words.Any(word => Unnamed.Has(word.TrimEnd(',', 's')));

    private string? Named(AnnotatedDocument document, Attribution attribution) =>
        (NamedSources.In(document, attribution.NamedSource)
            ?? NamedSources.In(document, NamedSources.CalledSo(document, attribution.NamedSource))) is not { } name ? null
        : name.Contains(' ', StringComparison.Ordinal) || NamedSources.AreSeveral(document, name) ? name
        : names.FullNameOf(document, name) ?? name;
}
