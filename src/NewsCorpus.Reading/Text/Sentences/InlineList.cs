using System.Globalization;

namespace NewsCorpus.Reading.Text.Sentences;

/// <summary>
/// A list that was run into one line: "1) The first item 2) The second item", "a. … b. …", "• … • …". The line must
/// begin with a marker, and each further item with the next one in the same style.
/// </summary>
internal struct InlineList
{
    private const string Bullets = "•⁃‣◦▪■●○∙·";
    private char _bullet;
    private string _delimiter;
    private int _value;
    private bool _isLetter;

    /// <summary>The list that begins at a token; one without items if none begins there.</summary>
    public static InlineList StartingAt(TokenTable tokens, int first, int end)
    {
        var list = new InlineList { _delimiter = "" };
        if (first >= end) return list;
        var at = first;
        if (IsBullet(tokens, at)) list._bullet = tokens.FirstLetter(at++);
        if (ReadNumber(tokens, at, end, out var value, out var isLetter, out var delimiter))
        {
            (list._value, list._isLetter, list._delimiter) = (value, isLetter, delimiter);
        }

        return list;
    }

    /// <summary>True when the next item of the list begins at a token; the list then moves on.</summary>
    public bool IsNextItem(TokenTable tokens, int at, int end)
    {
        if (_bullet == '\0' && _delimiter.Length == 0) return false;
        if (!tokens[at].Is(TokenShape.SpaceBefore)) return false;
        if (_bullet != '\0')
        {
            if (!IsBullet(tokens, at) || tokens.FirstLetter(at) != _bullet) return false;
            at++;
        }

        if (_delimiter.Length == 0) return at < end;
        if (!ReadNumber(tokens, at, end, out var value, out var isLetter, out var delimiter)) return false;
        if (value != _value + 1 || isLetter != _isLetter || delimiter != _delimiter) return false;
        _value = value;
        return true;
    }

    private static bool IsBullet(TokenTable tokens, int at) =>
        tokens[at].Length == 1 && Bullets.Contains(tokens.FirstLetter(at));

    // "1." "1)" "1.)" "a." "a)" and a word after it.
    private static bool ReadNumber(TokenTable tokens, int at, int end, out int value, out bool isLetter, out string delimiter)
    {
        (value, isLetter, delimiter) = (0, false, "");
        if (at + 2 >= end || tokens[at].Length > 3) return false;
        var text = tokens.TextOf(at);
        if (tokens[at].Kind == TokenKind.Word && text.Length == 1 && char.IsAsciiLetterLower(text[0])) (value, isLetter) = (text[0], true);
        else if (tokens[at].Kind != TokenKind.Number || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        var next = at + 1;
        if (tokens[next].Is(TokenShape.SpaceBefore)) return false;
        if (tokens.TextOf(next) is ")") delimiter = ")";
        else if (tokens.TextOf(next) is not ".") return false;
        else delimiter = tokens.TextOf(next + 1) is ")" && !tokens[next + 1].Is(TokenShape.SpaceBefore) ? ".)" : ".";
        next += delimiter.Length;
        return next < end && tokens[next].Is(TokenShape.SpaceBefore) && tokens[next].Kind is TokenKind.Word or TokenKind.Number;
    }
}
