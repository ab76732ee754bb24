using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// For which state a person holds an office of government when a text is written. A text without a date is written about the last day that
/// it names, else when most of the others were. Where somebody held no office then, the title counts that the text gives ("Prime Minister
/// Jean Roe"), and where the text names no day, what holds in most of the texts that tell.
/// </summary>
internal sealed class OfficeHolders
{
    private static readonly WordSet Offices = WordSet.Named("government-offices");
    private static readonly WordSet Ended = WordSet.Named("ends-of-an-office");
    private static readonly WordSet Former = WordSet.Named("no-longer-in-office");

    // Two of three texts and more.
    private const double MostOfTexts = 1.5;

    // "former deputy director of the agency "
    private const int LongestTitle = 40;

    // Not the documents: those of a store come and go.
    private readonly IReadOnlyList<AnnotatedDocument> _documents;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, int>> _textsOf;
    private readonly Dictionary<string, DateOnly> _lastNamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesDay = new(StringComparer.Ordinal);
    private readonly DateOnly? _usualDay;
    private readonly Dictionary<string, IReadOnlyList<Tenure>> _offices = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isUnion;

    // "prime minister" with the offices that it means, the longest first: "vice president" is no "president".
    private readonly List<(string Title, IReadOnlyList<string> Offices)> _titles;
    private readonly Dictionary<(string Document, string Person), string?> _titled = [];
    private readonly Dictionary<(string Document, string Person), bool> _former = [];
    private readonly Dictionary<string, string?> _elsewhere = new(StringComparer.Ordinal);

    /// <summary>The holders that the dictionary of a corpus knows.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="isUnion">Tells the codes of unions, whose offices all count.</param>
    public OfficeHolders(Corpus corpus, Func<string, bool> isUnion)
    {
        _isUnion = isUnion;
        _documents = corpus.Documents;
        _textsOf = new(TextsOfHolders, LazyThreadSafetyMode.PublicationOnly);
        foreach (var person in corpus.Lexicon.Rows("persons"))
        {
            var held = TenureReader.Read(person["offices"])
                .Where(office => Offices.Has(office.Office) || isUnion(office.State));
            _offices.TryAdd(person["name"], [.. held]);
        }

        _titles = [.. corpus.Lexicon.Rows("offices")
            .SelectMany(row => row.List("titles").Select(title => (title, (IReadOnlyList<string>)[row["id"], .. row.List("offices")])))
            .OrderByDescending(item => item.title.Length).ThenBy(item => item.title, StringComparer.Ordinal)];
        var days = new List<DateOnly>();
        foreach (var document in _documents)
        {
            _places.Add(document.Id, _places.Count);
            if (document.Document.Published is { } published) days.Add(published);
            else if (LastNamed(document) is { } last) _lastNamed[document.Id] = last;
            if (document.Dates.Any(IsDay)) _namesDay.Add(document.Id);
        }

        if (days.Count == 0) days.AddRange(_lastNamed.Values);
        days.Sort();
        _usualDay = days.Count == 0 ? null : days[days.Count / 2];
    }

    /// <summary>Whether the dictionary knows a person.</summary>
    public bool Knows(string person) => _offices.ContainsKey(person);

    /// <summary>The code of the state for which a person governs when a statement is published; null for none.</summary>
    public string? StateOf(string person, ClaimStatementRow row)
    {
        if (!_offices.TryGetValue(person, out var held) || held.Count == 0) return null;
        if (row.Published is { } published) return On(held, published);
        var day = _lastNamed.TryGetValue(row.Document, out var last) ? last : _usualDay;
        // No text has a date: who is heard as a minister there is likely to be one.
        if (day is not { } likely) return (held.LastOrDefault(office => office.Until is null) ?? held[^1]).State;
        return On(held, likely) ?? Titled(_documents[_places[row.Document]], person, held)
            ?? (_namesDay.Contains(row.Document) ? null : InOtherTexts(person, held));
    }

    /// <summary>The code of the state for which a person last governed before a statement is published; null for none.</summary>
    public string? LastStateOf(string person, ClaimStatementRow row)
    {
        if (!_offices.TryGetValue(person, out var held)) return null;
        var day = row.Published ?? (_lastNamed.TryGetValue(row.Document, out var last) ? last : _usualDay);
        return held.LastOrDefault(office => day is null || office.From is null || office.From <= day)?.State;
    }

    /// <summary>Whether a text calls a person "former chief Jean Roe" or the like.</summary>
    public bool IsCalledFormer(string document, string person)
    {
        if (_former.TryGetValue((document, person), out var known)) return known;
        var found = _documents[_places[document]];
        var isFormer = found.Actors.Where(mention => mention.Name == person).Any(mention =>
        {
            var before = found.Raw.AsSpan(0, mention.Span.Start);
            before = before[(before.LastIndexOfAny(",.;:\n") + 1)..];
            return Ended.HasAnyOf(before[Math.Max(0, before.Length - LongestTitle)..]);
        });
        _former.Add((document, person), isFormer);
        return isFormer;
    }

    private static DateOnly? LastNamed(AnnotatedDocument document) => document.Dates
        .Where(date => date.Anchor == DateAnchor.Explicit && date.Latest is not null).Max(date => date.Earliest);

    private static bool IsDay(DateMention date) => date is { Anchor: DateAnchor.Explicit, Granularity: Granularity.Day, Latest: not null };

    private static string? On(IReadOnlyList<Tenure> held, DateOnly day) => held.LastOrDefault(office => office.Covers(day))?.State;

    // The state for which a person governs in most of the texts that tell: by their day, or by his title.
    private string? InOtherTexts(string person, IReadOnlyList<Tenure> held)
    {
        if (_elsewhere.TryGetValue(person, out var known)) return known;
        var states = _textsOf.Value[person].Select(place => _documents[place])
            .Select(document => (State: DayOf(document) is { } day ? On(held, day) ?? Titled(document, person, held)
                : Titled(document, person, held), Tells: DayOf(document) is not null))
            .Where(text => text.Tells || text.State is not null).Select(text => text.State).ToList();
        var most = states.OfType<string>().CountBy(state => state, StringComparer.Ordinal).OrderByDescending(state => state.Value)
            .ThenBy(state => state.Key, StringComparer.Ordinal).FirstOrDefault();
        var state = MostOfTexts * most.Value >= states.Count && states.Count > 0 ? most.Key : null;
        _elsewhere.Add(person, state);
        return state;

        DateOnly? DayOf(AnnotatedDocument document) =>
            document.Document.Published ?? (_namesDay.Contains(document.Id) ? _lastNamed[document.Id] : null);
    }

    // In one pass: a pass for each of them would make all documents of a store as often.
    private ILookup<string, int> TextsOfHolders() => _documents
        .SelectMany((document, place) => document.Actors.Select(mention => mention.Name).Where(_offices.ContainsKey)
            .Distinct(StringComparer.Ordinal).Select(person => (Person: person, Place: place)))
        .ToLookup(text => text.Person, text => text.Place, StringComparer.Ordinal);

    // The state of the office by whose title a text calls a person, before the name or alone.
    private string? Titled(AnnotatedDocument found, string person, IReadOnlyList<Tenure> held)
    {
        if (_titled.TryGetValue((found.Id, person), out var known)) return known;
        var state = found.Actors.Where(mention => mention.Name == person).Select(OfTitle).FirstOrDefault(of => of is not null);
        _titled.Add((found.Id, person), state);
        return state;

        string? OfTitle(ActorMention mention)
        {
            var before = mention.Via == NamedVia.Role ? found.Raw.AsSpan(0, mention.Span.End) : found.Raw.AsSpan(0, mention.Span.Start);
            before = before.TrimEnd();
            foreach (var (title, offices) in _titles)
            {
                if (!before.EndsWith(title, StringComparison.OrdinalIgnoreCase)) continue;
                before = before[..^title.Length];
                if (before is [.., not (' ' or '\n')]) return null;
                before = before.TrimEnd();
                return Former.Has(before[(before.LastIndexOfAny(' ', '\n', '-') + 1)..]) ? null
                    : held.FirstOrDefault(office => offices.Contains(office.Office))?.State;
            }

            return null;
        }
    }
}
