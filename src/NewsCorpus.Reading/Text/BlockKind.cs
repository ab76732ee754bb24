namespace NewsCorpus;

/// <summary>What a block of a text is for.</summary>
public enum BlockKind
{
    /// <summary>The headline of the text.</summary>
    Title,

    /// <summary>A line that gives the date (and place) of the text.</summary>
    Dateline,

    /// <summary>A tag or rating that stands alone ("Provocative", "Opinion").</summary>
    Label,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, its bullet included.</summary>
    ListItem,

    /// <summary>A row of a table, its pipes included.</summary>
    TableRow,

    /// <summary>A question that stands alone as a heading or list item.</summary>
    Question,

    /// <summary>Background boilerplate, such as a biography; left out by the analyses.</summary>
    Reference,

    /// <summary>Page furniture ("Read the original article here"); left out by the analyses.</summary>
    Navigation,
}
