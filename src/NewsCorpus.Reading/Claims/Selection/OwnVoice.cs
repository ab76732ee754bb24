using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>The parts of a document's sentences that nobody is said to say.</summary>
internal static class OwnVoice
{
    // Words of a piece that is left of a sentence; fewer only connect.
    private const int ShortestPiece = 6;

    // What leads on to the words of another: "…, with officials denying".
    private static readonly WordSet LeadingOn = WordSet.Named("leading-on");

    // Characters between a source and its cue: "has also", "in a statement on Friday".
    private const int LongestGap = 30;

    /// <summary>
    /// For each sentence of the running text what stands before any attribution in it, the whole where there is none; in text
    /// order.
    /// </summary>
    public static IEnumerable<TextSpan[]> Of(
        AnnotatedDocument document, IEnumerable<Attribution> attributions, Func<Block, bool> includes)
    {
        var text = document.Text;
        var taken = attributions.SelectMany(SpansOf).Order().ToList();
        var next = 0;
        var tags = document.Grammar.Tags;
        foreach (var sentence in text.Sentences)
        {
            var block = text.BlockOf(sentence);
            while (next < taken.Count && taken[next].End <= sentence.Span.Start) next++;
            if (!includes(block) || block.Kind is BlockKind.Dateline or BlockKind.Label or BlockKind.Heading or BlockKind.Question
                || document.Grammar.Quotes.Holds(sentence))
            {
                continue;
            }

            var end = next < taken.Count ? Math.Min(sentence.Span.End, taken[next].Start) : sentence.Span.End;
            var start = sentence.FirstToken == block.FirstToken
                ? CapitalDateline.End(document, sentence.FirstToken, sentence.EndToken) : sentence.FirstToken;
            if (Piece(text.Tokens, tags, sentence, end) is not { } piece) continue;
            var first = Math.Max(piece.Start, text.Tokens[start].Start);
            if (first < piece.End) yield return [piece with { Start = first }];
        }
    }

    private static IEnumerable<TextSpan> SpansOf(Attribution attribution) =>
        [.. attribution.Source.Where(source => IsSubject(source, attribution.Cue[0])), .. attribution.Cue, .. attribution.Content];

    // "They signed a pact in 2024, committing to …": who commits is first of all who signed.
    private static bool IsSubject(TextSpan source, TextSpan cue) => source.Start > cue.Start || cue.Start - source.End <= LongestGap;

    // "He went to Oslo, and on his last visit in June | he said": what opens the next clause.
    private static int WithoutOpening(TokenTable tokens, SentenceTags tags, int first, int last)
    {
        for (var i = last - 1; i > first && !tags[i].IsFinite(); i--)
        {
            var opens = tags[i] is Tag.Comma && tags[i + 1] is Tag.Coordinator or Tag.Subordinator or Tag.Relative
                && tags[i + 2] is Tag.Preposition or Tag.Time or Tag.Subordinator or Tag.Gerund or Tag.Adverb;
            if (opens) return i;
            // "It has grown with the agency | calling for air"
            var isWith = tags[last] is Tag.Gerund && tags[i] is Tag.Preposition && tokens.TextOf(i) is "with";
            if (isWith) return tags[i - 1] is Tag.Comma ? i - 1 : i;
        }

        return last;
    }

    private static TextSpan? Piece(TokenTable tokens, SentenceTags tags, Sentence sentence, int end)
    {
        var last = sentence.EndToken;
        while (last > sentence.FirstToken && tokens[last - 1].End > end) last--;
        if (last == sentence.EndToken) return tokens.TextOf(last - 1) is "?" ? null : sentence.Span;
        while (last > sentence.FirstToken && IsLeadingOn(last - 1)) last--;
        last = WithoutOpening(tokens, tags, sentence.FirstToken, last);
        return last - sentence.FirstToken < ShortestPiece || !HasVerb(last)
            ? null : new TextSpan(sentence.Span.Start, tokens[last - 1].End);

        bool HasVerb(int end)
        {
            for (var i = sentence.FirstToken; i < end; i++) if (tags[i].IsFinite()) return true;
            return false;
        }

        bool IsLeadingOn(int token) => tokens[token].Kind is TokenKind.Punctuation || LeadingOn.Has(tokens.TextOf(token));
    }

}
