using System.Globalization;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>The footnotes of a document, numbered from 1 in the order in which they are first referred to.</summary>
internal sealed class NoteList
{
    private readonly Dictionary<IReadOnlyList<Place>, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<Place>> _notes = [];

    /// <summary>The notes, in the order of their numbers.</summary>
    public IReadOnlyList<IReadOnlyList<Place>> Notes => _notes;

    /// <summary>The number of a note, and whether this is the first reference to it.</summary>
    public (int Number, bool IsFirst) Refer(IReadOnlyList<Place> places)
    {
        if (_numbers.TryGetValue(places, out var number)) return (number, false);
        _notes.Add(places);
        _numbers.Add(places, _notes.Count);
        return (_notes.Count, true);
    }

    /// <summary>The places that a note shows: of as many documents as it can, in their order.</summary>
    public static IReadOnlyList<Place> Shown(IReadOnlyList<Place> places, int most)
    {
        if (places.Count <= most) return places;
        var first = places.Index().DistinctBy(item => item.Item.Document.Id, StringComparer.Ordinal).Take(most).ToList();
        var taken = first.Select(item => item.Index).ToHashSet();
        return [.. first.Concat(places.Index().Where(item => !taken.Contains(item.Index)).Take(most - first.Count)).OrderBy(item => item.Index).Select(item => item.Item)];
    }

    /// <summary>"214 places in 120 texts", "3 texts".</summary>
    public static string Summary(IReadOnlyList<Place> places)
    {
        var documents = places.Select(place => place.Document.Id).Distinct(StringComparer.Ordinal).Count();
        var texts = Words.Count(documents, "text", "texts");
        return places.All(place => place.Sentence.IsEmpty) ? texts
            : string.Create(CultureInfo.InvariantCulture, $"{Words.Count(places.Count, "place", "places")} in {texts}");
    }
}
