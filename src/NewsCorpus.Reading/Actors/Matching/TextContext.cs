using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>
/// What name finders ask about a text: where sentences start, how blocks use capitals, and which tokens belong to a mention. One pass over
/// the tokens works it out; after that the finders look only at the tokens that matter to them, and a question costs one byte.
/// </summary>
internal sealed class TextContext
{
    private readonly Mark[] _marks;
    private int[] _capitals;
    private int _capitalCount;
    private HashSet<string>? _small;

    public TextContext(StructuredText text, WordClasses classes, ReadOnlySpan<HeadlineCase> cases)
    {
        (Text, Tokens, Classes) = (text, text.Tokens, classes);
        _marks = new Mark[Tokens.Count + 1];
        _capitals = new int[(Tokens.Count / 4) + 8];
        var all = Tokens.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Kind == TokenKind.Word) NoteWord(i, all[i].Is(TokenShape.Capitalised));
            else if (all[i].Kind == TokenKind.Punctuation && IsOpening(Tokens.TextOf(i))) _marks[i + 1] |= Mark.StartsSentence;
        }

        for (var i = 0; i < cases.Length; i++) MarkBlock(text.Blocks[i], cases[i]);
        for (var i = 0; i < text.Sentences.Count; i++) MarkSentence(text.Sentences[i]);
    }

    [Flags]
    private enum Mark : byte
    {
        None = 0,
        StartsSentence = 1,
        IsTaken = 2,
        TitleCase = 4,
        AllCaps = 8,

        /// <summary>A sentence starts here or ended before.</summary>
        SentenceEdge = 16,
        StartsBlock = 32,
        IsInByline = 64,
        IsNamePart = 128,
        AnyCase = TitleCase | AllCaps,
    }

    public StructuredText Text { get; }

    public TokenTable Tokens { get; }

    public WordClasses Classes { get; }

    /// <summary>The words with a capital and those of scripts without capitals, in text order: all that a name can begin with.</summary>
    public ReadOnlySpan<int> Capitals => _capitals.AsSpan(0, _capitalCount);

    /// <summary>Marks tokens as a mention or a name.</summary>
    public void Take(int first, int end)
    {
        for (var i = first; i < end; i++) _marks[i] |= Mark.IsTaken;
    }

    /// <summary>Unmarks tokens whose match was dropped.</summary>
    public void Release(int first, int end)
    {
        for (var i = first; i < end; i++) _marks[i] &= ~Mark.IsTaken;
    }

    public bool IsTaken(int index) => Has(index, Mark.IsTaken);

    /// <summary>Marks a word that a name of the text may have.</summary>
    public void MarkNamePart(int index) => _marks[index] |= Mark.IsNamePart;

    /// <summary>True for a word marked so.</summary>
    public bool IsNamePart(int index) => Has(index, Mark.IsNamePart);

    public bool IsProse(int index) => !Has(index, Mark.AnyCase);

    public HeadlineCase CaseAt(int index) => (_marks[index] & Mark.AnyCase) switch
    {
        Mark.TitleCase => HeadlineCase.TitleCase,
        Mark.AllCaps => HeadlineCase.AllCaps,
        _ => HeadlineCase.Prose,
    };

    /// <summary>True for the first word of a sentence, of a quotation, or after a colon.</summary>
    public bool StartsSentence(int index) => index <= 0 || Has(index, Mark.StartsSentence);

    /// <summary>True for a token that is not in the same sentence as the one before it.</summary>
    public bool IsAtSentenceEdge(int index) => Has(index, Mark.SentenceEdge);

    /// <summary>True for the first token of a block.</summary>
    public bool StartsBlock(int index) => Has(index, Mark.StartsBlock);

    /// <summary>True where a block names the authors of the text.</summary>
    public bool IsInByline(int index) => Has(index, Mark.IsInByline);

    /// <summary>True for a capitalised word that follows or precedes without punctuation between.</summary>
    public bool IsCapitalisedWord(int index) =>
        index >= 0 && index < Tokens.Count && Tokens[index].Kind == TokenKind.Word && Tokens[index].Is(TokenShape.Capitalised);

    /// <summary>True for a word that the text has in lower case somewhere, as "Tax" in a text on a tax.</summary>
    public bool IsWrittenSmall(int index) =>
        (_small ??= SmallWords()).GetAlternateLookup<ReadOnlySpan<char>>().Contains(Tokens.TextOf(index));

    public bool Has(int index, WordClass wanted) => (Classes.Of(Tokens, index) & wanted) != 0;

    private bool Has(int index, Mark wanted) => (uint)index < (uint)_marks.Length && (_marks[index] & wanted) != 0;

    private static bool IsOpening(ReadOnlySpan<char> mark) => mark[0] switch
    {
        ':' or '"' or '“' or '‘' or '\'' or '?' or '!' or '…' => mark.Length == 1,
        '.' => mark.Length == 3,
        _ => false,
    };

    // By their letters: no vocabulary has them all.
    private HashSet<string> SmallWords()
    {
        var small = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var words = small.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind == TokenKind.Word && !Tokens[i].Is(TokenShape.Capitalised)) words.Add(Tokens.TextOf(i));
        }

        return small;
    }

    private void NoteWord(int index, bool isCapitalised)
    {
        if (!isCapitalised && Tokens.FirstLetter(index) < OtherScript.FirstOtherLetter) return;
        if (_capitalCount == _capitals.Length) Array.Resize(ref _capitals, Tokens.Count);
        _capitals[_capitalCount++] = index;
    }

    private void MarkBlock(Block block, HeadlineCase capitals)
    {
        _marks[block.FirstToken] |= Mark.StartsBlock;
        if (capitals != HeadlineCase.Prose) SetCase(block.FirstToken, block.EndToken, capitals);
        if (block.Kind is BlockKind.ListItem or BlockKind.TableRow) MarkLabels(block);
        for (var i = block.FirstToken; block.IsByline && i < block.EndToken; i++) _marks[i] |= Mark.IsInByline;
    }

    private void SetCase(int first, int end, HeadlineCase capitals)
    {
        var mark = capitals == HeadlineCase.TitleCase ? Mark.TitleCase : Mark.AllCaps;
        for (var i = first; i < end; i++) _marks[i] = (_marks[i] & ~Mark.AnyCase) | mark;
    }

    private void MarkLabels(Block block)
    {
        // The first word at or behind a bar; it only moves forward, so that rows of bars alone are read once.
        var word = block.FirstToken;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (i > block.FirstToken && Tokens.TextOf(i) is not "|") continue;
            word = Math.Max(word, i);
            while (word < block.EndToken && Tokens[word].Kind != TokenKind.Word) word++;
            if (word < block.EndToken) SetCase(word, HeadlineCases.LabelEnd(Tokens, word, block.EndToken), HeadlineCase.TitleCase);
        }
    }

    private void MarkSentence(Sentence sentence)
    {
        _marks[sentence.FirstToken] |= Mark.SentenceEdge;
        _marks[sentence.EndToken] |= Mark.SentenceEdge;
        var first = sentence.FirstToken;
        while (first < sentence.EndToken - 1 && Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Symbol) first++;
        _marks[first] |= Mark.StartsSentence;
        // "OSLO (Reuters) - Prosecutors said"
        if (WireDateline.At(Tokens, sentence.FirstToken, sentence.EndToken) is { EndsInDash: true } line && line.End < sentence.EndToken)
        {
            _marks[line.End] |= Mark.StartsSentence;
        }
    }
}
