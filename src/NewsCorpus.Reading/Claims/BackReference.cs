using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>Contents that only point back: "these actions", "such reports", "it".</summary>
internal static class BackReference
{
    // "these actions amid Western scrutiny"; what is longer says something of its own.
    private const int MostTokens = 6;

    private static readonly string[] Pointers = ["this", "these", "that", "those", "such", "the", "both", "all", "any"];
    private static readonly string[] Alone = ["it", "them", "this", "that", "these", "those", "so", "both"];

    private static readonly string[] General =
    [
        "action", "actions", "claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations", "charge", "charges",
        "statement", "statements", "rumor", "rumors", "rumour", "rumours", "assertion", "assertions", "suggestion", "suggestions", "move", "moves",
        "step", "steps", "account", "accounts", "version", "story", "stories", "comments", "remarks", "news", "information", "fact", "facts", "matter",
        "alleged", "reported",
    ];

    /// <summary>Whether a word names a saying or a doing without telling which ("claims", "actions").</summary>
    public static bool IsGeneral(TokenTable tokens, int at) => Contains(General, tokens, at);

    /// <summary>Whether a content says nothing but what an earlier one said.</summary>
    public static bool Is(TokenTable tokens, IReadOnlyList<TextSpan> content)
    {
        var first = tokens.FirstAtOrAfter(content[0].Start);
        if (first >= tokens.Count || tokens.FirstAtOrAfter(content[^1].End) - first > MostTokens) return false;
        var second = first + 1 < tokens.Count && tokens[first + 1].End <= content[^1].End ? first + 1 : -1;
        if (second < 0 || tokens[second].Kind != TokenKind.Word) return Contains(Alone, tokens, first);
        return Contains(Pointers, tokens, first)
            ? Contains(General, tokens, second) || (second + 1 < tokens.Count && Contains(Pointers, tokens, second) && Contains(General, tokens, second + 1))
            : tokens[second].End == content[^1].End && Contains(Alone, tokens, first);
    }

    private static bool Contains(string[] words, TokenTable tokens, int at)
    {
        var text = tokens.TextOf(at);
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
