using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>The town at the head of a wire report: "MOSCOW, March 3 (Reuters) -", "KYIV (AP) —", "Seoul —", "SEOUL, March 3. /TASS/."</summary>
internal static class WireDateline
{
    // A dateline holds a town, perhaps a state, a date and an agency: more words than these are a sentence with a dash.
    private const int LongestTail = 14;

    /// <summary>True when tokens up to <paramref name="end"/> open their block and only a date or an agency stands before the dash.</summary>
    public static bool NamesTown(StructuredText text, int first, int end)
    {
        var tokens = text.Tokens;
        if (text.BlockAt(tokens[first].Start) is not { } block || block.FirstToken != first) return false;
        var isAllCaps = tokens[first].Is(TokenShape.AllCaps);
        var hasAgency = false;
        for (var i = end; i < Math.Min(end + LongestTail, block.EndToken); i++)
        {
            var token = tokens[i];
            var mark = tokens.TextOf(i);
            if (mark is ":" or "/" && isAllCaps && end < block.EndToken - 1) return i == end || mark is "/";
            if (mark is "-" or "--" or "–" or "—") return token.Is(TokenShape.SpaceBefore) && (isAllCaps || hasAgency);
            hasAgency |= mark is "(";
            if (token.Kind == TokenKind.Word && !token.Is(TokenShape.Capitalised)) return false;
        }

        return false;
    }
}
