using NewsCorpus.Lexicon;
using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>Finds mentions of actors by dictionary and decides who is meant. Immutable once built.</summary>
public sealed class ActorRecogniser
{
    /// <summary>A recogniser over the dictionary's actors; registers their words with <paramref name="words"/>.</summary>
    public ActorRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
    }

    /// <summary>The actors and unlisted names of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication, for dates of office; null where unknown.</param>
    public ActorReading Recognise(StructuredText text, DateOnly? published) => new([], []);
}
