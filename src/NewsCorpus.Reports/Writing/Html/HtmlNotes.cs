using System.Globalization;
using System.Text;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>Links from numbers to their sentences: at once where there is one, by a note where there are several.</summary>
internal sealed class HtmlNotes(Report report, Anchors anchors)
{
    private readonly NoteList _list = new();
    private readonly HashSet<int> _referred = [];

    /// <summary>A number or name that leads to its places; a single place is led to at once.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="escaped">The number or name, as HTML.</param>
    /// <param name="places">At least one place.</param>
    public void AppendLink(StringBuilder html, string escaped, IReadOnlyList<Place> places)
    {
        if (places is [var only]) html.Append("<a href=\"").Append(anchors.Link(only)).Append("\">").Append(escaped).Append("</a>");
        else AppendNoted(html, escaped, places);
    }

    /// <summary>Where a number leads to: its only place, or its footnote.</summary>
    public string Address(IReadOnlyList<Place> places) => places is [var only] ? anchors.Link(only)
        : string.Create(CultureInfo.InvariantCulture, $"#n{_list.Refer(places, Limits.PlacesOfNote).Number}");

    /// <summary>A number with a footnote.</summary>
    public void AppendNoted(StringBuilder html, string escaped, IReadOnlyList<Place> places)
    {
        var (number, _) = _list.Refer(places, Limits.PlacesOfNote);
        html.Append(CultureInfo.InvariantCulture, $"<a href=\"#n{number}\"");
        if (_referred.Add(number)) html.Append(CultureInfo.InvariantCulture, $" id=\"r{number}\"");
        html.Append('>').Append(escaped).Append(CultureInfo.InvariantCulture, $"<sup><span class=\"vh\"> note </span>{number}</sup></a>");
    }

    public void Append(StringBuilder html)
    {
        if (_list.Notes.Count == 0) return;
        html.Append("<section id=\"notes\" aria-labelledby=\"h-notes\">\n<h2 id=\"h-notes\">Notes</h2>\n<ol class=\"notes\">\n");
        foreach (var (i, (places, most)) in _list.Notes.Index())
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<li id=\"n{i + 1}\" tabindex=\"-1\"><p>{NoteList.Summary(places)} <a href=\"#r{i + 1}\" aria-label=\"Back to the number "
                + $"of note {i + 1}\">↩</a></p><ul>");
            var shown = NoteList.Shown(places, most);
            foreach (var place in shown) AppendPlace(html, place);
            if (shown.Count < places.Count)
            {
                html.Append(CultureInfo.InvariantCulture,
                    $"<li>and {places.Count - shown.Count:#,##0} more; the CSV files beside this report have all</li>");
            }

            html.Append("</ul></li>\n");
        }

        html.Append("</ol>\n</section>\n");
    }

    private void AppendPlace(StringBuilder html, Place place)
    {
        html.Append("<li><a href=\"").Append(anchors.Link(place)).Append("\" dir=\"auto\">");
        if (place.Sentence.IsEmpty) html.Append(HtmlWriter.Text(place.Quote, Limits.Quote)).Append("</a></li>");
        else html.Append('“').Append(HtmlWriter.Text(place.Quote, Limits.Quote)).Append("”</a> ")
            .Append(HtmlWriter.Text(report.Labels[place.Document.Id], 100)).Append("</li>");
    }
}
