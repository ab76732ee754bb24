using NewsCorpus.Reading.Actors.Context;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Speakers;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>Tells by its words what a name may be that no dictionary has. Immutable.</summary>
internal sealed class NameWords(LexiconTables lexicon)
{
    private const int MostWordsOfPerson = 5;
    private const int LongestPrefix = 4;

    private static readonly WordSet Endings = WordSet.Named("company-endings");
    private static readonly WordSet Forms = WordSet.Named("company-forms");
    private static readonly WordSet StateBodies = WordSet.Named("bodies-of-any-state");
    private static readonly WordSet LegalForms = WordSet.Named("legal-forms");
    private static readonly WordSet Chambers = WordSet.Named("chambers-courts-and-parties");
    private static readonly WordSet Particles = WordSet.Named("name-particles");
    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");

    // "Social Democrats" is a party.
    private readonly HashSet<string> _heads =
    [
        .. Words(lexicon, "org-nouns").Except(["City", "United", "Rovers", "Rangers", "Wanderers"]),
        .. WordSet.Named("parties-by-members").Words,
    ];

    // "Bill Roe" is no law.
    private readonly HashSet<string> _givenNames = lexicon.Rows("context-words").Where(words => words["class"] == "given-name")
        .SelectMany(words => words.List("words")).ToHashSet(StringComparer.Ordinal);

    /// <summary>Who is a man and who a woman, as a given name tells.</summary>
    public PersonGenders Genders { get; } = new(lexicon);

    private readonly HashSet<string> _titles = Words(lexicon, "titles");
    private readonly HashSet<string> _outlets = Words(lexicon, "outlet-nouns");
    private readonly HashSet<string> _things =
    [
        .. Words(lexicon, "place-nouns", "kinds-of-things", "kinds-irregular"), .. WordSet.Named("words-of-picture-credits").Words,
    ];

    private static HashSet<string> Words(LexiconTables lexicon, params string[] rows) => lexicon.Rows("context-words")
        .Where(words => rows.Contains(words["id"])).SelectMany(words => words.List("words")).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether a name says that it is a body's: by its last word ("Union", "Corp") or as "Federation of …", and by a word that sets it
    /// apart from others of its kind. "Finance Ministry" is one of every state.
    /// </summary>
    public bool IsBody(string[] words)
    {
        if (words.Length < 2 || _outlets.Contains(words[^1])) return false;
        var isOf = words.Length > 2 && words.Index().Any(word => word.Item is "of" or "for" && word.Index > 0
            && _heads.Contains(words[word.Index - 1]));
        if (!isOf && !_heads.Contains(words[^1]) && !Endings.Has(words[^1]) && !Forms.Has(words[^1])) return false;
        if (words.Length == 2 && StateBodies.Has(words[^1])) return false;
        return words.Any(word => char.IsUpper(word[0]) && !_heads.Contains(word) && !_titles.Contains(word) && !Forms.Has(word)
            && !Endings.Has(word));
    }

    /// <summary>The name of a firm without "Inc", "Group Ltd" and the like; the name itself where nothing would stay.</summary>
    public static string WithoutForm(string[] words)
    {
        var end = words.Length;
        while (end > 1 && Forms.Has(words[end - 1])) end--;
        return string.Join(' ', IsJoint(words[end - 1]) ? words : words[..end]);
    }

    /// <summary>
    /// Whether a name is that of a chamber, court or party as many states have one: "Supreme Court", "Chamber of Deputies", "Communist
    /// Party".
    /// </summary>
    public bool IsChamber(string[] words) => words.Length is >= 2 and <= 4 && words.All(word => char.IsUpper(word[0]) || word == "of")
        && (Chambers.Has(words[^1]) || (words[0] is "Chamber" or "House" && words[1] == "of" && words.Length == 3))
        && !IsBody(words);

    /// <summary>A name as charts have it: "Acme Steel" for "Acme Steel Corp".</summary>
    public static string WithoutLegalForm(string name)
    {
        var words = name.Split(' ');
        var end = words.Length;
        while (end > 1 && LegalForms.Has(words[end - 1].AsSpan().TrimEnd('.'))) end--;
        return IsJoint(words[end - 1]) ? name : string.Join(' ', words[..end]).TrimEnd(',');
    }

    // "Roe & Co" is not "Roe &".
    private static bool IsJoint(string word) => word is "&" or "and";

    /// <summary>Whether a word is written as the initials of a body are: "UAW".</summary>
    public static bool IsAcronym(string word) => word.Length is >= 3 and <= 6 && word.All(char.IsAsciiLetterUpper);

    /// <summary>"UAW" for "United Auto Workers".</summary>
    public static string InitialsOf(string name) =>
        string.Concat(name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>Whether a name is a firm's, which newspapers also call by its first word: "Acme Steel Corp".</summary>
    public static bool IsFirm(string[] words) => Forms.Has(words[^1]) || Endings.Has(words[^1]);

    /// <summary>Whether a word stands before the name of a person, with a capital: "General".</summary>
    public bool IsTitle(string word) => _titles.Contains(word);

    /// <summary>Whether a word, however it is written, tells what a person is: "Administrator", "chairman".</summary>
    public static bool IsRole(string word) => Roles.Has(word.AsSpan().TrimEnd(",."));

    /// <summary>Whether a word behind a name belongs to it: "Jr.", "III".</summary>
    public static bool IsSuffix(string word) => word is "II" or "III" or "IV" || OtherNames.IsSuffix(word.AsSpan().TrimEnd('.'));

    /// <summary>Whether a name can be a person's in full: "Jean Roe", "Jean B. van der Roe".</summary>
    public bool MayBePerson(string[] words) => words.Length is >= 2 and <= MostWordsOfPerson
        && words.All(word => IsNameWord(word) || Particles.Has(word)) && IsNameWord(words[0]) && IsNameWord(words[^1])
        && words[^1].Length > 2 && words[^1].Any(char.IsLower)
        && !words.Skip(_givenNames.Contains(words[0]) ? 1 : 0).Any(TellsOfNoPerson);

    /// <summary>Whether a word is a given name.</summary>
    public bool IsGivenName(string word) => _givenNames.Contains(word);

    private bool TellsOfNoPerson(string word) => word is "of" || _heads.Contains(word) || _titles.Contains(word) || _things.Contains(word)
        || _outlets.Contains(word) || Forms.Has(word);

    /// <summary>Whether words tell that a person is spoken of: "chairman of the bank", "an analyst at Roe".</summary>
    public static bool HaveRole(string words) => words.Split(' ').Any(IsRole);

    /// <summary>Whether a word stands before a surname and belongs to it: "van".</summary>
    public static bool IsParticle(string word) => Particles.Has(word);

    /// <summary>"Roe" for "van der Roe".</summary>
    public static string WithoutParticles(string surname)
    {
        var words = surname.Split(' ');
        return string.Join(' ', words.SkipWhile((word, i) => i < words.Length - 1 && IsParticle(word)));
    }

    /// <summary>"van Roe" of "Jean van Roe"; null for a name without such a word before the surname.</summary>
    public static string? SurnameWithParticle(string name) => name.Split(' ') is [_, .. var middle, var surname]
        && middle.Length > 0 && Particles.Has(middle[^1]) ? $"{middle[^1]} {surname}" : null;

    /// <summary>"Jean B. Roe" and "B. Jean Roe" are "Jean Roe"; "J. B. Roe" is "J. Roe".</summary>
    public static string WithoutInitials(string[] words)
    {
        if (words.Length < 3) return string.Join(' ', words);
        var given = Array.FindIndex(words, 0, words.Length - 1, word => !IsInitial(word));
        return string.Join(' ', words.Index().Where(word => word.Index == Math.Max(given, 0) || word.Index == words.Length - 1
            || !IsInitial(word.Item)).Select(word => word.Item));
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    private static bool IsNameWord(string word) => char.IsUpper(word[0]) && !IsGlued(word)
        && word.All(letter => char.IsLetter(letter) || letter is '.' or '-' or '\'' or '’');

    // "RoeDem" of a link without a space behind it; "MacRoe" and "FitzRoe" are names.
    private static bool IsGlued(string word)
    {
        for (var i = LongestPrefix + 1; i < word.Length; i++) if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return true;
        return false;
    }
}
