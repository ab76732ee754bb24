using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Whether the words that stand for a side are a whole phrase for somebody who can speak: "several park wardens", "a report"; not "several
/// park", "two key", "a defence". Who is named needs no such sign.
/// </summary>
internal static class WholeSides
{
    private const WordRole Speaks = WordRole.SpeaksFor | WordRole.PartOf | WordRole.Body | WordRole.Document;

    private const WordRole Mute = WordRole.Mute | WordRole.Measure | WordRole.Period | WordRole.Time;

    // Capitals of "NATO" and of the word behind it.
    private const int MostCapitals = 4;

    private static readonly WordSet OfOne = WordSet.Named("articles-of-one-of-many");
    private static readonly WordSet OfMany = WordSet.Named("determiners-of-many");
    private static readonly WordSet Plurals = WordSet.Named("plurals-without-s");
    private static readonly WordSet Inside = WordSet.Named("prepositions-of-places-within");
    private static readonly WordSet Saying = WordSet.Named("gerunds-of-going-on");
    private static readonly WordSet Counts = WordSet.Named("counted-by-article");
    private static readonly WordSet[] Speakers =
    [
        WordSet.Named("claimants"), WordSet.Named("known-by-the-article"), WordSet.Named("bodies-apart"), WordSet.Named("roles-of-persons"),
        WordSet.Named("sources-of-charges"), WordSet.Named("papers-that-speak"), WordSet.Named("press-reports"),
        WordSet.Named("nouns-for-outlets"), WordSet.Named("words-for-any-group"), WordSet.Named("words-for-government"),
        WordSet.Named("heads-that-speak"),
    ];

    /// <summary>Whether the source of an attribution is one.</summary>
    public static bool Has(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.NamedSource is not [var source]) return true;
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var (first, end) = (tokens.FirstAtOrAfter(source.Start), tokens.FirstAtOrAfter(source.End));
        if (tags[first] is Tag.Pronoun or Tag.Possessive or Tag.Relative or Tag.That) return true;
        // "FRAUD SUITThe clerks": a heading ran into it.
        for (var i = first; i < end; i++) if (IsGlued(tokens.TextOf(i))) return false;
        // "the chancery of Acme"
        if (OpenNames.IsDescribed(document, source)) return true;
        // "a number of clerks"
        var start = first;
        if (end - first > 3 && Counts.Has(tokens.TextOf(first + 1)) && tokens.TextOf(first + 2) is "of") start = first + 3;
        var nouns = false;
        for (var i = start; i < end; i++)
        {
            // "Norway and Sweden", "the mayor and his aides"
            if (tags[i] is Tag.Name or Tag.Coordinator) return true;
            if (tags[i].IsNounLike())
            {
                if (CanSpeak(document, i) && !IsFollowedBySpeaker(document, i, end)) return start > first || Agrees(tokens, first, i);
                nouns = true;
            }
            else if (nouns && tags[i] is not (Tag.Genitive or Tag.Hyphen or Tag.Symbol or Tag.Nominal)) break;
        }

        // "Many", "All involved"
        return !nouns && (end - first == 1 || tags[first] is Tag.Quantifier);
    }

    /// <summary>Whether the source is the end of a longer phrase, or holds a clause, whoever is named in it.</summary>
    public static bool IsCut(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.NamedSource is not [var source]) return false;
        var tokens = document.Text.Tokens;
        var (first, end) = (tokens.FirstAtOrAfter(source.Start), tokens.FirstAtOrAfter(source.End));
        return IsTail(document, attribution, first) || HoldsClause(document, first, end) || IsPlaceOfTown(document, source, first);
    }

    // "Roe, at a meeting in Bergen, [Norway, ahead of a vote], rejected it"
    private static bool IsPlaceOfTown(AnnotatedDocument document, TextSpan source, int first)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        if (first < 3 || tags[first - 1] is not Tag.Comma || tags[first - 2] is not Tag.Name) return false;
        var town = first - 2;
        while (town > 0 && tags[town - 1] is Tag.Name) town--;
        return town > 0 && Inside.Has(tokens.TextOf(town - 1)) && source.SliceOf(document.Raw).Contains(',')
            && document.Mentions.Any(mention => mention.Type is ActorType.State or ActorType.Place && mention.Span.Start == source.Start);
    }

    // "Advice by the office of Public [Prosecutions released on Monday] disputed it", "Lesna [a Pila Holding] said", "Dr Lee, 51,
    // [a doctor] said"
    private static bool IsTail(AnnotatedDocument document, Attribution attribution, int first)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        if (first == 0 || attribution.NamedSource[0].Start > attribution.Cue[0].Start) return false;
        // "short- [seller Lee] said"; a hyphen behind a dateline stands by itself.
        var isHalf = first > 1 && tokens.TextOf(first - 1).EndsWith("-") && char.IsLower(tokens.TextOf(first - 2)[0])
            && tokens[first - 2].End == tokens[first - 1].Start;
        // "the union, in [Oslo], said"
        var isSaid = document.HasTag(attribution.Cue[0], tag => tag.IsFinite());
        if (isHalf || (isSaid && Inside.Has(tokens.TextOf(first - 1)))) return true;
        var isOpening = document.Text.Sentences[document.Text.SentenceAt(tokens[first].Start)].FirstToken >= first - 1;
        return !isOpening && tags[first - 1] switch
        {
            Tag.Nominal => char.IsUpper(tokens.TextOf(first - 1)[0]),
            Tag.Name => tokens.TextOf(first) is "a" && tags[first + 1] is Tag.Name,
            // "Roe and voting [rights groups] said"
            Tag.Gerund => tags[first] is Tag.Nominal && tags[first - 2] is Tag.Coordinator or Tag.Determiner,
            Tag.Comma => tags[first - 2] is Tag.Number && tags[first - 3] is Tag.Comma,
            _ => false,
        };
    }

    // "[Lee took to social media] to proclaim", "[a post about a man whose wife] drowned"
    private static bool HoldsClause(AnnotatedDocument document, int first, int end)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        for (var i = first; i < end && tags[i] is not (Tag.Comma or Tag.Dash or Tag.Open); i++)
        {
            if (tags[i] is Tag.Relative || tokens.TextOf(i) is "whose") return !HoldsVerb(tags, i, end);
            // "[a report saying Lee] announced it"
            if (tags[i] is Tag.Gerund && Saying.Has(tokens.TextOf(i))) return true;
            // "a letter attributed to Lee": what ends in "-ed" may be no verb of a clause, but it is in "decided to block".
            var isParticiple = tokens.TextOf(i).EndsWith("ed") && !(tags[i + 1] is Tag.To && tags[i + 2] is Tag.Bare);
            if (tags[i].IsFinite() && tags[i] is not Tag.Modal && !isParticiple) return true;
        }

        return false;
    }

    private static bool HoldsVerb(SentenceTags tags, int first, int end)
    {
        for (var i = first; i < end; i++) if (tags[i].IsFinite()) return true;
        return false;
    }

    // "a police [source]"
    private static bool IsFollowedBySpeaker(AnnotatedDocument document, int noun, int end)
    {
        var tags = document.Grammar.Tags;
        for (var i = noun + 1; i < end && (tags[i].IsNounLike() || tags[i] is Tag.Genitive or Tag.Hyphen); i++)
            if (tags[i].IsNounLike() && CanSpeak(document, i)) return true;
        return false;
    }

    private static bool CanSpeak(AnnotatedDocument document, int head)
    {
        var noun = document.Text.Tokens.TextOf(head).ToString().ToLowerInvariant();
        var roles = document.Grammar.Classes.RolesOf(document.Text.Tokens[head].Word);
        return (IsPlural(noun) && (roles & Mute) == 0) || AgentNouns.Are(noun) || Array.Exists(Speakers, words => words.Has(noun))
            || (roles & Speaks) != 0;
    }

    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        while (capitals < word.Length && char.IsUpper(word[capitals])) capitals++;
        return capitals > MostCapitals && word.Length > capitals + 1 && char.IsLower(word[capitals]) && char.IsLower(word[capitals + 1]);
    }

    // "several park", "a witnesses"
    private static bool Agrees(TokenTable tokens, int first, int head)
    {
        if (first == head) return true;
        var isPlural = IsPlural(tokens.TextOf(head));
        var word = tokens.TextOf(first).ToString().ToLowerInvariant();
        return isPlural ? !OfOne.Has(word) : !OfMany.Has(word);
    }

    private static bool IsPlural(ReadOnlySpan<char> noun) => Inflection.IsPlural(noun) || Plurals.Has(noun);
}
