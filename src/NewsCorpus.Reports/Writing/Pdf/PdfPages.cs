using System.Globalization;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace NewsCorpus.Reports.Writing.Pdf;

/// <summary>A piece of a line, ready to be drawn.</summary>
internal sealed record PdfWord(string Text, double Size, bool Bold, XColor Colour, double Width)
{
    /// <summary>Whether it goes on with the word before it, without a space.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The space before it, where another word stands before it in the line.</summary>
    public double Space => GoesOn ? 0 : Size * 0.28;
}

/// <summary>The pages of a PDF, filled from top to bottom; sizes are points.</summary>
internal sealed class PdfPages : IDisposable
{
    public const double Margin = 56.7;

    private const double PageWidth = 595.28;
    private const double PageHeight = 841.89;
    private const double LineHeight = 1.35;

    private readonly PdfDocument _document;
    private readonly PdfFonts _fonts = PdfFonts.Get();
    private XGraphics? _graphics;

    public PdfPages(PdfDocument document)
    {
        _document = document;
        // The structure must be there before the first page.
        Structure = UAManager.ForDocument(document).StructureBuilder;
        NewPage();
    }

    public static double TextWidth => PageWidth - 2 * Margin;

    public static double TextHeight => PageHeight - 2 * Margin;

    /// <summary>The tags of what is drawn.</summary>
    public StructureBuilder Structure { get; }

    public XGraphics Graphics => _graphics!;

    public PdfPage Page => _document.Pages[^1];

    /// <summary>How far down the page is filled.</summary>
    public double Y { get; private set; }

    public double Left => PageHeight - Margin - Y;

    public void Skip(double height) => Y += height;

    public void NewPage()
    {
        _graphics?.Dispose();
        var page = _document.AddPage();
        (page.Width, page.Height) = (XUnit.FromPoint(PageWidth), XUnit.FromPoint(PageHeight));
        _graphics = XGraphics.FromPdfPage(page);
        Y = Margin;
        Structure.BeginArtifact();
        var number = Words(_document.PageCount.ToString(CultureInfo.InvariantCulture), 9, false, XColors.DimGray).Single();
        Draw([number], (PageWidth - number.Width) / 2, PageHeight - Margin / 2);
        Structure.End();
    }

    /// <summary>A new page where less than a height is left.</summary>
    public bool Ensure(double height)
    {
        if (Left >= height || Y <= Margin) return false;
        NewPage();
        return true;
    }

    /// <summary>The words of a text with their widths.</summary>
    public IEnumerable<PdfWord> Words(string text, double size, bool bold, XColor colour) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => RightToLeft.Drawn(word, _fonts.Has))
            .Select(word => new PdfWord(word, size, bold, colour, Measure(word, size, bold)));

    /// <summary>Breaks words into lines; a word that is too long is broken itself.</summary>
    public List<List<PdfWord>> Break(IEnumerable<PdfWord> words, double width)
    {
        var lines = new List<List<PdfWord>> { new() };
        var at = 0.0;
        foreach (var word in words.SelectMany(word => Pieces(word, width)))
        {
            if (lines[^1].Count > 0 && !word.GoesOn && at + word.Space + word.Width > width)
            {
                lines.Add([]);
                at = 0;
            }

            at += (lines[^1].Count > 0 ? word.Space : 0) + word.Width;
            lines[^1].Add(word);
        }

        return lines;
    }

    /// <summary>Draws a line of words with its base at a height.</summary>
    public void Draw(List<PdfWord> line, double x, double baseLine)
    {
        foreach (var (i, word) in InDrawnOrder(line).Index())
        {
            if (i > 0) x += word.Space;
            foreach (var (text, font) in _fonts.Split(word.Text, word.Size, word.Bold))
            {
                Graphics.DrawString(text, font, new XSolidBrush(word.Colour), x, baseLine);
                x += Graphics.MeasureString(text, font).Width;
            }
        }
    }

    // Words from right to left that follow each other are drawn in turned order.
    private static IEnumerable<PdfWord> InDrawnOrder(List<PdfWord> line)
    {
        var turned = new Stack<PdfWord>();
        foreach (var word in line)
        {
            if (RightToLeft.Is(word.Text))
            {
                turned.Push(word);
                continue;
            }

            while (turned.TryPop(out var last)) yield return last;
            yield return word;
        }

        while (turned.TryPop(out var last)) yield return last;
    }

    /// <summary>Writes a paragraph under a tag; where it does not fit on the page, it goes on under another of the same.</summary>
    public void Write(PdfBlockLevelElementTag tag, IReadOnlyList<PdfWord> words, double after, double indent = 0)
    {
        if (words.Count == 0) return;
        var height = words.Max(word => word.Size) * LineHeight;
        Ensure(height * 2);
        Structure.BeginElement(tag);
        foreach (var line in Break(words, TextWidth - indent))
        {
            if (Left < height)
            {
                Structure.End();
                NewPage();
                Structure.BeginElement(tag);
            }

            Draw(line, Margin + indent, Y + height * 0.75);
            Y += height;
        }

        Structure.End();
        Y += after;
    }

    public void Dispose() => _graphics?.Dispose();

    private double Measure(string text, double size, bool bold) =>
        _fonts.Split(text, size, bold).Sum(piece => Graphics.MeasureString(piece.Text, piece.Font).Width);

    private IEnumerable<PdfWord> Pieces(PdfWord word, double width)
    {
        while (word.Width > width && word.Text.Length > 1)
        {
            var length = Math.Clamp((int)(word.Text.Length * width / word.Width), 1, word.Text.Length - 1);
            if (char.IsHighSurrogate(word.Text[length - 1])) length = length > 1 ? length - 1 : Math.Min(2, word.Text.Length);
            yield return word with { Text = word.Text[..length], Width = Measure(word.Text[..length], word.Size, word.Bold) };
            word = word with { Text = word.Text[length..], Width = Measure(word.Text[length..], word.Size, word.Bold) };
        }

        yield return word;
    }
}
