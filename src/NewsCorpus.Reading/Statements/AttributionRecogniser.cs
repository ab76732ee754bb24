using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>Finds who says what by cue words, their frames and quotation marks. Immutable once built.</summary>
internal sealed class AttributionRecogniser
{
    private readonly CueLexicon _cues;
    private readonly PersonWords _persons;

    /// <summary>A recogniser over the dictionary's cues; registers their words with <paramref name="words"/>.</summary>
    public AttributionRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
        _cues = new CueLexicon(lexicon, words);
        _persons = new PersonWords(lexicon, words);
    }

    /// <summary>The attributions of a text, in the order of their cues.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its actor mentions, in text order, to resolve speakers and outlets.</param>
    public IReadOnlyList<Attribution> Recognise(StructuredText text, IReadOnlyList<ActorMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        var quotes = new QuoteMap(text);
        var reader = new StatementReader(text, _cues, quotes, new Opening(text, _cues, quotes, mentions));
        var drafts = reader.Read();
        drafts.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));
        var resolver = new SpeakerResolver(text, reader.Tags, _cues, _persons, mentions);
        return new AttributionBuilder(text.Tokens, reader.Quotes, new SourceNatures(text.Tokens, reader.Tags, _cues)).Build(drafts, resolver);
    }
}
