using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Text.Sentences;

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

/// <summary>The words of the table <c>abbreviations</c>. Immutable once built.</summary>
internal sealed class Abbreviations
{
    private const int Longest = 16;
    private readonly Dictionary<string, Abbreviation> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _starters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _zones = new(StringComparer.Ordinal);
    private readonly HashSet<string> _calendarNames;

    public Abbreviations(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("abbreviations"))
        {
            var word = LetterFolding.Fold(row["word"].TrimEnd('.'));
            if (row["class"] == "starter") _starters.Add(word);
            else if (row["class"] == "zone") _zones.Add(word);
            else if (row.Value<Abbreviation>("class") is { } kind) _kinds.TryAdd(word, kind);
        }

        _calendarNames = CalendarNames.Months(lexicon).Concat(CalendarNames.Weekdays(lexicon)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The words that come with the library.</summary>
    public static Abbreviations Default { get; } = new(LexiconTables.Default);

    /// <summary>What a word, without its last dot, says about the dot.</summary>
    public Abbreviation KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return Abbreviation.None;
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        return _kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var kind) ? kind : Abbreviation.None;
    }

    /// <summary>True for a word that in upper case mostly begins a sentence: articles, pronouns, prepositions, conjunctions.</summary>
    public bool IsStarter(ReadOnlySpan<char> word) => Has(_starters, word);

    /// <summary>True for a word that says after a time of the clock where it holds ("10 a.m. Eastern").</summary>
    public bool IsZone(ReadOnlySpan<char> word) => Has(_zones, word);

    /// <summary>True for the name of a month or weekday, which may follow a time of the clock ("10 a.m. Monday").</summary>
    public bool IsCalendarName(ReadOnlySpan<char> word) => Has(_calendarNames, word);

    private static bool Has(HashSet<string> words, ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return false;
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
    }

    private static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++) folded[i] = LetterFolding.Fold(word[i]);
    }
}
