using System.Runtime.CompilerServices;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>The strongest links of a network added up, the heaviest first, and the nodes that they join, the best linked first.</summary>
/// <param name="Nodes">The nodes drawn.</param>
/// <param name="Links">The links drawn.</param>
/// <param name="Groups">The groups of these nodes.</param>
/// <param name="HiddenNodes">The names of nodes that are left out.</param>
/// <param name="HiddenLinks">How many links are left out.</param>
/// <param name="HiddenWeights">The least and the greatest of their weights; 0 where none is.</param>
internal sealed record NetworkTable(
    IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkTable.Link> Links, IReadOnlyList<NetworkGroup> Groups,
    IReadOnlyList<string> HiddenNodes, int HiddenLinks, (double Least, double Most) HiddenWeights)
{
    private const int MostNodes = 40;
    private const int MostLinks = 60;

    /// <summary>A link between nodes by their positions.</summary>
    internal sealed record Link(int From, int To, double Weight, Mark Mark);

    public IReadOnlyList<Mark> Marks { get; } = [.. Links.Select(link => link.Mark)];

    /// <summary>"and 11 more links with 5 to 8 shared sentences": a sum would read as all that is left out.</summary>
    public string LinksLeftOut(string weightLabel) =>
        ChartParts.Rest(HiddenLinks, "link", "links") + ChartParts.Range(HiddenLinks, HiddenWeights.Least, HiddenWeights.Most, weightLabel);

    // The table of a figure is asked for by each form that shows it; a figure never changes, and a copy of it is another.
    private static readonly ConditionalWeakTable<Network, NetworkTable> Known = [];

    public static NetworkTable Of(Network network) => Known.GetValue(network, Make);

    private static NetworkTable Make(Network network)
    {
        var pairs = network.Links.Where(link => link.Weight > 0 && link.From != link.To)
            .GroupBy(link => string.CompareOrdinal(link.From, link.To) < 0 ? (link.From, link.To) : (link.To, link.From))
            .Select(pair => (A: pair.Key.Item1, B: pair.Key.Item2, Weight: NumberAxis.Limit(pair.Sum(link => link.Weight)), Links: pair))
            .ToList();
        var strength = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var node in network.Nodes) strength.TryAdd(node.Name, 0);
        foreach (var (a, b, weight, _) in pairs)
        {
            strength[a] = NumberAxis.Limit(strength.GetValueOrDefault(a) + weight);
            strength[b] = NumberAxis.Limit(strength.GetValueOrDefault(b) + weight);
        }

        // Among equals those whose ends are linked best come first; the alphabet decides nothing that can be seen.
        pairs = [.. pairs.OrderByDescending(pair => pair.Weight)
            .ThenByDescending(pair => NumberAxis.Limit(strength[pair.A] + strength[pair.B]))
            .ThenBy(pair => pair.A, StringComparer.Ordinal).ThenBy(pair => pair.B, StringComparer.Ordinal)];
        var drawn = Fitting(network, [.. pairs.Select(pair => (pair.A, pair.B, pair.Weight))]);
        var names = NamesOf(network, [.. pairs.Take(drawn).Select(pair => (pair.A, pair.B))]);
        var known = network.Nodes.ToLookup(node => node.Name, StringComparer.Ordinal);
        var nodes = names.OrderByDescending(name => strength[name]).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => known[name].FirstOrDefault() ?? new NetworkNode(name, strength[name])).ToList();
        var place = nodes.Select((node, i) => (node.Name, i)).ToDictionary(node => node.Name, node => node.i, StringComparer.Ordinal);
        var links = pairs.Take(drawn)
            .Select(pair => new Link(place[pair.A], place[pair.B], pair.Weight, MarkOf(pair.A, pair.B, pair.Weight, pair.Links))).ToList();
        return new NetworkTable(
            nodes, links, NetworkGroup.Of(nodes, network.Palette),
            [.. strength.Keys.Where(name => !names.Contains(name)).OrderByDescending(name => strength[name])
                .ThenBy(name => name, StringComparer.Ordinal)],
            pairs.Count - links.Count,
            pairs.Count == links.Count ? default : (pairs[^1].Weight, pairs[links.Count].Weight));
    }

    // How many links are drawn, the strongest first: of links of equal weight all or none. Only where those of the greatest weight are
    // already too many, as many of them as fit.
    private static int Fitting(Network network, IReadOnlyList<(string A, string B, double Weight)> pairs)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (mostNames, mostLinks) = (Math.Clamp(network.Top, 1, MostNodes), Math.Clamp(network.TopLinks, 1, MostLinks));
        var (fitting, whole) = (0, 0);
        foreach (var (a, b, _) in pairs)
        {
            names.Add(a);
            names.Add(b);
            if (fitting == mostLinks || names.Count > mostNames) break;
            fitting++;
            if (fitting == pairs.Count || pairs[fitting].Weight < pairs[fitting - 1].Weight) whole = fitting;
        }

        return whole > 0 ? whole : fitting;
    }

    // Ends of the links; then, as long as there is room, nodes that are listed without links.
    private static HashSet<string> NamesOf(Network network, IReadOnlyList<(string A, string B)> links)
    {
        var names = links.SelectMany(link => new[] { link.A, link.B }).ToHashSet(StringComparer.Ordinal);
        var most = Math.Clamp(network.Top, 1, MostNodes);
        foreach (var node in network.Nodes) if (names.Count < most) names.Add(node.Name);
        return names;
    }

    private static Mark MarkOf(string a, string b, double weight, IEnumerable<NetworkLink> links) =>
        new($"{ChartParts.Name(a)} – {ChartParts.Name(b)}", "", Numbers.Short(weight), Mark.Join(links.Select(link => link.Note)));
}

/// <summary>A group of nodes, its colour, and the form of its markers by number: the first group has circles.</summary>
internal sealed record NetworkGroup(string Name, int Slot, int Form)
{
    /// <summary>The groups by the order of their first nodes; those beyond the limit share the colour of others.</summary>
    public static IReadOnlyList<NetworkGroup> Of(IReadOnlyList<NetworkNode> nodes, Palette palette)
    {
        var names = nodes.Select(node => node.Group).Distinct(StringComparer.Ordinal).ToList();
        var slots = palette.Assign([.. names.Where(name => name.Length > 0).Take(SeriesTable.Most)]);
        return [.. names.Select((name, i) => new NetworkGroup(name, slots.TryGetValue(name, out var slot) ? slot : Ink.Others, i))];
    }
}
