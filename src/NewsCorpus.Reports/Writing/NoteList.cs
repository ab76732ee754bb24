using System.Globalization;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>A footnote.</summary>
/// <param name="Places">The places that its number counts.</param>
/// <param name="Most">How many of them it shows.</param>
internal sealed record Note(IReadOnlyList<Place> Places, int Most);

/// <summary>The footnotes of a document, numbered from 1 in the order in which they are first referred to.</summary>
internal sealed class NoteList
{
    private readonly Dictionary<IReadOnlyList<Place>, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Note> _notes = [];

    /// <summary>The notes, in the order of their numbers.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    /// <summary>The number of a note, and whether this is the first reference to it.</summary>
    /// <param name="places">The places that the number counts.</param>
    /// <param name="most">How many of them the note shows, where this is the first reference.</param>
    public (int Number, bool IsFirst) Refer(IReadOnlyList<Place> places, int most)
    {
        if (_numbers.TryGetValue(places, out var number)) return (number, false);
        _notes.Add(new Note(places, most));
        _numbers.Add(places, _notes.Count);
        return (_notes.Count, true);
    }

    /// <summary>The places that a note shows: of as many documents as it can, in their order.</summary>
    public static IReadOnlyList<Place> Shown(IReadOnlyList<Place> places, int most)
    {
        if (places.Count <= most) return places;
        var first = places.Index().DistinctBy(item => item.Item.Document.Id, StringComparer.Ordinal).Take(most).ToList();
        var taken = first.Select(item => item.Index).ToHashSet();
        return [.. first.Concat(places.Index().Where(item => !taken.Contains(item.Index)).Take(most - first.Count))
            .OrderBy(item => item.Index).Select(item => item.Item)];
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
