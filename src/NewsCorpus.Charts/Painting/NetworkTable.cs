using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>The strongest links of a network added up, the heaviest first, and the nodes that they join, the best linked first.</summary>
internal sealed record NetworkTable(
    IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkTable.Link> Links, IReadOnlyList<NetworkGroup> Groups, int HiddenNodes,
        int HiddenLinks, double HiddenWeight)
{
    private const int MostNodes = 40;
    private const int MostLinks = 60;

    /// <summary>A link between nodes by their positions.</summary>
    internal sealed record Link(int From, int To, double Weight, Mark Mark);

    public IReadOnlyList<Mark> Marks => [.. Links.Select(link => link.Mark)];

    public static NetworkTable Of(Network network)
    {
        var pairs = network.Links.Where(link => link.Weight > 0 && link.From != link.To)
            .GroupBy(link => string.CompareOrdinal(link.From, link.To) < 0 ? (link.From, link.To) : (link.To, link.From))
            .Select(pair => (A: pair.Key.Item1, B: pair.Key.Item2, Weight: NumberAxis.Limit(pair.Sum(link => link.Weight)), Links: pair))
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.A, StringComparer.Ordinal)
            .ThenBy(pair => pair.B, StringComparer.Ordinal).ToList();
        var strength = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var node in network.Nodes) strength.TryAdd(node.Name, 0);
        foreach (var (a, b, weight, _) in pairs)
        {
            strength[a] = NumberAxis.Limit(strength.GetValueOrDefault(a) + weight);
            strength[b] = NumberAxis.Limit(strength.GetValueOrDefault(b) + weight);
        }

        var names = Drawn(network, [.. pairs.Select(pair => (pair.A, pair.B))]);
        var known = network.Nodes.ToLookup(node => node.Name, StringComparer.Ordinal);
        var nodes = names.OrderByDescending(name => strength[name]).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => known[name].FirstOrDefault() ?? new NetworkNode(name, strength[name])).ToList();
        var place = nodes.Select((node, i) => (node.Name, i)).ToDictionary(node => node.Name, node => node.i, StringComparer.Ordinal);
        var links = pairs.Where(pair => names.Contains(pair.A) && names.Contains(pair.B)).Take(Math.Clamp(network.TopLinks, 1, MostLinks))
            .Select(pair => new Link(place[pair.A], place[pair.B], pair.Weight, MarkOf(pair.A, pair.B, pair.Weight, pair.Links))).ToList();
        nodes = Grouped(nodes, links);
        return new NetworkTable(
            nodes, links, NetworkGroup.Of(nodes, network.Palette), strength.Count - nodes.Count, pairs.Count - links.Count,
            NumberAxis.Limit(NumberAxis.Limit(pairs.Sum(pair => pair.Weight)) - NumberAxis.Limit(links.Sum(link => link.Weight))));
    }

    // Ends of the strongest links, as long as there is room; then nodes that are listed without links.
    private static HashSet<string> Drawn(Network network, IReadOnlyList<(string A, string B)> pairs)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (most, left) = (Math.Clamp(network.Top, 1, MostNodes), Math.Clamp(network.TopLinks, 1, MostLinks));
        foreach (var (a, b) in pairs)
        {
            if (left == 0) break;
            var added = (names.Contains(a) ? 0 : 1) + (names.Contains(b) ? 0 : 1);
            if (names.Count + added > most) continue;
            names.Add(a);
            names.Add(b);
            left--;
        }

        foreach (var node in network.Nodes) if (names.Count < most) names.Add(node.Name);
        return names;
    }

    private static List<NetworkNode> Grouped(List<NetworkNode> nodes, List<Link> links)
    {
        if (nodes.Any(node => node.Group.Length > 0)) return nodes;
        var community = Communities.Find(nodes.Count, [.. links.Select(link => (link.From, link.To, link.Weight))]);
        // A group of all is none. It is named by its first node, which is the best linked.
        if (community.Distinct().Count() < 2) return nodes;
        var sizes = community.CountBy(group => group).ToDictionary();
        return [.. nodes.Select((node, i) => sizes[community[i]] == 1
            ? node
            : new NetworkNode(node.Name, node.Size, ChartParts.Name(nodes[community[i]].Name), node.Note))];
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
