namespace NewsCorpus.Charts;

/// <summary>The ground that a figure is drawn on.</summary>
public enum Theme
{
    /// <summary>Dark on white.</summary>
    Light,

    /// <summary>Light on dark grey.</summary>
    Dark,
}

/// <summary>The page of a PDF.</summary>
public enum PageSize
{
    /// <summary>As large as the figure, a unit of it as a point.</summary>
    Figure,

    /// <summary>
    /// A4 upright, 210 by 297 mm; the figure stands at the top between margins of 15 mm, and is made smaller where it is larger.
    /// </summary>
    A4,
}

/// <summary>How to draw a figure into a file. The default value draws it as it is, on white, a PNG at twice its size.</summary>
public readonly record struct ImageOptions
{
    /// <summary>Light (the default) or dark.</summary>
    public Theme Theme { get; init; }

    /// <summary>Width in units, 320 to 1,400; null for that of the figure.</summary>
    public int? Width { get; init; }

    /// <summary>Pixels of a PNG for each unit, above 0 and at most 8; null for 2. SVG and PDF do not use it.</summary>
    public double? Scale { get; init; }

    /// <summary>The page of a PDF. SVG and PNG do not use it.</summary>
    public PageSize Page { get; init; }
}
