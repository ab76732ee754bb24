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

/// <summary>A sentence. It never reaches over the end of its block.</summary>
/// <param name="Span">Its code units, without white space, bullet or pipes at the ends.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Block">Index of the block that it stands in.</param>
public sealed record Sentence(TextSpan Span, int FirstToken, int EndToken, int Block);
