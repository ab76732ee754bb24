using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>
/// Finds where a text says who made it: "(Reporting by Jane Roe in Moscow; Editing by John Doe)", "Additional reporting by the Kyiv
/// bureau", "Jane Roe in Moscow contributed to this report". The people, places and outlets there are not mentions.
/// </summary>
internal static class CreditLines
{
    private static readonly WordSet Works = WordSet.Named("credit-works");
    private static readonly WordSet ReportNouns = WordSet.Named("report-nouns");

    private const string Thanks = "contributed";

    // What may stand between the names.
    private static readonly WordSet Links = WordSet.Named("credit-links");

    /// <summary>A credit.</summary>
    /// <param name="First">Its first token.</param>
    /// <param name="End">One past its last token.</param>
    /// <param name="IsThanks">True for a sentence, in which an agency is named as a source of the text ("The Associated Press
    /// contributed").</param>
    public readonly record struct Credit(int First, int End, bool IsThanks);

    /// <summary>The credits of a text, in text order.</summary>
    public static List<Credit> Find(StructuredText text)
    {
        var credits = new List<Credit>();
        var tokens = text.Tokens;
        foreach (var block in text.Blocks)
        {
            for (var i = block.FirstToken + 1; i + 1 < block.EndToken; i++)
            {
                if (tokens[i].Length != 2 || tokens.TextOf(i) is not ("by" or "By" or "BY") || First(tokens, i, block) is not { } first)
                {
                    continue;
                }

                if (End(tokens, i + 1, block.EndToken) is not { } end) continue;
                credits.Add(new Credit(first, end, false));
                i = end - 1;
            }
        }

        if (tokens.TextOf(0, tokens.Count).Contains(Thanks, StringComparison.OrdinalIgnoreCase)) AddThanks(text, credits);
        return credits;
    }

    private static void AddThanks(StructuredText text, List<Credit> credits)
    {
        foreach (var sentence in text.Sentences)
        {
            if (IsThanks(text.Tokens, sentence)) credits.Add(new Credit(sentence.FirstToken, sentence.EndToken, true));
        }

        credits.Sort((one, other) => one.First.CompareTo(other.First));
    }

    // "Associated Press writers Jane Roe and John Doe contributed to this report."
    private static bool IsThanks(TokenTable tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
        {
            if (!IsWord(tokens, i, Thanks)) continue;
            if (IsWord(tokens, i + 1, "reporting")) return true;
            return i + 3 < sentence.EndToken && IsWord(tokens, i + 1, "to") && IsWord(tokens, i + 2, "this")
                && ReportNouns.Has(tokens.TextOf(i + 3));
        }

        return false;
    }

    // The first word of a credit: at the start of its block or sentence, or after a bracket or semicolon.
    private static int? First(TokenTable tokens, int by, Block block)
    {
        var first = by - 1;
        if (!Works.Has(tokens.TextOf(first))) return null;
        while (first > block.FirstToken && (IsCreditWord(tokens, first - 1) || IsWord(tokens, first - 1, "and"))) first--;
        var isApart = first == block.FirstToken
            || tokens.TextOf(first - 1) is "(" or "[" or ";" or "." or "—" or "–" or "-" or "*" or ")" or "_" or "•" or "|";
        return isApart && tokens[first].Is(TokenShape.Capitalised) ? first : null;
    }

    // One past the credit; null where its words show that it is a sentence ("Reporting by the BBC showed that ...").
    private static int? End(TokenTable tokens, int at, int limit)
    {
        var names = 0;
        for (; at < limit; at++)
        {
            var token = tokens[at];
            if (token.Kind is TokenKind.Word)
            {
                if (token.Is(TokenShape.Capitalised)) names++;
                else if (!Links.Has(tokens.TextOf(at)) && !Works.Has(tokens.TextOf(at))) return null;
            }
            else if (tokens.TextOf(at) is ")" or "]"
                || (tokens.TextOf(at) is "." && at + 1 < limit && !IsCreditWord(tokens, at + 1) && tokens[at - 1].Length > 1))
            {
                return names > 0 ? at + 1 : null;
            }
            else if (token.Kind is TokenKind.Number or TokenKind.Clitic) return null;
        }

        return names > 0 ? limit : null;
    }

    private static bool IsCreditWord(TokenTable tokens, int at) =>
        Works.Has(tokens.TextOf(at)) || IsWord(tokens, at, "additional") || IsWord(tokens, at, "further");

    private static bool IsWord(TokenTable tokens, int at, string word) =>
        tokens.TextOf(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
