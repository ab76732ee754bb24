using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Finds what stands behind a comma and completes a label.</summary>
internal sealed class LabelSequel(AnnotatedDocument document)
{
    private static readonly WordSet OfContent = WordSet.Named("gerunds-of-content");

    // In tokens.
    private const int LongestApposition = 20;

    /// <summary>
    /// "appointed Cowan, a lawyer from Boston, | to serve as a senator": what goes on after an apposition; empty elsewhere.
    /// </summary>
    /// <param name="comma">The token that ends the predicate.</param>
    public TokenRange PurposeAt(int comma)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (comma >= tokens.Count || tags[comma] is not Tag.Comma) return TokenRange.None;
        var to = comma + 1;
        // "persuaded his deputy, Bo Roe, | to stay": the apposition stands before the comma.
        if (tags[to] is Tag.To && tags[comma - 1] is Tag.Name) to--;
        else while (to < tokens.Count && to < comma + LongestApposition && tags[to] is not (Tag.Comma or Tag.Stop or Tag.Semicolon)) to++;
        to++;
        if (to >= tokens.Count || tags[to - 1] is not Tag.Comma || tags[to] is not Tag.To) return TokenRange.None;
        var end = to + 1;
        var as_ = -1;
        while (end < tokens.Count && (tokens.TextOf(end) is "as" || !EndsPurpose(end)))
        {
            if (tokens.TextOf(end) is "as") as_ = end;
            end++;
        }

        // "to quit | as a fifth woman came forward"
        if (as_ > 0 && end < tokens.Count && tags[end].IsFinite()) end = as_;
        return new TokenRange(to, end);
    }

    /// <summary>
    /// What a text or a speech says: "sent a letter to Roe, | seeking papers", "filed papers | showing that", "released a report | that
    /// called for peace"; empty elsewhere.
    /// </summary>
    /// <param name="next">The token that ends the predicate.</param>
    public TokenRange ContentAt(int next)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (next + 1 >= tokens.Count) return TokenRange.None;
        var clauses = new DependentEnd(document.Grammar.TagsOf(document.Text.SentenceAt(tokens[next].Start)));
        if (tags[next] is Tag.That && (tags[next + 1].IsFinite() || tags[next + 1] is Tag.Adverb))
        {
            var whole = clauses.EndOfRelative(next);
            // "for the first time | since 2007"
            if (whole > 4 && tokens.TextOf(whole) is "since" && tokens.TextOf(whole - 1) is "time") whole -= 4;
            return whole > next ? new TokenRange(next, whole) : TokenRange.None;
        }

        var gerund = tags[next] is Tag.Comma ? next + 1 : next;
        if (!OfContent.Has(tokens.TextOf(gerund))) return TokenRange.None;
        var end = clauses.EndOfGerund(gerund);
        return end > 0 ? new TokenRange(gerund, end) : TokenRange.None;
    }

    // "meet religious | and political leaders" goes on.
    private bool EndsPurpose(int token)
    {
        var tags = document.Grammar.Tags;
        return tags[token].IsFinite() || tags[token] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Subordinator
            or Tag.Relative or Tag.That
            || (tags[token] is Tag.Coordinator && !(token + 1 < tags.Length && tags[token + 1].IsNounLike()));
    }
}
