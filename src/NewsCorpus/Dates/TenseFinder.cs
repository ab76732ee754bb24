using NewsCorpus.Text;
using static NewsCorpus.Dates.DateRole;

namespace NewsCorpus.Dates;

/// <summary>
/// Tells from the verbs of its sentence which way an expression looks. The nearest sign before it decides, else the
/// first after it ("On Tuesday the board will meet").
/// </summary>
internal static class TenseFinder
{
    /// <summary>How many tokens to each side are read, so that the cost does not grow with the sentence.</summary>
    private const int Reach = 30;

    /// <summary>The direction of the expression from <paramref name="i"/> to <paramref name="end"/> in the sentence that the last two bound.</summary>
    public static TimeDirection Find(in DateTokens tokens, int i, int end, int sentenceStart, int sentenceEnd)
    {
        if (LooksAhead(tokens, i)) return TimeDirection.Future;
        for (var at = i - 1; at >= Math.Max(sentenceStart, i - Reach); at--)
        {
            var direction = SignAt(tokens, at);
            if (direction != TimeDirection.Unknown) return direction;
        }

        for (var at = end; at < Math.Min(sentenceEnd, end + Reach); at++)
        {
            var direction = SignAt(tokens, at);
            if (direction != TimeDirection.Unknown) return direction;
        }

        return TimeDirection.Unknown;
    }

    // "by Friday", "until Tuesday", "as early as Monday", "as soon as Monday", "no later than March 3"
    private static bool LooksAhead(in DateTokens tokens, int i) =>
        tokens.IsWord(i - 1, "until") || tokens.IsWord(i - 1, "till") || tokens.IsWord(i - 1, "by")
        || (tokens.IsWord(i - 1, "as") && (tokens.IsWord(i - 2, "early") || tokens.IsWord(i - 2, "soon")) && tokens.IsWord(i - 3, "as"))
        || (tokens.IsWord(i - 1, "than") && tokens.IsWord(i - 2, "later") && tokens.IsWord(i - 3, "no"));

    private static TimeDirection SignAt(in DateTokens tokens, int i)
    {
        if (tokens.Kind(i) is not (TokenKind.Word or TokenKind.Clitic)) return TimeDirection.Unknown;
        var word = tokens.Word(i);
        if (word.Is(FutureSign)) return TimeDirection.Future;
        var isPast = word.Is(PastSign)
            || (!tokens.IsCapitalised(i) && tokens.Text(i) is [.., _, _, 'e', 'd']);
        // "to be completed by June", "is heard in May": the participle says nothing.
        return !isPast || tokens.Is(i - 1, Copula) ? TimeDirection.Unknown : TimeDirection.Past;
    }
}
