using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;

namespace NewsCorpus;

/// <summary>The countries of the outlets that published texts; agencies report from everywhere and have none here.</summary>
internal sealed class PublisherCountries
{
    // A text that names another state so many times as often is about that one.
    private const int LeastOfHome = 4;

    private readonly Dictionary<string, string> _countries;

    /// <summary>The outlets of a corpus's dictionaries.</summary>
    public PublisherCountries(Corpus corpus) => _countries = corpus.Lexicon.Rows("outlets")
        .Where(row => row["country"].Length > 0 && row["kind"] != "wire").DistinctBy(row => row["name"], StringComparer.Ordinal)
        .ToDictionary(row => row["name"], row => row["country"], StringComparer.Ordinal);

    /// <summary>The id of the country of a document's publisher; null where it is not known.</summary>
    public string? this[AnnotatedDocument document] =>
        document.Provenance.Publisher is { } publisher ? _countries.GetValueOrDefault(publisher.Name) : null;

    /// <summary>
    /// The same where the text is about home: "the energy minister" of a Belgian outlet's text on Moldova is none of Belgium's.
    /// </summary>
    public string? AtHome(AnnotatedDocument document)
    {
        if (this[document] is not { } country) return null;
        var named = document.Mentions.Where(mention => mention.Type == ActorType.State)
            .CountBy(mention => mention.Actor, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return LeastOfHome * named.GetValueOrDefault(country) >= named.Values.DefaultIfEmpty(0).Max() ? country : null;
    }
}
