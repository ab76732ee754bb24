using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// The persons and bodies of one text that the dictionary lacks: who is named in full, and where the text names them by a surname
/// ("Roe" for "Jean Roe") or a short form ("Acme" for "Acme Steel Corp").
/// </summary>
internal sealed class TextNames
{
    private static readonly WordSet OfWomen = WordSet.Named("titles-of-women");

    // Times that a person is named in full, in all and behind the first bare surname, who is never called by that.
    private const int FewestInFull = 4;
    private const int FewestBehind = 3;

    private readonly NameWords _words;
    private readonly NameContext _context;
    private readonly LoneNames _lone;
    private readonly ShortForms _forms;
    private readonly List<(UnlistedName Name, string[] Words)> _names;
    private readonly Dictionary<UnlistedName, NameUse> _full = new(ReferenceEqualityComparer.Instance);

    // "Lady Roe" of a text that names nobody but Bo Roe in full, and whether she is a woman.
    private readonly Dictionary<UnlistedName, bool> _ofOthers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the names of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="words">What words tell.</param>
    public TextNames(AnnotatedDocument document, NameWords words)
    {
        _words = words;
        _context = new NameContext(document, words);
        _names = [.. document.Names.Select(name => (name, FullNameReader.WordsOf(name.FullName ?? name.Span, document.Raw)))];
        var sources = document.Attributions.Where(item => item.Kind == AttributionKind.Speech && item.NamedSource.Count == 1)
            .Select(item => item.NamedSource[0]).ToHashSet();
        _lone = new LoneNames(document, _names, _context, sources);
        _forms = new ShortForms(_lone);
        var reader = new FullNameReader(document, words, _context, _lone, sources);
        foreach (var (name, text) in _names)
        {
            if (reader.Read(name, text) is not { } use) continue;
            _full.Add(name, use);
            _forms.Add(text, new ShortForms.Bearer(use.Key, use.IsPerson));
        }

        // "Van Roe" beside "Jean van Roe" is a surname.
        foreach (var (name, text) in _names)
            if (text.Length == 2 && NameWords.IsParticle(text[0]) && _forms.Has(string.Join(' ', text))) _full.Remove(name);
        AddPeers();
    }

    // "Baroness Roe": who sits there by her title has no given name in a text but that.
    private void AddPeers()
    {
        var peers = new Dictionary<string, string>(StringComparer.Ordinal);
        // "Lord Roe and his wife, Lady Roe": two, and by "Roe" either.
        var couples = _names.Where(named => named.Words is [_] && _context.PeerTitle(named.Name.Span) is not null)
            .GroupBy(named => named.Words[0], StringComparer.Ordinal)
            .Where(titled => titled.Select(named => OfWomen.Has(_context.PeerTitle(named.Name.Span))).Distinct().Count() > 1)
            .Select(titled => titled.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, text) in _names)
        {
            if (text is not [var surname] || name.Type != ActorType.Person || _forms.Has(surname) || _lone.IsListed(surname)
                || couples.Contains(surname) || _context.PeerTitle(name.Span) is not { } title) continue;
            var key = peers.GetValueOrDefault(surname) ?? $"{title} {surname}";
            peers[surname] = key;
            var span = new TextSpan(name.Span.Start - title.Length - 1, name.Span.End);
            _full.Add(name, new NameUse(span, key, NamedVia.Name, IsPerson: true, IsSure: true) { IsTitled = true });
        }

        foreach (var key in peers.Values) _forms.Add(key.Split(' '), new ShortForms.Bearer(key, true));
    }

    /// <summary>Where the text names them, in text order.</summary>
    public IReadOnlyList<NameUse> Uses()
    {
        var latest = new Dictionary<string, ShortForms.Bearer>(StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new List<NameUse>();
        var toldApart = ToldApart();
        foreach (var (name, text) in _names)
        {
            if (_full.TryGetValue(name, out var use))
            {
                uses.Add(use);
                // "his wife, Jean Roe": by "Roe" alone the text goes on to mean her husband, as it does to mean who was often called so.
                foreach (var form in use.IsPerson ? _forms.Of(text, true).Select(NameWords.WithoutParticles) : [])
                {
                    var isOfOther = latest.ContainsKey(form)
                        && (known.GetValueOrDefault(form) >= LoneNames.FewestAlone || _context.IsRelative(name.Span));
                    if (!isOfOther) latest[form] = new ShortForms.Bearer(use.Key, true);
                }
            }
            else if (_forms.BearerOf(string.Join(' ', text)) is { } meant)
            {
                // "Trump" of a text on Melania Trump is open where it speaks of Donald Trump, too.
                if (meant.IsPerson && _lone.IsListed(text[^1])) continue;
                // Of two brothers, the one named last.
                var form = NameWords.WithoutParticles(string.Join(' ', text));
                var isWoman = _context.IsWomanByTitle(name.Span);
                if (meant.IsPerson && toldApart.TryGetValue(form, out var alone) && isWoman is not true)
                    meant = new ShortForms.Bearer(alone, true);
                else if (meant.IsPerson && latest.TryGetValue(form, out var bearer))
                    (meant, known[form]) = (bearer, known.GetValueOrDefault(form) + 1);
                if (meant.IsPerson && isWoman is { } woman && IsOfOtherSex(meant.Key, woman))
                {
                    if (OnlyOfSex(form, woman) is not { } other)
                    {
                        _ofOthers[name] = woman;
                        continue;
                    }

                    meant = new ShortForms.Bearer(other, true);
                }

                uses.Add(new NameUse(name.Span, meant.Key, meant.IsPerson ? NamedVia.Surname : NamedVia.Alias, meant.IsPerson, false));
            }
        }

        return uses;
    }

    // "Bo Roe … Ann Roe … Roe … Ann Roe … Roe": she goes on being named in full because "Roe" alone means him, who is known by then.
    private Dictionary<string, string> ToldApart()
    {
        var apart = new Dictionary<string, string>(StringComparer.Ordinal);
        var persons = _names.Where(item => _full.TryGetValue(item.Name, out var use) && use.IsPerson)
            .GroupBy(item => NameWords.WithoutParticles(item.Words[^1]), StringComparer.Ordinal);
        foreach (var surname in persons)
        {
            var bearers = surname.CountBy(item => _full[item.Name].Key, StringComparer.Ordinal)
                .OrderByDescending(item => item.Value).ToList();
            if (bearers is [var inFull, var alone] && inFull.Value >= FewestInFull && inFull.Value >= 2 * alone.Value
                && FirstAlone(surname.Key) is var first
                && surname.First(item => _full[item.Name].Key == alone.Key).Name.Span.Start < first
                && surname.Count(item => _full[item.Name].Key == inFull.Key && item.Name.Span.Start > first) >= FewestBehind)
            {
                apart.Add(surname.Key, alone.Key);
            }
        }

        return apart;
    }

    // Where the surname first stands by itself.
    private int FirstAlone(string surname) => _names
        .Where(item => item.Words.Length == 1 && NameWords.WithoutParticles(item.Words[0]) == surname)
        .Select(item => item.Name.Span.Start).DefaultIfEmpty(int.MaxValue).First();

    private bool IsOfOtherSex(string name, bool isWoman) =>
        _words.Genders.OfFullName(name) == (isWoman ? Gender.Male : Gender.Female);

    // "Lady Roe" beside Ann Roe and Bo Roe.
    private string? OnlyOfSex(string surname, bool isWoman) => _full.Values.Where(use => use.IsPerson)
        .Select(use => use.Key).Distinct(StringComparer.Ordinal)
        .Where(name => NameWords.WithoutParticles(name[(name.LastIndexOf(' ') + 1)..]) == surname && !IsOfOtherSex(name, isWoman))
        .ToList() is [var only] ? only : null;

    /// <summary>
    /// The names that nothing in the text explains: whether each may be a surname, which that of "Ciaran Roe" is not, whether it is
    /// called a person or speaks, and whether a woman or a man is meant where the text names only somebody of the other sex so. To be asked
    /// for after the uses.
    /// </summary>
    public IReadOnlyList<(UnlistedName Name, bool MayBeSurname, bool IsPerson, bool? IsWoman)> Unexplained() =>
    [
        .. _ofOthers.Select(other => (other.Key, true, true, (bool?)other.Value)),
        .. from item in _names
           where !_full.ContainsKey(item.Name) && !_forms.Has(string.Join(' ', item.Words))
           let mayBe = item.Words.Length == 1 && !_lone.GoesOnName(item.Words[0]) && item.Name.Type is null or ActorType.Person
           select (item.Name, mayBe, mayBe && _lone.Speaks(item.Words[0]), default(bool?)),
    ];
}
