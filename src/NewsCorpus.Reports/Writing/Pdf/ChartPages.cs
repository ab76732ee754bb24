using NewsCorpus.Charts;
using NewsCorpus.Charts.Rendering;
using SkiaSharp;
using Svg.Skia;

namespace NewsCorpus.Reports.Writing.Pdf;

/// <summary>The charts of a report as one PDF, a page a chart, so that they share their fonts.</summary>
internal static class ChartPages
{
    /// <exception cref="InvalidOperationException">There is no font, or a native library is missing; the message says what to
    /// install.</exception>
    public static byte[] Write(IEnumerable<Figure> figures) => NativeLibraries.Use(() =>
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream))
        {
            foreach (var figure in figures)
            {
                using var picture = new SKSvg();
                picture.FromSvg(figure.Svg(default, tips: false));
                var size = picture.Picture!.CullRect;
                document.BeginPage(size.Width, size.Height).DrawPicture(picture.Picture);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    });
}
