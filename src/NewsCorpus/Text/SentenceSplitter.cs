namespace NewsCorpus.Text;

/// <summary>Cuts blocks into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of all blocks, in text order.</summary>
    public static IReadOnlyList<Sentence> Split(TokenTable tokens, IReadOnlyList<Block> blocks)
    {
        var sentences = new List<Sentence>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var first = blocks[b].FirstToken;
            for (var i = first; i < blocks[b].EndToken; i++)
            {
                var ends = tokens.TextOf(i) is "." or "!" or "?" && i + 1 < blocks[b].EndToken
                    && tokens[i + 1].Is(TokenShape.Capitalised);
                if (!ends && i + 1 < blocks[b].EndToken) continue;
                sentences.Add(new Sentence(new TextSpan(tokens[first].Start, tokens[i].End), first, i + 1, b));
                first = i + 1;
            }
        }

        return sentences;
    }
}
