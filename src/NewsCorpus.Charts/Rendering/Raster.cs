using SkiaSharp;
using Svg.Skia;

namespace NewsCorpus.Charts.Rendering;

/// <summary>A figure's SVG as PNG or PDF, drawn by Skia.</summary>
internal static class Raster
{
    private const double LargestScale = 8;

    // A4 in points, and 15 mm.
    private const float PageWidth = 595.28f;
    private const float PageHeight = 841.89f;
    private const float PageMargin = 42.52f;

    public static byte[] Png(string svg, double scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, LargestScale);
        return NativeLibraries.Use(() =>
        {
            using var figure = Load(svg);
            var size = figure.Picture!.CullRect;
            var information = new SKImageInfo((int)Math.Ceiling(size.Width * scale), (int)Math.Ceiling(size.Height * scale));
            using var surface = SKSurface.Create(information);
            surface.Canvas.Scale((float)scale);
            surface.Canvas.DrawPicture(figure.Picture);
            using var image = surface.Snapshot();
            using var data = image.Encode(SKEncodedImageFormat.Png, 100);
            return data.ToArray();
        });
    }

    public static byte[] Pdf(string svg, string title, ImageOptions options) => NativeLibraries.Use(() =>
    {
        using var figure = Load(svg);
        using var stream = new MemoryStream();
        // No date: the same figure gives the same file.
        using (var document =
            SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { Title = title, Creator = "NewsCorpus", RasterDpi = 144 }))
        {
            var size = figure.Picture!.CullRect;
            var isPage = options.Page == PageSize.A4;
            var canvas = isPage ? document.BeginPage(PageWidth, PageHeight) : document.BeginPage(size.Width, size.Height);
            if (isPage)
            {
                canvas.Translate(PageMargin, PageMargin);
                canvas.Scale(Math.Min(1, Math.Min((PageWidth - 2 * PageMargin) / size.Width, (PageHeight - 2 * PageMargin) / size.Height)));
            }

            canvas.DrawPicture(figure.Picture);
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    });

    private static SKSvg Load(string svg)
    {
        var figure = new SKSvg();
        figure.FromSvg(VisualOrder.Of(svg));
        return figure;
    }
}
