using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// For which government a speaker speaks: a state, its ministries and forces, who holds an office of it, and officials whom a text
/// presents as such ("Pentagon spokesman Jean Roe", "Jean Roe, a UN spokeswoman"). The United Nations, the European Union and NATO speak
/// by their bodies and officials alike, and so do armed groups by their leaders (Hezbollah by Hassan Nasrallah). Parliaments, courts,
/// central banks, parties and firms speak for themselves.
/// </summary>
internal sealed class Governments
{
    private static readonly WordSet Bodies = WordSet.Named("government-bodies");
    private static readonly WordSet Offices = WordSet.Named("government-offices");
    private static readonly WordSet Officials = WordSet.Named("government-officials");
    private static readonly WordSet StatementNouns = WordSet.Named("nouns-of-statements");
    private static readonly WordSet HeadEnds = WordSet.Named("ends-of-described-office");
    private static readonly WordSet Former = WordSet.Named("no-longer-in-office");
    // The bodies that speak like a government: the code of their offices, and what belongs to them.
    private static readonly (string Id, string Code, WordSet? Bodies)[] Unions =
    [
        ("united-nations", "UN", WordSet.Named("united-nations-bodies")),
        ("european-union", "EU", WordSet.Named("european-union-bodies")),
        ("nato", "NATO", null),
    ];

    // "officials" before whom a place may stand, and "ministry", which may stand before it.
    private static readonly WordSet OfPlaces = WordSet.Named("authorities-of-places");
    private static readonly WordSet BodiesOfPlaces = WordSet.Named("bodies-of-places");

    private static readonly WordSet Groups = WordSet.Named("groups-apart-from-their-state");

    // "hezbollah hassan-nasrallah": a group and who leads it.
    private static readonly WordSet Leaders = WordSet.Named("leaders-of-groups");

    private static readonly string[] Ministries = [" Foreign Ministry", " Defence Ministry"];

    private readonly Dictionary<string, AnnotatedDocument> _documents;
    private readonly Dictionary<string, string> _states;
    private readonly HashSet<string> _parts;
    private readonly Dictionary<string, string> _stateIds;
    private readonly Dictionary<string, string> _ofDemonym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofBody = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Tenure>> _ofPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofLeader = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofOfficial = new(StringComparer.Ordinal);

    /// <summary>The governments of a corpus.</summary>
    public Governments(Corpus corpus, ClaimLedger ledger)
    {
        _states = corpus.Lexicon.Rows("states").ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        _stateIds = _states.GroupBy(state => state.Value, state => state.Key, StringComparer.Ordinal)
            .ToDictionary(state => state.Key, state => state.First(), StringComparer.Ordinal);
        _parts = corpus.Lexicon.Rows("places").Where(row => row["state"].Length > 0).Select(row => row["name"])
            .ToHashSet(StringComparer.Ordinal);
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
        foreach (var person in corpus.Lexicon.Rows("persons")) _ofPerson.TryAdd(person["name"], TenureReader.Read(person["offices"]));
        _documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        NoteOfficials(ledger);
    }

    /// <summary>
    /// Whether somebody with a name makes a statement. A state has none but its own where its business leaders, exporters or firms speak.
    /// </summary>
    public bool IsNamed(ClaimStatementRow row) =>
        row.Speaker is { } speaker
            && (row.Source is null || !_stateIds.ContainsKey(speaker) || IsOfficial(row.Document, speaker, row.Source));

    // "Brazil", "Brazil, which …", "the Russian side"; "Brazilian officials"; neither "Petro-Canada" nor "Brazilian bankers".
    private bool IsOfficial(string document, string state, string source)
    {
        if (source.Split(' ', ',').Any(word => Officials.Has(word))) return true;
        // "claims from North Korea", "a statement by Iran"
        if (StatementNouns.Has(source.AsSpan(0, Math.Max(0, source.IndexOf(' ', StringComparison.Ordinal))))
            && (source.EndsWith(" from " + state, StringComparison.Ordinal) || source.EndsWith(" by " + state, StringComparison.Ordinal)))
        {
            return true;
        }

        var start = source.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the ".Length : 0;
        return _documents[document].Mentions.Where(mention => mention.Name == state)
            .Select(mention => ScopeExtensions.OneLine(mention.Span.Of(_documents[document].Raw)))
            .Any(name => string.CompareOrdinal(source, start, name, 0, name.Length) == 0
                && source[(start + name.Length)..] is "" or " side" or [',', ..]);
    }

    /// <summary>
    /// The authorities of a part of a state, which have no name of their own: "Gaza authorities" for "the health ministry in Gaza",
    /// "Gazan health officials" and "the Gaza Health Ministry"; null for any other source.
    /// </summary>
    public string? AuthoritiesOf(ClaimStatementRow row)
    {
        if (row.Source is not { } source) return null;
        if (row.Speaker is { } speaker)
        {
            var owner = _parts.FirstOrDefault(part => speaker.StartsWith(part + " ", StringComparison.Ordinal));
            return owner is not null && speaker.Split(' ').Any(word => BodiesOfPlaces.Has(word)) ? owner + " authorities" : null;
        }

        var document = _documents[row.Document];
        var place = document.Mentions.FirstOrDefault(mention => mention.Type == ActorType.Place && _parts.Contains(mention.Name)
            && document.Attributions.Any(attribution => attribution.NamedSource.Any(span => span.Contains(mention.Span)
                    && AreOfPlace(document.Raw[span.Start..mention.Span.Start], document.Raw[mention.Span.End..span.End]))
                && ClaimText.Words(document.Raw, attribution.NamedSource) == source));
        return place is null ? null : place.Name + " authorities";
    }

    // By what stands before a place and after it. "Gaza officials", "a spokesman for the Gaza health ministry"; "hospital officials in
    // Rafah" are none of the town, its ministry is; "government forces in Aleppo" are no government, and may not be of the town.
    private static bool AreOfPlace(string before, string after)
    {
        if (after.StartsWith('-')) return false;
        var heads = HeadsOf(before);
        var next = HeadsOf(after)[0];
        return heads.Count == 1 ? OfPlaces.Has(next)
            : OfPlaces.Has(heads[0]) && (BodiesOfPlaces.Has(next) || BodiesOfPlaces.Has(heads[^2]));
    }

    // The last word of each phrase: "ministry" and "" of "the health ministry in".
    private static List<string> HeadsOf(string words)
    {
        List<string> heads = [""];
        foreach (var word in ScopeExtensions.OneLine(words.Replace(",", " , ", StringComparison.Ordinal)).Split(' '))
        {
            if (word == "," || HeadEnds.Has(word)) heads.Add("");
            else heads[^1] = word;
        }

        return heads;
    }

    /// <summary>The name of the state whose government a statement speaks for; null where it is none's.</summary>
    public string? Of(ClaimStatementRow row) => IsNamed(row) && row.Speaker is { } speaker
        && (StateOf(speaker, row.Published) ?? _ofOfficial.GetValueOrDefault(speaker)) is { } state
            ? _states.GetValueOrDefault(state)
            : null;

    /// <summary>Whether the government is that of a state, and not the United Nations or the like.</summary>
    public bool IsOfState(string government) => _stateIds.ContainsKey(government);

    /// <summary>Whether who speaks for a government is a person: its head, a minister, an official whom a text presents.</summary>
    public bool IsPerson(string speaker) => _ofPerson.ContainsKey(speaker) || _ofOfficial.ContainsKey(speaker);

    private static bool IsUnion(string state) => Array.Exists(Unions, union => union.Code == state);

    private string? StateOf(string speaker, DateOnly? day)
    {
        if (_ofBody.TryGetValue(speaker, out var state) || _ofLeader.TryGetValue(speaker, out state)
            || _stateIds.TryGetValue(speaker, out state)) return state;
        if (_ofPerson.TryGetValue(speaker, out var offices))
        {
            return offices.LastOrDefault(office => (Offices.Has(office.Office) || IsUnion(office.State))
                && (day is { } known ? office.Covers(known) : office.Until is null))?.State;
        }

        var ministry = Array.Find(Ministries, name => speaker.EndsWith(name, StringComparison.Ordinal));
        return ministry is null ? null : _ofDemonym.GetValueOrDefault(speaker[..^ministry.Length]);
    }

    // A text presents an official once: "Pentagon spokesman Jean Roe", "Russian Ambassador Jean Roe", "Prime Minister Jean Roe". Without
    // a date that tells who holds an office when.
    private void NoteOfficials(ClaimLedger ledger)
    {
        foreach (var row in ledger.Statements)
        {
            if (row is not { Speaker: { } speaker, Source: { } source } || source.Length <= speaker.Length
                || _ofOfficial.ContainsKey(speaker) || StateOf(speaker, row.Published) is not null) continue;
            if (!IsPresented(source, speaker)) continue;
            var state = _ofPerson.TryGetValue(speaker, out var offices)
                ? offices.LastOrDefault(office => Offices.Has(office.Office) || IsUnion(office.State))?.State
                : EmployerOf(_documents[row.Document], source) is { } employer ? StateOf(employer, row.Published) : null;
            if (state is not null) _ofOfficial.Add(speaker, state);
        }
    }

    // "Pentagon spokesman Jean Roe"; "Jean Roe, a UN spokeswoman in Gaza" where the office is what he is, no word on the way to it.
    private static bool IsPresented(string source, string speaker)
    {
        var words = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => Former.Has(word))) return false;
        var surname = speaker[(speaker.LastIndexOf(' ') + 1)..];
        if (source.EndsWith(surname, StringComparison.Ordinal)) return words.Any(word => Officials.Has(word));
        if (!source.StartsWith(speaker + ", ", StringComparison.Ordinal)) return false;
        var office = source[(speaker.Length + 2)..].Split(' ').TakeWhile(word => !HeadEnds.Has(word)).LastOrDefault("");
        return Officials.Has(office.TrimEnd(','));
    }

    // The body or state that a source names first, or that stands right before it: "[Brazil's] Finance Minister Jean Roe".
    private static string? EmployerOf(AnnotatedDocument document, string source)
    {
        const int possessive = 3;
        var at = document.Raw.IndexOf(source, StringComparison.Ordinal);
        return document.Mentions.Where(mention => mention.Type is ActorType.State or ActorType.Organisation or ActorType.Bloc
                && (source.StartsWith(ScopeExtensions.OneLine(mention.Span.Of(document.Raw)), StringComparison.Ordinal)
                    || (mention.Span.Start >= at && mention.Span.End <= at + source.Length && at >= 0)
                    || (mention.Span.End <= at && at - mention.Span.End <= possessive)))
            .Select(mention => mention.Name).FirstOrDefault();
    }
}
