using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>The actors of the dictionary tables and all their wordings.</summary>
internal sealed class ActorDictionary
{
    private readonly List<ActorEntry> _actors = [];
    private readonly List<Alias> _aliases = [];
    private readonly Dictionary<string, ActorEntry> _byId = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, AliasRule> _rules;
    private readonly AliasCompiler _compiler;
    private readonly Transliterations _spellings;
    private readonly VocabularyBuilder _words;
    private readonly Dictionary<string, LexiconRow> _orders = new(StringComparer.Ordinal);

    // First names and ids of persons, and whether they are a woman's.
    private readonly Dictionary<string, bool> _women = new(StringComparer.OrdinalIgnoreCase);

    public ActorDictionary(LexiconTables lexicon, VocabularyBuilder words)
    {
        _rules = AliasRule.Read(lexicon);
        _compiler = new AliasCompiler(words);
        _spellings = new Transliterations(lexicon);
        _words = words;
        foreach (var row in lexicon.Rows("name-orders")) _orders[row["state"]] = row;
        foreach (var row in lexicon.Rows("genders").Where(row => row["class"].Split('-')[0] is "name" or "person"))
            foreach (var name in row.List("words")) _women[name] = row["class"].EndsWith("-female", StringComparison.Ordinal);
        foreach (var table in TableSchema.ActorTables)
        {
            foreach (var row in lexicon.Rows(table)) AddActor(row, ActorTables.TypeOf(table, row));
        }

        foreach (var ministry in lexicon.Rows("ministries")) AddMinistries(ministry, lexicon.Rows("states"));
    }

    public IReadOnlyList<ActorEntry> Actors => _actors;

    public IReadOnlyList<Alias> Aliases => _aliases;

    /// <summary>Words that are one name in several spellings.</summary>
    public SpellingClasses Spellings { get; } = new();

    /// <summary>The actor of an id; null where there is none.</summary>
    public ActorEntry? Find(string id) => _byId.GetValueOrDefault(id);

    private void AddActor(LexiconRow row, ActorType? type)
    {
        var id = ActorTables.IdOf(row);
        if (type is null || id.Length == 0) return;
        var name = row["name"].Length > 0 ? row["name"] : id;
        if (!_byId.TryGetValue(id, out var actor))
        {
            actor = new ActorEntry(id, name, type.Value, _actors.Count)
            {
                State = row["country"].Length > 0 ? row["country"] : row["state"],
                Offices = TenureReader.Read(row["offices"]),
                IsWoman = type == ActorType.Person && (_women.TryGetValue(id, out var isWoman)
                    || _women.TryGetValue(name.Split(' ')[0], out isWoman)) ? isWoman : null,
            };
            Register(actor);
        }

        AddWording(actor, NamedVia.Name, name);
        foreach (var alias in row.List("aliases")) AddWording(actor, NamedVia.Alias, alias);
        foreach (var demonym in row.List("demonyms")) AddDemonym(actor, demonym);
        foreach (var seat in row.List("seats")) AddWording(actor, NamedVia.Metonym, seat);
        foreach (var capital in row.List("capital")) AddCapital(actor, capital);
        if (type != ActorType.Person) return;
        AddSurname(actor, row["surname"]);
        foreach (var form in NameForms.Of(name, row["surname"], _orders.GetValueOrDefault(actor.State)))
        {
            AddWording(actor, NamedVia.Alias, form);
        }

        // Of a common surname "Michael" and "Mike" are two persons.
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        if (_rules.GetValueOrDefault(surname) is { IsCommonSurname: true }) return;
        foreach (var form in NameForms.WithOtherGivenName(name)) AddWording(actor, NamedVia.Alias, form);
    }

    // Every state has one: "Swedish Foreign Ministry", "Ministry of Foreign Affairs of Sweden".
    private void AddMinistries(LexiconRow ministry, IReadOnlyList<LexiconRow> states)
    {
        var names = ministry.List("names");
        foreach (var state in states.Where(state => !ministry.List("not").Contains(state["id"])))
        {
            var demonyms = state.List("demonyms").Where(demonym => _rules.GetValueOrDefault(demonym) is not { IsCombiningForm: true })
                .ToList();
            if (demonyms.Count == 0 || names.Count == 0) continue;
            var id = Slug.Of(demonyms[0]) + "-" + ministry["id"];
            if (!_byId.TryGetValue(id, out var actor))
            {
                actor = new ActorEntry(id, demonyms[0] + " " + names[0], ActorType.Organisation, _actors.Count) { State = state["id"] };
                Register(actor);
            }

            foreach (var name in names)
            {
                for (var i = 0; i < demonyms.Count; i++)
                {
                    AddWording(actor, i == 0 && name == names[0] ? NamedVia.Name : NamedVia.Alias, demonyms[i] + " " + AnyCase(name));
                }

                if (name.Contains(" of ", StringComparison.Ordinal))
                    AddWording(actor, NamedVia.Alias, AnyCase(name) + " of " + state["name"]);
            }
        }
    }

    // "the Swedish foreign ministry": words in lower case stand for either.
    private static string AnyCase(string name) => name.ToLowerInvariant();

    private void Register(ActorEntry actor)
    {
        _actors.Add(actor);
        _byId.Add(actor.Id, actor);
    }

    private void AddDemonym(ActorEntry actor, string demonym)
    {
        AddWording(actor, NamedVia.Demonym, demonym);
        if (ActorTables.TakesPlural(demonym) && _rules.GetValueOrDefault(demonym) is not { IsCombiningForm: true })
        {
            AddWording(actor, NamedVia.Demonym, demonym + "s");
        }
    }

    // One town, several spellings: it stands for the state where it acts and for itself where it is a place.
    private void AddCapital(ActorEntry state, string spellings)
    {
        var parts = spellings.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return;
        var id = Slug.Of(parts[0]);
        if (!_byId.TryGetValue(id, out var town))
        {
            town = new ActorEntry(id, parts[0], ActorType.Place, _actors.Count) { State = state.Id, StandsFor = state };
            Register(town);
        }

        for (var i = 0; i < parts.Length; i++) AddWording(town, i == 0 ? NamedVia.Name : NamedVia.Alias, parts[i]);
    }

    private void AddSurname(ActorEntry person, string given)
    {
        var surname = given.Length > 0 ? given : person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        AddWording(person, NamedVia.Surname, surname);
    }

    private void AddWording(ActorEntry actor, NamedVia via, string wording)
    {
        AddSpelling(actor, via, wording);
        if (actor.Type == ActorType.Person) AddTransliterations(actor, via, wording);

        if (wording.Length > 2 && wording[^1] == '.' && wording.IndexOf('.', StringComparison.Ordinal) < wording.Length - 1)
        {
            AddSpelling(actor, via, wording[..^1]);
        }

        if (actor.Type is not (ActorType.Person or ActorType.Place) && _rules.GetValueOrDefault(wording) is null
            && NameForms.Dotted(wording) is { } dotted)
        {
            AddSpelling(actor, NamedVia.Alias, dotted);
            AddSpelling(actor, NamedVia.Alias, dotted[..^1]);
        }

        if (actor.Type == ActorType.Outlet && AliasCompiler.WithoutArticle(wording) is { } bare) AddSpelling(actor, NamedVia.Alias, bare);
    }

    // A word in another spelling is the same step of the trie; a spelling of several words ("el-Sisi") is a wording of its own.
    private void AddTransliterations(ActorEntry actor, NamedVia via, string wording)
    {
        foreach (var word in wording.Split(' ', '-'))
        {
            if (word.Length == 1 && char.IsAsciiLetterUpper(word[0]) || word is [_, '.']) actor.AddInitial(word[0]);
            foreach (var spelling in word.Length < 2 ? [] : _spellings.Of(word, actor.State))
            {
                if (spelling.AsSpan().IndexOfAny('-', ' ') < 0) Spellings.Join(_words.Add(word), _words.Add(spelling));
                else AddSpelling(actor, via == NamedVia.Name
                    ? NamedVia.Alias
                    : via, wording.Replace(word, spelling, StringComparison.Ordinal));
            }
        }
    }

    private void AddSpelling(ActorEntry actor, NamedVia via, string spelling)
    {
        if (!actor.AddSpelling(spelling)) return;
        var alias = _compiler.Compile(actor, via, spelling, RuleOf(spelling));
        if (alias is not null) _aliases.Add(alias);
    }

    // A rule for "The Guardian" holds for "the Guardian", and one for "Democrat" for "Democrats".
    private AliasRule? RuleOf(string spelling) => _rules.GetValueOrDefault(spelling)
        ?? (spelling.StartsWith("the ", StringComparison.Ordinal) ? _rules.GetValueOrDefault("The " + spelling[4..]) : null)
        ?? (spelling.EndsWith('s') ? _rules.GetValueOrDefault(spelling[..^1]) : null);
}
