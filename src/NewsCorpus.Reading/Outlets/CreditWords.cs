using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>
/// The words of a few tokens as credits are compared: the copyright sign counts as one, articles, numbers and marks do not.
/// </summary>
internal readonly ref struct CreditWords
{
    /// <summary>Tokens beside a name that are looked at.</summary>
    public const int Most = 12;

    private readonly TokenTable _tokens;
    private readonly ReadOnlySpan<int> _words;

    /// <summary>The words of the tokens from <paramref name="from"/> to <paramref name="end"/>, as many as there is room for.</summary>
    public CreditWords(Span<int> room, TokenTable tokens, int from, int end)
    {
        var count = 0;
        for (var i = from; i < end && count < room.Length; i++)
        {
            var isWord = tokens[i].Kind == TokenKind.Word ? tokens.TextOf(i) is not ("the" or "The" or "THE") : tokens.TextOf(i) is "©";
            if (isWord) room[count++] = i;
        }

        _tokens = tokens;
        _words = room[..count];
    }

    public int Count => _words.Length;

    /// <summary>True when the first words are these folded ones.</summary>
    public bool StartsWith(string[] folded) => folded.Length <= Count && Are(_words[..folded.Length], folded);

    /// <summary>True when the last words are these folded ones.</summary>
    public bool EndsWith(string[] folded) => folded.Length <= Count && Are(_words[^folded.Length..], folded);

    private bool Are(ReadOnlySpan<int> words, string[] folded)
    {
        for (var i = folded.Length - 1; i >= 0; i--)
        {
            if (!LetterFolding.IsFolded(_tokens.TextOf(words[i]), folded[i])) return false;
        }

        return true;
    }
}
