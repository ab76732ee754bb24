using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Where everything of a network stands, for any renderer; places count from the plan's upper left corner.</summary>
internal sealed record NetworkPlan(NetworkTable Table, IReadOnlyList<double> Radii, IReadOnlyList<string> Names, IReadOnlyList<(double X, double Y)> Centres, double Height, double Heaviest)
{
    public const double LabelSize = 11;
    private const double MaxLabel = 130;

    /// <summary>The plan of a network with at least one node.</summary>
    public static NetworkPlan Of(Network network, double width)
    {
        var table = NetworkTable.Of(network);
        var largest = table.Nodes.Select(n => n.Size).DefaultIfEmpty(0).Max();
        var radii = table.Nodes.Select(n => largest <= 0 || n.Size <= 0 ? 4 : 4 + 14 * Math.Sqrt(n.Size / largest)).ToList();
        var names = table.Nodes.Select(n => FitText.Ellipsize(NetworkTable.Name(n.Name), MaxLabel, LabelSize)).ToList();
        // Markers reach up to 1.3 of their radius; the name stands below.
        var sizes = names.Select((name, i) => new NodeSize(Math.Max(radii[i] * 1.3, TextMeasure.Width(name, LabelSize) / 2 + 1), radii[i] * 1.3, radii[i] * 1.25 + LabelSize + 5)).ToList();
        var heaviest = table.Links.Select(l => l.Weight).DefaultIfEmpty(1).Max();
        var pulls = table.Links.Select(l => (l.From, l.To, 0.4 + 0.6 * l.Weight / heaviest)).ToList();
        var (centres, height) = sizes.Count == 0 ? ([], 0) : ForceLayout.Place(sizes, pulls, width, Math.Min(640, 240 + 14 * sizes.Count));
        return new NetworkPlan(table, radii, names, centres, height, heaviest);
    }

    /// <summary>Heavier links thicker and darker; among very many all are thinner.</summary>
    public Stroke LinkStroke(double weight) => (weight / Heaviest) switch
    {
        > 0.66 and var share => new("#6b7680", 1 + share * Thickest),
        > 0.33 and var share => new("#98a3ad", 1 + share * Thickest),
        var share => new("#c5ccd3", 1 + share * Thickest),
    };

    private double Thickest => Table.Links.Count > 60 ? 3 : 6;

    public Mark Mark(int node) => new(NetworkTable.Name(Table.Nodes[node].Name), Table.Nodes[node].Group, Numbers.Short(Table.Nodes[node].Size), Table.Nodes[node].Note);
}
