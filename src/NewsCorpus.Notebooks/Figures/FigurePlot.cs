using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>What a kind of figure gives to its chart.</summary>
/// <param name="Traces">What is drawn.</param>
/// <param name="Height">The height in pixels that it needs.</param>
/// <param name="Rest">How much is left out; empty where nothing is.</param>
internal sealed record FigurePlot(IReadOnlyList<Trace> Traces, double Height, string Rest = "")
{
    /// <summary>Names of the parts of the plot.</summary>
    public IReadOnlyList<Annotation> Names { get; init; } = [];
}
