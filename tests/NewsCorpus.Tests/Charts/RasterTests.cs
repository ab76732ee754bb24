using System.Text;
using NewsCorpus.Charts;
using SkiaSharp;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>PNG and PDF, drawn by Skia.</summary>
public sealed class RasterTests
{
    [Theory]
    [InlineData(1.0, Theme.Light)]
    [InlineData(2.0, Theme.Dark)]
    public void Png_HasTheSizeAndGroundAskedFor(double scale, Theme theme)
    {
        var figure = Samples.All["bars-one"]();
        var canvas = figure.Draw();

        using var image = SKBitmap.Decode(figure.ToPng(new ImageOptions { Scale = scale, Theme = theme }));

        Assert.Equal((760 * scale, Math.Ceiling(canvas.Y) * scale), (image.Width, image.Height));
        Assert.Equal(theme == Theme.Dark ? new SKColor(0x1b, 0x1d, 0x20) : SKColors.White, image.GetPixel(2, 2));
    }

    [Fact]
    public void Png_ShowsItsText()
    {
        var figure = Samples.All["bars-one"]() with { Title = "A title" };
        using var with = SKBitmap.Decode(figure.ToPng());
        using var without = SKBitmap.Decode((figure with { Title = " \u00A0 " }).ToPng());

        int Dark(SKBitmap image) => image.Pixels.Take(image.Width * 60).Count(pixel => pixel.Red < 80);
        Assert.True(Dark(with) > Dark(without) + 100, "the title left no dark pixels");
    }

    [Fact]
    public void Pdf_IsThePageAskedForWithItsTitleAndNoDate()
    {
        var figure = Samples.All["heat"]();

        var (own, page) = (figure.ToPdf(), figure.ToPdf(new ImageOptions { Page = PageSize.A4 }));

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(own), StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 595", Encoding.Latin1.GetString(page), StringComparison.Ordinal);
        Assert.DoesNotContain("CreationDate", Encoding.Latin1.GetString(own), StringComparison.Ordinal);
        Assert.Equal(own, figure.ToPdf());
    }

    [Fact]
    public void Save_WithAScaleOutOfRange_IsRefused()
    {
        var figure = Samples.All["bars-one"]();

        Assert.Throws<ArgumentOutOfRangeException>(() => figure.ToPng(new ImageOptions { Scale = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => figure.ToPng(new ImageOptions { Scale = 9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => figure.ToSvg(new ImageOptions { Width = 100 }));
    }
}
