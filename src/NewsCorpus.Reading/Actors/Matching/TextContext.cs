using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>
/// What name finders ask about a text: where sentences start, how blocks use capitals, and which tokens belong to a mention.
/// </summary>
internal sealed class TextContext
{
    private readonly bool[] _startsSentence;
    private readonly bool[] _taken;
    private readonly HeadlineCase[] _case;

    public TextContext(StructuredText text, WordClasses classes, ReadOnlySpan<HeadlineCase> cases)
    {
        (Text, Tokens, Classes) = (text, text.Tokens, classes);
        _startsSentence = new bool[Tokens.Count + 1];
        _taken = new bool[Tokens.Count + 1];
        _case = new HeadlineCase[Tokens.Count + 1];
        for (var i = 0; i < cases.Length; i++)
        {
            var block = text.Blocks[i];
            _case.AsSpan(block.FirstToken, block.EndToken - block.FirstToken).Fill(cases[i]);
            if (block.Kind is BlockKind.ListItem or BlockKind.TableRow) MarkLabels(block);
        }

        foreach (var sentence in text.Sentences) _startsSentence[FirstWord(sentence)] = true;
    }

    public StructuredText Text { get; }

    public TokenTable Tokens { get; }

    public WordClasses Classes { get; }

    /// <summary>Marks tokens as a mention or a name.</summary>
    public void Take(int first, int end) => _taken.AsSpan(first, end - first).Fill(true);

    /// <summary>Unmarks tokens whose match was dropped.</summary>
    public void Release(int first, int end) => _taken.AsSpan(first, end - first).Clear();

    public bool IsTaken(int index) => index >= 0 && index < Tokens.Count && _taken[index];

    public bool IsProse(int index) => index < 0 || index >= Tokens.Count || _case[index] == HeadlineCase.Prose;

    public HeadlineCase CaseAt(int index) => _case[index];

    /// <summary>True for the first word of a sentence, of a quotation, or after a colon.</summary>
    public bool StartsSentence(int index)
    {
        if (index <= 0 || _startsSentence[index]) return true;
        return Tokens[index - 1].Kind == TokenKind.Punctuation
            && Tokens.TextOf(index - 1) is ":" or "\"" or "“" or "‘" or "'" or "?" or "!" or "…" or "...";
    }

    /// <summary>True for a capitalised word that follows or precedes without punctuation between.</summary>
    public bool IsCapitalisedWord(int index) =>
        index >= 0 && index < Tokens.Count && Tokens[index].Kind == TokenKind.Word && Tokens[index].Is(TokenShape.Capitalised);

    public bool Has(int index, WordClass wanted) => (Classes.Of(Tokens, index) & wanted) != 0;

    private void MarkLabels(Block block)
    {
        // The first word at or behind a bar; it only moves forward, so that rows of bars alone are read once.
        var word = block.FirstToken;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (i > block.FirstToken && Tokens.TextOf(i) is not "|") continue;
            word = Math.Max(word, i);
            while (word < block.EndToken && Tokens[word].Kind != TokenKind.Word) word++;
            if (word < block.EndToken)
            {
                _case.AsSpan(word, HeadlineCases.LabelEnd(Tokens, word, block.EndToken) - word).Fill(HeadlineCase.TitleCase);
            }
        }
    }

    private int FirstWord(Sentence sentence)
    {
        var first = sentence.FirstToken;
        while (first < sentence.EndToken - 1 && Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Symbol) first++;
        return Math.Min(first, Tokens.Count);
    }
}
