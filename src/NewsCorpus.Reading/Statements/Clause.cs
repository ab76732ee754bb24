using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>A sentence as the finders of statements read it: with its tags and the cues.</summary>
internal sealed class Clause(TokenTable tokens, Tag[] tags, CueLexicon lexicon, QuoteMap quotes)
    : TaggedSentence(tokens, tags, lexicon.Classes, quotes)
{
    // In tokens.
    private const int LongestSubject = 6;
    private const int LongestRelative = 30;
    private const int LongestInsertion = 20;

    public CueLexicon Lexicon => lexicon;

    /// <summary>One past the last token of the block.</summary>
    public int BlockEnd { get; private set; }

    /// <summary>
    /// True when the first token is the closing mark of the quotation before: in “Why?” Ann asked, the sentence ends
    /// with the question, and the cue stands in the next one.
    /// </summary>
    public bool StartsWithClosingMark { get; private set; }

    public void MoveTo(int first, int end, int blockEnd, bool startsWithClosingMark)
    {
        MoveTo(first, end);
        (BlockEnd, StartsWithClosingMark) = (blockEnd, startsWithClosingMark);
    }

    /// <summary>True for a cue with the given part in the clause.</summary>
    public bool IsCueVerb(int token, Tag tag) => this[token] == tag && (Roles(token) & WordRole.Cue) != 0;

    /// <summary>True for a word that names whom a report rests on ("citing the ministry").</summary>
    public bool IsCiting(int token) => this[token] is Tag.Gerund && Tokens.TextOf(token) is "citing" or "quoting" or "referencing";

    /// <summary>True when a finite verb follows before the clause ends.</summary>
    public bool HasVerb(int from)
    {
        for (var i = from; i < End && i < from + 40; i++)
        {
            var tag = this[i];
            // "arms sales, says it has none" / "the economy, including jobs, should come first"
            if (tag is Tag.Comma && i < from + LongestSubject && (VerbAfterInsertion(i) || VerbAfterList(i))) return true;
            if (tag is Tag.Comma && IsCueVerb(i + 1, Tag.Verb)) return false;
            if (tag.IsFinite() || tag is Tag.Negation)
            {
                // "wrote a similar line, but then deleted it"
                var before = i - 1;
                while (before > from && this[before] is Tag.Adverb) before--;
                return this[before] is not Tag.Coordinator || this[before - 1] is Tag.Adverb;
            }

            if (tag.EndsClause() || tag is Tag.Comma && i < from + 3) return false;
        }

        return false;
    }

    /// <summary>
    /// True when the words from a token on have a verb of their own: not only one behind "after he" or "when they", and no participle
    /// that describes a noun ("disclosed the work after he left", "added ships banned from port").
    /// </summary>
    public bool HasOwnVerb(int from)
    {
        if (!HasVerb(from)) return false;
        for (var i = from; i < End; i++)
        {
            if (i > from && this[i] is Tag.Subordinator && this[i + 1] is Tag.Pronoun && this[i - 1].IsNounLike()) return false;
            if (this[i] is Tag.Negation || (this[i].IsFinite() && !DescribesNoun(i))) return true;
        }

        return false;
    }

    /// <summary>Whether a finite verb stands right behind a relative clause between commas ("the town, which is far, would").</summary>
    /// <param name="comma">The comma that opens it.</param>
    public bool VerbBehindRelative(int comma)
    {
        for (var i = comma + 2; i < End && i < comma + LongestRelative && !this[i].EndsClause(); i++)
        {
            // "which is far, “would need years”"
            if (this[i] is Tag.Comma && this[this[i + 1] is Tag.Adverb or Tag.Quote ? i + 2 : i + 1].IsFinite()) return true;
        }

        return false;
    }

    // "no weapons, ships or planes were lost"
    private bool VerbAfterList(int comma)
    {
        var isLast = false;
        for (var i = comma + 1; i < End && i < comma + LongestInsertion; i++)
        {
            if (isLast && this[i].IsFinite()) return this[i - 1].IsNounLike();
            if (this[i] is Tag.Coordinator && i > comma + 1 && this[i - 1].IsNounLike()) isLast = true;
            else if (!this[i].IsNounLike() && this[i] is not (Tag.Comma or Tag.Determiner or Tag.Possessive or Tag.Quantifier))
            {
                return false;
            }
        }

        return false;
    }

    // "in a paper | released to the press": a participle that looks like a verb.
    private bool DescribesNoun(int i) => this[i] is Tag.Verb && this[i - 1] is Tag.Nominal && this[i + 1] is Tag.Preposition or Tag.To
        && (Roles(i) & WordRole.Participle) != 0;

    // A comma that opens an insertion between subject and verb; none opens with a conjunction.
    private bool VerbAfterInsertion(int comma)
    {
        // "said Lee, though, would": a single word between commas
        if (this[comma + 1] is Tag.Subordinator or Tag.Adverb && this[comma + 2] is Tag.Comma) return this[comma + 3].IsFinite();
        if (this[comma + 1] is Tag.Subordinator or Tag.Coordinator) return false;
        if (this[comma + 1] is Tag.Relative) return VerbBehindRelative(comma);
        // "the increase, planned for 1998, would": a participle that looks like a verb.
        var i = this[comma + 1] is Tag.Verb && this[comma + 2] is Tag.Preposition or Tag.Time ? comma + 2 : comma + 1;
        // "many of them made public by a clerk,": the verb of the insertion itself
        var hasSubject = this[i] is Tag.Quantifier && Text(i + 1) is "of";
        while (i < End && i < comma + LongestInsertion && this[i] is not (Tag.Comma or Tag.Quote)
            && (hasSubject || !this[i].IsFinite() || DescribesNoun(i)))
        {
            i++;
        }

        return this[i] is Tag.Comma && this[i + 1].IsFinite();
    }
}
