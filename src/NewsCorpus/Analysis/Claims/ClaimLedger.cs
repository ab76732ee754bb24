using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// The claims of a corpus: statements about the same thing, grouped across documents. Two statements are one claim only where
/// an act of both is one (the same word or a listed synonym, the same parties, neither thing, day nor place differs) and they
/// are alike by their words, parties and actions, rare ones weighing more. The order of the documents does not matter.
/// </summary>
public sealed class ClaimLedger
{
    private readonly LedgerRows _rows;
    // Few ask, and they stand in every text.
    private readonly Lazy<ActorNames> _names;
    private readonly Lazy<IReadOnlyList<ClaimStatementRow>> _all;
    private readonly OriginIndex _origins;
    private readonly Lazy<Dictionary<string, DocumentFacts>> _documents;

    private ClaimLedger(Corpus corpus, LedgerRows rows)
    {
        _rows = rows;
        Kept = corpus.Kept is { Ledger: { } kept } tables && ReferenceEquals(kept, rows) ? tables : null;
        _names = new Lazy<ActorNames>(() => new ActorNames(corpus));
        _origins = OriginIndex.Of(corpus);
        _all = new Lazy<IReadOnlyList<ClaimStatementRow>>(() => InOrder(rows));
        _documents = new Lazy<Dictionary<string, DocumentFacts>>(() => DocumentFacts.Of(corpus));
    }

    /// <summary>One row a claim: those in the most documents first, then those with the most statements.</summary>
    public Table<ClaimRow> Claims => _rows.Claims;

    /// <summary>
    /// One row for each statement that a reader understands by itself, in the order of the claims, then of the documents and their text.
    /// </summary>
    public Table<ClaimStatementRow> Statements => _rows.Statements;

    /// <summary>
    /// The other statements of the claims, in the same order: torn, of somebody who is not told, or pointing to what stands elsewhere in
    /// their text. They count in the claims.
    /// </summary>
    public Table<ClaimStatementRow> Withheld => _rows.Withheld;

    /// <summary>All statements of the claims, in the same order.</summary>
    internal IReadOnlyList<ClaimStatementRow> AllStatements => _all.Value;

    /// <summary>
    /// Confirmations, denials, doubts and reversals, each with the claims that it is about, in the order of the statements.
    /// </summary>
    public Table<ClaimLinkRow> Links => _rows.Links;

    /// <summary>Answers that miss one condition of being about the very act that is claimed. They count nowhere.</summary>
    public Table<PossibleLinkRow> PossibleLinks => _rows.PossibleLinks;

    /// <summary>What the statements date, each event once, and what biographies and the like date.</summary>
    internal Table<ChronologyRow> Events => _rows.Events.Value;

    /// <summary>What was kept of the corpus that its rows were kept with; null where these were worked out.</summary>
    internal KeptTables? Kept { get; }

    /// <summary>True where its rows are those that were kept with a corpus.</summary>
    internal bool IsKeptWith(Corpus corpus) => Kept is not null && ReferenceEquals(Kept, corpus.Kept);

    /// <summary>Whether a name of a speaker is that of a person.</summary>
    internal bool IsPerson(string name) => _names.Value.IsPerson(name);

    /// <summary>Number of independent origins among some documents: copies of one text count once.</summary>
    internal int OriginsOf(IEnumerable<string> documents) => _origins.CountOf(documents);

    /// <summary>Day of publication of a document; null where unknown.</summary>
    internal DateOnly? PublishedOn(string document) => _documents.Value[document].Published;

    /// <summary>Outlet of a document; null where unknown.</summary>
    internal string? OutletOf(string document) =>
        _documents.Value[document] is var facts ? facts.Publisher ?? facts.Outlet : null;

    private static IReadOnlyList<ClaimStatementRow> InOrder(LedgerRows rows)
    {
        var places = rows.Claims.Select((claim, i) => (claim.Claim, i))
            .ToDictionary(item => item.Claim, item => item.i, StringComparer.Ordinal);
        return
        [
            .. rows.Statements.Concat(rows.Withheld).OrderBy(row => places[row.Claim])
                .ThenBy(row => row.Document, StringComparer.Ordinal).ThenBy(row => row.Start).ThenBy(row => row.End),
        ];
    }

    /// <summary>The claims of the stories of a corpus; page furniture and biographies are left out.</summary>
    public static ClaimLedger Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new ClaimLedger(corpus, corpus.Kept?.Ledger ?? LedgerBuilder.Build(corpus));
    }
}
