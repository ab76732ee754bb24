using NewsCorpus.Charts;

namespace NewsCorpus;

/// <summary>Figures that a store may have.</summary>
internal static class KeptFigures
{
    /// <summary>The figure that was kept under a name, else drawn now.</summary>
    public static TFigure Figure<TFigure>(this Corpus corpus, string name, Func<Corpus, TFigure> draw)
        where TFigure : Figure
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Kept?.Figure<TFigure>(name) ?? draw(corpus);
    }

    /// <summary>The same of a figure of claims, as long as the ledger is that of the whole corpus.</summary>
    public static TFigure Figure<TFigure>(
        this ClaimLedger ledger, Corpus corpus, string name, Func<ClaimLedger, Corpus, TFigure> draw)
        where TFigure : Figure
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        return (ledger.IsKeptWith(corpus) ? corpus.Kept!.Figure<TFigure>(name) : null) ?? draw(ledger, corpus);
    }
}
