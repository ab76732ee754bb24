using System.Buffers.Binary;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using A = DocumentFormat.OpenXml.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>The charts of the document as PNG pictures with their alternative text.</summary>
internal sealed class DocxPictures(MainDocumentPart main)
{
    // English metric units: 360,000 a centimetre. The text is 17 cm wide.
    private const double MaxWidth = 17 * 360_000;
    private const double MaxHeight = 22 * 360_000;

    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private uint _count;

    public WordRun Of(Figure figure)
    {
        var png = figure.ToPng();
        var part = main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(png)) part.FeedData(stream);
        var (width, height) = Size(png);
        var (id, name) = (++_count, $"Chart {_count}");
        var drawing = new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.DocProperties { Id = id, Name = name, Title = Xml.Clean(figure.Title, 300),
                Description = Xml.Clean(figure.AlternativeText) },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new Pictures.Picture(
                new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = id, Name = name },
                    new Pictures.NonVisualPictureDrawingProperties()),
                new Pictures.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
                new Pictures.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }))) { Uri = PictureUri }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        });
        return new WordRun(drawing);
    }

    // As wide as the text, or as high as the page where that is less. A PNG has its size from byte 16 on.
    private static (long Width, long Height) Size(byte[] png)
    {
        double width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        var scale = Math.Min(MaxWidth / width, MaxHeight / height);
        return ((long)(width * scale), (long)(height * scale));
    }
}
