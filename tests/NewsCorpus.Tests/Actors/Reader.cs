using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Tests.Actors;

/// <summary>Runs the actor recogniser alone over a text.</summary>
internal sealed class Reader
{
    private readonly ActorRecogniser _actors;
    private readonly DateRecogniser _dates;
    private readonly Vocabulary _vocabulary;
    private readonly WordTable _classes;

    public Reader(LexiconTables lexicon)
    {
        var words = new VocabularyBuilder();
        _dates = new DateRecogniser(words);
        _actors = new ActorRecogniser(lexicon, words);
        _classes = new WordTable(lexicon, words);
        _vocabulary = words.Build();
    }

    public static Reader Default { get; } = new(LexiconTables.Default);

    public ActorReading Read(string text, DateOnly? published = null)
    {
        var tokens = Tokenizer.Tokenize(text, _vocabulary);
        var blocks = BlockMarker.Mark(tokens, _dates);
        var structured = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
        return _actors.Recognise(new TextGrammar(structured, _classes), published);
    }

    /// <summary>Mentions as <c>text=actor</c> in bars.</summary>
    public string Mentions(string text, DateOnly? published = null) =>
        string.Join('|', Read(text, published).Mentions.Select(mention => $"{mention.Span.Of(text)}={mention.Actor}"));
}
