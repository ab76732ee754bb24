using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Text.Sentences;

/// <summary>Decides at a mark that can end a sentence whether it does.</summary>
internal sealed class SentenceEnd(Abbreviations abbreviations)
{
    private const int ShortOpening = 5;
    private const int LongestRun = 60;
    private static readonly WordSet ReportingPronouns = WordSet.Named("reporting-pronouns");
    private static readonly WordSet ReportingVerbs = WordSet.Named("reporting-verbs");
    private static readonly WordSet CompanyForms = WordSet.Named("company-forms");
    private static readonly WordSet FirstVerbs = WordSet.Named("verbs-right-behind-a-name");
    private static readonly WordSet PeopleOfStates = WordSet.Named("people-of-states");
    private static readonly WordSet Joining = WordSet.Named("prepositions-before-people");
    private const int MostOpeningMarks = 8;
    private const int LongestQuotation = 120;

    /// <summary>True for a token that can end a sentence.</summary>
    public static bool CanBeAt(TokenTable tokens, int at)
    {
        return tokens[at].Kind switch
        {
            TokenKind.Punctuation => tokens.FirstLetter(at) is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F',
            TokenKind.Word => tokens.TextOf(at)[^1] == '.',
            _ => false,
        };
    }

    /// <summary>
    /// One past the last token of a sentence that ends with the mark at <paramref name="at"/>, closing quotes and brackets
    /// included; -1 when it goes on.
    /// </summary>
    public int After(TokenTable tokens, int start, int at, int end)
    {
        if (IsInsideEllipsis(tokens, start, at)) return -1;
        var mark = EndMark.Read(tokens, at, end);
        var next = mark.Next;
        if (next >= end) return -1;
        if (mark.IsBracketed || !tokens[next].Is(TokenShape.SpaceBefore)) return EndsRunTogether(tokens, start, mark, end) ? next : -1;
        if (mark.Kind == EndKind.StopBeforeEllipsis) return next;
        var first = FirstWord(tokens, next, end);
        if (first >= end) return -1;
        var ends = mark.Kind switch
        {
            EndKind.Stop => EndsAtStop(tokens, start, mark, first),
            EndKind.Acronym => EndsAtAbbreviation(tokens, start, at, first, KindOfAcronym(tokens, at)),
            EndKind.Ellipsis => EndsAtEllipsis(tokens, start, mark, first),
            _ => EndsAtMark(tokens, mark, first, end),
        };
        return ends ? next : -1;
    }

    // The later dots of ". . ." were looked at with the first.
    private static bool IsInsideEllipsis(TokenTable tokens, int start, int at) =>
        at > start && tokens.TextOf(at) is "." && tokens.TextOf(at - 1) is ".";

    private bool EndsAtStop(TokenTable tokens, int start, EndMark mark, int first)
    {
        var before = mark.At - 1;
        if (before < start) return false;
        if (IsItemNumber(tokens, start, before)) return false;
        var isAttached = !tokens[mark.At].Is(TokenShape.SpaceBefore);
        if (isAttached && !mark.HasQuote && tokens[before].Kind is TokenKind.Word or TokenKind.Symbol)
        {
            if (IsInitial(tokens, before)) return EndsAtInitial(tokens, start, before, first);
            var kind = abbreviations.KindOf(tokens.TextOf(before));
            if (before > start && kind == Abbreviation.None && tokens.TextOf(before) is "°") kind = Abbreviation.Number;
            if (kind is not (Abbreviation.None or Abbreviation.Exclaim)) return EndsAtAbbreviation(tokens, start, before, first, kind);
        }

        return LooksLikeStart(tokens, first) || StartsInLowerCase(tokens, mark, before, first);
    }

    // "1. The first item": the number of an item, not a sentence.
    private static bool IsItemNumber(TokenTable tokens, int start, int before)
    {
        if (before - start > 1) return false;
        if (before > start && tokens[start].Kind is not (TokenKind.Punctuation or TokenKind.Symbol)) return false;
        return tokens[before].Kind == TokenKind.Number || (tokens[before].Kind == TokenKind.Word && tokens[before].Length == 1);
    }

    private static bool IsInitial(TokenTable tokens, int at) =>
        tokens[at].Length == 1 && tokens[at].Is(TokenShape.Capitalised);

    // "Jonas E. Smith" goes on; "you and I. Did" and "vitamin C. The" do not.
    private bool EndsAtInitial(TokenTable tokens, int start, int at, int first)
    {
        if (!LooksLikeStart(tokens, first)) return false;
        var isPronoun = tokens.TextOf(at) is "I" && at > start && !tokens[at - 1].Is(TokenShape.Capitalised);
        return isPronoun || (IsStarter(tokens, first) && !tokens.TextOf(first).Equals("A", StringComparison.Ordinal));
    }

    private bool EndsAtAbbreviation(TokenTable tokens, int start, int at, int first, Abbreviation kind)
    {
        var isNumber = tokens[first].Kind == TokenKind.Number;
        var isStart = LooksLikeStart(tokens, first) && !isNumber;
        var isLowerCase = !tokens[at].Is(TokenShape.Capitalised);
        return kind switch
        {
            Abbreviation.Title => isLowerCase && isStart && IsStarter(tokens, first),
            Abbreviation.Never => false,
            Abbreviation.Number => isStart,
            Abbreviation.Month or Abbreviation.Weekday => isStart && (isLowerCase || IsStarter(tokens, first)),
            Abbreviation.Unit => isStart,
            Abbreviation.Time => isStart && at - start >= ShortOpening - 1 && !GoesOnAfterTime(tokens, first),
            _ => isStart && (IsStarter(tokens, first) ? !IsAdjective(tokens, start, at, first)
                : EndsFirm(tokens, at, first)),
        };
    }

    // "talks with U.S. Officials": without its article the state only tells whose they are.
    private static bool IsAdjective(TokenTable tokens, int start, int at, int first) => at > start
        && PeopleOfStates.Has(tokens.TextOf(first)) && Joining.Has(tokens.TextOf(at - 1));

    // "a unit of Acme Inc. Kilborn has said": whoever comes behind the form of a firm with a verb of his own opens a sentence.
    private static bool EndsFirm(TokenTable tokens, int at, int first) => first + 1 < tokens.Count
        && tokens[first].Kind == TokenKind.Word && CompanyForms.Has(tokens.TextOf(at)) && FirstVerbs.Has(tokens.TextOf(first + 1));

    private Abbreviation KindOfAcronym(TokenTable tokens, int at)
    {
        var kind = abbreviations.KindOf(tokens.TextOf(at)[..^1]);
        return kind == Abbreviation.None ? Abbreviation.Name : kind;
    }

    // "10 a.m. EST", "10 a.m. Monday".
    private bool GoesOnAfterTime(TokenTable tokens, int first) =>
        (tokens[first].Is(TokenShape.AllCaps) && tokens[first].Length <= 4 && !IsStarter(tokens, first))
        || abbreviations.IsCalendarName(tokens.TextOf(first))
        || (tokens[first].Is(TokenShape.Capitalised) && abbreviations.IsZone(tokens.TextOf(first)));

    private bool EndsAtEllipsis(TokenTable tokens, int start, EndMark mark, int first)
    {
        if (!LooksLikeStart(tokens, first) || tokens.TextOf(first) is "I") return false;
        // Something was left out inside a quotation; the quoted sentence continues.
        if (mark.Dots == 3 && !mark.HasQuote && IsInsideQuotation(tokens, start, mark.At)) return false;
        return mark.Dots == 2 || mark.Dots > 3 || mark.HasQuote || (!mark.IsSpaced && IsStarter(tokens, first));
    }

    private static bool IsInsideQuotation(TokenTable tokens, int start, int at)
    {
        for (var i = at - 1; i >= start && i > at - LongestQuotation; i--)
        {
            if (tokens.TextOf(i) is "\u201C" or "\u00AB") return true;
            if (tokens.TextOf(i) is "\u201D" or "\u00BB") return false;
            if (tokens.TextOf(i) is "\"") return i == start || tokens[i].Is(TokenShape.SpaceBefore);
        }

        return false;
    }

    private bool EndsAtMark(TokenTable tokens, EndMark mark, int first, int end)
    {
        if (!LooksLikeStart(tokens, first)) return false;
        if (mark.HasQuote && ReportsSpeech(tokens, first, end)) return false;
        if (mark.At == 0 || tokens.TextOf(mark.At) is not "!") return true;
        return abbreviations.KindOf(tokens.TextOf(mark.At - 1)) != Abbreviation.Exclaim || IsStarter(tokens, first);
    }

    // "Why now?" Sergei Lavrov asked.
    private static bool ReportsSpeech(TokenTable tokens, int first, int end)
    {
        var at = first;
        while (at < end && at < first + 5 && tokens[at].Kind == TokenKind.Word && tokens[at].Is(TokenShape.Capitalised)) at++;
        if (at == first && ReportingPronouns.Has(tokens.TextOf(first))) at++;
        return at < end && ReportingVerbs.Has(tokens.TextOf(at));
    }

    // A text without capitals, or with a missing one. The word before must not be an abbreviation.
    private bool StartsInLowerCase(TokenTable tokens, EndMark mark, int before, int first)
    {
        if (mark.HasQuote || mark.HasBracket || first != mark.Next || tokens[first].Kind != TokenKind.Word) return false;
        if (tokens[before].Kind != TokenKind.Word || tokens[before].Length < 4 || tokens[before].Is(TokenShape.Capitalised)) return false;
        return !tokens[mark.At].Is(TokenShape.SpaceBefore) && IsStarter(tokens, first) && tokens.TextOf(first).Length > 1;
    }

    // "capabilities.To address", "bought 1,000.That": no space, but also no address, file name or acronym.
    private bool EndsRunTogether(TokenTable tokens, int start, EndMark mark, int end)
    {
        if (mark.IsBracketed || mark.Kind is EndKind.Ellipsis or EndKind.Acronym || mark.At <= start) return false;
        var (before, first) = (tokens[mark.At - 1], FirstWord(tokens, mark.Next, end));
        if (first >= end || first > mark.Next + 1) return false;
        var next = tokens[first];
        if (next.Kind != TokenKind.Word || !next.Is(TokenShape.Capitalised) || tokens[mark.At].Is(TokenShape.SpaceBefore)) return false;
        if (IsDotted(tokens, first, end)) return false;
        if (mark.HasQuote || mark.HasBracket) return !InAddress(tokens, mark.At, end);
        if (before.Kind is not (TokenKind.Word or TokenKind.Number) && !mark.IsLoud) return false;
        if (next.Length == 1 && tokens.TextOf(first) is not ("A" or "I")) return false;
        if (next.Is(TokenShape.AllCaps) && before.Is(TokenShape.Capitalised) && !IsStarter(tokens, first)) return false;
        if (before.Kind == TokenKind.Word && (before.Length < 2
            || abbreviations.KindOf(tokens.TextOf(mark.At - 1)) is Abbreviation.Title or Abbreviation.Number or Abbreviation.Name))
        {
            return false;
        }
        return !InAddress(tokens, mark.At, end);
    }

    // "Final.pdf" after "Report."
    private static bool IsDotted(TokenTable tokens, int word, int end) =>
        word + 2 < end && tokens.TextOf(word + 1) is "." && !tokens[word + 1].Is(TokenShape.SpaceBefore)
        && !tokens[word + 2].Is(TokenShape.SpaceBefore) && tokens[word + 2].Kind is TokenKind.Word or TokenKind.Number;

    // True inside "Jane.Doe@example.com", "https://example.com/A.B".
    private static bool InAddress(TokenTable tokens, int at, int end)
    {
        for (var i = at; i > 0 && i > at - LongestRun && !tokens[i].Is(TokenShape.SpaceBefore); i--)
        {
            if (IsAddressMark(tokens, i - 1) || IsAddressMark(tokens, i)) return true;
        }

        for (var i = at + 1; i < end && i < at + LongestRun && !tokens[i].Is(TokenShape.SpaceBefore); i++)
        {
            if (IsAddressMark(tokens, i)) return true;
        }

        return false;
    }

    private static bool IsAddressMark(TokenTable tokens, int at) =>
        tokens.TextOf(at) is "@" or "/" or "\\" or "_" or "=" or "www" or "#";

    private static int FirstWord(TokenTable tokens, int at, int end)
    {
        var most = Math.Min(end, at + MostOpeningMarks);
        while (at < most && tokens[at].Kind == TokenKind.Punctuation && !IsDots(tokens, at)) at++;
        return at;
    }

    private static bool IsDots(TokenTable tokens, int at) => tokens.FirstLetter(at) is '.' or '\u2026';

    private static bool LooksLikeStart(TokenTable tokens, int first)
    {
        var token = tokens[first];
        if (token.Kind is TokenKind.Number or TokenKind.Symbol) return true;
        if (IsDots(tokens, first) || token.Is(TokenShape.Capitalised)) return true;
        // "iPhone", and scripts without capitals.
        return token.Kind == TokenKind.Word && (!char.IsLower(tokens.FirstLetter(first))
            || (token.Length > 1 && char.IsUpper(tokens.TextOf(first)[1])));
    }

    private bool IsStarter(TokenTable tokens, int first) => abbreviations.IsStarter(tokens.TextOf(first)) || tokens.TextOf(first) is "I";
}
