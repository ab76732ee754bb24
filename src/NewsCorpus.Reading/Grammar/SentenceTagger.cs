using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// Tags the tokens of a sentence from left to right by closed-class words, verb forms, suffixes and neighbours.
/// It works by rules, without a statistical model: the same text always gets the same tags.
/// </summary>
internal sealed class SentenceTagger(TokenTable tokens, WordTable classes, QuoteMap quotes, Tag[] tags)
{
    // Words of one of several nouns in a row.
    private const int LongestItem = 5;

    private readonly MarkTagger _marks = new(tokens, quotes);
    private bool _isHeadline;

    /// <summary>Tags tokens <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Read(int first, int end)
    {
        _isHeadline = IsHeadline(first, end);
        var all = tokens.AsSpan();
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref all[i];
            tags[i] = token.Kind switch
            {
                TokenKind.Word => WordTag(in token, i, first, end),
                TokenKind.Number => Tag.Number,
                TokenKind.Clitic => CliticTag(i, first),
                _ when i == end - 1 && tokens.Text[token.Start] == '.' => Tag.Stop,
                _ => _marks.TagOf(i),
            };
        }
    }

    // In a headline every word is capitalised, so capitals tell nothing.
    private bool IsHeadline(int first, int end)
    {
        int small = 0, capitals = 0;
        var all = tokens.AsSpan();
        for (var i = first + 1; i < end && small + capitals < 15; i++)
        {
            ref readonly var token = ref all[i];
            if (token.Kind != TokenKind.Word || classes.TagOf(token.Word) != Tag.None) continue;
            if (token.Is(TokenShape.Capitalised)) capitals++;
            else if (++small > 3) return false;
        }

        return small + capitals >= 3 && capitals >= 4 * small;
    }

    private Tag CliticTag(int i, int first)
    {
        var tag = classes.TagOf(tokens[i].Word);
        if (tag != Tag.None) return tag;
        var afterPronoun = i > first && tags[i - 1] is Tag.Pronoun or Tag.That or Tag.Question or Tag.Relative;
        return afterPronoun ? Tag.Be : Tag.Genitive;
    }

    private Tag WordTag(in Token token, int i, int first, int end)
    {
        var tag = classes.TagOf(token.Word);
        if (tag is not Tag.None)
        {
            if (tag is Tag.Pronoun or Tag.Relative && IsAcronym(in token, i)) return Tag.Name;
            if (tag is Tag.Do && tokens.TextOf(i) is "Don" && !(i + 1 < end && tokens[i + 1].Kind == TokenKind.Clitic)) return Tag.Name;
            if (tag is not (Tag.Preposition or Tag.Modal or Tag.Possessive or Tag.Determiner)) return tag;
            if (tag is Tag.Modal && i == first && IsSubject(i, end)) return Tag.Name;
            if (tag is Tag.Modal && IsMonthOrName(i, first, end)) return tags[i - 1] is Tag.Name ? Tag.Name : Tag.Time;
            if (tag is Tag.Preposition && IsVerbLike(i, first)) return Tag.Bare;
            if (token.Length == 1 || !IsNameContext(i, end) || !IsCapital(in token, i, first)) return Refine(tag, i, end);
        }

        var roles = classes.RolesOf(token.Word);
        if (i + 1 < end && tokens[i + 1].Kind == TokenKind.Clitic && tokens.TextOf(i) is "won" or "Won" && tokens[i + 1].Length == 2
            && tokens.TextOf(i + 1)[1] is 't')
        {
            return Tag.Modal;
        }

        if ((roles & WordRole.Time) != 0)
        {
            // "late Thursday", "late on Thursday"
            var before = i > first && tags[i - 1] is Tag.Preposition ? i - 2 : i - 1;
            if (before >= first && tokens.TextOf(before) is "late" or "early" or "mid") tags[before] = Tag.Time;
            return Tag.Time;
        }

        if ((roles & WordRole.Period) != 0 && i > first && IsPointing(i - 1))
        {
            if (i - 2 >= first && tokens.TextOf(i - 2) is "late" or "early") tags[i - 2] = Tag.Time;
            return tags[i - 1] = Tag.Time;
        }

        if (IsCapital(in token, i, first)) return Tag.Name;
        if (i > first && tags[i - 1] == Tag.Hyphen) return Tag.Nominal;
        var last = tokens.Text[token.End - 1];
        if ((roles & WordRole.AnyVerb) == 0 && last is 'g' or 'd') roles |= RolesBySuffix(i);
        if ((roles & WordRole.AnyVerb) != 0) return VerbTag(i, first, end, roles);
        if (token.Is(TokenShape.Capitalised) && (roles & WordRole.Cue) == 0) return Tag.Name;
        if (last == 'y' && token.Length > 3 && tokens.Text[token.End - 2] == 'l') return Tag.Adverb;
        return IsAfterModal(i, first) ? Tag.Bare : Tag.Nominal;
    }

    // "Will Grant said", "May was asked": at the start of a sentence, a name with its verb or a comma.
    private bool IsSubject(int first, int end)
    {
        var i = first + 1;
        while (i < end && tokens[i].Kind == TokenKind.Word && tokens[i].Is(TokenShape.Capitalised)) i++;
        if (i >= end || _isHeadline) return false;
        if (tokens[i].Kind == TokenKind.Punctuation) return i > first + 1 && tokens.TextOf(i) is ",";
        var roles = classes.RolesOf(tokens[i].Word);
        return (roles & (WordRole.Past | WordRole.Third)) != 0 && (roles & (WordRole.Base | WordRole.Homograph)) == 0
            || classes.TagOf(tokens[i].Word) is Tag.Have or Tag.Do && i == first + 1;
    }

    // "on 4 May 2019", "since last May", "Theresa May": with its capital, after what no modal verb follows, or before a number.
    private bool IsMonthOrName(int i, int first, int end) => i > first && !_isHeadline && tokens.TextOf(i) is "May"
        && (tags[i - 1] is Tag.Preposition or Tag.Number or Tag.Name or Tag.Time or Tag.Determiner or Tag.Genitive
            || (i + 1 < end && tokens[i + 1].Kind == TokenKind.Number));

    // "the US said", "WHO officials": unless the neighbours are in capitals, too.
    private bool IsAcronym(in Token token, int i) => token.Is(TokenShape.AllCaps) && !(i > 0 && tokens[i - 1].Is(TokenShape.AllCaps))
        && !(i + 1 < tokens.Count && tokens[i + 1].Is(TokenShape.AllCaps));

    private bool IsCapital(in Token token, int i, int first) =>
        token.Is(TokenShape.Capitalised) && !_isHeadline && i > first && tags[i - 1] is not (Tag.Quote or Tag.Colon);

    // "should accept": an unknown word right after a modal is a verb.
    private bool IsAfterModal(int i, int first)
    {
        var before = i - 1;
        while (before > first && tags[before] is Tag.Adverb or Tag.Negation) before--;
        return before >= first && tags[before] is Tag.Modal;
    }

    // "this week", "last month"
    private bool IsPointing(int i) => tokens.TextOf(i) is "this" or "last" or "next" or "This" or "Last" or "Next";

    // "would like": elsewhere a preposition.
    private bool IsVerbLike(int i, int first) => i > first && tags[i - 1] is Tag.Modal or Tag.Do
        && (classes.RolesOf(tokens[i].Word) & WordRole.Base) != 0;

    // "Will Smith", "Moon Jae-In": a capitalised closed-class word inside a sentence, next to another name.
    private bool IsNameContext(int i, int end) => classes.TagOf(tokens[i].Word) switch
    {
        Tag.Modal => i + 1 < end && tokens[i + 1].Is(TokenShape.Capitalised),
        Tag.Preposition => i > 1 && (tags[i - 1] is Tag.Name || (tags[i - 1] is Tag.Hyphen && tags[i - 2] is Tag.Name)),
        _ => false,
    };

    private Tag Refine(Tag tag, int i, int end)
    {
        // "neither confirmed nor denied"
        if (tokens[i].Word == classes.Neither && i + 1 < end && (classes.RolesOf(tokens[i + 1].Word) & WordRole.AnyVerb) != 0)
        {
            return Tag.Negation;
        }

        // "both praised and criticised"
        var next = i + 1 < end ? classes.RolesOf(tokens[i + 1].Word) : WordRole.None;
        if (tokens[i].Word == classes.Both
            && ((next & WordRole.Past) != 0 || (next & (WordRole.Third | WordRole.Homograph)) == WordRole.Third))
        {
            return Tag.Adverb;
        }

        if (tag != Tag.Possessive || i + 1 >= end) return tag;
        return EndsHer(i, classes.TagOf(tokens[i + 1].Word)) ? Tag.Pronoun : tag;
    }

    private bool EndsHer(int i, Tag next) =>
        tokens.TextOf(i).Length == 3 && tokens.TextOf(i).EndsWith("er", StringComparison.OrdinalIgnoreCase)
        && (tokens[i + 1].Kind != TokenKind.Word
        || next is Tag.Determiner or Tag.To or Tag.Preposition or Tag.That or Tag.Subordinator or Tag.Coordinator);

    private WordRole RolesBySuffix(int i)
    {
        var word = tokens.TextOf(i);
        if (word.Length < 5 || tokens[i].Is(TokenShape.Capitalised)) return WordRole.None;
        return word[^1] switch
        {
            'g' when word[^2] == 'n' && word[^3] == 'i' => WordRole.Gerund,
            'd' when word[^2] == 'e' => WordRole.Past | WordRole.Participle,
            _ => WordRole.None,
        };
    }

    private bool EndsWith(int i, string suffix) => tokens[i].Length > suffix.Length + 1
        && tokens.TextOf(i).EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    private Tag VerbTag(int i, int first, int end, WordRole roles)
    {
        var before = i - 1;
        while (before >= first && tags[before] is Tag.Adverb or Tag.Negation) before--;
        var previous = before >= first ? tags[before] : Tag.None;
        if ((roles & (WordRole.Past | WordRole.Participle)) != 0) return PastTag(previous, roles, i, end);
        if ((roles & WordRole.Gerund) != 0)
        {
            if (before >= first && tokens[before].Word == classes.Both) return Tag.Gerund;
            return previous is Tag.Determiner or Tag.Possessive or Tag.Genitive ? Tag.Nominal : Tag.Gerund;
        }

        return (roles & (WordRole.Base | WordRole.Third)) != 0 ? PresentTag(i, before, previous, end, roles) : Tag.Verb;
    }

    private Tag PastTag(Tag previous, WordRole roles, int i, int end)
    {
        if (previous is Tag.Be or Tag.Have) return Tag.Participle;
        if (i + 1 < end && NextTag(i + 1) is Tag.Nominal && (EndsList(i - 1) || OpensClause(i - 1))) return Tag.Nominal;
        if ((roles & WordRole.Base) != 0 && previous is Tag.To or Tag.Modal or Tag.Do) return Tag.Bare;
        if (previous is Tag.Determiner or Tag.Number && i + 1 < end
            && NextTag(i + 1) is Tag.Pronoun or Tag.That or Tag.Quote or Tag.Determiner or Tag.Possessive)
        {
            return Tag.Verb;
        }

        if (previous is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Preposition or Tag.Number or Tag.To) return Tag.Nominal;
        // "several planned talks", "the deal contains agreed rules"
        var takesNoun = previous is Tag.Quantifier || (previous is Tag.Verb && (classes.RolesOf(tokens[i - 1].Word) & WordRole.Cue) == 0);
        if (takesNoun && i + 1 < end && NextTag(i + 1) is Tag.Nominal or Tag.Name) return Tag.Nominal;
        return (roles & WordRole.Past) == 0 ? Tag.Participle : Tag.Verb;
    }

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
        switch (previous)
        {
            case Tag.Verb or Tag.Participle when isNounToo: return Tag.Nominal;
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
        var takesObject = next is Tag.Determiner or Tag.Possessive or Tag.Pronoun or Tag.That or Tag.Quote or Tag.Question or Tag.To
            or Tag.Name
            or Tag.Colon or Tag.Adverb;
        if (isNounToo && (IsPlainVerb(i + 1, end) || (before < 0 && (roles & WordRole.Third) != 0))) return Tag.Nominal;
        // "in swing states that matter"
        if (isNounToo && (roles & WordRole.Third) != 0 && previous is Tag.Nominal && before > 0 && tags[before - 1] is Tag.Preposition
            && !EndsWith(before, "s"))
        {
            return Tag.Nominal;
        }

        if ((roles & WordRole.Third) != 0)
        {
            return takesObject || !isNounToo || previous is Tag.Name || (previous.IsNounLike() && IsOnlyVerb(i, end))
                ? Tag.Verb
                : Tag.Nominal;
        }

        if (previous is Tag.Quantifier) return takesObject || !isNounToo ? Tag.Verb : Tag.Nominal;
        if (before < 0 || previous is not (Tag.Nominal or Tag.Name or Tag.Coordinator or Tag.Comma or Tag.Close)) return Tag.Nominal;
        var isPlural = EndsWith(before, "s") || previous is Tag.Coordinator || EndsWith(before, "ple");
        return isNounToo ? isPlural && (takesObject || (EndsWith(before, "s") && IsOnlyVerb(i, end))) ? Tag.Verb : Tag.Nominal
            : isPlural || takesObject ? Tag.Verb : Tag.Nominal;
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
        var isOne = previous is Tag.Nominal or Tag.Name && !IsPlural(i - 1);
        if (isOne) return next is Tag.Determiner or Tag.Pronoun or Tag.Possessive or Tag.That;
        return previous is Tag.Nominal or Tag.Name or Tag.Number or Tag.Comma or Tag.Close or Tag.Symbol && next.StartsNounPhrase();
    }

    private bool IsPlural(int i) => EndsWith(i, "s") || EndsWith(i, "ple") || EndsWith(i, "men") || EndsWith(i, "police");

    // "Unconfirmed reports suggest": the next word can only be a verb.
    private bool IsPlainVerb(int i, int end) =>
        i < end && !tokens[i].Is(TokenShape.Capitalised) && classes.TagOf(tokens[i].Word) == Tag.None
        && (classes.RolesOf(tokens[i].Word) & (WordRole.Base | WordRole.Homograph)) == WordRole.Base;

    // "The dispute highlights concerns": without another verb around, the homograph is the verb.
    private bool IsOnlyVerb(int i, int end)
    {
        for (var k = i - 1; k >= 0 && k > i - 12 && tags[k] is not (Tag.Comma or Tag.Stop or Tag.None); k--)
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
}
