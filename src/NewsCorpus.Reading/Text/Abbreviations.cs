using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Text;

/// <summary>What a word says about the full stop after it.</summary>
internal enum Abbreviation : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>A name follows: "Mr.", "Gen.".</summary>
    Title,

    /// <summary>More follows, whatever it is: "vs.", "e.g.".</summary>
    Never,

    /// <summary>A number may follow: "No.", "p.".</summary>
    Number,

    /// <summary>"Sept."</summary>
    Month,

    /// <summary>"Mon."</summary>
    Weekday,

    /// <summary>Part of a name or shortened name: "Inc.", "U.S.", "Calif.", "Jr.".</summary>
    Name,

    /// <summary>"km."</summary>
    Unit,

    /// <summary>"a.m."</summary>
    Time,

    /// <summary>A name written with an exclamation mark.</summary>
    Exclaim,
}

/// <summary>The words of <c>abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private const int Longest = 16;
    private static readonly Dictionary<string, Abbreviation> Kinds = [];
    private static readonly HashSet<string> Starters = [];

    static Abbreviations()
    {
        foreach (var row in LexiconTables.Default.Rows("abbreviations"))
        {
            if (row["class"] == "starter") Starters.Add(row["word"]);
            else if (Enum.TryParse<Abbreviation>(row["class"], ignoreCase: true, out var kind)) Kinds.TryAdd(row["word"], kind);
        }
    }

    /// <summary>What a word, without its last dot, says about the dot.</summary>
    public static Abbreviation KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return Abbreviation.None;
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        return Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var kind) ? kind : Abbreviation.None;
    }

    /// <summary>True for a word that in upper case mostly begins a sentence: articles, pronouns, prepositions, conjunctions.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return false;
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        return Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
    }

    private static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++) folded[i] = LetterFolding.Fold(word[i]);
    }
}
