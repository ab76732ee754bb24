using NewsCorpus.Charts;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// Tables whose rows hang on all documents of a corpus, kept from an earlier time. They are read when first asked for; null where they
/// are not, or no longer, those of the documents.
/// </summary>
/// <param name="origins">Reads the origins.</param>
/// <param name="ledger">Reads the tables of claims.</param>
/// <param name="voices">Reads in whose voice the texts speak.</param>
/// <param name="unlisted">
/// Reads the mentions of actors that the dictionary lacks, by document; null where decisions of the analyst hold for them, as they do not
/// tell what these changed.
/// </param>
internal sealed class KeptTables(
    Func<Table<OriginRow>?> origins, Func<LedgerRows?> ledger, Func<Table<VoiceRow>?> voices,
    Func<ILookup<string, ActorMention>?>? unlisted)
{
    private readonly Lazy<Table<OriginRow>?> _origins = new(origins);
    private readonly Lazy<LedgerRows?> _ledger = new(ledger);
    private readonly Lazy<Table<VoiceRow>?> _voices = new(voices);

    /// <summary>The rows of <see cref="CorpusOrigins"/>.</summary>
    public Table<OriginRow>? Origins => _origins.Value;

    /// <summary>The rows of <see cref="ClaimLedger"/>.</summary>
    public LedgerRows? Ledger => _ledger.Value;

    /// <summary>The rows of <see cref="Voices"/> over the story.</summary>
    public Table<VoiceRow>? Voices => _voices.Value;

    /// <summary>Reads the mentions of actors that the dictionary lacks, by document, in text order.</summary>
    public Func<ILookup<string, ActorMention>?>? Unlisted => unlisted;
}
