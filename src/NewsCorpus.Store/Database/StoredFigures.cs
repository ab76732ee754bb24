using NewsCorpus.Charts;
using NewsCorpus.Store.Codec;

namespace NewsCorpus.Store.Database;

/// <summary>
/// The figures with their defaults, as a chart of a dozen bars takes seconds to be worked out of all rows. A notebook that draws them needs
/// no rows for it.
/// </summary>
/// <param name="json">Each figure by its name.</param>
internal sealed class StoredFigures(IReadOnlyDictionary<string, string> json)
{
    /// <summary>The table.</summary>
    public const string Table = "figures";

    /// <summary>How each is drawn, by the name that its method asks for.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ClaimLedger, Corpus, Figure>> All =
        new Dictionary<string, Func<ClaimLedger, Corpus, Figure>>(StringComparer.Ordinal)
        {
            [KeptNames.Figures.Texts] = (_, corpus) => TimeFigures.Texts(corpus),
            [KeptNames.Figures.Blocks] = (_, corpus) => CorpusFigures.Blocks(corpus),
            [KeptNames.Figures.Naming] = (_, corpus) => ActorFigures.Naming(corpus),
            [KeptNames.Figures.Density] = (_, corpus) => ActorFigures.Density(corpus),
            [KeptNames.Figures.Time] = (_, corpus) => TimeFigures.Mentions(corpus),
            [KeptNames.Figures.Reading] = (_, corpus) => ActorFigures.Reading(corpus),
            [KeptNames.Figures.Network] = (_, corpus) => ActorFigures.Together(corpus),
            [KeptNames.Figures.Outlets] = (_, corpus) => OutletFigures.Cited(corpus),
            [KeptNames.Figures.OutletByActor] = (_, corpus) => OutletFigures.ByActor(corpus),
            [KeptNames.Figures.OutletByTheme] = (_, corpus) => OutletFigures.ByTheme(corpus),
            [KeptNames.Figures.Themes] = (_, corpus) => OutletFigures.Themes(corpus),
            [KeptNames.Figures.Contradictions] = ClaimFigures.Disputed,
            [KeptNames.Figures.Chronology] = ClaimFigures.Chronology,
            [KeptNames.Figures.Spread] = ClaimFigures.Spread,
            [KeptNames.Figures.Voice] = (_, corpus) => ClaimFigures.VoiceShares(corpus),
            [KeptNames.Figures.Stance] = ClaimFigures.Stances,
        };

    /// <summary>Draws the figures and fills the table.</summary>
    public static void Save(StoreDatabase store, ClaimLedger ledger, Corpus corpus)
    {
        store.Execute($"CREATE OR REPLACE TABLE {Table} (name VARCHAR, figure VARCHAR)");
        using var appender = store.Connection.CreateAppender(Table);
        foreach (var (name, draw) in All)
            if (FigureJson.Write(draw(ledger, corpus)) is { } json) appender.CreateRow().AppendValue(name).AppendValue(json).EndRow();
    }

    /// <summary>What the table holds.</summary>
    public static StoredFigures Read(StoreDatabase store) => new(store
        .Rows($"SELECT name, figure FROM {Table}", reader => KeyValuePair.Create(reader.GetString(0), reader.GetString(1)))
        .ToDictionary(StringComparer.Ordinal));

    /// <summary>The figure of a name; null where there is none.</summary>
    public TFigure? Of<TFigure>(string name)
        where TFigure : Figure => json.TryGetValue(name, out var figure) ? FigureJson.Read<TFigure>(figure) : null;
}
