using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements.Speakers;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Who is called by something else than a given name: by a nickname, which a text explains (Edward "Bo" Roe), or by the title of a peer
/// ("Baroness Roe").
/// </summary>
internal static class OtherGivenNames
{
    /// <summary>Those names, each with the one by which other texts call the same person.</summary>
    /// <param name="read">All texts, and where they name others than those of the dictionary.</param>
    /// <param name="names">All full names of persons.</param>
    /// <param name="words">What words tell.</param>
    public static IEnumerable<(string Name, string Whole)> Of(
        IReadOnlyList<(AnnotatedDocument Document, IReadOnlyList<NameUse> Uses)> read, IReadOnlySet<string> names, NameWords words)
    {
        var peers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (document, uses) in read)
        {
            foreach (var use in uses.Where(use => use.IsPerson))
            {
                if (use.IsTitled) peers.Add(use.Key);
                else if (Nickname(document.Raw, use) is var (given, nick, surname)
                    && names.Contains($"{given} {surname}") && names.Contains($"{nick} {surname}"))
                {
                    yield return ($"{given} {surname}", $"{nick} {surname}");
                }
            }
        }

        if (peers.Count == 0) yield break;
        var bearers = names.Where(name => !peers.Contains(name)).ToLookup(SurnameOf, StringComparer.Ordinal);
        foreach (var peer in peers.Order(StringComparer.Ordinal))
        {
            var other = NameContext.IsWomanByTitle(peer) ? Gender.Male : Gender.Female;
            if (bearers[SurnameOf(peer)].ToList() is [var only] && words.Genders.OfFullName(only) != other) yield return (peer, only);
        }
    }

    private static string SurnameOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    // Edward "Bo" Roe, where the text has the surname apart.
    private static (string Given, string Nick, string Surname)? Nickname(string raw, NameUse use)
    {
        var surname = use.Span.Of(raw);
        if (use.Span.Start < 4 || raw[use.Span.Start - 2] is not ('"' or '”' or '’') || surname.Contains(' ', StringComparison.Ordinal))
            return null;
        var before = raw.AsSpan(0, use.Span.Start - 2);
        var open = before.LastIndexOfAny("\"“‘");
        if (open < 2 || before[open - 1] != ' ' || !IsName(before[(open + 1)..])) return null;
        var given = before[(before[..(open - 1)].LastIndexOfAny(" \n(“\"") + 1)..(open - 1)];
        return IsName(given) ? (given.ToString(), before[(open + 1)..].ToString(), surname) : null;
    }

    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        foreach (var letter in word) if (!char.IsLetter(letter)) return false;
        return true;
    }
}
