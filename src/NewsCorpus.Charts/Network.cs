using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>A link between two nodes; its direction does not matter.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
/// <param name="Weight">Its strength, above 0; others are left out.</param>
/// <param name="Note">The rows behind it.</param>
public sealed record NetworkLink(string From, string To, double Weight = 1, string Note = "")
{
    /// <summary>One end.</summary>
    public string From { get; } = Xml.Clean(From);

    /// <summary>The other end.</summary>
    public string To { get; } = Xml.Clean(To);

    /// <summary>Its strength.</summary>
    public double Weight { get; } = NumberAxis.Limit(Weight);

    /// <summary>The rows behind it.</summary>
    public string Note { get; } = Xml.Clean(Note);
}

/// <summary>What is known of a node beyond its links.</summary>
/// <param name="Name">Its name, as in the links.</param>
/// <param name="Size">Its size, drawn as area; where a node is not listed, the sum of its links.</param>
/// <param name="Group">Its group (colour and shape); may be empty.</param>
/// <param name="Note">The rows behind it.</param>
public sealed record NetworkNode(string Name, double Size, string Group = "", string Note = "")
{
    /// <summary>Its name.</summary>
    public string Name { get; } = Xml.Clean(Name);

    /// <summary>Its size.</summary>
    public double Size { get; } = NumberAxis.Limit(Size);

    /// <summary>Its group.</summary>
    public string Group { get; } = Xml.Clean(Group);

    /// <summary>The rows behind it.</summary>
    public string Note { get; } = Xml.Clean(Note);
}

/// <summary>
/// The strongest links of a network and the nodes that they join, laid out by forces from a fixed start: the same links give the
/// same picture. Of links of equal strength all are drawn or none. Nodes have one colour, unless they are given groups.
/// </summary>
public sealed record Network : Figure
{
    /// <summary>The links. Several between the same nodes are added up; one from a node to itself is left out.</summary>
    public ImmutableArray<NetworkLink> Links { get; init; } = [];

    /// <summary>Sizes and groups of nodes, where known; a node listed here is drawn even without links.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; init; } = [];

    /// <summary>
    /// At most this many nodes, those of the strongest links; the figure says how many were not drawn. Default 24, at most 40.
    /// </summary>
    public int Top { get; init; } = 24;

    /// <summary>
    /// At most this many links, the strongest first; the figure says how many were not drawn, and their weight. Default 30, at most 60.
    /// </summary>
    public int TopLinks { get; init; } = 30;

    /// <summary>
    /// Whether links carry their weight as a number, where there is room for it, and the heaviest, where it is one alone, the colour of
    /// what the title speaks of. The subtitle should say what the numbers count, as no legend does. Default false.
    /// </summary>
    public bool HasNumbers { get; init; }

    /// <summary>What a link counts.</summary>
    public string WeightLabel { get; init; } = "";

    /// <summary>What a node's size counts; by default the sum of its links.</summary>
    public string SizeLabel { get; init; } = "";

    /// <summary>Makes a link of each row. Names and notes may be any value, written as in a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="from">One end.</param>
    /// <param name="to">The other.</param>
    /// <param name="weight">Its strength; 1 where not given.</param>
    /// <param name="note">What leads back to the row.</param>
    public static Network Of<T>(IEnumerable<T> rows, Func<T, object?> from, Func<T, object?> to, Func<T, double>? weight = null,
        Func<T, object?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new Network { Links = [.. rows
            .Select(r => new NetworkLink(Cell.Text(from(r)), Cell.Text(to(r)), weight?.Invoke(r) ?? 1, Cell.Text(note?.Invoke(r))))] };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Mark> Marks => NetworkTable.Of(this).Marks;

    internal override string Kind => "Network";

    internal override void Paint(Canvas canvas) => NetworkPainter.Paint(canvas, this);
}
