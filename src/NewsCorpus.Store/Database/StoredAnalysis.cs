using NewsCorpus.Charts;

namespace NewsCorpus.Store.Database;

/// <summary>An analysis with its defaults whose rows are kept, as working them out takes longer than reading them.</summary>
/// <param name="Table">The table of its rows, by the name that it asks for.</param>
/// <param name="Save">Works the rows out, fills the table, and keeps the file that a notebook saves of it.</param>
internal sealed record StoredAnalysis(string Table, Action<StoreDatabase, ClaimLedger, Corpus> Save)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<StoredAnalysis> All =
    [
        Of("origins", CorpusOrigins.Of),
        Of("voices", corpus => Voices.Of(corpus)),
        Of("overview", CorpusOverview.Documents),
        Of("blocks", CorpusOverview.Blocks),
        Of("unlisted_names", corpus => CorpusOverview.UnlistedNames(corpus)),
        Of("keywords", corpus => Keyness.EachDocument(corpus)),
        Of("densities", corpus => ActorMentions.Density(corpus)),
        Of("co_mentions", corpus => ActorMentions.CoMentions(corpus)),
        Of("citations", corpus => OutletCoverage.Citations(corpus)),
        Of("chains", corpus => OutletCoverage.Chains(corpus)),
        Of("outlets_by_actor", corpus => OutletCoverage.ByActor(corpus)),
        Of("outlets_by_theme", corpus => OutletCoverage.ByTheme(corpus)),
        Of("themes", corpus => OutletCoverage.Themes(corpus)),
        Of("counts", Snapshot.Of, ".json"),
        Of("facts", DocumentFacts.RowsOf, format: null),
        Of("source_line", SourceLine.RowsOf, format: null),
        Of(DictionaryIssues.Table, DictionaryIssues.RowsOf, format: null),
        Of("provenance", Provenance.Of),
        Of("time_expressions", corpus => CorpusDates.Of(corpus)),
        OfClaims("contradictions", Contradictions.Of),
        OfClaims("disagreements", Contradictions.SideBySide),
        OfClaims("chronology", ClaimChronology.Of),
        OfClaims("lags", ClaimChronology.Lags),
    ];

    private static StoredAnalysis Of<TRow>(string table, Func<Corpus, Table<TRow>> analysis, string? format = ".csv") =>
        OfAll(table, (_, corpus) => analysis(corpus), format);

    private static StoredAnalysis OfClaims<TRow>(string table, Func<ClaimLedger, Table<TRow>> analysis) =>
        OfAll(table, (ledger, _) => analysis(ledger), ".csv");

    private static StoredAnalysis OfAll<TRow>(string table, Func<ClaimLedger, Corpus, Table<TRow>> analysis, string? format) =>
        new(table, (store, ledger, corpus) =>
        {
            var rows = analysis(ledger, corpus);
            RowTable.Save(store, table, rows);
            if (format is not null) WholeTables.SaveFiles(store, table, rows, format);
        });
}
