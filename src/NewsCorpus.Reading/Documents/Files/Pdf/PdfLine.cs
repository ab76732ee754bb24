namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A line of a PDF; places and sizes in points, from the lower left corner of the page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Size">The size of most of its letters.</param>
/// <param name="BlockLeft">Where its block begins.</param>
/// <param name="BlockRight">Where its block ends.</param>
internal sealed record PdfLine(string Text, int Page, double Left, double Right, double Size, double BlockLeft, double BlockRight)
{
    /// <summary>True where another line belongs to the same block of the page.</summary>
    public bool IsWith(PdfLine other) => Page == other.Page && BlockLeft.Equals(other.BlockLeft) && BlockRight.Equals(other.BlockRight);
}
