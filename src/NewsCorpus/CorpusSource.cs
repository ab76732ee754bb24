using NewsCorpus.Charts;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Unlisted;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Where a corpus comes from: files, or what was kept of them.</summary>
internal abstract class CorpusSource
{
    /// <summary>The recognisers, with the dictionaries that the documents were read with.</summary>
    public abstract Annotator Annotator { get; }

    /// <summary>The dictionaries.</summary>
    public virtual LexiconTables Lexicon => Annotator.Lexicon;

    /// <summary>What was worked out of all documents and kept; null where nothing was.</summary>
    public virtual KeptTables? Kept => null;

    /// <summary>Its documents with the mentions of actors that the dictionary lacks.</summary>
    public virtual IReadOnlyList<AnnotatedDocument> WithActors(IReadOnlyList<AnnotatedDocument> documents) =>
        UnlistedActors.AddTo(documents, Annotator);

    /// <summary>What is there now.</summary>
    public abstract Reading ReadAgain();

    /// <summary>The analyst's decisions, each with the number of mentions that it changed in some documents.</summary>
    public virtual IReadOnlyList<DecisionOutcome> DecisionsIn(IReadOnlyList<AnnotatedDocument> documents) =>
        [.. Annotator.Decisions.All
            .Select((decision, i) => new DecisionOutcome(decision, documents.Sum(document => document.DecisionCounts[i])))];

    /// <summary>What was read from a source.</summary>
    /// <param name="Source">The source, which can be read again.</param>
    /// <param name="Documents">The documents, in ordinal order of relative path.</param>
    /// <param name="Issues">What was odd or rejected.</param>
    /// <param name="Changes">What differs from the reading before; empty for the first.</param>
    internal sealed record Reading(
        CorpusSource Source, Lazy<IReadOnlyList<AnnotatedDocument>> Documents, IReadOnlyList<Issue> Issues, Table<CorpusChangeRow> Changes);
}
