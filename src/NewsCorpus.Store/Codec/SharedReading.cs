using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Store.Codec;

/// <summary>What the documents of a store share.</summary>
/// <param name="Tokenize">Makes the tokens of a text whose text proper begins at an offset.</param>
/// <param name="Words">What the tables tell of words.</param>
internal sealed record SharedReading(Func<string, int, TokenTable> Tokenize, Lazy<WordTable> Words)
{
    /// <summary>Strings that stand in many documents.</summary>
    public StringPool Strings { get; } = new();
}
