namespace NewsCorpus.Reading.Text;

/// <summary>A term found in a text, by its tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Value">What the word list says of it.</param>
internal readonly record struct TermMatch<T>(int First, int End, T Value)
{
    /// <summary>The term as written.</summary>
    public TextSpan SpanIn(TokenTable tokens) => new(tokens[First].Start, tokens[End - 1].End);
}

/// <summary>
/// Finds words and fixed phrases of a word list in one pass over the tokens. Case does not matter, nor whether words
/// are joined by a hyphen or a space. Immutable once built.
/// </summary>
internal sealed class TermMatcher<T>
{
    // More than a short text has of a list.
    private const int FewTerms = 32;

    private readonly WordMap<Term[]> _termsByFirstWord;
    private readonly WordBits _firstWords;

    /// <summary>A matcher over forms and their values; registers their words with <paramref name="words"/>.</summary>
    public TermMatcher(IEnumerable<(string Form, T Value)> forms, VocabularyBuilder words)
    {
        var byFirstWord = forms
            .Select(item => new Term(item.Value, [.. item.Form.Split(' ', '-').Select(words.Add)]))
            .GroupBy(term => term.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(term => term.Words.Length).ToArray());
        _termsByFirstWord = new(byFirstWord);
        _firstWords = new(byFirstWord.Keys);
    }

    /// <summary>The terms in a text, in text order, the longest at each place; a word may have several values.</summary>
    public List<TermMatch<T>> Find(TokenTable tokens)
    {
        var found = new List<TermMatch<T>>(FewTerms);
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            if (!_firstWords.Has(word) || !_termsByFirstWord.TryGet(word, out var terms)) continue;
            var longest = i;
            foreach (var term in terms)
            {
                var end = EndOf(term, tokens, i);
                if (end <= i || end < longest) continue;
                longest = end;
                found.Add(new TermMatch<T>(i, end, term.Value));
            }

            if (longest > i) i = longest - 1;
        }

        return found;
    }

    // One past the last token of the term, or `at` where it does not stand there. "long-range" and "long range" are one.
    private static int EndOf(Term term, TokenTable tokens, int at)
    {
        var next = at;
        for (var i = 0; i < term.Words.Length; i++, next++)
        {
            if (i > 0 && next < tokens.Count && tokens[next].Word == 0 && tokens.TextOf(next) is "-" or "\u2010" or "\u2011") next++;
            if (next >= tokens.Count || tokens[next].Word != term.Words[i]) return at;
        }

        return next;
    }

    private sealed record Term(T Value, int[] Words);
}
