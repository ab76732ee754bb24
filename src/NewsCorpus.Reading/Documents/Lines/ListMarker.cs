using System.Globalization;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>What a line begins with when it is an item of a list.</summary>
/// <param name="Tokens">Number of tokens of the bullet; 0 when there is none. A number counts as text, not as bullet.</param>
/// <param name="Number">The number of a numbered item; null otherwise.</param>
internal readonly record struct ListMarker(int Tokens, int? Number)
{
    private const string Bullets = "-•*·‣◦▪▫■□●○⁃∙►▸▶→➤➢✓✔❖◆–—";

    /// <summary>True for a bullet; numbers are items only beside their neighbours.</summary>
    public bool IsItem => Tokens > 0;

    /// <summary>The marker of a line.</summary>
    public static ListMarker Of(TextLine line, TokenTable tokens)
    {
        var first = tokens[line.First];
        if (first.Length == 1 && Bullets.Contains(tokens.FirstLetter(line.First)) && IsBullet(line, tokens)) return new ListMarker(1, null);
        return new ListMarker(0, first.Kind == TokenKind.Number ? NumberOf(line, tokens) : null);
    }

    /// <summary>True for a line that is a bullet and nothing else.</summary>
    public static bool IsLoneBullet(TextLine line, TokenTable tokens) => line.Count == 1 && Of(line, tokens).IsItem;

    // A bullet stands alone or apart from its text, unless it is one that has no other use.
    private static bool IsBullet(TextLine line, TokenTable tokens)
    {
        if (line.Count == 1) return true;
        var mark = tokens.FirstLetter(line.First);
        if (!tokens[line.First + 1].Is(TokenShape.SpaceBefore) && mark is '-' or '*' or '·' or '–' or '—' or '→') return false;
        // "• one • two" is a list that was run into one line, and "* * *" a rule.
        for (var i = line.First + 1; i < line.End && i < line.First + 400; i++)
        {
            if (tokens[i].Length == 1 && tokens.FirstLetter(i) == mark && mark is not ('-' or '–' or '—') && IsApart(i, tokens, line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsApart(int at, TokenTable tokens, TextLine line) =>
        tokens[at].Is(TokenShape.SpaceBefore)
            && (at + 1 == line.End || tokens[at + 1].Is(TokenShape.SpaceBefore) || tokens[at + 1].Kind == TokenKind.Number);

    private static int? NumberOf(TextLine line, TokenTable tokens)
    {
        if (line.Count < 3 || tokens[line.First].Length > 3) return null;
        var mark = tokens.TextOf(line.First + 1);
        if (mark is not ("." or ")") || tokens[line.First + 1].Is(TokenShape.SpaceBefore)) return null;
        if (!tokens[line.First + 2].Is(TokenShape.SpaceBefore)) return null;
        return int.TryParse(tokens.TextOf(line.First), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
