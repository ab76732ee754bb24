using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>Words that name a saying or a doing without telling which ("claims", "actions").</summary>
internal static class BackReference
{
    private static readonly string[] General =
    [
        "action", "actions", "claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations", "charge",
            "charges",
        "statement", "statements", "rumor", "rumors", "rumour", "rumours", "assertion", "assertions", "suggestion", "suggestions", "move",
            "moves",
        "step", "steps", "account", "accounts", "version", "story", "stories", "comments", "remarks", "news", "information", "fact",
            "facts", "matter",
        "alleged", "reported",
    ];

    /// <summary>Whether a word is one of them.</summary>
    public static bool IsGeneral(TokenTable tokens, int at)
    {
        var text = tokens.TextOf(at);
        foreach (var word in General)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
