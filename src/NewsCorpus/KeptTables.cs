using NewsCorpus.Charts;
using NewsCorpus.Reading.Actors;

namespace NewsCorpus;

/// <summary>
/// Tables whose rows hang on all documents of a corpus, kept from an earlier time. They are read when first asked for; null where they
/// are not, or no longer, those of the documents.
/// </summary>
internal abstract class KeptTables
{
    /// <summary>The rows that were kept under a name, of the story and with other defaults; null where none are.</summary>
    public abstract Table<TRow>? Of<TRow>(string name);

    /// <summary>The figure that was kept under a name, of the story and with its other defaults; null where none was.</summary>
    public abstract TFigure? Figure<TFigure>(string name)
        where TFigure : Figure;

    /// <summary>The rows of <see cref="ClaimLedger"/>.</summary>
    public abstract LedgerRows? Ledger { get; }

    /// <summary>
    /// Reads the mentions of actors that the dictionary lacks, by document, in text order; null where decisions of the analyst hold for
    /// them, as they do not tell what these changed.
    /// </summary>
    public abstract Func<ILookup<string, ActorMention>?>? Unlisted { get; }
}
