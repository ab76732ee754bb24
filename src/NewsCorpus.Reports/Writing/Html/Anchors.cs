using System.Globalization;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>The sentences that a page leads to, each with its anchor.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _indexes;
    private readonly Dictionary<int, HashSet<(TextSpan Sentence, TextSpan Words)>> _places = [];

    public Anchors(IReadOnlyList<AnnotatedDocument> documents) =>
        _indexes = documents.Index().ToDictionary(item => item.Item.Id, item => item.Index, StringComparer.Ordinal);

    /// <summary>The address of a place within the page, which will then be there.</summary>
    public string Link(Place place)
    {
        var index = _indexes[place.Document.Id];
        if (!_places.TryGetValue(index, out var places)) _places.Add(index, places = []);
        if (!place.Sentence.IsEmpty) places.Add((place.Sentence, place.Words));
        return "#" + (place.Sentence.IsEmpty ? Id(index) : Id(index, place.Sentence.Start));
    }

    /// <summary>The anchor of a document.</summary>
    public static string Id(int document) => string.Create(CultureInfo.InvariantCulture, $"d{document}");

    /// <summary>The anchor of a sentence.</summary>
    public static string Id(int document, int start) => string.Create(CultureInfo.InvariantCulture, $"d{document}-{start}");

    /// <summary>The sentences of a document that something leads to, and the words in them; null where nothing leads to it.</summary>
    public IReadOnlyCollection<(TextSpan Sentence, TextSpan Words)>? Of(int document) => _places.GetValueOrDefault(document);
}
