using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements.Speakers;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>Whom a surname means in a text that names nobody of it in full, as far as the other texts tell.</summary>
internal sealed class SurnameBearers
{
    // A person whom fewer texts name is not who is meant without a word of explanation.
    private const int FewestTexts = 5;

    // Of all mentions of persons of a surname, so many are those of the one.
    private const double LeastPart = 0.95;

    // "JD" and "AJ" are given names.
    private const int ShortestShout = 4;

    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly ILookup<string, UnlistedActor> _persons;
    private readonly PersonGenders _genders;

    /// <summary>The bearers of surnames in all texts.</summary>
    /// <param name="documents">All documents, with the mentions of listed actors.</param>
    /// <param name="unlisted">The actors that the dictionary lacks, by what they are known by.</param>
    /// <param name="uses">Where each text names others.</param>
    /// <param name="genders">Who is a man and who a woman.</param>
    public SurnameBearers(IReadOnlyList<AnnotatedDocument> documents, IReadOnlyDictionary<string, UnlistedActor> unlisted,
        IReadOnlyList<IReadOnlyList<NameUse>> uses, PersonGenders genders)
    {
        _genders = genders;
        var rivals = uses.SelectMany(text => text).Where(use => use is { IsPerson: true, IsTitled: false } && !IsShout(use.Key))
            .CountBy(use => SurnameOf(use.Key), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var titled = uses.SelectMany(text => text).Where(use => use.IsTitled).Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        var others = unlisted.Values.Where(actor => actor.Type == ActorType.Person && !titled.Contains(actor.Key))
            .DistinctBy(actor => actor.Id, StringComparer.Ordinal)
            .GroupBy(actor => SurnameOf(actor.Name), StringComparer.Ordinal).ToList();
        var listed = documents.SelectMany(document => document.Mentions.Where(mention => mention.Type == ActorType.Person),
            (document, mention) => (document.Id, mention.Actor, mention.Name, Surname: SurnameOf(mention.Name))).ToList();
        _surnames.UnionWith(others.Select(actor => actor.Key));
        var known = listed.Select(mention => mention.Surname).ToHashSet(StringComparer.Ordinal);
        Unlisted = others.Where(bearers => bearers.Count() == 1 && !known.Contains(bearers.Key))
            .ToDictionary(bearers => bearers.Key, bearers => bearers.Single(), StringComparer.Ordinal);
        var texts = uses.SelectMany(text => text.Select(use => unlisted.GetValueOrDefault(use.Key)?.Id).OfType<string>().Distinct())
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _persons = others.SelectMany(bearers => bearers).Where(actor => texts.GetValueOrDefault(actor.Id) >= FewestTexts)
            .Concat(listed.Distinct().GroupBy(mention => mention.Actor, StringComparer.Ordinal)
                .Where(person => person.Count() >= FewestTexts).Select(person => person.First())
                .Select(person => new UnlistedActor(person.Surname, person.Actor, person.Name, ActorType.Person)))
            .ToLookup(actor => SurnameOf(actor.Name), StringComparer.Ordinal);
        OfMany = Unlisted.Where(bearer => texts.GetValueOrDefault(bearer.Value.Id) >= FewestTexts)
            .ToDictionary(StringComparer.Ordinal);
        Listed = listed.GroupBy(mention => mention.Surname, StringComparer.Ordinal)
            .Select(surname => (surname.Key, Most: surname.GroupBy(mention => mention.Actor, StringComparer.Ordinal)
                .MaxBy(person => person.Count())!.ToList(), All: surname.Count() + rivals.GetValueOrDefault(surname.Key)))
            .Where(surname => surname.Most.Count >= LeastPart * surname.All
                && surname.Most.Select(mention => mention.Id).Distinct(StringComparer.Ordinal).Count() >= FewestTexts)
            .ToDictionary(surname => surname.Key, surname => new UnlistedActor(
                surname.Key, surname.Most[0].Actor, surname.Most[0].Name, ActorType.Person), StringComparer.Ordinal);
    }

    /// <summary>The only person of a surname whom the dictionary lacks, by surname; none where a listed person of it is named.</summary>
    public IReadOnlyDictionary<string, UnlistedActor> Unlisted { get; }

    /// <summary>Those of them whom so many texts name in full that others need not.</summary>
    public IReadOnlyDictionary<string, UnlistedActor> OfMany { get; }

    /// <summary>The listed persons who are hardly anywhere mistaken for another of their surname, by surname.</summary>
    public IReadOnlyDictionary<string, UnlistedActor> Listed { get; }

    /// <summary>Whether a word is the surname of a person whom the dictionary lacks.</summary>
    public bool Has(string word) => _surnames.Contains(word);

    /// <summary>The only person of a surname whom many texts name and who may be a woman, or a man; null where that is nobody.</summary>
    public UnlistedActor? OfSex(string surname, bool isWoman) => _persons[surname]
        .Where(person => _genders.OfFullName(person.Name) != (isWoman ? Gender.Male : Gender.Female)).ToList() is [var only] ? only : null;

    /// <summary>Whom all texts mean by the surname of a name ("Lord Roe"); null where that is nobody, or of another sex.</summary>
    public UnlistedActor? OfAll(string name) => SurnameOf(name) is var surname && (Listed.GetValueOrDefault(surname)
        ?? OfMany.GetValueOrDefault(surname) ?? Unlisted.GetValueOrDefault(surname)) is { } person
        && _genders.OfFullName(person.Name) != (NameContext.IsWomanByTitle(name) ? Gender.Male : Gender.Female) ? person : null;

    /// <summary>
    /// The listed person of a name that is a surname behind a word of a headline ("WATCH Roe"); null for any other name.
    /// </summary>
    public UnlistedActor? BehindShout(string name) => IsShout(name) ? Listed.GetValueOrDefault(SurnameOf(name)) : null;

    private static bool IsShout(string name) => name.Split(' ') is [{ Length: >= ShortestShout } first, var surname]
        && first.All(char.IsUpper) && surname.Any(char.IsLower);

    private static string SurnameOf(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
