using System.Globalization;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>A note in words, for formats without links: how many places, the first of them quoted with document and place.</summary>
internal static class NoteText
{
    public static string Of(IReadOnlyList<Place> places, int shown, int quote)
    {
        var first = NoteList.Shown(places, shown);
        var text = $"{NoteList.Summary(places)}: " + string.Join("; ", first.Select(place => Place(place, quote)));
        return first.Count == places.Count
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}; and {places.Count - first.Count:#,##0} more");
    }

    private static string Place(Place place, int quote)
    {
        var words = Words.Shorten(Xml.Clean(place.Quote), quote);
        return place.Sentence.IsEmpty ? words
            : string.Create(CultureInfo.InvariantCulture, $"“{words}” ({Xml.Clean(place.Document.Id, 100)} at {place.Sentence.Start})");
    }
}
