using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Patterns;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>Finds who says what by cue words, their frames and quotation marks. Immutable once built.</summary>
internal sealed class AttributionRecogniser
{
    private readonly CueLexicon _cues;
    private readonly PersonWords _persons;

    /// <summary>A recogniser over the dictionary's cues; registers their words with <paramref name="words"/>.</summary>
    public AttributionRecogniser(LexiconTables lexicon, WordTable classes, VocabularyBuilder words)
    {
        _cues = new CueLexicon(lexicon, classes, words);
        _persons = new PersonWords(lexicon, words);
    }

    /// <summary>The attributions of a text, in the order of their cues.</summary>
    /// <param name="grammar">The text with its grammar.</param>
    /// <param name="actors">Who is named in it, to resolve speakers and outlets.</param>
    public IReadOnlyList<Attribution> Recognise(TextGrammar grammar, ActorReading actors)
    {
        var text = grammar.Text;
        var reader = new StatementReader(grammar, _cues, new Opening(text, _cues, grammar.Quotes, actors.Mentions));
        var drafts = reader.Read();
        drafts.Sort((a, b) => a.CueRange.First.CompareTo(b.CueRange.First));
        var resolver = new SpeakerResolver(text, grammar.Window, _cues, _persons, actors);
        return new AttributionBuilder(text.Tokens, grammar.Quotes, new SourceNatures(text.Tokens, grammar.Window, _cues))
            .Build(drafts, resolver);
    }
}
