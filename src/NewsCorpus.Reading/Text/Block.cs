namespace NewsCorpus.Reading.Text;

/// <summary>A whole trimmed line or paragraph, bullets and table pipes included.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Its code units, without white space at the ends.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int FirstToken, int EndToken)
{
    /// <summary>True for blocks that the analyses read: all but reference and navigation.</summary>
    public bool IsStory => Kind is not (BlockKind.Reference or BlockKind.Navigation);

    /// <summary>True for a label that names the authors of the text.</summary>
    internal bool IsByline { get; init; }
}

/// <summary>What analyses ask of the words of a block. A store keeps it, as the tokens are dear to make again.</summary>
/// <param name="Words">How many there are; numbers and the ends of contractions are none.</param>
/// <param name="Dateline">The offsets at which the names of its wire dateline end; empty where it has none.</param>
internal readonly record struct BlockWords(int Words, TextSpan Dateline)
{
    /// <summary>Reads a block.</summary>
    public static BlockWords Of(Block block, TokenTable tokens)
    {
        var words = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Word) words++;
        }

        return new BlockWords(words, WireDateline.NameEnds(tokens, block));
    }
}

/// <summary>A sentence. It never reaches over the end of its block.</summary>
/// <param name="Span">Its code units, without white space, bullet or pipes at the ends.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Block">Index of the block that it stands in.</param>
public sealed record Sentence(TextSpan Span, int FirstToken, int EndToken, int Block);
