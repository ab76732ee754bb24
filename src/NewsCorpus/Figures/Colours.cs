using NewsCorpus.Reading.Actors;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>The colours that the figures of one corpus share.</summary>
public static class Colours
{
    private const int Most = 8;

    internal const string Named = "from a named source";
    internal const string Unnamed = "from an unnamed source";
    internal const string Own = "without a source";

    /// <summary>What speakers do with a claim.</summary>
    public static Palette Positions { get; } =
        Palette.InOrder("Asserts", "Confirms", "Denies", "Doubts", "Warns", "Demands", "Pledges", "Asks");

    /// <summary>In whose voice a sentence is.</summary>
    public static Palette VoiceKinds { get; } = Palette.InOrder(Named, Unnamed, Own);

    /// <summary>The actors that a corpus mentions most, so that each has one colour in every figure.</summary>
    public static Palette Actors(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Palette.Of(corpus.Documents.SelectMany(document => document.Actors)
            .Where(mention => mention.Type != ActorType.Outlet)
            .CountBy(mention => mention.Name, StringComparer.Ordinal)
            .OrderByDescending(actor => actor.Value).ThenBy(actor => actor.Key, StringComparer.Ordinal)
            .Take(Most).Select(actor => actor.Key));
    }

    /// <summary>The outlets with the most texts, so that each has one colour in every figure.</summary>
    public static Palette Outlets(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Palette.Of(corpus.Documents.Select(document => document.Provenance.Publisher?.Name).OfType<string>()
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(outlet => outlet.Value).ThenBy(outlet => outlet.Key, StringComparer.Ordinal)
            .Take(Most).Select(outlet => outlet.Key));
    }
}
