namespace NewsCorpus.Reading.Text;

/// <summary>A raw text with its blocks and sentences: what every recogniser reads.</summary>
public sealed record StructuredText
{
    private readonly ITokenSource? _source;
    private TokenTable? _tokens;
    private IReadOnlyList<BlockWords>? _blockWords;

    internal StructuredText(TokenTable tokens, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences) =>
        (_tokens, Raw, Blocks, Sentences) = (tokens, tokens.Text, blocks, sentences);

    /// <summary>A text whose blocks and sentences are known; its tokens are made again when first asked for.</summary>
    internal StructuredText(string raw, ITokenSource source, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences) =>
        (Raw, _source, Blocks, Sentences) = (raw, source, blocks, sentences);

    /// <summary>The blocks in text order; they do not overlap.</summary>
    public IReadOnlyList<Block> Blocks { get; internal init; }

    /// <summary>The sentences in text order; they do not overlap.</summary>
    public IReadOnlyList<Sentence> Sentences { get; internal init; }

    /// <summary>The tokens; <c>Tokens.Text</c> is the raw text.</summary>
    internal TokenTable Tokens
    {
        get => _tokens ??= _source!.TokensOf(Raw);
        init => _tokens = value;
    }

    /// <summary>What analyses ask of the words of each block.</summary>
    internal IReadOnlyList<BlockWords> BlockWords
    {
        get => _blockWords ??= [.. Blocks.Select(block => Reading.Text.BlockWords.Of(block, Tokens))];
        init => _blockWords = value;
    }

    /// <summary>The raw text.</summary>
    public string Raw { get; }

    /// <summary>The block that a sentence stands in.</summary>
    public Block BlockOf(Sentence sentence) => Blocks[sentence.Block];

    /// <summary>The block that covers <paramref name="offset"/>; null between blocks.</summary>
    public Block? BlockAt(int offset) => BlockIndexAt(offset) is >= 0 and var index ? Blocks[index] : null;

    /// <summary>Index of the block that covers <paramref name="offset"/>, or -1.</summary>
    internal int BlockIndexAt(int offset)
    {
        int low = 0, high = Blocks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var span = Blocks[middle].Span;
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>Index of the sentence that covers <paramref name="offset"/>, or -1.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var span = Sentences[middle].Span;
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return middle;
        }

        return -1;
    }
}

/// <summary>Makes the tokens of a text whose structure is known, when they are first asked for.</summary>
internal interface ITokenSource
{
    /// <summary>The tokens of the text.</summary>
    TokenTable TokensOf(string raw);
}
