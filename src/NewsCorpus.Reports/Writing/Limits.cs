namespace NewsCorpus.Reports.Writing;

/// <summary>How much of a long table or list a format shows; the rest is in the CSV files.</summary>
internal static class Limits
{
    /// <summary>Rows of a table that can be sorted and filtered.</summary>
    public const int PageRows = 500;

    /// <summary>Rows of a table on paper.</summary>
    public const int PaperRows = 15;

    /// <summary>Places that a note of the page shows.</summary>
    public const int PlacesOfNote = 8;

    /// <summary>Places that a note of a finding shows on paper.</summary>
    public const int PlacesOfFinding = 3;

    /// <summary>Places that a note of a table's row shows on paper.</summary>
    public const int PlacesOfRow = 1;

    /// <summary>Characters of a quotation in a note.</summary>
    public const int Quote = 300;

    /// <summary>Characters of a cell on a page.</summary>
    public const int Cell = 600;

    /// <summary>Characters of all texts together, up to which a page has them whole.</summary>
    public const int WholeTexts = 400_000;

    /// <summary>Characters of a text, up to which a page has it whole.</summary>
    public const int WholeText = 100_000;
}
