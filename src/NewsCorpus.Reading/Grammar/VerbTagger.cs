using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>Tags a word that can be a verb, by the forms that it has and by its neighbours: "talks", "planned", "meeting".</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="classes">What is known of the words.</param>
/// <param name="quotes">Where the text quotes.</param>
/// <param name="tags">The tags of the tokens before the word.</param>
internal sealed class VerbTagger(TokenTable tokens, WordTable classes, QuoteMap quotes, Tag[] tags)
{
    // Words of one of several nouns in a row.
    private const int LongestItem = 5;

    private static readonly WordSet WordsInEst = WordSet.Named("words-in-est");

    // "a few say", "a majority think"
    private static readonly WordSet NumberWords = WordSet.Named("words-for-a-number");

    private static readonly WordSet AskingWho = WordSet.Named("verbs-asking-who");
    private static readonly WordSet Saying = WordSet.Named("forms-of-say");
    private static readonly WordSet Settings = WordSet.Named("prepositions-of-settings");
    private static readonly WordSet OpeningClauses = WordSet.Named("conjunctions-with-a-subject");
    private static readonly WordSet Refuters = WordSet.Named("refuting-verbs");
    private static readonly WordSet Describing = WordSet.Named("participles-that-describe");

    private readonly MarkTagger _marks = new(tokens, quotes);
    private bool _isHeadline;

    /// <summary>The tag of the token <paramref name="i"/>.</summary>
    /// <param name="i">The token.</param>
    /// <param name="first">The first token of its sentence.</param>
    /// <param name="end">The token after the last one of its sentence.</param>
    /// <param name="roles">What the word can be.</param>
    /// <param name="isHeadline">True where all words of the sentence have capitals.</param>
    public Tag TagOf(int i, int first, int end, WordRole roles, bool isHeadline)
    {
        _isHeadline = isHeadline;
        var before = i - 1;
        while (before >= first && tags[before] is Tag.Adverb or Tag.Negation) before--;
        var previous = before >= first ? tags[before] : Tag.None;
        // "have both flatly refuted"
        if (before > first && tokens[before].Word == classes.Both && tags[before - 1] is Tag.Have or Tag.Be) previous = tags[before - 1];
        if ((roles & (WordRole.Past | WordRole.Participle)) != 0) return PastTag(previous, roles, i, end);
        if ((roles & WordRole.Gerund) != 0)
        {
            if (before >= first && tokens[before].Word == classes.Both) return Tag.Gerund;
            // "are all investigating fraud"
            if (before > first && tags[before - 1] is Tag.Be && tokens.TextOf(before) is "all" or "both") return Tag.Gerund;
            // "some emerging economies"; but "some telling reporters"
            var isAdjective = previous is Tag.Quantifier && before == i - 1 && (roles & WordRole.Cue) == 0 && i + 1 < end
                && NextTag(i + 1) is Tag.Nominal;
            return isAdjective || previous is Tag.Determiner or Tag.Possessive or Tag.Genitive ? Tag.Nominal : Tag.Gerund;
        }

        // "Online reports said", "Local reports had surfaced"
        if (i == first + 1 && previous is Tag.Name && (roles & WordRole.Third) != 0 && i + 1 < end
            && (Saying.Has(tokens.TextOf(i + 1)) || classes.TagOf(tokens[i + 1].Word) is Tag.Have or Tag.Be))
        {
            return Tag.Nominal;
        }

        return (roles & (WordRole.Base | WordRole.Third)) != 0 ? PresentTag(i, before, previous, end, roles) : Tag.Verb;
    }

    private Tag PastTag(Tag previous, WordRole roles, int i, int end)
    {
        if (previous is Tag.Be or Tag.Have) return Tag.Participle;
        // ", compared with 50 billion"
        var isComparison = previous is Tag.Comma && tokens.TextOf(i) is "compared" && i + 1 < end;
        if (isComparison && tokens.TextOf(i + 1) is "with" or "to") return Tag.Participle;
        if (i + 1 < end && NextTag(i + 1) is Tag.Nominal && (EndsList(i - 1) || OpensClause(i - 1))) return Tag.Nominal;
        // "tires and related products"
        if (previous is Tag.Coordinator && i > 1 && tags[i - 2].IsNounLike() && i + 1 < end && NextTag(i + 1) is Tag.Nominal
            && Describing.Has(tokens.TextOf(i)))
        {
            return Tag.Nominal;
        }

        // "before proposed laws reach the floor": such a conjunction has a subject behind it.
        if (previous is Tag.Subordinator && i + 1 < end && NextTag(i + 1) is Tag.Nominal && OpeningClauses.Has(tokens.TextOf(i - 1)))
        {
            return Tag.Nominal;
        }

        if ((roles & WordRole.Base) != 0 && previous is Tag.To or Tag.Modal or Tag.Do) return Tag.Bare;
        // "some said the", but not "an estimated half"
        var isAfterArticle = previous is Tag.Determiner && tokens.TextOf(i - 1) is "a" or "an" or "the" or "A" or "An" or "The";
        if (previous is Tag.Determiner or Tag.Number && !isAfterArticle && i + 1 < end
            && NextTag(i + 1) is Tag.Pronoun or Tag.That or Tag.Quote or Tag.Determiner or Tag.Possessive)
        {
            return Tag.Verb;
        }

        // "both vowed to go"
        if (previous is Tag.Determiner && StandsAlone(i - 1) && i + 1 < end && NextTag(i + 1) is Tag.To) return Tag.Verb;
        if (previous is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Preposition or Tag.Number or Tag.To) return Tag.Nominal;
        // "several planned talks", "the deal contains agreed rules", "investigating alleged fraud", "has stymied repeated efforts"
        var takesNoun = previous is Tag.Quantifier or Tag.Gerund
            || (IsActive(previous, i - 1) && ((classes.RolesOf(tokens[i - 1].Word) & WordRole.Cue) == 0
                || (i > 1 && tags[i - 2] is Tag.Quote))); // “…,” said retired surgeon Ann Lee
        if (takesNoun && i + 1 < end && NextTag(i + 1) is Tag.Nominal or Tag.Name) return Tag.Nominal;
        return (roles & WordRole.Past) == 0 ? Tag.Participle : Tag.Verb;
    }

    private bool IsActive(Tag tag, int i) =>
        tag is Tag.Verb || (tag is Tag.Participle && i > 0 && tags[i - 1] is Tag.Have);

    // "it said that confirmed facts were few": after a verb "that" opens a clause, and what follows is its subject.
    private bool OpensClause(int that) => that > 0 && tags[that] is Tag.That && tags[that - 1].IsVerb();

    // "mutual interests, military ties, and shared goals": the last of several nouns.
    private bool EndsList(int coordinator)
    {
        if (coordinator < 3 || tags[coordinator] is not Tag.Coordinator || tags[coordinator - 1] is not Tag.Comma) return false;
        for (var i = coordinator - 2; i > 0 && i > coordinator - 2 - LongestItem; i--)
        {
            if (tags[i] is Tag.Comma) return i < coordinator - 2 && tags[i - 1] is Tag.Nominal;
            if (tags[i] is not Tag.Nominal) return false;
        }

        return false;
    }

    private Tag PresentTag(int i, int before, Tag previous, int end, WordRole roles)
    {
        var isNounToo = (roles & WordRole.Homograph) != 0;
        if (IsSaying(i, previous, end, roles)) return Tag.Verb;
        // "rights advocates said"
        if (previous is Tag.Nominal && (roles & WordRole.Third) != 0 && i + 1 < end && Saying.Has(tokens.TextOf(i + 1))) return Tag.Nominal;
        var isThird = (roles & (WordRole.Third | WordRole.Base)) == WordRole.Third;
        // "to cheat the bank and faces": the second verb of the clause
        if (isThird && previous is Tag.Coordinator && before > 0 && tags[before - 1] is Tag.Bare)
        {
            return Tag.Verb;
        }

        // "another says", "this provides"
        if (isThird && !isNounToo && previous is Tag.Determiner && before == i - 1 && StandsAlone(before)) return Tag.Verb;
        // "these include building a port"
        if (!isNounToo && previous is Tag.Determiner && tokens.TextOf(i - 1) is "these" or "These" or "those" or "Those"
            && (roles & WordRole.Base) != 0 && i + 1 < end && (classes.RolesOf(tokens[i + 1].Word) & WordRole.Gerund) != 0)
        {
            return Tag.Verb;
        }

        if (previous is Tag.Nominal && IsCloseTo(i, end)) return Tag.Nominal;
        // "the Acme show “Night Shift”": no verb in the plural
        if (tokens.TextOf(i) is "show" && previous.IsNounLike() && !IsPlural(i - 1) && i + 1 < end
            && NextTag(i + 1) is Tag.Quote or Tag.Name) return Tag.Nominal;
        switch (previous)
        {
            case Tag.Verb or Tag.Participle when isNounToo: return Tag.Nominal;
            // "amid claims that", "as reports suggest": such a conjunction has a subject behind it.
            case Tag.Subordinator when isNounToo && before == i - 1: return Tag.Nominal;
            // "is investigating claims that"; but "Smoking causes"
            case Tag.Gerund when isNounToo && isThird && before == i - 1 && before > 0 && TakesObject(before): return Tag.Nominal;
            case Tag.To or Tag.Modal or Tag.Do when (roles & WordRole.Base) != 0: return Tag.Bare;
            case Tag.To: return Tag.Nominal;
            // "to recognise and respond"
            case Tag.Coordinator when before > 0 && tags[before - 1] is Tag.Bare && (roles & WordRole.Base) != 0: return Tag.Bare;
            case Tag.Pronoun or Tag.Relative: return Tag.Verb;
            case Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Preposition or Tag.Number or Tag.Hyphen: return Tag.Nominal;
            case Tag.Be or Tag.Have or Tag.Bare: return Tag.Nominal;
            case Tag.Gerund when (roles & WordRole.Third) == 0: return Tag.Nominal;
        }

        var next = i + 1 < end ? NextTag(i + 1) : Tag.Stop;
        // "other supplies"; but "the other says"
        var isOfTheOther = !isNounToo && i > 1 && tags[i - 2] is Tag.Determiner;
        if ((roles & WordRole.Third) != 0 && IsAfterMany(i)) return isOfTheOther ? Tag.Verb : Tag.Nominal;
        // "states which refused", "states where it failed"; but "questions who refused"
        var isDescribed = i + 1 < end && (tokens.TextOf(i + 1) is "which" or "where"
            || (tokens.TextOf(i + 1) is "who" && !AskingWho.Has(tokens.TextOf(i))));
        // "known for rapid-fire questions, was"
        // "other prominent voices have": two verbs in a row; not "a man he claims has left"
        isDescribed |= next.IsAuxiliary() && (roles & WordRole.TakesClause) == 0 && previous is Tag.Nominal or Tag.Name;
        isDescribed |= next is Tag.Comma && i + 2 < end && tokens[i + 2].Kind == TokenKind.Word && NextTag(i + 2).IsAuxiliary();
        if (isNounToo && (roles & WordRole.Third) != 0 && (isDescribed || IsAfterSome(i))) return Tag.Nominal;

        var isOne = (isNounToo || tokens.TextOf(i) is "show" or "brief") && (roles & (WordRole.Third | WordRole.Base)) == WordRole.Base;
        if (isOne && IsOfOne(i)) return Tag.Nominal;
        var takesObject = next is Tag.Determiner or Tag.Possessive or Tag.Pronoun or Tag.That or Tag.Quote or Tag.Question or Tag.To
            or Tag.Name
            or Tag.Colon or Tag.Adverb;
        takesObject |= next is Tag.Relative && AskingWho.Has(tokens.TextOf(i));
        if (isNounToo && (IsPlainVerb(i + 1, end) || (before < 0 && (roles & WordRole.Third) != 0))) return Tag.Nominal;
        // "unrealisable promises to", "a cautious note:", "the latest figures from", "Norwegian forces on Monday"
        var isObjectless = next is Tag.Preposition || (i + 1 < end && (classes.RolesOf(tokens[i + 1].Word) & WordRole.Time) != 0);
        // "the withdrawal of Russian forces"
        isObjectless |= before > 0 && tags[before - 1] is Tag.Preposition && tokens.TextOf(before - 1) is "of" or "by" or "for" or "from";
        if (isNounToo && before == i - 1 && ((previous is Tag.Nominal && IsAdjective(before))
            || (previous is Tag.Name && isObjectless && IsNationality(before))))
        {
            return Tag.Nominal;
        }

        // "in swing states that matter", "denied as baseless reports that"
        if (isNounToo && (roles & WordRole.Third) != 0 && previous is Tag.Nominal && before > 0
            && (tags[before - 1] is Tag.Preposition || tokens[before - 1].Word == classes.As)
            && (!EndsWith(before, "s") || EndsWith(before, "ss")))
        {
            return Tag.Nominal;
        }

        // "rejected Swedish claims that", "disputed the police reports"
        if (isNounToo && (roles & WordRole.Third) != 0 && IsObjectOfRefuter(before)) return Tag.Nominal;
        // "to resolve access disputes each year"
        if (isNounToo && previous is Tag.Nominal && before > 0 && tags[before - 1] is Tag.Bare) return Tag.Nominal;
        // "in the recent protests,"
        if (isNounToo && previous is Tag.Nominal && before > 1 && next is Tag.Comma && tags[before - 1] is Tag.Determiner
            && tags[before - 2] is Tag.Preposition && Settings.Has(tokens.TextOf(before - 2)))
        {
            return Tag.Nominal;
        }

        if ((roles & WordRole.Third) != 0)
        {
            return takesObject || !isNounToo || previous is Tag.Name || (previous.IsNounLike() && IsOnlyVerb(i, end))
                ? Tag.Verb
                : Tag.Nominal;
        }

        if (previous is Tag.Quantifier)
        {
            return (takesObject || !isNounToo) && tokens.TextOf(i - 1) is not ("one" or "One") ? Tag.Verb : Tag.Nominal;
        }

        if (before < 0 || previous is not (Tag.Nominal or Tag.Name or Tag.Coordinator or Tag.Comma or Tag.Close)) return Tag.Nominal;
        var isPlural = EndsWith(before, "s") || previous is Tag.Coordinator || EndsWith(before, "ple");
        return isNounToo ? isPlural && (takesObject || (EndsWith(before, "s") && IsOnlyVerb(i, end))) ? Tag.Verb : Tag.Nominal
            : isPlural || takesObject ? Tag.Verb : Tag.Nominal;
    }

    // "is facing", "to rebutting", "without making": no subject of a clause, which stands at its beginning.
    private bool TakesObject(int gerund)
    {
        var i = gerund - 1;
        while (i > 0 && tags[i] is Tag.Adverb) i--;
        return tags[i] is Tag.Be or Tag.Preposition or Tag.To or Tag.Participle or Tag.Comma;
    }

    private bool IsObjectOfRefuter(int last)
    {
        var i = last;
        while (i > 0 && i > last - LongestItem && (tags[i].IsNounLike() || tags[i] is Tag.Determiner)) i--;
        return i >= 0 && i < last && tags[i] is Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Bare && Refuters.Has(tokens.TextOf(i));
    }

    // "a source close to Lee"
    private bool IsCloseTo(int i, int end) => tokens.TextOf(i) is "close" && i + 1 < end && tokens.TextOf(i + 1) is "to"
        && (classes.RolesOf(tokens[i - 1].Word) & (WordRole.SpeaksFor | WordRole.PartOf)) != 0;

    private bool StandsAlone(int i) => tokens.TextOf(i) is "this" or "This" or "another" or "Another" or "each" or "Each" or "either"
        or "Either" or "neither" or "Neither" or "both" or "Both";

    // "other supplies": no verb in the singular follows words for several.
    private bool IsAfterMany(int i) => i > 0 && tags[i - 1] is Tag.Quantifier
        && tokens.TextOf(i - 1) is "other" or "Other" or "many" or "Many" or "several" or "Several" or "few" or "Few";

    // "some rural states", "most claims"; but "some remains"
    private bool IsAfterSome(int i)
    {
        var k = i - 1;
        if (k > 0 && tags[k] is Tag.Nominal && !IsPlural(k)) k--;
        return IsAfterMany(k + 1) || (k >= 0 && tags[k] is Tag.Quantifier
            && tokens.TextOf(k) is "some" or "Some" or "most" or "Most" or "more" or "More" or "such" or "Such");
    }

    // "a 40-page brief", "a New York Times report", "Oslo's frequent report": no verb in the plural follows words for one.
    private bool IsOfOne(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - LongestItem; k--)
        {
            if (tags[k] is Tag.Determiner) return tokens.TextOf(k) is "a" or "an" or "A" or "An";
            if (tags[k] is Tag.Genitive) return k < i - 1;
            if (tags[k] is Tag.Name) continue;
            if (tags[k] is not (Tag.Nominal or Tag.Number or Tag.Hyphen) || NumberWords.Has(tokens.TextOf(k)) || IsPlural(k)) return false;
        }

        return false;
    }

    // "the women say officers", "42% say they", "…, say some experts": such a verb stands before a clause or a subject. After one thing
    // only a word that opens a noun phrase tells it from a noun ("a talk show host").
    private bool IsSaying(int i, Tag previous, int end, WordRole roles)
    {
        if ((roles & (WordRole.TakesClause | WordRole.Homograph | WordRole.Base)) != (WordRole.TakesClause | WordRole.Base) || i + 1 >= end)
        {
            return false;
        }

        var next = NextTag(i + 1);
        // "The Rohingya say": a people
        var isPeople = previous is Tag.Name && i > 1 && tokens.TextOf(i - 2) is "The" or "the";
        var isOne = previous is Tag.Nominal or Tag.Name && !IsPlural(i - 1) && !isPeople;
        if (isOne) return next is Tag.Determiner or Tag.Pronoun or Tag.Possessive or Tag.That;
        return previous is Tag.Nominal or Tag.Name or Tag.Number or Tag.Comma or Tag.Close or Tag.Symbol && next.StartsNounPhrase();
    }

    // By its ending: "cautious", "unrealisable", "latest".
    private bool IsAdjective(int i) => tokens[i].Length > 5
        && (EndsWith(i, "ous") || EndsWith(i, "ful") || EndsWith(i, "ible")
            || (EndsWith(i, "able") && tokens.TextOf(i) is not ("constable" or "timetable" or "vegetable"))
            || (EndsWith(i, "est") && !WordsInEst.Has(tokens.TextOf(i))));

    private bool IsNationality(int i) =>
        EndsWith(i, "ian") || EndsWith(i, "ish") || EndsWith(i, "ese") || EndsWith(i, "ican") || EndsWith(i, "eli") || EndsWith(i, "qi")
        || tokens.TextOf(i) is "French" or "German" or "Dutch";

    private bool IsPlural(int i) => (EndsWith(i, "s") && !EndsWith(i, "ss") && tokens.TextOf(i) is not "news")
        || EndsWith(i, "ple") || EndsWith(i, "men") || EndsWith(i, "police");

    // "Unconfirmed reports suggest": the next word can only be a verb.
    private bool IsPlainVerb(int i, int end) =>
        i < end && !tokens[i].Is(TokenShape.Capitalised) && classes.TagOf(tokens[i].Word) == Tag.None
        && (classes.RolesOf(tokens[i].Word) & (WordRole.Base | WordRole.Homograph)) == WordRole.Base;

    // "The dispute highlights concerns": without another verb around, the homograph is the verb.
    private bool IsOnlyVerb(int i, int end)
    {
        for (var k = i - 1; k >= 0 && k > i - 20 && tags[k] is not (Tag.Comma or Tag.Stop or Tag.None); k--)
        {
            if (tags[k].IsFinite() || tags[k] is Tag.Coordinator) return false;
        }

        for (var k = i + 1; k < end && k < i + 20; k++)
        {
            if (tokens[k].Kind == TokenKind.Punctuation && _marks.TagOf(k) is Tag.Comma or Tag.Stop) break;
            if (classes.TagOf(tokens[k].Word).IsFinite()
                || (classes.RolesOf(tokens[k].Word) & (WordRole.Past | WordRole.Third | WordRole.Homograph)) is WordRole.Past
                or WordRole.Third)
            {
                return false;
            }
        }

        return true;
    }

    private Tag NextTag(int i)
    {
        if (tokens[i].Kind == TokenKind.Word)
        {
            var tag = classes.TagOf(tokens[i].Word);
            if (tag != Tag.None) return tag;
            return tokens[i].Is(TokenShape.Capitalised) && !_isHeadline ? Tag.Name : Tag.Nominal;
        }

        return tokens[i].Kind is TokenKind.Punctuation ? _marks.TagOf(i) : Tag.Number;
    }

    private bool EndsWith(int i, string suffix) => tokens[i].Length > suffix.Length + 1
        && tokens.TextOf(i).EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}
