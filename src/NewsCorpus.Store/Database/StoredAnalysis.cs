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
        Of(KeptNames.Origins, CorpusOrigins.Of),
        Of(KeptNames.Voices, corpus => Voices.Of(corpus)),
        Of(KeptNames.Documents, CorpusOverview.Documents),
        Of(KeptNames.Blocks, CorpusOverview.Blocks),
        Of(KeptNames.UnlistedNames, corpus => CorpusOverview.UnlistedNames(corpus)),
        Of(KeptNames.Keywords, corpus => Keyness.EachDocument(corpus)),
        Of(KeptNames.Densities, corpus => ActorMentions.Density(corpus)),
        Of(KeptNames.CoMentions, corpus => ActorMentions.CoMentions(corpus)),
        Of(KeptNames.Citations, corpus => OutletCoverage.Citations(corpus)),
        Of(KeptNames.Chains, corpus => OutletCoverage.Chains(corpus)),
        Of(KeptNames.OutletsByActor, corpus => OutletCoverage.ByActor(corpus)),
        Of(KeptNames.OutletsByTheme, corpus => OutletCoverage.ByTheme(corpus)),
        Of(KeptNames.Themes, corpus => OutletCoverage.Themes(corpus)),
        Of(KeptNames.Counts, Snapshot.Of, ".json"),
        Of(KeptNames.Facts, DocumentFacts.RowsOf, format: null),
        Of(KeptNames.SourceLine, SourceLine.RowsOf, format: null),
        Of(KeptNames.DictionaryIssues, DictionaryIssues.RowsOf, format: null),
        Of(KeptNames.Provenance, Provenance.Of),
        Of(KeptNames.ActorMentions, corpus => ActorMentions.Of(corpus)),
        new(KeptNames.Concordance, (store, _, corpus) =>
        {
            var (lines, kept) = KeptConcordance.Of(corpus, Concordance.OfActor);
            RowTable.Save(store, KeptNames.Concordance, kept);
            WholeTables.SaveFiles(store, KeptNames.Concordance, lines, ".csv");
        }),
        Of(KeptNames.TimeExpressions, corpus => CorpusDates.Of(corpus)),
        OfClaims(KeptNames.Contradictions, Contradictions.Of),
        OfClaims(KeptNames.Disagreements, Contradictions.SideBySide),
        OfClaims(KeptNames.Chronology, ClaimChronology.Of),
        OfClaims(KeptNames.Lags, ClaimChronology.Lags),
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
