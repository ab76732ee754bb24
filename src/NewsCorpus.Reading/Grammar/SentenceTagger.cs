using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// Tags the tokens of a sentence from left to right by closed-class words, verb forms, suffixes and neighbours.
/// It works by rules, without a statistical model: the same text always gets the same tags.
/// </summary>
internal sealed class SentenceTagger(TokenTable tokens, WordTable classes, QuoteMap quotes, Tag[] tags)
{
    private readonly MarkTagger _marks = new(tokens, quotes);
    private readonly VerbTagger _verbs = new(tokens, classes, quotes, tags);
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
        return !afterPronoun ? Tag.Genitive : HasSaid(i) ? Tag.Have : Tag.Be;
    }

    private const WordRole SaidForm = WordRole.TakesClause | WordRole.Participle;

    // "he's said that", "who's argued it": what somebody has said, not what he is said to be.
    private bool HasSaid(int i) => i + 2 < tokens.Count && tokens.TextOf(i - 1) is "he" or "He" or "she" or "She" or "who"
        && (classes.RolesOf(tokens[i + 1].Word) & SaidForm) == SaidForm
        && classes.TagOf(tokens[i + 2].Word) is Tag.That or Tag.Pronoun or Tag.Possessive;

    private Tag WordTag(in Token token, int i, int first, int end)
    {
        var tag = classes.TagOf(token.Word);
        if (tag is not Tag.None)
        {
            if (tag is Tag.Pronoun or Tag.Relative && IsAcronym(in token, i)) return Tag.Name;
            if (tag is Tag.Do && tokens.TextOf(i) is "Don" && !(i + 1 < end && tokens[i + 1].Kind == TokenKind.Clitic)) return Tag.Name;
            // "Britain First", "Russia Today"
            if (tag is Tag.Adverb && i > first && tags[i - 1] is Tag.Name && IsCapital(in token, i, first)) return Tag.Name;
            if (tag is Tag.Subordinator or Tag.Coordinator && i > first && IsInGroup(i)) return Tag.Adverb;
            // "the former first lady"
            if (tag is Tag.Adverb && tokens.TextOf(i) is "first" or "First" && i + 1 < end && tokens.TextOf(i + 1) is "lady" or "ladies")
            {
                return Tag.Nominal;
            }

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
        if ((roles & WordRole.AnyVerb) != 0) return _verbs.TagOf(i, first, end, roles, _isHeadline);
        if (token.Is(TokenShape.Capitalised) && (roles & WordRole.Cue) == 0) return Tag.Name;
        if (last == 'y' && token.Length > 3 && tokens.Text[token.End - 2] == 'l') return Tag.Adverb;
        // "that it arms them": a clause that just began needs its verb.
        if (last == 's' && i > first + 1 && tags[i - 1] is Tag.Pronoun && tags[i - 2] is Tag.That
            && tokens.TextOf(i - 1) is "it" or "he" or "she")
        {
            return Tag.Verb;
        }

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

    // "should accept", "did not waver": an unknown word right after a modal is a verb.
    private bool IsAfterModal(int i, int first)
    {
        var (before, isNegated) = (i - 1, false);
        for (; before > first && tags[before] is Tag.Adverb or Tag.Negation; before--) isNegated |= tags[before] is Tag.Negation;
        return before >= first && (tags[before] is Tag.Modal || (isNegated && tags[before] is Tag.Do));
    }

    // "this week", "last month"
    private bool IsPointing(int i) => tokens.TextOf(i) is "this" or "last" or "next" or "This" or "Last" or "Next";

    // "has since said", "has not yet said", "could not yet say"
    private bool IsInGroup(int i) => tokens.TextOf(i) is "since" ? tags[i - 1] is Tag.Have
        : tokens.TextOf(i) is "yet" && tags[i - 1] is Tag.Negation or Tag.Have;

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
        if (tokens[i].Word == classes.Both && i + 2 < end && classes.TagOf(tokens[i + 2].Word) is not (Tag.To or Tag.That)
            && ((next & WordRole.Past) != 0 || (next & (WordRole.Third | WordRole.Homograph)) == WordRole.Third))
        {
            return Tag.Adverb;
        }

        // "have all said", "would both go"
        if (tag is Tag.Determiner && i > 0 && (next & WordRole.AnyVerb) != 0 && tokens.TextOf(i) is "all" or "both" or "each"
            && tags[i - 1] is Tag.Have or Tag.Modal)
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
}
