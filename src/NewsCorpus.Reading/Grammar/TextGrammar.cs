using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// What the words of a text do, worked out a sentence at a time when it is first asked for: the part of speech of each token
/// (<see cref="TagsOf"/>), the finite clauses with their verb groups (<see cref="ClausesOf"/>: tense, voice, negation, modality, subject,
/// object, agent), and the quotations. Recognisers read it instead of keeping word lists; of single words ask <see cref="Classes"/>.
/// It is filled by one thread at a time.
/// </summary>
internal sealed class TextGrammar
{
    private readonly SentenceTagger _tagger;
    private readonly Tag[] _tags;
    private readonly bool[] _isTagged;

    public TextGrammar(StructuredText text, WordTable classes)
    {
        (Text, Classes) = (text, classes);
        Quotes = new QuoteMap(text);
        _tags = new Tag[text.Tokens.Count];
        _isTagged = new bool[text.Sentences.Count];
        _tagger = new SentenceTagger(text.Tokens, classes, Quotes, _tags);
        Tags = new SentenceTags(this);
    }

    /// <summary>The text.</summary>
    public StructuredText Text { get; }

    /// <summary>What the tables tell of words.</summary>
    public WordTable Classes { get; }

    /// <summary>The quotations of the text.</summary>
    public QuoteMap Quotes { get; }

    /// <summary>The tag of any token.</summary>
    public SentenceTags Tags { get; }

    /// <summary>
    /// What <see cref="TagWindow"/> fills, for a reader that tags its own windows; <see cref="Tag.None"/> where nothing was tagged yet.
    /// </summary>
    public Tag[] Window => _tags;

    /// <summary>True where a whole sentence is tagged, not only a window of it.</summary>
    /// <param name="index">Its index in the text.</param>
    public bool IsTagged(int index) => _isTagged[index];

    /// <summary>A sentence with its tags.</summary>
    /// <param name="index">Its index in the text.</param>
    public TaggedSentence TagsOf(int index)
    {
        var sentence = Text.Sentences[index];
        if (!_isTagged[index]) TagWindow(index, sentence.FirstToken, sentence.EndToken);
        var view = new TaggedSentence(Text.Tokens, _tags, Classes, Quotes);
        view.MoveTo(sentence.FirstToken, sentence.EndToken);
        return view;
    }

    /// <summary>The finite clauses of a sentence, in the order of their verbs.</summary>
    /// <param name="index">Its index in the text.</param>
    public IReadOnlyList<VerbClause> ClausesOf(int index) => new ClauseFinder(TagsOf(index)).Find();

    /// <summary>Tags a part of a sentence: what stands after its dateline, say.</summary>
    public void TagWindow(int index, int first, int end)
    {
        _tagger.Read(first, end);
        _isTagged[index] = first <= Text.Sentences[index].FirstToken && end == Text.Sentences[index].EndToken;
    }
}
