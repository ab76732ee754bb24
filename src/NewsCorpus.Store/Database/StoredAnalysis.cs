using NewsCorpus.Charts;

namespace NewsCorpus.Store.Database;

/// <summary>An analysis with its defaults whose rows are kept, as working them out takes longer than reading them.</summary>
/// <param name="Table">The table of its rows, by the name that it asks for.</param>
/// <param name="Save">Works the rows out and fills the table.</param>
internal sealed record StoredAnalysis(string Table, Action<StoreDatabase, Corpus> Save)
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
        Of("counts", Snapshot.Of),
    ];

    private static StoredAnalysis Of<TRow>(string table, Func<Corpus, Table<TRow>> analysis) =>
        new(table, (store, corpus) => RowTable.Save(store, table, analysis(corpus)));
}
