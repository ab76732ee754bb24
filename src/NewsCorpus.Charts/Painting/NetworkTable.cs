using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>A network's nodes, the best linked first, and the links among them added up, the heaviest first.</summary>
internal sealed record NetworkTable(IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkTable.Link> Links, IReadOnlyList<string> Groups, int Hidden)
{
    /// <summary>A link between nodes by their positions.</summary>
    internal sealed record Link(int From, int To, double Weight, Mark Mark);

    public IReadOnlyList<Mark> Marks => [.. Links.Select(l => l.Mark)];

    public static NetworkTable Of(Network network)
    {
        var links = network.Links.Where(l => l.Weight > 0 && l.From != l.To)
            .GroupBy(l => string.CompareOrdinal(l.From, l.To) < 0 ? (l.From, l.To) : (l.To, l.From)).ToList();
        var strength = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var node in network.Nodes) strength.TryAdd(node.Name, 0);
        foreach (var link in links)
        {
            var weight = link.Sum(l => l.Weight);
            strength[link.Key.Item1] = NumberAxis.Limit(strength.GetValueOrDefault(link.Key.Item1) + weight);
            strength[link.Key.Item2] = NumberAxis.Limit(strength.GetValueOrDefault(link.Key.Item2) + weight);
        }
        var known = network.Nodes.ToLookup(n => n.Name, StringComparer.Ordinal);
        var nodes = strength.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(Math.Clamp(network.Top, 1, 60))
            .Select(s => known[s.Key].FirstOrDefault() ?? new NetworkNode(s.Key, s.Value)).ToList();
        var place = nodes.Select((node, i) => (node.Name, i)).ToDictionary(n => n.Name, n => n.i, StringComparer.Ordinal);
        var drawn = links.Where(l => place.ContainsKey(l.Key.Item1) && place.ContainsKey(l.Key.Item2)).Select(l => Sum(l.Key, [.. l]))
            .OrderByDescending(l => l.Weight).ThenBy(l => l.From).ThenBy(l => l.To).ToList();
        return new NetworkTable(nodes, drawn, [.. nodes.Select(n => n.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], strength.Count - nodes.Count);

        Link Sum((string A, string B) ends, IReadOnlyList<NetworkLink> same)
        {
            var weight = NumberAxis.Limit(same.Sum(l => l.Weight));
            return new Link(place[ends.A], place[ends.B], weight, new Mark($"{Name(ends.A)} – {Name(ends.B)}", "", Numbers.Short(weight), Mark.Join(same.Select(l => l.Note))));
        }
    }

    public static string Name(string name) => name.Length == 0 ? "(no name)" : name;
}
