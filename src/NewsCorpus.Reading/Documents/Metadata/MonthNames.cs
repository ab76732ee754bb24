using System.Collections.Frozen;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>
/// The months by the names and usual abbreviations that pages in English, German, Dutch, French, Spanish, Portuguese, Italian and the
/// Scandinavian languages write (CLDR), in lower case without accents.
/// </summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = Read();

    /// <summary>The number of a month from its name; null for other words.</summary>
    public static int? NumberOf(string name) => Numbers.TryGetValue(LetterFolding.Fold(name), out var number) ? number : null;

    // The list has an entry a month.
    private static FrozenDictionary<string, int> Read() =>
        WordSet.Named("month-names").Words
            .SelectMany((names, month) => names.Split(' ').Select(name => KeyValuePair.Create(name, month + 1)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
