using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>
/// Reads a document's acronyms the way the document defines them. An acronym of a known actor's name is a mention of
/// that actor, whatever else the dictionary means by it; an acronym of another name is a name that nobody covers, and
/// so is the name itself. Between two definitions of one acronym the last before counts; ahead of all, a sole one.
/// </summary>
internal sealed class DocumentAcronyms
{
    // Two spellings of one name ("Organisation", "Organization") share the beginnings of most of their words.
    private const double SameNameShare = 0.6;

    private readonly TokenTable _tokens;
    private readonly List<AliasMatch> _matches;
    private readonly Dictionary<string, List<(AcronymDefinition Definition, Alias[] Bearers)>> _meanings = new(StringComparer.Ordinal);
    private readonly List<AliasMatch> _bound = [];
    private readonly bool[] _claimed;

    private DocumentAcronyms(TokenTable tokens, List<AliasMatch> matches) =>
        (_tokens, _matches, _claimed) = (tokens, matches, new bool[tokens.Count]);

    /// <summary>The matches as the document's own acronyms change them, and the names that nobody covers.</summary>
    public static (List<AliasMatch> Matches, List<DefinedName> Names) Apply(StructuredText text, List<AliasMatch> matches)
    {
        var definitions = AcronymDefinitions.Find(text);
        if (definitions.Count == 0) return (matches, []);
        var acronyms = new DocumentAcronyms(text.Tokens, matches);
        foreach (var definition in definitions) acronyms.Define(definition);
        var names = acronyms.ReadAll();
        return (acronyms.Merge(), names);
    }

    private void Define(AcronymDefinition definition)
    {
        // "European Union Naval Force": a name does not start in the middle of another.
        if (MatchAt(definition.First) is { Bearers: not null } around && around.First < definition.First && around.End < definition.End)
        {
            return;
        }

        Alias[] bearers = definition.IsName ? BearersOf(definition) : [];
        if (!_meanings.TryGetValue(definition.Acronym, out var meanings)) _meanings.Add(definition.Acronym, meanings = []);
        meanings.Add((definition, bearers));
    }

    // The actors of the name as listed, or of the acronym where the name is another spelling of the listed one.
    private Alias[] BearersOf(AcronymDefinition definition)
    {
        var named = MatchAt(definition.End - 1);
        if (named.End == definition.End && named.First <= definition.First) return named.Bearers;
        var listed = MatchAt(definition.At);
        return listed.End == definition.At + 1 ? [.. listed.Bearers.Where(alias => IsSameName(alias.Actor.Name, definition))] : [];
    }

    private bool IsSameName(string listed, AcronymDefinition definition)
    {
        var words = Words(_tokens.Text[_tokens[definition.First].Start.._tokens[definition.End - 1].End]);
        var others = Words(listed);
        return words.Intersect(others).Count() >= SameNameShare * Math.Max(words.Count, others.Count);
    }

    // The first four letters of each capitalised word.
    private static HashSet<string> Words(string name) =>
        [.. name.Split(' ', '-', '’', '\'').Where(word => word.Length > 1
            && char.IsUpper(word[0])).Select(word => LetterFolding.Fold(word[..Math.Min(4, word.Length)]))];

    private List<DefinedName> ReadAll()
    {
        var names = new List<DefinedName>();
        foreach (var (definition, bearers) in _meanings.Values.SelectMany(meanings => meanings))
        {
            if (!definition.IsName) continue;
            if (bearers.Length == 0) AddName(definition.First, definition.End, definition, names);
            else if (MatchAt(definition.First).End != definition.End) Bind(definition.First, definition.End, NamedVia.Name, bearers);
        }

        var lookup = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Length > AcronymSpelling.LongestAcronym
                || !_tokens[i].Is(TokenShape.Capitalised))
            {
                continue;
            }

            if (!lookup.TryGetValue(_tokens.TextOf(i), out var meanings) || Meaning(meanings, i) is not { } meaning) continue;
            var match = MatchAt(i);
            if (match.End - match.First > 1) continue;
            if (!meaning.Definition.IsName) Claim(i, i + 1);
            else if (meaning.Bearers.Length > 0) Bind(i, i + 1, NamedVia.Alias, meaning.Bearers);
            else AddName(i, i + 1, meaning.Definition, names);
        }

        names.Sort((a, b) => a.First.CompareTo(b.First));
        return names;
    }

    private static (AcronymDefinition Definition, Alias[] Bearers)? Meaning(
        List<(AcronymDefinition Definition, Alias[] Bearers)> meanings, int at)
    {
        int low = 0, high = meanings.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (meanings[middle].Definition.Start <= at) low = middle + 1;
            else high = middle;
        }

        return low > 0 ? meanings[low - 1] : meanings.Count == 1 ? meanings[0] : null;
    }

    private void Bind(int first, int end, NamedVia via, Alias[] bearers)
    {
        if (!Claim(first, end)) return;
        _bound.Add(new AliasMatch(first, end, [.. bearers.Select(alias => new Alias(alias.Actor, via, alias.Text, [], []))]));
    }

    private void AddName(int first, int end, AcronymDefinition definition, List<DefinedName> names)
    {
        if (Claim(first, end)) names.Add(new DefinedName(first, end, definition));
    }

    private bool Claim(int first, int end)
    {
        var tokens = _claimed.AsSpan(first, end - first);
        if (tokens.Contains(true)) return false;
        tokens.Fill(true);
        return true;
    }

    private AliasMatch MatchAt(int token)
    {
        int low = 0, high = _matches.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (token < _matches[middle].First) high = middle - 1;
            else if (token >= _matches[middle].End) low = middle + 1;
            else return _matches[middle];
        }

        return default;
    }

    // The bound acronyms in place of what overlaps them or a defined name.
    private List<AliasMatch> Merge()
    {
        var merged = _matches.FindAll(match => !_claimed.AsSpan(match.First, match.End - match.First).Contains(true));
        merged.AddRange(_bound);
        merged.Sort((a, b) => a.First.CompareTo(b.First));
        return merged;
    }
}

/// <summary>Tokens that a document's own definition makes a name which nobody covers.</summary>
internal readonly record struct DefinedName(int First, int End, AcronymDefinition Definition);
