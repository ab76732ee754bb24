using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>
/// The tokens of one block (or line) as the matchers read them, counted from 0. Positions outside answer as empty tokens.
/// </summary>
internal readonly ref struct DateTokens(TokenTable table, DateVocabulary words, DatePhrases phrases, int first, int end)
{
    private readonly ReadOnlySpan<Token> _tokens = table.AsSpan()[first..end];
    private readonly ReadOnlySpan<DateWord> _words = words.Words;
    private readonly ReadOnlySpan<bool> _starts = words.Starts;
    private readonly TokenTable _table = table;
    private readonly int _first = first;

    public DatePhrases Phrases { get; } = phrases;

    /// <summary>The ways to write a date in figures.</summary>
    public FigurePattern[] Figures { get; } = words.Figures;

    public int Count => _tokens.Length;

    /// <summary>
    /// The first token from <paramref name="i"/> on that is a number or a word that an expression can begin with; <see cref="Count"/> where
    /// there is none.
    /// </summary>
    public int NextStart(int i)
    {
        // Both are asked for each token: which it is cannot be foretold, and a wrong guess costs more than the look.
        for (; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (_starts[(int)Math.Min((uint)token.Word, (uint)_starts.Length - 1)] | (token.Kind == TokenKind.Number)) break;
        }

        return i;
    }

    public Token this[int i] => Has(i) ? _tokens[i] : default;

    public bool Has(int i) => (uint)i < (uint)_tokens.Length;

    public TokenKind Kind(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Kind : default;

    public DateWord Word(int i)
    {
        if ((uint)i >= (uint)_tokens.Length) return default;
        var id = _tokens[i].Word;
        return (uint)id < (uint)_words.Length ? _words[id] : default;
    }

    public bool Is(int i, DateRole role) => (RolesOf(i) & role) != 0;

    public bool Is(int i, DateSign sign) => (SignsOf(i) & sign) != 0;

    /// <summary>What a word tells beside an expression.</summary>
    public DateSign SignsOf(int i)
    {
        if ((uint)i >= (uint)_tokens.Length) return DateSign.None;
        var id = _tokens[i].Word;
        return (uint)id < (uint)_words.Length ? _words[id].Signs : DateSign.None;
    }

    /// <summary>The roles alone: asked far more often than anything else of a word, so nothing else is copied.</summary>
    public DateRole RolesOf(int i)
    {
        if ((uint)i >= (uint)_tokens.Length) return DateRole.None;
        var id = _tokens[i].Word;
        return (uint)id < (uint)_words.Length ? _words[id].Roles : DateRole.None;
    }

    public ReadOnlySpan<char> Text(int i) => Has(i) ? _table.TextOf(_first + i) : [];

    /// <summary>The text from token <paramref name="i"/> up to token <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Slice(int i, int end) => _table.Text.AsSpan(_tokens[i].Start.._tokens[end - 1].End);

    /// <summary>True when token <paramref name="i"/> is this lower-case word, in any case.</summary>
    public bool IsWord(int i, string word) =>
        Has(i) && _tokens[i].Length == word.Length && Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>As <see cref="IsWord"/>; a typographic apostrophe counts as a straight one.</summary>
    public bool IsWordOrClitic(int i, string word) =>
        IsWord(i, word) || (word[0] == '\'' && this[i].Length == word.Length && IsApostropheAt(i)
            && Text(i)[1..].Equals(word.AsSpan(1), StringComparison.OrdinalIgnoreCase));

    private bool IsApostropheAt(int i) => _table.FirstLetter(_first + i) is '\'' or '\u2018' or '\u2019';

    public bool IsMark(int i, char mark) => Has(i) && _tokens[i].Length == 1 && _table.FirstLetter(_first + i) == mark;

    public bool IsDash(int i) =>
        Has(i) && _tokens[i].Length == 1
            && _table.FirstLetter(_first + i) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public bool IsApostrophe(int i) => Has(i) && _tokens[i].Length == 1 && IsApostropheAt(i);

    /// <summary>True when no white space stands before token <paramref name="i"/>.</summary>
    public bool IsJoined(int i) => Has(i) && (_tokens[i].Shape & TokenShape.SpaceBefore) == 0;

    public bool IsCapitalised(int i) => Has(i) && (_tokens[i].Shape & TokenShape.Capitalised) != 0;

    /// <summary>A whole number of at most four digits, without thousands groups; false for anything else.</summary>
    public bool TryNumber(int i, out int number, out int digits)
    {
        number = digits = 0;
        if (Kind(i) != TokenKind.Number || _tokens[i].Length > 4) return false;
        foreach (var c in Text(i))
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + c - '0';
        }

        digits = _tokens[i].Length;
        return true;
    }

    public bool TryNumber(int i, int low, int high, out int number) =>
        TryNumber(i, out number, out _) && number >= low && number <= high;
}
