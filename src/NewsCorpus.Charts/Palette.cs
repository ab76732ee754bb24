using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts;

/// <summary>
/// Which series has which colour, so that the same series looks the same in every chart and run. A series that the palette does
/// not name takes a colour by its name, or the next free one where another series of the chart has that colour.
/// </summary>
public sealed class Palette
{
    private Palette(ImmutableDictionary<string, int> slots) => Slots = slots;

    /// <summary>The colour of each series that is named, as a number.</summary>
    internal ImmutableDictionary<string, int> Slots { get; }

    /// <summary>The palette of these numbers.</summary>
    internal static Palette OfSlots(IEnumerable<KeyValuePair<string, int>> slots) =>
        new(slots.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>No series is named: each takes a colour by its name.</summary>
    public static Palette Default { get; } = new(ImmutableDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>
    /// The series that charts of one topic share, the most important first: each takes a colour by its name, the earlier ones first.
    /// </summary>
    /// <param name="series">Names of series; one that comes again is left out.</param>
    public static Palette Of(params IEnumerable<string> series) =>
        new(Default.Assign([.. Names(series)]).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>The colours in their order: the first series takes the first colour.</summary>
    /// <param name="series">Names of series; one that comes again is left out.</param>
    public static Palette InOrder(params IEnumerable<string> series) =>
        new(Names(series).Select((name, i) => KeyValuePair.Create(name, i)).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>The slot of each series of a chart; no two have the same.</summary>
    internal IReadOnlyDictionary<string, int> Assign(IReadOnlyList<string> series)
    {
        var slots = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in series) if (Slots.TryGetValue(name, out var slot)) slots[name] = slot;
        var taken = slots.Values.ToHashSet();
        foreach (var name in series.Where(name => !slots.ContainsKey(name))) slots[name] = Free(name, taken);
        return slots;
    }

    private static int Free(string name, HashSet<int> taken)
    {
        var wanted = (int)(Hash(name) % (uint)Ink.SeriesCount);
        for (var round = 0; ; round++)
        {
            for (var i = 0; i < Ink.SeriesCount; i++)
            {
                var slot = round * Ink.SeriesCount + (wanted + i) % Ink.SeriesCount;
                if (taken.Add(slot)) return slot;
            }
        }
    }

    // FNV-1a: the same in every run, unlike string.GetHashCode.
    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name) hash = (hash ^ letter) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private static IEnumerable<string> Names(IEnumerable<string> series) =>
        series.Select(name => Xml.Clean(name)).Distinct(StringComparer.Ordinal);
}
