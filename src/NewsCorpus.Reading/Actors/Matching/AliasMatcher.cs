using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>Tokens <paramref name="First"/> to <paramref name="End"/> read as one of the <paramref name="Bearers"/>.</summary>
internal readonly record struct AliasMatch(int First, int End, Alias[] Bearers);

/// <summary>Finds aliases in one pass over the tokens: the longest one that its letters and neighbours allow.</summary>
internal sealed class AliasMatcher(AliasTrie trie, WordClasses classes)
{
    // No alias is nearly as long; bounds the work at any token.
    private const int MostTokens = 24;

    public List<AliasMatch> Find(StructuredText text, ReadOnlySpan<HeadlineCase> cases)
    {
        var matches = new List<AliasMatch>();
        var tokens = text.Tokens;
        var all = tokens.AsSpan();
        for (var b = 0; b < text.Blocks.Count; b++)
        {
            var block = text.Blocks[b];
            for (var i = block.FirstToken; i < block.EndToken;)
            {
                if (trie.CanStart(in all[i]) && At(tokens, i, block, cases[b]) is var match && match.End > i)
                {
                    matches.Add(match);
                    i = match.End;
                }
                else
                {
                    i++;
                }
            }
        }

        return matches;
    }

    // "John F. Kerry" is on its way to "John F. Kennedy" when the initial turns out to be one that the dictionary leaves out.
    private AliasMatch At(TokenTable tokens, int first, Block block, HeadlineCase headline)
    {
        var match = At(tokens, first, block, headline, skipsInitials: false, out var hasInitial);
        if (!hasInitial) return match;
        var other = At(tokens, first, block, headline, skipsInitials: true, out _);
        return other.End > match.End ? other : match;
    }

    private AliasMatch At(TokenTable tokens, int first, Block block, HeadlineCase headline, bool skipsInitials, out bool hasInitial)
    {
        var node = trie.Start(Step(tokens, first));
        var best = default(AliasMatch);
        hasInitial = false;
        if (node == 0) return best;
        var limit = Math.Min(block.EndToken, first + MostTokens);
        var skippedAt = -1;
        for (var next = first + 1; ; next++)
        {
            var fitting = Fitting(tokens, node, first, next, headline, skippedAt);
            if (fitting.Length > 0) best = new AliasMatch(first, next, fitting);
            next = AfterJoint(tokens, next, limit);
            if (next >= limit) return best;
            var following = trie.Next(node, Step(tokens, next));
            var isInitial = following != 0 && tokens[next].Length == 1 && tokens[next].Is(TokenShape.Capitalised);
            hasInitial |= isInitial;
            if ((following == 0 || (isInitial && skipsInitials)) && skippedAt < 0 && IsMiddleName(tokens, next))
            {
                skippedAt = next;
                next = AfterJoint(tokens, next + 1, limit);
                if (next < limit) following = trie.Next(node, Step(tokens, next));
            }

            if (following == 0) return best;
            node = following;
        }
    }

    private int Step(TokenTable tokens, int index) => trie.StepOf(tokens, index);

    // "CHINA AND US AGREE", "US-LED TALKS", but not "HELP US NOW" or "WHO IS".
    private bool IsAbbreviationBeforeWord(Alias alias, TokenTable tokens, int end) =>
        alias.Cases[0] == LetterCase.AllCaps
        && end < tokens.Count
        && (tokens[end].Kind == TokenKind.Word
            ? (classes.Of(tokens, end) & WordClass.Function) == 0
            : tokens.TextOf(end) is "-" && !tokens[end].Is(TokenShape.SpaceBefore));

    // A hyphen, an apostrophe or a dot that aliases leave out.
    private static int AfterJoint(TokenTable tokens, int index, int limit)
    {
        if (index + 1 >= limit || tokens[index].Length != 1 || tokens[index].Is(TokenShape.SpaceBefore)) return index;
        var mark = tokens.FirstLetter(index);
        var isJoint = mark switch
        {
            '-' or '\u2010' or '\u2011' => !tokens[index + 1].Is(TokenShape.SpaceBefore),
            '.' => tokens[index - 1].Length <= 4,
            '\'' or '\u2019' => true,
            _ => false,
        };
        return isJoint ? index + 1 : index;
    }

    // "Vladimir Vladimirovich Putin", "Donald J. Trump", "Donald John Trump".
    private bool IsMiddleName(TokenTable tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || !token.Is(TokenShape.Capitalised)) return false;
        if (token.Length == 1 || (classes.Of(tokens, index) & WordClass.GivenName) != 0) return true;
        var word = tokens.TextOf(index);
        return word.EndsWith("vich", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("vych", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("vna", StringComparison.OrdinalIgnoreCase);
    }

    // "Choe Son-hui": after a hyphen a capital is optional.
    private static bool IsAfterHyphen(TokenTable tokens, int index, int first) =>
        index > first + 1 && tokens[index - 1].Length == 1 && tokens.TextOf(index - 1) is "-" or "‐" or "‑";

    private Alias[] Fitting(
        TokenTable tokens, int node, int first, int end, HeadlineCase headline, int skippedAt)
    {
        var all = trie.At(node);
        if (all.Length == 0) return all;
        var fitting = 0;
        foreach (var alias in all)
        {
            if (Fits(alias, tokens, first, end, headline, skippedAt)) fitting++;
        }

        if (fitting == all.Length) return all;
        var some = fitting == 0 ? [] : new Alias[fitting];
        for (int i = 0, next = 0; next < fitting; i++)
        {
            if (Fits(all[i], tokens, first, end, headline, skippedAt)) some[next++] = all[i];
        }

        return some;
    }

    // "The Independent MP", "The Australian Rosie Field"
    private bool IsBeforeBearer(TokenTable tokens, int end, HeadlineCase headline)
    {
        if (!IsWordOnSameLine(tokens, end)) return false;
        return (classes.Of(tokens, end) & (WordClass.Title | WordClass.Person)) != 0 || GoesOnAsName(tokens, end, headline);
    }

    // "The Telegraph Hill park", "The Sun Chronicle", "The Economist Nouriel Roubini": an article and one word easily begin another name.
    private bool IsPartOfLongerName(Alias alias, TokenTable tokens, int end, HeadlineCase headline) =>
        alias.IsArticleAndWord && GoesOnAsName(tokens, end, headline);

    // Where capitals mean names, the next word has one.
    private bool GoesOnAsName(TokenTable tokens, int end, HeadlineCase headline) =>
        headline == HeadlineCase.Prose && IsWordOnSameLine(tokens, end) && tokens[end].Is(TokenShape.Capitalised)
        && (classes.Of(tokens, end) & (WordClass.Function | WordClass.Weekday | WordClass.Month)) == 0;

    private static bool IsWordOnSameLine(TokenTable tokens, int index) =>
        index < tokens.Count && tokens[index].Kind == TokenKind.Word && !tokens[index].Is(TokenShape.LineBreakBefore);

    // "Donald J. Trump"; but George H. W. Bush is not George W. Bush, nor is George P. Bush.
    private static bool TakesMiddleName(Alias alias, TokenTable tokens, int skippedAt) =>
        tokens[skippedAt].Length > 1 || alias.Actor.Initials.Length == 0
            || (!alias.HasInitial && alias.Actor.Initials.Contains(tokens.FirstLetter(skippedAt)));

    private bool Fits(
        Alias alias, TokenTable tokens, int first, int end, HeadlineCase headline, int skippedAt)
    {
        if (skippedAt >= 0 && !(alias.IsFullPersonName && TakesMiddleName(alias, tokens, skippedAt))) return false;
        for (int token = first, word = 0; token < end && word < alias.Words.Length; token++)
        {
            if (Step(tokens, token) != alias.Words[word]) continue;
            if (!Alias.Fits(alias.Cases[word], tokens[token]) && !IsAfterHyphen(tokens, token, first)) return false;
            word++;
        }

        if (IsPartOfLongerName(alias, tokens, end, headline)) return false;
        if (alias.Rule is not { } rule) return true;
        if (rule.IsWord && headline == HeadlineCase.AllCaps && !IsAbbreviationBeforeWord(alias, tokens, end)) return false;
        return rule.Allows(tokens, first, end) && !(rule.IsAdjective && IsBeforeBearer(tokens, end, headline));
    }
}
