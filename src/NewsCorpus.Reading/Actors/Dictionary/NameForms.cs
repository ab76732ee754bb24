using System.Text.RegularExpressions;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// Other forms of a person's full name: family name first or last, a given name in one word or in syllables ("Xi Jin-ping",
/// "Orban Viktor", "Suk-yeol Yoon"), initials with and without dots ("George H.W. Bush").
/// </summary>
internal static partial class NameForms
{
    /// <summary>The other forms of a full name; empty for a name of one word.</summary>
    /// <param name="name">The full name, as the table writes it.</param>
    /// <param name="surname">The family name; empty for the last word.</param>
    /// <param name="order">Which name comes first in the person's country, from the table <c>name-orders</c>; null for the given
    /// name.</param>
    public static IEnumerable<string> Of(string name, string surname, LexiconRow? order)
    {
        if (Initials().IsMatch(name))
        {
            yield return Initials().Replace(name, match => match.Value.Replace(" ", "", StringComparison.Ordinal) + " ");
            yield return Initials().Replace(name, match =>
                match.Value.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + " ");
        }

        if (order is null) yield break;
        foreach (var form in order["given"] == "syllables" ? OfSyllables(name, surname) : OfWords(name)) yield return form;
    }

    /// <summary>
    /// The names with the long form of a short given name, or a short form of a long one: "Charles Schumer", "Joe Lieberman"; empty for a
    /// name that is not of two words.
    /// </summary>
    public static IEnumerable<string> WithOtherGivenName(string name) => name.Split(' ') is [var given, var surname]
        ? OtherGivenNames.Value[given].Select(other => $"{other} {surname}") : [];

    /// <summary>Whether one given name is the short form of the other: "Joe" and "Joseph".</summary>
    public static bool AreOneGivenName(string one, string other) => OtherGivenNames.Value[one].Contains(other, StringComparer.Ordinal);

    /// <summary>An acronym with dots, "F.B.I." for "FBI"; null for what is not two to five capitals.</summary>
    public static string? Dotted(string name) => name.Length is >= 2 and <= 5 && name.All(char.IsAsciiLetterUpper)
        ? string.Concat(name.Select(letter => $"{letter}.")) : null;

    // Short and long forms, each by the other.
    private static readonly Lazy<ILookup<string, string>> OtherGivenNames = new(() => WordSet.Named("short-given-names").Words
        .Select(pair => pair.Split('/')).SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) })
        .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    // "Viktor Orban", "Orban Viktor"; titles such as "Emperor" do not move.
    private static IEnumerable<string> OfWords(string name)
    {
        var words = name.Split(' ');
        if (words.Length == 2 && words[0] is not ("Emperor" or "Empress" or "Prince" or "Princess")) yield return words[1] + " " + words[0];
    }

    private static IEnumerable<string> OfSyllables(string name, string surname)
    {
        if (surname.Length == 0 || !name.StartsWith(surname + " ", StringComparison.Ordinal)) yield break;
        var given = name[(surname.Length + 1)..].Split(' ');
        if (given.Length == 1) given = Syllables(given[0]);
        // A given name of one syllable is too common to be turned round: "Yi Wang".
        if (given.Length != 2) yield break;
        var (joined, parted) = (given[0] + given[1].ToLowerInvariant(), given[0] + "-" + given[1].ToLowerInvariant());
        yield return surname + " " + joined;
        yield return surname + " " + parted;
        yield return joined + " " + surname;
        yield return parted + " " + surname;
    }

    private static string[] Syllables(string word)
    {
        var match = TwoSyllables().Match(word);
        return match.Success ? [match.Groups[1].Value, match.Groups[2].Value] : [word];
    }

    // "H. W. "
    [GeneratedRegex(@"\b(?:[A-Z]\. ){2,}")]
    private static partial Regex Initials();

    // Hanyu Pinyin: what a syllable begins and ends with.
    private const string Initial = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])";
    private const string Final =
        "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])";

    // Two syllables.
    [GeneratedRegex($"^({Initial}?{Final})({Initial}{Final})$", RegexOptions.IgnoreCase)]
    private static partial Regex TwoSyllables();
}
