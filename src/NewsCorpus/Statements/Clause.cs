using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>A sentence, or a window of a very long one, with its tags: what the finders read.</summary>
internal sealed class Clause(TokenTable tokens, Tag[] tags, CueLexicon lexicon, QuoteMap quotes)
{
    public TokenTable Tokens => tokens;

    public CueLexicon Lexicon => lexicon;

    public QuoteMap Quotes => quotes;

    /// <summary>The first token.</summary>
    public int First { get; private set; }

    /// <summary>One past the last token.</summary>
    public int End { get; private set; }

    /// <summary>One past the last token of the block.</summary>
    public int BlockEnd { get; private set; }

    /// <summary>
    /// True when the first token is the closing mark of the quotation before: in “Why?” Ann asked, the sentence ends
    /// with the question, and the cue stands in the next one.
    /// </summary>
    public bool StartsWithClosingMark { get; private set; }

    public void MoveTo(int first, int end, int blockEnd, bool startsWithClosingMark) =>
        (First, End, BlockEnd, StartsWithClosingMark) = (first, end, blockEnd, startsWithClosingMark);

    /// <summary>The tag of a token; <see cref="Tag.None"/> outside the sentence.</summary>
    public Tag this[int token] => token >= First && token < End ? tags[token] : Tag.None;

    public int Word(int token) => token >= First && token < End ? tokens[token].Word : 0;

    public WordRole Roles(int token) => lexicon.RolesOf(Word(token));

    public bool IsCapitalised(int token) => token >= First && token < End && tokens[token].Is(TokenShape.Capitalised);

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

    /// <summary>True when a finite verb follows before the clause ends.</summary>
    public bool HasVerb(int from)
    {
        for (var i = from; i < End && i < from + 40; i++)
        {
            var tag = this[i];
            if (tag.IsFinite() || tag is Tag.Negation) return this[i - 1] is not Tag.Coordinator;
            if (tag.EndsClause() || tag is Tag.Comma && i < from + 3) return false;
        }

        return false;
    }
}
