using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Where everything of a network stands, for any renderer; places count from the plan's upper left corner.</summary>
internal sealed record NetworkPlan(
    NetworkTable Table, IReadOnlyList<double> Radii, IReadOnlyList<string> Names, IReadOnlyList<(double X, double Y)> Centres,
        double Height, double Heaviest)
{
    /// <summary>Where the name of each node stands.</summary>
    public IReadOnlyList<LabelPlace> Labels { get; private init; } = [];

    /// <summary>Where the number of each link stands; null for one without.</summary>
    public IReadOnlyList<(double X, double Y)?> NumbersAt { get; private init; } = [];

    public const double LabelSize = 11;

    /// <summary>From the baseline of a line of a name to that of the next.</summary>
    public const double LineHeight = 13;
    private const double MaxLabel = 210;
    private const double LeastMaxLabel = 130;
    private const int MostLines = 2;

    /// <summary>The plan of a network; of fewer nodes where all of them would not fit a page.</summary>
    public static NetworkPlan Of(Network network, double width)
    {
        for (var top = Math.Min(network.Top, 60); ; top = Math.Max(1, top * 3 / 4))
        {
            var plan = Try(network with { Top = top }, width);
            if (plan.Height <= ChartParts.MaxPlot || top <= 1) return plan;
        }
    }

    /// <summary>Heavier links are thicker; among very many all are thinner.</summary>
    public Stroke LinkStroke(double weight, Ink ink) =>
        new(ink.Link(weight / Heaviest), WidthOf(weight, Heaviest, Table));

    private static double WidthOf(double weight, double heaviest, NetworkTable table) =>
        1 + weight / heaviest * (table.Links.Count > 60 ? 3 : 6);

    /// <summary>The stroke of a link; the one heaviest of a network with numbers stands out.</summary>
    public Stroke LinkStroke(NetworkTable.Link link, Ink ink)
    {
        var isFirst = NumbersAt.Count > 0 && Table.Links is [var heaviest, var second, ..] && heaviest.Weight > second.Weight
            && link == heaviest;
        return isFirst ? LinkStroke(link.Weight, ink) with { Colour = ink.Highlight } : LinkStroke(link.Weight, ink);
    }

    /// <summary>How many lines a name has.</summary>
    public static int LinesOf(string name) => name.Count(letter => letter == '\n') + 1;

    /// <summary>The width of the longest line of a name.</summary>
    public static double WidthOf(string name) => name.Split('\n').Max(line => TextMeasure.Width(line, LabelSize));

    public Mark Mark(int node) =>
        new(ChartParts.Name(Table.Nodes[node].Name), Table.Nodes[node].Group, Numbers.Short(Table.Nodes[node].Size),
            Table.Nodes[node].Note);

    public NetworkGroup GroupOf(int node) => Table.Groups.First(group => group.Name == Table.Nodes[node].Group);

    private static NetworkPlan Try(Network network, double width)
    {
        var table = NetworkTable.Of(network);
        var largest = table.Nodes.Select(node => node.Size).DefaultIfEmpty(0).Max();
        var radii = table.Nodes.Select(node => largest <= 0 || node.Size <= 0 ? 4 : 4 + 14 * Math.Sqrt(node.Size / largest)).ToList();
        var room = Math.Clamp(width * 0.29, LeastMaxLabel, MaxLabel);
        var names = table.Nodes.Select(node =>
            string.Join('\n', FitText.Wrap(ChartParts.Name(node.Name), room, LabelSize, MostLines))).ToList();
        // Markers reach up to 1.3 of their radius; the name stands below.
        var sizes = names.Select((name, i) =>
            new NodeSize(Math.Max(radii[i] * 1.3, WidthOf(name) / 2 + 1), radii[i] * 1.3,
                radii[i] * 1.25 + LabelSize + 5 + (LinesOf(name) - 1) * LineHeight)).ToList();
        var heaviest = table.Links.Select(link => link.Weight).DefaultIfEmpty(1).Max();
        var pulls = table.Links.Select(link => (link.From, link.To, 0.4 + 0.6 * link.Weight / heaviest)).ToList();
        var (centres, height) = sizes.Count == 0 ? ([], 0) : ForceLayout.Place(sizes, pulls, width, Math.Min(640, 240 + 14 * sizes.Count));
        (int From, int To)[] links = [.. table.Links.Select(link => (link.From, link.To))];
        var labels = LabelPlaces.Of(
            centres, radii, names, links, [.. table.Links.Select(link => WidthOf(link.Weight, heaviest, table))], (width, height));
        return new NetworkPlan(table, radii, names, centres, height, heaviest)
        {
            Labels = labels,
            NumbersAt = network.HasNumbers
                ? NumberPlaces.Of(centres, radii, [.. labels.Select((place, i) => place.Box(centres[i], names[i]))], links,
                    [.. table.Links.Select(link => link.Mark.Value)])
                : [],
        };
    }
}
