using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>Leads from the marks of a chart to sentences, by notes such as "text-a at 120".</summary>
internal sealed class ChartPlaces(IReadOnlyList<AnnotatedDocument> documents)
{
    private const string At = " at ";

    private readonly Dictionary<string, AnnotatedDocument> _documents =
        documents.ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>The places that a mark's note names; none where it names none.</summary>
    public IReadOnlyList<Place> Of(Mark mark) => [.. mark.Note.Split('\n').Select(Of).OfType<Place>()];

    private Place? Of(string line)
    {
        var at = line.LastIndexOf(At, StringComparison.Ordinal);
        if (at < 0 || !int.TryParse(line.AsSpan(at + At.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var start))
        {
            return null;
        }

        var name = line[..at];
        if (!_documents.TryGetValue(name, out var document)
            && !_documents.TryGetValue(name[(name.LastIndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2 : 0)..],
            out document))
        {
            return null;
        }

        return start < document.Raw.Length ? Place.Of(document, start, start) : null;
    }
}
