using UglyToad.PdfPig.Content;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A word of a PDF with its place on the page, in points from the lower left corner.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="BaseLine">The line that it stands on.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double BaseLine, double Size)
{
    /// <summary>The upper edge of its line. What is drawn of a letter does not reach it everywhere, so it comes from the size.</summary>
    public double Top => BaseLine + (0.75 * Size);

    /// <summary>The lower edge of its line.</summary>
    public double Bottom => BaseLine - (0.25 * Size);

    public static PdfWord Of(Word word) => new(
        word.Text, word.BoundingBox.Left, word.BoundingBox.Right, word.Letters[0].StartBaseLine.Y, Math.Max(1, word.Letters[0].PointSize));

    /// <summary>Words by lines, from top to bottom: those whose base lines are less than half a letter apart stand on one.</summary>
    public static List<List<PdfWord>> Rows(IEnumerable<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(word => word.BaseLine))
        {
            if (rows.Count > 0 && rows[^1][0].BaseLine - word.BaseLine < word.Size * 0.5) rows[^1].Add(word);
            else rows.Add([word]);
        }

        return rows;
    }

    /// <summary>The text of a row, from left to right.</summary>
    public static string TextOf(IEnumerable<PdfWord> row) =>
        PdfText.Plain(string.Join(' ', row.OrderBy(word => word.Left).Select(word => word.Text)));
}
