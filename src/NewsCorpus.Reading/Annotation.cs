using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading;

/// <summary>A document on its way through the stages of an <see cref="Annotator"/>, with what they have found so far.</summary>
internal sealed class Annotation(Document document, WordTable words)
{
    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>What its words do.</summary>
    public TextGrammar Grammar { get; } = new(document.Text, words);

    /// <summary>Its actors and unlisted names, after the analyst's decisions.</summary>
    public ActorReading Actors { get; set; } = new([], []);

    /// <summary>How many mentions each decision changed.</summary>
    public IReadOnlyList<int> DecisionCounts { get; set; } = [];

    /// <summary>Its time expressions.</summary>
    public IReadOnlyList<DateMention> Dates { get; set; } = [];

    /// <summary>Who says what in it.</summary>
    public IReadOnlyList<Attribution> Attributions { get; set; } = [];

    /// <summary>Where it comes from.</summary>
    public TextProvenance Provenance { get; set; } = TextProvenance.None;

    /// <summary>Why a stage failed, which is a fault of this program; null otherwise.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Runs a stage, none any more after one that failed.</summary>
    public void Run(Action<Annotation> stage)
    {
        if (Fault is not null) return;
        try
        {
            stage(this);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Fault = fault;
        }
    }
}
