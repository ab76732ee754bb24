namespace NewsCorpus;

/// <summary>The countries of the outlets that published texts; agencies report from everywhere and have none here.</summary>
internal sealed class PublisherCountries
{
    private readonly Dictionary<string, string> _countries;

    /// <summary>The outlets of a corpus's dictionaries.</summary>
    public PublisherCountries(Corpus corpus) => _countries = corpus.Lexicon.Rows("outlets")
        .Where(row => row["country"].Length > 0 && row["kind"] != "wire").DistinctBy(row => row["name"], StringComparer.Ordinal)
        .ToDictionary(row => row["name"], row => row["country"], StringComparer.Ordinal);

    /// <summary>The id of the country of a document's publisher; null where it is not known.</summary>
    public string? this[AnnotatedDocument document] =>
        document.Provenance.Publisher is { } publisher ? _countries.GetValueOrDefault(publisher.Name) : null;
}
