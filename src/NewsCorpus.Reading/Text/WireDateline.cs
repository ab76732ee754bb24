namespace NewsCorpus.Reading.Text;

/// <summary>
/// Where a wire report was written, when and by which agency, before its first words: "MOSCOW, March 3 (Reuters) -",
/// "Seoul (AP) —", "MOSCOW, December 7. /TASS/.", "New Delhi [India], Dec 7 (ANI):", "Tokyo, March 7 KYODO --", "OSLO _",
/// "(Reuters) -". Nothing but capitalised words, numbers and marks stands in it; callers ask of it what they need to be sure.
/// </summary>
internal readonly record struct WireDateline
{
    // A town, perhaps a state, a date and an agency: more than this is a sentence with a dash.
    private const int Longest = 20;

    /// <summary>The first token: of the town, or the bracket of the agency.</summary>
    public int First { get; private init; }

    /// <summary>One past the last token: where the report begins.</summary>
    public int End { get; private init; }

    /// <summary>The bracket before the agency; -1 where none is named.</summary>
    public int AgencyOpens { get; private init; }

    /// <summary>The bracket after the (last) agency.</summary>
    public int AgencyCloses { get; private init; }

    /// <summary>The dash, colon or stop that ends it; null where only the agency's bracket does.</summary>
    public char? Mark { get; private init; }

    /// <summary>True when a number stands outside the brackets.</summary>
    public bool HasDate { get; private init; }

    /// <summary>True when its first word is written in capitals.</summary>
    public bool IsInCapitals { get; private init; }

    public bool HasAgency => AgencyOpens >= 0;

    public bool EndsInDash => Mark is '-';

    /// <summary>The dateline that begins with a token and ends before <paramref name="end"/>; null where there is none.</summary>
    public static WireDateline? At(TokenTable tokens, int first, int end)
    {
        if (first >= end || !(tokens[first].Is(TokenShape.Capitalised) || IsBracket(tokens, first))) return null;
        var line = new WireDateline { First = first, AgencyOpens = -1, IsInCapitals = tokens[first].Is(TokenShape.AllCaps) };
        end = Math.Min(end, first + Longest);
        for (var i = first; i < end; i++)
        {
            if (IsBracket(tokens, i))
            {
                var close = ClosingOf(tokens, i, end);
                if (close < 0) return null;
                line = line with { AgencyOpens = line.HasAgency ? line.AgencyOpens : i, AgencyCloses = close };
                i = close;
            }
            else if (IsDash(tokens, i, line))
            {
                return line with { End = i + 1, Mark = '-' };
            }
            else if (tokens.TextOf(i) is ":")
            {
                return line with { End = i + 1, Mark = ':' };
            }
            else if (line.HasAgency)
            {
                // "/TASS/. The report", "(PTI) The report"
                return tokens.TextOf(i) is "." ? line with { End = i + 1, Mark = '.' } : line with { End = i };
            }
            else if (tokens[i].Kind == TokenKind.Number)
            {
                line = line with { HasDate = true };
            }
            else if (!IsOfPlaceOrDate(tokens, i))
            {
                return null;
            }
        }

        return line.HasAgency ? line with { End = line.AgencyCloses + 1 } : null;
    }

    /// <summary>True for a name in the dateline of its block; "BERG: No." may look like one, and is none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="block">The block that holds the name.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">One past its last token.</param>
    public static bool Holds(TokenTable tokens, Block block, int first, int end) => block.Kind == BlockKind.Dateline
        || (first - block.FirstToken <= Longest && NameEnds(tokens, block).Contains(tokens[end - 1].End));

    /// <summary>The offsets at which the names in the dateline of a block end; empty where it has none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="block">The block.</param>
    public static TextSpan NameEnds(TokenTable tokens, Block block)
    {
        if (block.Kind == BlockKind.Dateline) return block.Span with { End = block.Span.End + 1 };
        if (At(tokens, block.FirstToken, block.EndToken) is not { } line || line.End >= block.EndToken) return default;
        var isSure = line.EndsInDash ? line.IsInCapitals || line.HasAgency || IsDated(tokens, line)
            : line.HasAgency && (line.IsInCapitals || OpensReport(tokens, line));
        if (!isSure && (line.EndsInDash || !line.IsInCapitals)) return default;
        // Of "PARIS, FRANCE:" it is only the last name.
        return new TextSpan(isSure ? block.Span.Start : tokens[line.End - 2].Start + 1, tokens[line.End - 1].Start + 1);
    }

    // "Tokyo, March 16 KYODO -", not "Boeing 737 -"
    private static bool IsDated(TokenTable tokens, WireDateline line)
    {
        var i = line.First;
        while (i < line.End && tokens.TextOf(i) is not ",") i++;
        return line.HasDate && i + 1 < line.End && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 2].Kind == TokenKind.Number;
    }

    // "Paris, France (CNN) French police raided", not "Apple (AAPL) said"
    private static bool OpensReport(TokenTable tokens, WireDateline line) => line.Mark is null && line.AgencyCloses - line.AgencyOpens == 2
        && line.AgencyOpens > line.First && tokens[line.End].Is(TokenShape.Capitalised);

    // The slash in "WASHINGTON/LONDON" does not open an agency's name.
    private static bool IsBracket(TokenTable tokens, int i) =>
        tokens.TextOf(i) is "(" || (tokens.TextOf(i) is "/" && tokens[i].Is(TokenShape.SpaceBefore));

    // The agency's name is written as it likes: "(dpa)", "(CBSNewYork/CBS News)", "(MENAFN- UkrinForm)".
    private static int ClosingOf(TokenTable tokens, int open, int end)
    {
        var mark = tokens.TextOf(open) is "(" ? ")" : "/";
        for (var i = open + 1; i < end; i++) if (tokens.TextOf(i).SequenceEqual(mark)) return i;
        return -1;
    }

    // A dash within a name has no space before it ("US–China"); a long one may do without once the place is told.
    private static bool IsDash(TokenTable tokens, int i, WireDateline line) =>
        tokens.TextOf(i) is "-" or "--" or "–" or "—" or "_"
        && (tokens[i].Is(TokenShape.SpaceBefore) || (tokens.TextOf(i) is "—" && (line.HasAgency || line.HasDate || line.IsInCapitals)));

    private static bool IsOfPlaceOrDate(TokenTable tokens, int i) => tokens[i].Kind switch
    {
        TokenKind.Word => tokens[i].Is(TokenShape.Capitalised) || tokens.TextOf(i) is "of" or "de" or "del" or "la" or "and" or "the",
        TokenKind.Punctuation => tokens.TextOf(i) is "," or "." or "[" or "]" or "-" or "/",
        _ => false,
    };
}
