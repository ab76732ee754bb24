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
    private const int LongestApposition = 80;
    private const int FewestAlone = 3;

    // Times that a person is named in full, in all and behind the first bare surname, who is never called by that.
    private const int FewestInFull = 4;
    private const int FewestBehind = 3;

    private readonly AnnotatedDocument _document;
    private readonly NameWords _words;
    private readonly List<(UnlistedName Name, string[] Words)> _names;

    // Single names that speak or stand behind a title.
    private static readonly WordSet Kin = WordSet.Named("kin");

    private static readonly WordSet TitlesOfWomen = WordSet.Named("titles-of-women");
    private static readonly WordSet TitlesOfMen = WordSet.Named("titles-of-men");

    private HashSet<string>? _listed;

    // "Lady Roe" of a text that names nobody but Bo Roe in full, and whether she is a woman.
    private readonly Dictionary<UnlistedName, bool> _ofOthers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<TextSpan>> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speaking = new(StringComparer.Ordinal);
    private readonly HashSet<string> _afterName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _sources = [];
    private readonly Dictionary<UnlistedName, NameUse> _full = new(ReferenceEqualityComparer.Instance);

    // What a short form stands for; null where a person and a body, or two bodies, share it.
    private readonly Dictionary<string, Meant?> _meant = new(StringComparer.Ordinal);

    private readonly record struct Meant(string Key, bool IsPerson);

    /// <summary>Reads the names of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="words">What words tell.</param>
    public TextNames(AnnotatedDocument document, NameWords words)
    {
        (_document, _words) = (document, words);
        _names = [.. document.Names.Select(name => (name, WordsOf(name.FullName ?? name.Span)))];
        var sources = document.Attributions.Where(item => item.Kind == AttributionKind.Speech && item.NamedSource.Count == 1)
            .Select(item => item.NamedSource[0]).ToHashSet();
        foreach (var source in sources) _sources[source.Start] = source.End;
        foreach (var (name, text) in _names)
        {
            // "Roe", "Le Roe"
            var alone = text.Length == 2 && NameWords.IsParticle(text[0]) ? string.Join(' ', text) : text.Length == 1 ? text[0] : "";
            if (alone.Length == 0) continue;
            if (!_alone.TryGetValue(alone, out var places)) _alone.Add(alone, places = []);
            places.Add(name.Span);
            if (text.Length > 1) continue;
            if (name.Type == ActorType.Person || sources.Contains(name.Span)) _speaking.Add(text[0]);
            // "Ciaran Roe" at the beginning of a sentence
            if (IsAfterName(name.Span)) _afterName.Add(text[0]);
        }

        foreach (var (name, text) in _names)
        {
            if (InFull(name, text) is not { } use) continue;
            _full.Add(name, use);
            foreach (var form in FormsOf(text, use.IsPerson)) Note(form, new Meant(use.Key, use.IsPerson));
        }

        // "Van Roe" beside "Jean van Roe" is a surname.
        foreach (var (name, text) in _names)
            if (text.Length == 2 && NameWords.IsParticle(text[0]) && _meant.ContainsKey(string.Join(' ', text))) _full.Remove(name);
    }

    /// <summary>Where the text names them, in text order.</summary>
    public IReadOnlyList<NameUse> Uses()
    {
        var latest = new Dictionary<string, Meant>(StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new List<NameUse>();
        var toldApart = ToldApart();
        foreach (var (name, text) in _names)
        {
            if (_full.TryGetValue(name, out var use))
            {
                uses.Add(use);
                // "his wife, Jean Roe": by "Roe" alone the text goes on to mean her husband, as it does to mean who was often called so.
                foreach (var form in use.IsPerson ? FormsOf(text, true).Select(NameWords.WithoutParticles) : [])
                {
                    var isOfOther = latest.ContainsKey(form) && (known.GetValueOrDefault(form) >= FewestAlone || IsRelative(name.Span));
                    if (!isOfOther) latest[form] = new Meant(use.Key, true);
                }
            }
            else if (_meant.GetValueOrDefault(string.Join(' ', text)) is { } meant)
            {
                // "Trump" of a text on Melania Trump is open where it speaks of Donald Trump, too.
                if (meant.IsPerson && Listed.Contains(text[^1])) continue;
                // Of two brothers, the one named last.
                var form = NameWords.WithoutParticles(string.Join(' ', text));
                var isWoman = IsWomanByTitle(name.Span);
                if (meant.IsPerson && toldApart.TryGetValue(form, out var alone) && isWoman is not true)
                    meant = new Meant(alone, true);
                else if (meant.IsPerson && latest.TryGetValue(form, out var bearer))
                    (meant, known[form]) = (bearer, known.GetValueOrDefault(form) + 1);
                if (meant.IsPerson && isWoman is { } woman && IsOfOtherSex(meant.Key, woman))
                {
                    if (OnlyOfSex(form, woman) is not { } other)
                    {
                        _ofOthers[name] = woman;
                        continue;
                    }

                    meant = new Meant(other, true);
                }

                uses.Add(new NameUse(name.Span, meant.Key, meant.IsPerson ? NamedVia.Surname : NamedVia.Alias, meant.IsPerson, false));
            }
        }

        return uses;
    }

    // "Ann Roe … Roe … Ann Roe … Roe" beside one "Bo Roe": she goes on being named in full because "Roe" alone means him.
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

    // "Lady Roe", "Mr Roe"; null where no title tells.
    private bool? IsWomanByTitle(TextSpan surname) => surname.Start < 2 || _document.Raw[surname.Start - 2] == ',' ? null
        : WordBefore(surname.Start) is var title && TitlesOfWomen.Has(title) ? true : TitlesOfMen.Has(title) ? false : null;

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
           where !_full.ContainsKey(item.Name) && !_meant.ContainsKey(string.Join(' ', item.Words))
           let mayBe = item.Words.Length == 1 && !_afterName.Contains(item.Words[0]) && item.Name.Type is null or ActorType.Person
           select (item.Name, mayBe, mayBe && _speaking.Contains(item.Words[0]), default(bool?)),
    ];

    // The surnames of the persons whom the dictionary has and the text names.
    private HashSet<string> Listed => _listed ??= [.. _document.Mentions.Where(mention => mention.Type == ActorType.Person)
        .Select(mention => mention.Name[(mention.Name.LastIndexOf(' ') + 1)..])];

    // "his wife, Jean Roe", "Jean Roe, a cousin of the minister"
    private bool IsRelative(TextSpan name) => _document.Text.SentenceAt(name.Start) is >= 0 and var sentence
        && Kin.HasAnyOf(_document.Text.Sentences[sentence].Span.SliceOf(_document.Raw));

    private ReadOnlySpan<char> WordBefore(int start)
    {
        var end = _document.Raw.AsSpan(0, start).TrimEnd(" ,").Length;
        return _document.Raw.AsSpan(WordStart(end), end - WordStart(end));
    }

    // "Jean B. Roe III" is Jean B. Roe.
    private string[] WordsOf(TextSpan span)
    {
        var words = span.Of(_document.Raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && NameWords.IsSuffix(words[^1]) ? words[..^1] : words;
    }

    private NameUse? InFull(UnlistedName name, string[] text)
    {
        if (name.Type is ActorType.Outlet) return null;
        if (text.Length < 2) return Acronym(name, text);
        var (span, via) = (name.Span, name.FullName is null ? NamedVia.Name : NamedVia.Alias);
        if (_words.IsBody(text))
        {
            return IsRest(span) ? null : new NameUse(span, NameWords.WithoutForm(text), via, IsPerson: false, IsSure: true)
            {
                Longer = LongerName(span),
            };
        }

        if (name.Type is ActorType.Organisation && _words.IsChamber(text) && !IsRest(span))
            return new NameUse(span, string.Join(' ', text), via, IsPerson: false, IsSure: true) { IsOfAnyState = true };

        // "Administrator Jean Roe"
        if (text.Length > 2 && NameWords.IsRole(text[0])) (span, text) = (WithoutFirst(span, text[0]), text[1..]);
        if (name.Type is ActorType.Organisation or ActorType.Place || !_words.MayBePerson(text)) return null;
        // Where "Trump said" and Donald Trump is named, nothing tells that "Ramat Trump" is a person.
        var isSure = name.Type == ActorType.Person || (_speaking.Contains(text[^1]) && !Listed.Contains(text[^1])) || IsPresented(span)
            || IsOftenAlone(text[^1]) || (text.Length > 2 && NameWords.IsParticle(text[^2]) && IsOftenAlone($"{text[^2]} {text[^1]}"))
            || (_speaking.Contains(text[0]) && IsFamilyFirst(text));
        return new NameUse(span, NameWords.WithoutInitials(text), via, IsPerson: true, isSure);
    }

    // "the UAW said", "UAW spokesman Jean Roe": the initials of a body; those in brackets are of a share, or explained.
    private NameUse? Acronym(UnlistedName name, string[] text)
    {
        if (name.Type is not ActorType.Organisation || text is not [var word] || !NameWords.IsAcronym(word)) return null;
        var (start, end) = (name.Span.Start, name.Span.End);
        if (start > 0 && _document.Raw[start - 1] is '(' or '<' or '[') return null;
        var isSource = _sources.TryGetValue(start, out var source) || _sources.TryGetValue(start - "the ".Length, out source);
        var next = end + 1 < _document.Raw.Length && _document.Raw[end] == ' ' ? _document.Raw.AsSpan(end + 1) : [];
        var isOfficial = source > end && NameWords.IsRole(next[..Math.Max(0, next.IndexOfAny(" ,.\n"))].ToString());
        var isSure = isSource && (source == end || isOfficial);
        return new NameUse(name.Span, word, NamedVia.Name, IsPerson: false, isSure);
    }

    // The name together with the place or people right before it.
    private (string Key, TextSpan Span)? LongerName(TextSpan name)
    {
        var mentions = _document.Mentions;
        var index = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.Start, name.Start) - 1;
        if (index < 0 || mentions[index].Span.End != name.Start - 1 || _document.Raw[name.Start - 1] != ' '
            || mentions[index].Type is not (ActorType.State or ActorType.Place)) return null;
        var span = new TextSpan(mentions[index].Span.Start, name.End);
        return (NameWords.WithoutForm(WordsOf(span)), span);
    }

    // "Meng" for Meng Wanzhou, where the text never says "Wanzhou" alone
    private bool IsFamilyFirst(string[] text) => _alone.ContainsKey(text[0]) && !_alone.ContainsKey(text[^1]);

    private IEnumerable<string> FormsOf(string[] text, bool isPerson) =>
        isPerson && IsFamilyFirst(text) ? ShortForms(text, true).Append(text[0]) : ShortForms(text, isPerson);

    private bool IsAfterName(TextSpan name)
    {
        if (name.Start < 2 || _document.Raw[name.Start - 1] != ' ') return false;
        var before = _document.Raw[WordStart(name.Start - 1)..(name.Start - 1)];
        return before is [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..] && char.IsLetter(before[^1]) && !NameWords.IsRole(before)
            && !_words.IsTitle(before);
    }

    // A short form ("Roe") has it only in its full one ("Administrator Jean Roe").
    private TextSpan WithoutFirst(TextSpan name, string word)
    {
        if (!name.SliceOf(_document.Raw).StartsWith(word)) return name;
        var start = name.Start + word.Length;
        while (char.IsWhiteSpace(_document.Raw[start])) start++;
        return name with { Start = start };
    }

    // "Jean Roe … Roe … Roe … Roe": by the last word alone, and hardly as "the Roe", texts call persons.
    private bool IsOftenAlone(string surname) => !Listed.Contains(surname)
        && _alone.GetValueOrDefault(surname) is { Count: >= FewestAlone } places && places.Count(IsOfThing) * FewestAlone <= places.Count;

    // "the Roe", "a Roe", "Roe 3", "in Roe"; but "in Roe's death"
    private bool IsOfThing(TextSpan name)
    {
        var after = _document.Raw.AsSpan(name.End);
        return WordBefore(name.Start) switch
        {
            "the" or "The" or "a" or "an" => true,
            "in" or "In" or "at" or "near" => after is not ['\'' or '’', ..],
            _ => after is [' ', >= '0' and <= '9', ..],
        };
    }

    // "Jean Roe, chairman of the bank, said"; "economist Jean Roe said"
    private bool IsPresented(TextSpan name)
    {
        var raw = _document.Raw;
        if (name.End + 2 < raw.Length && raw[name.End] == ',')
        {
            var end = raw.AsSpan(name.End + 2).IndexOfAny(",.;\n");
            var apposition = end is > 0 and < LongestApposition ? raw[(name.End + 2)..(name.End + 2 + end)] : "";
            // "Jean Roe, 37, was shot", "Jean Roe, son of the actor"
            if (NameWords.HaveRole(apposition) || IsKinship(apposition)
                || apposition is [>= '1' and <= '9', >= '0' and <= '9']) return true;
        }

        if (name.Start < 2 || raw[name.Start - 1] != ' ') return false;
        var before = raw[WordStart(name.Start - 1)..(name.Start - 1)];
        return NameWords.IsRole(before) || Kin.Has(before);
    }

    // "son of the actor", "his wife"; neither "where her husband died" nor "a sister company".
    private static bool IsKinship(string apposition)
    {
        var words = apposition.Split(' ');
        var at = Array.FindIndex(words, 0, Math.Min(2, words.Length), word => Kin.Has(word));
        return at >= 0 && words[0] != "where" && (at + 1 == words.Length || words[at + 1] is "of" or "to");
    }

    // "Boston Corp" of "First Boston Corp", "Telegraph Co" of "Telephone and Telegraph Co"
    private bool IsRest(TextSpan name)
    {
        var raw = _document.Raw;
        if (name.Start < 2 || raw[name.Start - 1] is not (' ' or '-')) return false;
        var end = name.Start - 1;
        var first = WordStart(end);
        if (first >= end || raw.AsSpan(first, end - first) is "The" or "the") return false;
        if (raw.AsSpan(first, end - first) is "and" or "&" or "of" or "for") return first > 1 && char.IsUpper(raw[WordStart(first - 1)]);
        // "Japan's Acme Union", "the Brazilian Acme Union"
        return (char.IsUpper(raw[first]) || char.IsDigit(raw[first])) && (char.IsLetterOrDigit(raw[end - 1]) || end - first == 2)
            && !EndsMention(end) && (_words.IsTitle(raw[first..end]) || !BeginsSentence(first));
    }

    private int WordStart(int end) => _document.Raw.AsSpan(0, end).LastIndexOfAny(" \n\r\t\"“(") + 1;

    private bool EndsMention(int end)
    {
        var mentions = _document.Mentions;
        var index = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.Start, end) - 1;
        return index >= 0 && mentions[index] is { Type: ActorType.State or ActorType.Bloc or ActorType.Place } mention
            && mention.Span.End >= end - "'s".Length;
    }

    private bool BeginsSentence(int start) => _document.Text.SentenceAt(start) is >= 0 and var sentence
        && _document.Text.Sentences[sentence].Span.Start == start;

    private void Note(string form, Meant meant)
    {
        if (!_meant.TryAdd(form, meant) && _meant[form] is { } other && other.Key != meant.Key && !(other.IsPerson && meant.IsPerson))
            _meant[form] = null;
    }

    // "Roe", "van der Roe" and "Van der Roe" for a person; the body without what makes it a firm, and a firm's first word.
    private static IEnumerable<string> ShortForms(string[] text, bool isPerson)
    {
        if (isPerson)
        {
            return Enumerable.Range(1, text.Length - 1).Select(first => string.Join(' ', text[first..]))
                .SelectMany(form => char.IsLower(form[0]) ? [form, char.ToUpperInvariant(form[0]) + form[1..]] : (string[])[form]);
        }

        var name = NameWords.WithoutForm(text);
        return name == text[0] || !NameWords.IsFirm(text) ? [name] : [name, text[0]];
    }
}
