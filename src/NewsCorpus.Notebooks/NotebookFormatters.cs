using System.Runtime.CompilerServices;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using NewsCorpus.Charts;
using NewsCorpus.Notebooks.Figures;
using NewsCorpus.Notebooks.Frames;

namespace NewsCorpus.Notebooks;

/// <summary>How notebooks show data frames, charts of Plotly.NET and figures. Tables show themselves.</summary>
public static class NotebookFormatters
{
    private const string Html = "text/html";
    private const string Svg = "image/svg+xml";
    private const string Text = "text/plain";

    /// <summary>
    /// Registers the formatters with the host. <c>setup.csx</c> calls it, for hosts that load no extensions by themselves. A host
    /// may forget them between notebooks, so each call registers them again.
    /// </summary>
    public static void Register()
    {
        Formatter.Register<DataFrame>(FrameView.ToHtml, Html);
        Formatter.Register<DataFrame>(FrameView.ToText, Text);
        Formatter.SetPreferredMimeTypesFor(typeof(DataFrame), Html, Text);
        if (HasPlotly()) PlotlyFormatters.Register();
    }

    /// <summary>
    /// Whether Plotly.NET runs here. The .NET Interactive tool 1.0.712001 carries an FSharp.Core that is too old for it:
    /// there figures are pictures only.
    /// </summary>
    private static bool HasPlotly()
    {
        try
        {
            return PlotlyFormatters.Probe();
        }
        catch (Exception exception) when (exception
            is IOException or TypeLoadException or MissingMemberException or BadImageFormatException or TypeInitializationException)
        {
            return false;
        }
    }

    // A class of its own, so that nothing else needs Plotly.NET to be compiled.
    private static class PlotlyFormatters
    {
        private static readonly Type[] FigureTypes =
            [typeof(BarChart), typeof(DotPlot), typeof(Heatmap), typeof(Timeline), typeof(Network), typeof(LineChart)];

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static bool Probe() => PlotlyJson.Of(new BarChart().ToPlotly()).Length > 0;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Register()
        {
            Formatter.Register<Plotly.NET.GenericChart>(PlotlyJson.Of, PlotlyJson.MimeType);
            Formatter.Register<Plotly.NET.GenericChart>(PlotlyJson.Describe, Text);
            Formatter.SetPreferredMimeTypesFor(typeof(Plotly.NET.GenericChart), PlotlyJson.MimeType, Text);
            Formatter.Register<Figure>(FigureBundle.Plotly, PlotlyJson.MimeType);
            Formatter.Register<Figure>(FigureBundle.Html, Html);
            Formatter.Register<Figure>(FigureBundle.Svg, Svg);
            foreach (var type in FigureTypes)
            {
                // The formatters that the type names itself come first, else they would take the place of these.
                _ = Formatter.GetPreferredMimeTypesFor(type);
                Formatter.SetPreferredMimeTypesFor(type, PlotlyJson.MimeType, Html, Svg, Text);
            }
        }
    }
}
