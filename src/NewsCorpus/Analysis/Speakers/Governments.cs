using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// For which government or body a speaker speaks: a state, its ministries and forces, who holds an office of it, and officials whom a text
/// presents as such ("Pentagon spokesman Jean Roe", "FBI director Jean Roe", "Jean Roe, a UN spokeswoman"). The United Nations, the
/// European Union and NATO speak by their bodies and officials alike, and so do armed groups by their leaders (Hezbollah by Hassan
/// Nasrallah); other bodies by their spokesmen. Parliaments, courts, central banks, parties and firms are no government.
/// </summary>
internal sealed class Governments
{
    private static readonly WordSet Bodies = WordSet.Named("government-bodies");
    private static readonly WordSet Officials = WordSet.Named("government-officials");

    // Neither a president nor a general need be one of his state: a region and a rebel army have them too.
    private static readonly WordSet OfState = WordSet.Named("titles-of-state-officials");
    private static readonly WordSet LedBy = WordSet.Named("endings-of-led-by");
    private static readonly WordSet StatementNouns = WordSet.Named("nouns-of-statements");
    // The bodies that speak like a government: the code of their offices, and what belongs to them.
    private static readonly (string Id, string Code, WordSet? Bodies)[] Unions =
    [
        ("united-nations", "UN", WordSet.Named("united-nations-bodies")),
        ("european-union", "EU", WordSet.Named("european-union-bodies")),
        ("nato", "NATO", null),
    ];

    private static readonly WordSet Lawmakers = WordSet.Named("titles-of-lawmakers");
    private static readonly WordSet OfPersons = WordSet.Named("offices-of-persons");
    private static readonly WordSet Groups = WordSet.Named("groups-apart-from-their-state");

    // "hezbollah hassan-nasrallah": a group and who leads it.
    private static readonly WordSet Leaders = WordSet.Named("leaders-of-groups");

    private static readonly string[] Ministries = [" Foreign Ministry", " Defence Ministry"];

    private readonly NamedSourceSpans _sources;
    private readonly RegionalAuthorities _places;
    private readonly PublisherCountries _countries;
    private readonly OfficeHolders _holders;
    private readonly Dictionary<string, string> _states;
    private readonly Dictionary<string, string> _stateIds;
    private readonly Dictionary<string, string> _ofDemonym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofBody = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _homes;
    private readonly HashSet<string> _named;
    private readonly Dictionary<string, string> _ofLeader = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofOfficial = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofSpokesman = new(StringComparer.Ordinal);

    /// <summary>The governments of a corpus.</summary>
    public Governments(Corpus corpus, ClaimLedger ledger)
    {
        _states = corpus.Lexicon.Rows("states").ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        _stateIds = _states.GroupBy(state => state.Value, state => state.Key, StringComparer.Ordinal)
            .ToDictionary(state => state.Key, state => state.First(), StringComparer.Ordinal);
        foreach (var state in corpus.Lexicon.Rows("states"))
            foreach (var demonym in state.List("demonyms")) _ofDemonym.TryAdd(demonym, state["id"]);
        foreach (var body in corpus.Lexicon.Rows("organisations").Where(row => Bodies.Has(row["id"])))
            _ofBody.TryAdd(body["name"], body["state"]);
        foreach (var (id, code, bodies) in Unions)
        {
            foreach (var body in corpus.Lexicon.Rows("organisations").Where(row => row["id"] == id || bodies?.Has(row["id"]) == true))
            {
                _ofBody[body["name"]] = code;
                if (body["id"] == id) _states[code] = body["name"];
            }
        }

        foreach (var group in corpus.Lexicon.Rows("organisations").Where(row => Groups.Has(row["id"])))
            (_ofBody[group["name"]], _states[group["id"]]) = (group["id"], group["name"]);
        var persons = corpus.Lexicon.Rows("persons").ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        foreach (var pair in Leaders.Words.Select(words => words.Split(' ')).Where(pair => persons.ContainsKey(pair[1])))
            _ofLeader.TryAdd(persons[pair[1]], pair[0]);
        _homes = corpus.Lexicon.Rows("persons").Where(row => row["state"].Length > 0).DistinctBy(row => row["name"], StringComparer.Ordinal)
            .ToDictionary(row => row["name"], row => row["state"], StringComparer.Ordinal);
        _named = ActorMentions.Of(corpus).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        _holders = new OfficeHolders(corpus, IsUnion);
        _countries = new PublisherCountries(corpus);
        _sources = new NamedSourceSpans(corpus);
        _places = new RegionalAuthorities(corpus, _sources);
        NoteOfficials(ledger);
    }

    /// <summary>
    /// Whether somebody with a name makes a statement. A state has none but its own where its business leaders, exporters or firms speak.
    /// </summary>
    public bool IsNamed(ClaimStatementRow row) =>
        row.Speaker is { } speaker
            && (row.Source is null || !_stateIds.ContainsKey(speaker) || IsOfficial(row.Document, speaker, row.Source)
                || StateBody.OwnerOf(_sources.Of(row.Document, row.Source)) == speaker);

    // "Brazil", "Brazil, which …", "the Russian side"; "Brazilian officials"; neither "Petro-Canada" nor "Brazilian bankers".
    private bool IsOfficial(string document, string state, string source)
    {
        // "Kurdish-led forces in Norway" are not its own.
        var isLed = LedBy.Words.Any(ending => source.Contains(ending + " ", StringComparison.Ordinal));
        if (source == state || (!isLed && source.Split(' ', ',').Any(word => Officials.Has(word)))) return true;
        // "claims from North Korea", "a statement by Iran"
        if (StatementNouns.Has(source.AsSpan(0, Math.Max(0, source.IndexOf(' ', StringComparison.Ordinal))))
            && (source.EndsWith(" from " + state, StringComparison.Ordinal) || source.EndsWith(" by " + state, StringComparison.Ordinal)))
        {
            return true;
        }

        var start = source.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the ".Length : 0;
        var (found, spans) = _sources.Of(document, source);
        return spans.SelectMany(span => ActorSpans.Within(found.Mentions, span)).Where(mention => mention.Name == state)
            .Select(mention => ScopeExtensions.OneLine(mention.Span.Of(found.Raw)))
            .Any(name => string.CompareOrdinal(source, start, name, 0, name.Length) == 0
                && source[(start + name.Length)..] is "" or " side" or [',', ..]);
    }

    /// <summary>
    /// A statement of several who are named ("Peru and Chile said") as one of each, and beside it one of who reports it ("Peru said that
    /// Chile had promised it"); that of a body without a name of its own as one of the authorities behind it ("the Kremlin's press
    /// service", "Ann Lee's office" of a person who governs, "Gaza health officials"); any other as it is.
    /// </summary>
    public IEnumerable<ClaimStatementRow> OfEach(ClaimStatementRow row)
    {
        var each = OfSeveral(WithPerson(row))
            .Select(one => AuthoritiesOf(one) is { } name ? one with { Speaker = name, Source = null } : one);
        return row.ReportedBy is { } other && _named.Contains(other) && other != row.Speaker
            ? each.Append(row with { Speaker = other, Source = null }) : each;
    }

    /// <summary>The name of the authorities behind a source that has none of its own; null for any other.</summary>
    public string? AuthoritiesOf(ClaimStatementRow row) => _places.Of(row) ?? (row is { Speaker: null, Source: { } source }
        ? StateBody.OwnerOf(_sources.Of(row.Document, source)) ?? GovernedBy(row, source) : null);

    // "Ann Lee's office": the government in which she has an office on that day.
    private string? GovernedBy(ClaimStatementRow row, string source)
    {
        var (document, spans) = _sources.Of(row.Document, source);
        return spans is [var span] && ActorSpans.Within(document.Actors, span).LastOrDefault() is { Type: ActorType.Person } person
            && document.Raw[person.Span.End..span.End] is ['\'' or '’', 's', ' ', .. var owned] && OfPersons.Has(owned)
            && StateOf(person.Name, row) is { } state ? _states.GetValueOrDefault(state) : null;
    }

    // "the head of the council, Ann Lee": she speaks.
    private ClaimStatementRow WithPerson(ClaimStatementRow row)
    {
        if (row is not { Speaker: null, Source: { } source }) return row;
        var (document, spans) = _sources.Of(row.Document, source);
        if (spans is not [var span] || ActorSpans.Within(document.Actors, span).LastOrDefault() is not { Type: ActorType.Person } person)
            return row;
        var before = document.Raw.AsSpan(span.Start, person.Span.Start - span.Start);
        return person.Span.End == span.End && before.EndsWith(", ") ? row with { Speaker = person.Name } : row;
    }

    private IEnumerable<ClaimStatementRow> OfSeveral(ClaimStatementRow row)
    {
        if (row is not { Speaker: null, Source: { } source } || !source.Contains(" and ", StringComparison.Ordinal)) return [row];
        var (document, spans) = _sources.Of(row.Document, source);
        if (spans is not [var span]) return [row];
        var named = ActorSpans.Within(document.Mentions, span).ToList();
        var rest = document.Raw[span.Start..span.End];
        foreach (var mention in named.AsEnumerable().Reverse())
            rest = rest.Remove(mention.Span.Start - span.Start, mention.Span.Length);
        var isList = named.Count > 1 && named.TrueForAll(mention => mention.Via is not (NamedVia.Demonym or NamedVia.Role))
            && rest.Split(' ', ',').All(word => word is "" or "and" or "the" or "The" or "both" or "Both");
        // "Peru and its allies"
        var start = rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? span.Start + "the ".Length : span.Start;
        if (named is [var first, ..] && first.Span.Start == start && first.Via is NamedVia.Name or NamedVia.Alias or NamedVia.Metonym
            && document.Raw.AsSpan(first.Span.End, span.End - first.Span.End) is var others
            && (others.StartsWith(" and its ") || others.StartsWith(" and other ")))
        {
            return [row with { Speaker = first.Name, Source = null }];
        }

        var speakers = isList ? named.ConvertAll(mention => mention.Name) : StateBody.OwnersOf(document, span, named);
        return speakers.Count > 0 ? speakers.Select(name => row with { Speaker = name, Source = null }) : [row];
    }

    /// <summary>The name of the state or body that a statement speaks for; null where who makes it speaks for himself.</summary>
    public string? Of(ClaimStatementRow row)
    {
        if (!IsNamed(row) || row.Speaker is not { } speaker) return null;
        return (StateOf(speaker, row) ?? OfOfficial(speaker, row)) is { } state
            ? _states.GetValueOrDefault(state)
            : _ofSpokesman.GetValueOrDefault(speaker);
    }

    // Another text may call him "former chief Jean Roe".
    private string? OfOfficial(string speaker, ClaimStatementRow row) => _ofOfficial.TryGetValue(speaker, out var state)
        && !_holders.IsCalledFormer(row.Document, speaker) ? state : null;

    /// <summary>Whether the government is that of a state, and not the United Nations or the like.</summary>
    public bool IsOfState(string government) => _stateIds.ContainsKey(government);

    /// <summary>Whether a name is that of a union whose bodies speak for it: the WHO for the United Nations.</summary>
    public bool HasBodies(string government) =>
        Array.Exists(Unions, union => union.Bodies is not null && _states.GetValueOrDefault(union.Code) == government);

    /// <summary>Whether who speaks for a government is a person: its head, a minister, an official whom a text presents.</summary>
    public bool IsPerson(string speaker) => _holders.Knows(speaker)
        || _ofOfficial.ContainsKey(speaker) || _ofSpokesman.ContainsKey(speaker);

    private static bool IsUnion(string state) => Array.Exists(Unions, union => union.Code == state);

    private string? StateOf(string speaker, ClaimStatementRow row)
    {
        if (_ofBody.TryGetValue(speaker, out var state) || _ofLeader.TryGetValue(speaker, out state)
            || _stateIds.TryGetValue(speaker, out state)) return state;
        if (_holders.Knows(speaker)) return _holders.StateOf(speaker, row);
        var ministry = Array.Find(Ministries, name => speaker.EndsWith(name, StringComparison.Ordinal));
        return ministry is null ? null : _ofDemonym.GetValueOrDefault(speaker[..^ministry.Length]);
    }

    // A text presents an official once: "Pentagon spokesman Jean Roe", "Russian Ambassador Jean Roe", "Prime Minister Jean Roe". Without
    // a date that tells who holds an office when.
    private void NoteOfficials(ClaimLedger ledger)
    {
        foreach (var row in ledger.AllStatements.Select(WithPerson))
        {
            if (row is not { Speaker: { } speaker, Source: { } source } || source.Length <= speaker.Length
                || _ofOfficial.ContainsKey(speaker) || StateOf(speaker, row) is not null) continue;
            var (document, spans) = _sources.Of(row.Document, source);
            var office = PresentedOfficial.Of(source, speaker, document, spans);
            if (office.Title == OfficialTitle.None) continue;
            var state = StateOfKnown(speaker, source, row)
                ?? (office.Employer is { } employer && (office.IsBody || office.Title != OfficialTitle.Head) ? StateOf(employer, row)
                    : office.Employer is null && !_holders.Knows(speaker) && PresentedOfficial.IsOfCabinet(source, speaker)
                        ? _countries.AtHome(document) : null);
            if (state is not null) _ofOfficial.Add(speaker, state);
            // "the Greens' spokesman Senator Jean Roe" speaks for himself.
            else if (office is { IsBody: true, Title: OfficialTitle.Spokesman }
                && !source.Split(' ').Any(word => Lawmakers.Has(word.AsSpan().TrimEnd('.'))))
                _ofSpokesman.TryAdd(speaker, office.Employer!);
        }
    }

    // A person of the dictionary who is presented in an office that it lacks speaks for the state that he served before.
    private string? StateOfKnown(string speaker, string source, ClaimStatementRow row) => !_holders.Knows(speaker) ? null
        : _holders.LastStateOf(speaker, row)
            ?? (source.Split(' ').Any(word => OfState.Has(word)) ? _homes.GetValueOrDefault(speaker) : null);
}
