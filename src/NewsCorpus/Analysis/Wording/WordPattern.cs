using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>A word or phrase to look for: folded words, of which one that ends with <c>*</c> stands for all that begin so.</summary>
internal sealed class WordPattern
{
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();
    private readonly (string Word, bool IsPrefix)[] _words;

    private WordPattern((string Word, bool IsPrefix)[] words) => _words = words;

    public static WordPattern Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var parts = new List<(string, bool)>();
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var tokens = Tokenizer.Tokenize(word.TrimEnd('*'), NoWords);
            var texts = tokens.Where(IsWord).Select(token => LetterFolding.Fold(token.Span.Of(tokens.Text))).ToList();
            parts.AddRange(texts.Select((text, i) => (text, word.EndsWith('*') && i == texts.Count - 1)));
        }

        return parts.Count > 0
            ? new WordPattern([.. parts])
            : throw new ArgumentException("Give at least one word to look for.", nameof(words));
    }

    /// <summary>Where it stands in a text: words of one block one after the other, marks between them aside.</summary>
    public IEnumerable<TextSpan> Find(StructuredText text)
    {
        foreach (var block in text.Blocks)
        {
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                if (Matches(text.Tokens, i, 0) && EndOf(text.Tokens, i, block.EndToken) is { } end)
                {
                    yield return new TextSpan(text.Tokens[i].Start, end);
                }
            }
        }
    }

    private int? EndOf(TokenTable tokens, int first, int endToken)
    {
        var (next, end) = (0, first);
        for (var i = first; i < endToken; i++)
        {
            if (!IsWord(tokens[i])) continue;
            if (!Matches(tokens, i, next)) return null;
            end = tokens[i].End;
            if (++next == _words.Length) return end;
        }

        return null;
    }

    private bool Matches(TokenTable tokens, int token, int word)
    {
        var text = tokens.TextOf(token);
        var (wanted, isPrefix) = _words[word];
        if (isPrefix ? text.Length < wanted.Length : text.Length != wanted.Length) return false;
        for (var i = 0; i < wanted.Length; i++) if (LetterFolding.Fold(text[i]) != wanted[i]) return false;
        return IsWord(tokens[token]);
    }

    private static bool IsWord(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic;
}
