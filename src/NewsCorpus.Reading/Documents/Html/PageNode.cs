using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>A node of a page in document order, with sums over what lies below it.</summary>
internal sealed class PageNode(INode dom, int parent)
{
    public INode Dom => dom;

    /// <summary>The element; null for a text.</summary>
    public IElement? Element { get; } = dom as IElement;

    /// <summary>Index of the parent; -1 for the root.</summary>
    public int Parent => parent;

    /// <summary>One past the index of the last node below.</summary>
    public int End { get; set; }

    /// <summary>The tag in lower case; empty for a text.</summary>
    public string Tag { get; } = (dom as IElement)?.LocalName ?? "";

    /// <summary>True for elements that begin and end a line.</summary>
    public bool IsBlock { get; init; }

    /// <summary>True inside a link.</summary>
    public bool IsInLink { get; init; }

    /// <summary>How deep it is nested; 0 for the root.</summary>
    public int Depth { get; init; }

    /// <summary>Buttons directly in it that ask for an answer to what stands here ("Reply").</summary>
    public int ReplyButtons { get; set; }

    /// <summary>Characters of text directly in this block, inline elements included, white space not counted.</summary>
    public int OwnText { get; set; }

    /// <summary>How many of <see cref="OwnText"/> are links.</summary>
    public int OwnLinkText { get; set; }

    /// <summary>Characters of running text in this element and below (long enough, not made of links), paragraphs counting more.</summary>
    public int Running { get; set; }

    /// <summary>Paragraphs of running text in this element and below.</summary>
    public int Paragraphs { get; set; }

    /// <summary>Characters of those paragraphs.</summary>
    public int RunningText { get; set; }

    /// <summary>True when it is left out, with all below it.</summary>
    public bool IsDropped { get; set; }

    public bool Is(string tag) => string.Equals(Tag, tag, StringComparison.Ordinal);
}
