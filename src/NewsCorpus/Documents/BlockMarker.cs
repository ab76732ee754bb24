using NewsCorpus.Dates;
using NewsCorpus.Text;

namespace NewsCorpus.Documents;

/// <summary>Marks the blocks of a text and what each is for, by general rules about lines.</summary>
public static class BlockMarker
{
    /// <summary>The blocks of a text, in text order.</summary>
    public static IReadOnlyList<Block> Mark(TokenTable tokens, DateRecogniser dates)
    {
        var blocks = new List<Block>();
        var first = 0;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !tokens[i].Is(TokenShape.LineBreakBefore)) continue;
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(tokens[first].Start, tokens[i - 1].End), first, i));
            first = i;
        }

        return tokens.Count == 0 ? [] : blocks;
    }
}
