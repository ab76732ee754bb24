using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>
/// Tells from the verbs of its sentence which way an expression looks. The nearest sign before it decides, else the
/// first after it ("On Tuesday the board will meet").
/// </summary>
internal static class TenseFinder
{
    /// <summary>How many tokens to each side are read, so that the cost does not grow with the sentence.</summary>
    private const int Reach = 30;

    /// <summary>
    /// The direction of the expression from <paramref name="i"/> to <paramref name="end"/> in the sentence that the last two bound.
    /// </summary>
    public static TimeDirection Find(in DateTokens tokens, int i, int end, int sentenceStart, int sentenceEnd)
    {
        if (IsOfElection(tokens, i, end)) return TimeDirection.Future;
        if (EndsPast(tokens, i, Math.Max(sentenceStart, i - Reach))) return TimeDirection.Past;
        if (LooksAhead(tokens, i))
        {
            return IsOver(tokens, i, end, Math.Min(sentenceEnd, end + Reach)) ? TimeDirection.Past : TimeDirection.Future;
        }

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

    // "the November election", "the Nov. 8 U.S. presidential election": papers write most of it before it is held.
    private static bool IsOfElection(in DateTokens tokens, int i, int end)
    {
        if (!tokens.Is(i, Month | Season)) return false;
        for (var at = end; at < end + 4 && tokens.Kind(at) == TokenKind.Word; at++)
        {
            if (tokens.Is(at, DateSign.Election)) return true;
        }

        return false;
    }

    // "Until Friday, no one had heard of it"
    private static bool IsOver(in DateTokens tokens, int i, int end, int last)
    {
        if (!tokens.IsWord(i - 1, "until") || !tokens.IsMark(end, ',')) return false;
        if (tokens.IsWord(end + 1, "when")) return HappenedThen(tokens, end + 2, last);
        for (var at = end + 1; at < last; at++)
        {
            if (tokens.IsWord(at, "had")) return true;
        }

        return false;
    }

    // "was shut until Tuesday, when the first jet landed", but not "when the court will hear it", "when officials meet"
    private static bool HappenedThen(in DateTokens tokens, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (tokens.IsWord(at, "let")) return true;
            var direction = SignAt(tokens, at);
            if (direction != TimeDirection.Unknown) return direction == TimeDirection.Past;
        }

        return false;
    }

    // "went on until Wednesday", but not "was put off until Wednesday", "gave them until Wednesday", "is to last until Wednesday"
    private static bool EndsPast(in DateTokens tokens, int i, int low)
    {
        if (!tokens.IsWord(i - 1, "until") && !tokens.IsWord(i - 1, "till")) return false;
        if (IsFromDay(tokens, i - 3) && (tokens.IsWord(i - 5, "was") || tokens.IsWord(i - 5, "were"))) return true;
        for (var at = i - 2; at >= low; at--)
        {
            if (tokens.Kind(at) is not (TokenKind.Word or TokenKind.Clitic)) continue;
            if (tokens.Is(at, To) || tokens.Is(at, DateSign.Copula | DateSign.Deferral) || tokens.IsWord(at, "has")
                || tokens.IsWord(at, "have"))
            {
                return false;
            }

            var direction = SignAt(tokens, at);
            if (direction == TimeDirection.Future) return false;
            // "were closed until Wednesday" may go on.
            if (direction == TimeDirection.Past) return !(tokens.IsWord(at - 1, "was") || tokens.IsWord(at - 1, "were"));
        }

        return false;
    }

    // "was closed from Sunday until Wednesday", but not "was barred from travelling until Wednesday"
    private static bool IsFromDay(in DateTokens tokens, int from) =>
        tokens.IsWord(from, "from")
            && (tokens.Is(from + 1, Weekday | Month | YearName | ClockName) || tokens.Kind(from + 1) == TokenKind.Number
            || tokens.IsWord(from + 1, "yesterday") || tokens.IsWord(from + 1, "then"));

    // "by Friday", "until Tuesday", "ahead of Friday's vote", "as early as Monday", "as soon as Monday", "no later than March 3"
    private static bool LooksAhead(in DateTokens tokens, int i) =>
        tokens.IsWord(tokens.Is(i - 1, The) && tokens.IsWord(i - 2, "after") ? i - 3 : i - 1, "until") || tokens.IsWord(i - 1, "till")
            || tokens.IsWord(i - 1, "by")
        || (tokens.IsWord(i - 1, "as") && (tokens.IsWord(i - 2, "early") || tokens.IsWord(i - 2, "soon")) && tokens.IsWord(i - 3, "as"))
        || (tokens.IsWord(i - 1, "than") && tokens.IsWord(i - 2, "later") && tokens.IsWord(i - 3, "no"))
        || (tokens.IsWord(i - 1, "of") && (tokens.IsWord(i - 2, "ahead") || tokens.IsWord(i - 2, "advance")))
        || (tokens.IsWord(i - 1, "into")
        && (tokens.IsWord(i - 2, "heading") || tokens.IsWord(i - 2, "headed") || tokens.IsWord(i - 2, "going")));

    private static TimeDirection FutureAt(in DateTokens tokens, int i)
    {
        // "had been due to expire on Friday"
        if (tokens.IsWord(i - 1, "been") && tokens.IsWord(i - 2, "had")) return TimeDirection.Past;
        // "agreed to meet", "did not meet", "the vote on Monday"; but "they meet on Monday", "Democrats vote on Monday" look ahead.
        if (tokens.Is(i, DateSign.FiniteOnly) && !IsFinite(tokens, i)) return TimeDirection.Unknown;
        // "a record set on Aug. 6"
        if (tokens.IsWord(i, "set") && !tokens.Is(i + 1, To) && !tokens.IsWord(i + 1, "for")) return TimeDirection.Unknown;
        return TimeDirection.Future;
    }

    // A verb that is a noun as well needs a subject in the plural before it.
    private static bool IsFinite(in DateTokens tokens, int verb) =>
        (!tokens.Is(verb, DateSign.PluralSubject) || IsPlural(tokens, verb - 1))
            && tokens.Text(verb - 1) is not ("to" or "not" or "n't" or "n’t" or "did");

    private static bool IsPlural(in DateTokens tokens, int i) =>
        tokens.Kind(i) == TokenKind.Word && (tokens.Text(i) is "they" or "we" or "They" or "We"
            || (tokens.Text(i) is [_, _, .., not 's', 's'] && !tokens.Is(i, Genitive)));

    // "agreed" and "guaranteed", but not "succeed" or "hundred"
    private static bool EndsAsPast(ReadOnlySpan<char> word) =>
        word is [.., var third, var second, 'e', 'd'] && (second != 'e' || third is 'r' or 't');

    private static TimeDirection SignAt(in DateTokens tokens, int i)
    {
        if (tokens.Kind(i) is not (TokenKind.Word or TokenKind.Clitic)) return TimeDirection.Unknown;
        // "Oslo is to hold a summit on Friday", not "the aim is to hold", "was to hold", "Oslo is to blame"
        if (tokens.Is(i, To) && !tokens.IsWord(i + 1, "blame") && (tokens.IsWord(i - 1, "is") || tokens.IsWord(i - 1, "are"))
            && tokens.IsCapitalised(i - 2))
            return TimeDirection.Future;
        var signs = tokens.SignsOf(i);
        if ((signs & DateSign.FutureTense) != 0) return FutureAt(tokens, i);
        var isPast = (signs & DateSign.PastTense) != 0
            || ((signs & DateSign.NeverPast) == 0 && !tokens.IsCapitalised(i) && EndsAsPast(tokens.Text(i)));
        // "to be completed by June", "is heard in May": the participle says nothing.
        return !isPast || tokens.Is(i - 1, DateSign.Copula) ? TimeDirection.Unknown : TimeDirection.Past;
    }
}
