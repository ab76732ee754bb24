using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>A sentence, or a window of a very long one, with its tags: what the finders read.</summary>
internal sealed class Clause(TokenTable tokens, Tag[] tags, CueLexicon lexicon, QuoteMap quotes)
{
    // In tokens.
    private const int LongestSubject = 6;
    private const int LongestInsertion = 14;

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

    /// <summary>The text of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Text(int token) => token >= First && token < End ? tokens.TextOf(token) : default;

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

    /// <summary>True for a cue with the given part in the clause.</summary>
    public bool IsCueVerb(int token, Tag tag) => this[token] == tag && (Roles(token) & WordRole.Cue) != 0;

    /// <summary>True where the given words follow one another from a token on.</summary>
    public bool HasWords(int from, int[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (Word(from + k) != words[k]) return false;
        }

        return true;
    }

    /// <summary>True for a word that names whom a report rests on ("citing the ministry").</summary>
    public bool IsCiting(int token) => this[token] is Tag.Gerund && tokens.TextOf(token) is "citing" or "quoting" or "referencing";

    /// <summary>True when a finite verb follows before the clause ends.</summary>
    public bool HasVerb(int from)
    {
        for (var i = from; i < End && i < from + 40; i++)
        {
            var tag = this[i];
            // "arms sales, says it has none" / "the economy, including jobs, should come first"
            if (tag is Tag.Comma && IsCueVerb(i + 1, Tag.Verb)) return false;
            if (tag is Tag.Comma && i < from + LongestSubject && VerbAfterInsertion(i)) return true;
            if (tag.IsFinite() || tag is Tag.Negation) return this[i - 1] is not Tag.Coordinator;
            if (tag.EndsClause() || tag is Tag.Comma && i < from + 3) return false;
        }

        return false;
    }

    // A comma that opens an insertion between subject and verb; none opens with a conjunction.
    private bool VerbAfterInsertion(int comma)
    {
        if (this[comma + 1] is Tag.Subordinator or Tag.Coordinator) return false;
        var i = comma + 1;
        while (i < End && i < comma + LongestInsertion && this[i] is not (Tag.Comma or Tag.Quote) && !this[i].IsFinite()) i++;
        return this[i] is Tag.Comma && this[i + 1].IsFinite();
    }
}
