using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Origins;

/// <summary>
/// The words of a text as 64-bit hashes: runs of letters and digits, case, accents and apostrophes aside. Each ideograph
/// and kana is a word of its own, since no white space tells Chinese or Japanese words apart.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>First code unit of the word.</summary>
    public int Start { get; private set; }

    /// <summary>One past its last code unit.</summary>
    public int End { get; private set; }

    /// <summary>The word's hash: the same in every process.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Goes to the next word; false after the last.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next])) _next++;
        if (_next >= _text.Length) return false;
        Start = _next;
        var hash = Hashing.Seed;
        while (_next < _text.Length)
        {
            var letter = _text[_next];
            var standsAlone = StandsAlone(letter);
            if (standsAlone && _next > Start) break;
            if (char.IsLetterOrDigit(letter)) hash = Hashing.Add(hash, LetterFolding.Fold(letter));
            else if (!IsApostrophe(letter)) break;
            _next++;
            if (standsAlone) break;
        }

        (End, Hash) = (_next, Hashing.Mix(hash));
        return true;
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static bool StandsAlone(char letter) => letter is >= '\u2E80' and <= '\u9FFF';
}
