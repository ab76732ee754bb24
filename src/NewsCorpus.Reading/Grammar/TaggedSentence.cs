using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// A sentence, or a window of a very long one, with the tags of its tokens: what the readers of verb groups, noun phrases and clauses
/// look at. It is moved from sentence to sentence, so that nothing is allocated for one.
/// </summary>
internal class TaggedSentence(TokenTable tokens, Tag[] tags, WordTable classes, QuoteMap quotes)
{
    public TokenTable Tokens => tokens;

    public WordTable Classes => classes;

    public QuoteMap Quotes => quotes;

    /// <summary>The first token.</summary>
    public int First { get; private set; }

    /// <summary>One past the last token.</summary>
    public int End { get; private set; }

    public void MoveTo(int first, int end) => (First, End) = (first, end);

    /// <summary>The tag of a token; <see cref="Tag.None"/> outside the sentence.</summary>
    public Tag this[int token] => token >= First && token < End ? tags[token] : Tag.None;

    /// <summary>The vocabulary id of a token; 0 outside the sentence and for unknown words.</summary>
    public int Word(int token) => token >= First && token < End ? tokens[token].Word : 0;

    /// <summary>The text of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Text(int token) => token >= First && token < End ? tokens.TextOf(token) : default;

    public WordRole Roles(int token) => classes.RolesOf(Word(token));

    public bool IsCapitalised(int token) => token >= First && token < End && tokens[token].Is(TokenShape.Capitalised);

    /// <summary>True for a pronoun that is never a subject ("him", "them").</summary>
    public bool IsObjectPronoun(int token) => this[token] is Tag.Pronoun && Text(token) is "him" or "them" or "me" or "us";

    /// <summary>The quotation that opens at a token, if any.</summary>
    public Quotation? OpeningAt(int token)
    {
        if (this[token] != Tag.Quote) return null;
        var index = quotes.At(token);
        return index >= 0 && quotes[index].First == token ? quotes[index] : null;
    }

    /// <summary>The quotation whose closing mark is the given token, if any.</summary>
    public Quotation? ClosingAt(int token)
    {
        if (this[token] != Tag.Quote) return null;
        var index = quotes.At(token);
        return index >= 0 && quotes[index].IsClosed && quotes[index].End == token + 1 ? quotes[index] : null;
    }

    public bool IsQuoted(int token) => quotes.Count > 0 && quotes.At(token) >= 0;

    /// <summary>True where a finite verb stands among some tokens.</summary>
    public bool HasFinite(int first, int end)
    {
        for (var i = first; i < end; i++) if (this[i].IsFinite()) return true;
        return false;
    }

    /// <summary>True where the given words follow one another from a token on.</summary>
    public bool HasWords(int from, int[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (Word(from + k) != words[k]) return false;
        }

        return true;
    }
}
