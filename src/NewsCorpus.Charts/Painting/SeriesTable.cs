using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>The series of a figure in their order, each with its colour. Those beyond the limit are one, "others".</summary>
internal sealed class SeriesTable
{
    /// <summary>More colours than this nobody tells apart.</summary>
    public const int Most = 8;

    private readonly HashSet<string> _named;
    private readonly IReadOnlyDictionary<string, int> _slots;

    private SeriesTable(IReadOnlyList<string> named, int others, Palette palette)
    {
        _named = [.. named];
        _slots = palette.Assign(named);
        Others = others;
        OthersName = $"{Numbers.Short(others)} others";
        Names = others > 0 ? [.. named, OthersName] : named;
    }

    /// <summary>The series, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many series stand together as the last one.</summary>
    public int Others { get; }

    private string OthersName { get; }

    /// <summary>The series of values: those of the order given first, then as they appear. Of too many, those with the most stay.</summary>
    /// <param name="order">Series that come first.</param>
    /// <param name="values">The values and their series.</param>
    /// <param name="palette">The colours.</param>
    /// <param name="named">How many series stay where there are more than <see cref="Most"/>.</param>
    public static SeriesTable Of(IEnumerable<string> order, IReadOnlyList<(string Series, double Value)> values, Palette palette,
        int named = Most - 1)
    {
        var sums = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (series, value) in values)
        {
            sums.TryGetValue(series, out var sum);
            sums[series] = NumberAxis.Limit(sum + Math.Abs(NumberAxis.Limit(value)));
        }

        var names = order.Select(name => Xml.Clean(name)).Concat(sums.Keys).Distinct(StringComparer.Ordinal).Where(sums.ContainsKey)
            .ToList();
        if (names.Count <= Most) return new SeriesTable(names, 0, palette);
        var largest = names.OrderByDescending(name => sums[name]).Take(named).ToHashSet(StringComparer.Ordinal);
        return new SeriesTable([.. names.Where(largest.Contains)], names.Count - largest.Count, palette);
    }

    /// <summary>The name under which a series is drawn.</summary>
    public string NameOf(string series) => _named.Contains(series) ? series : OthersName;

    /// <summary>The colour of a drawn series.</summary>
    public int SlotOf(string name) => _slots.TryGetValue(name, out var slot) ? slot : Ink.Others;
}
