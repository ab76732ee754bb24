namespace NewsCorpus.Reading.Unlisted;

/// <summary>Which names of persons are other forms of a name that the texts have, too.</summary>
internal static class NameVariants
{
    // A longer name that comes more often, and a third as often as the others, is no slip of the pen and no thing named after somebody.
    private const int FewestInFull = 3;
    private const int LeastPart = 3;

    /// <summary>
    /// Those names with the one they stand for: "Jean Mary Roe" is "Jean Roe", "Van Roe" the only "Jean van Roe", "Kelmar Roe" the only
    /// "Jean Kelmar Roe", and "Jean Kelmar" the only "Jean Kelmar Roe" where a text has both.
    /// </summary>
    /// <param name="read">All texts, and where they name others than those of the dictionary.</param>
    /// <param name="words">What words tell.</param>
    public static Dictionary<string, string> Of(
        IReadOnlyList<(AnnotatedDocument Document, IReadOnlyList<NameUse> Uses)> read, NameWords words)
    {
        var names = read.SelectMany(text => text.Uses).Where(use => use.IsPerson).Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        var withParticle = names.Where(name => NameWords.SurnameWithParticle(name) is not null)
            .ToLookup(name => NameWords.SurnameWithParticle(name), StringComparer.OrdinalIgnoreCase);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Split(' ') is [var given, _, .., var surname] && names.Contains($"{given} {surname}"))
                forms.Add(name, $"{given} {surname}");
            // "the Minister for Trade Jean Roe"
            else if (name.Split(' ') is [var lead, .. { Length: > 1 } rest] && !words.IsGivenName(lead) && words.IsGivenName(rest[0])
                && names.Contains(string.Join(' ', rest))) forms.Add(name, string.Join(' ', rest));
            else if (withParticle[name].ToList() is [var full]) forms.Add(name, full);
        }

        var bySurnames = names.Where(name => name.Split(' ').Length > 2)
            .ToLookup(name => string.Join(' ', name.Split(' ')[^2..]), StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Split(' ') is [var first, _] && !words.IsGivenName(first)))
            if (bySurnames[name].ToList() is [var whole]) forms.TryAdd(name, forms.GetValueOrDefault(whole, whole));

        AddBeginnings(read, names, forms);
        foreach (var (name, whole) in OtherGivenNames.Of(read, names, words)) forms.TryAdd(name, forms.GetValueOrDefault(whole, whole));
        return forms;
    }

    /// <summary>Whether a form is only the end of a name.</summary>
    public static bool IsEnd(string form, string name) => form.Length < name.Length && !name.StartsWith(form, StringComparison.Ordinal);

    // "Jean Kelmar", who is called "Jean Kelmar Roe" in the same text; not a mother and a daughter of one sentence.
    private static void AddBeginnings(IReadOnlyList<(AnnotatedDocument Document, IReadOnlyList<NameUse> Uses)> read,
        HashSet<string> names, Dictionary<string, string> forms)
    {
        var byBeginning = names.Where(name => name.Split(' ').Length > 2 && !forms.ContainsKey(name))
            .ToLookup(name => name[..name.LastIndexOf(' ')], StringComparer.Ordinal);
        if (byBeginning.Count == 0) return;
        var counts = read.SelectMany(text => text.Uses).Where(use => use.IsPerson && use.Via != NamedVia.Surname)
            .CountBy(use => use.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var added = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var longer in byBeginning)
        {
            if (!names.Contains(longer.Key) || forms.ContainsKey(longer.Key)) continue;
            var most = longer.Append(longer.Key).Max(name => counts.GetValueOrDefault(name));
            if (longer.Where(name => counts.GetValueOrDefault(name) is >= FewestInFull and var count && count * LeastPart >= most).ToList()
                is [var only] && AreOne(read, longer.Key, only)) added.Add(longer.Key, only);
        }

        foreach (var (name, whole) in forms.ToList()) forms[name] = added.GetValueOrDefault(whole, whole);
        foreach (var (name, whole) in added) forms.Add(name, whole);
    }

    private static bool AreOne(
        IReadOnlyList<(AnnotatedDocument Document, IReadOnlyList<NameUse> Uses)> read, string name, string longer)
    {
        var inOneText = false;
        foreach (var (document, uses) in read)
        {
            var sentences = SentencesOf(document, uses, name);
            if (sentences.Count == 0) continue;
            var others = SentencesOf(document, uses, longer);
            if (sentences.Overlaps(others)) return false;
            inOneText |= others.Count > 0;
        }

        return inOneText;
    }

    // A short form ("Roe") tells of nobody beside it.
    private static HashSet<int> SentencesOf(AnnotatedDocument document, IReadOnlyList<NameUse> uses, string name) =>
        [.. uses.Where(use => use.Key == name && use.Via != NamedVia.Surname).Select(use => document.Text.SentenceAt(use.Span.Start))];
}
