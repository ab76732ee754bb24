using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Why cells of a heatmap are empty, or what qualifies their values.</summary>
/// <param name="Text">The reason.</param>
/// <param name="Letter">The letter that its cells carry; empty where they need none.</param>
/// <param name="IsBlank">Whether it says that nothing was found: its empty cells are pale, not hatched.</param>
/// <param name="IsOfValues">Whether it qualifies values only, and no cell is empty for it.</param>
internal sealed record HeatReason(string Text, string Letter, bool IsBlank, bool IsOfValues);

/// <summary>The reasons of a heatmap, in the order in which they first appear.</summary>
internal sealed class HeatReasons
{
    private readonly List<string> _texts = [];
    private readonly HashSet<string> _ofEmpty = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofValues = new(StringComparer.Ordinal);
    private readonly string _missing, _blank;
    private bool _hasPlainValue;

    public HeatReasons(Heatmap map) => (_missing, _blank) = (Xml.Clean(map.MissingReason), Xml.Clean(map.BlankReason));

    /// <summary>What qualifies every value of the map; empty where values differ in that.</summary>
    public string OfAllValues => _ofValues.Count == 1 && !_hasPlainValue ? _ofValues.Single() : "";

    public IReadOnlyList<HeatReason> All
    {
        get
        {
            var shown = _texts.Where(text => _ofEmpty.Contains(text) || text != OfAllValues).ToList();
            var areSeveral = shown.Count(IsHatched) > 1;
            var letters = shown.Where(text => areSeveral && IsHatched(text) || _ofValues.Contains(text) && text != OfAllValues).ToList();
            return [.. shown.Select(text => new HeatReason(text, letters.IndexOf(text) is >= 0 and var at
                ? Letter(at)
                : "", text == _blank, !_ofEmpty.Contains(text)))];
        }
    }

    /// <summary>The reason of an empty cell: the one given, or that of a cell of which no row says anything.</summary>
    public string OfEmpty(string? given)
    {
        var reason = given ?? (_blank.Length > 0 ? _blank : _missing);
        Add(reason);
        _ofEmpty.Add(reason);
        return reason;
    }

    /// <summary>What qualifies a value; null where nothing does.</summary>
    public string? OfValue(string? given)
    {
        if (given is null)
        {
            _hasPlainValue = true;
            return null;
        }

        Add(given);
        _ofValues.Add(given);
        return given;
    }

    private bool IsHatched(string text) => _ofEmpty.Contains(text) && text != _blank;

    private void Add(string text)
    {
        if (!_texts.Contains(text, StringComparer.Ordinal)) _texts.Add(text);
    }

    private static string Letter(int place) => place < 26 ? ((char)('a' + place)).ToString() : Letter(place / 26 - 1) + Letter(place % 26);
}
