using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>Which offices a title may mean ("leader" a president or a prime minister); the table <c>offices</c>.</summary>
internal sealed class OfficeTitles
{
    private readonly AliasTrie _trie;
    private readonly Dictionary<string, IReadOnlyList<string>> _offices = new(StringComparer.Ordinal);

    public OfficeTitles(LexiconTables lexicon, VocabularyBuilder words)
    {
        var compiler = new AliasCompiler(words);
        var wordings = new List<Alias>();
        foreach (var row in lexicon.Rows("offices"))
        {
            _offices[row["id"]] = row.List("offices").Prepend(row["id"]).ToList();
            var office = new ActorEntry(row["id"], row["id"], ActorType.Person, wordings.Count);
            foreach (var title in row.List("titles"))
            {
                if (compiler.Compile(office, NamedVia.Role, title, null) is { } alias) wordings.Add(alias);
            }
        }

        _trie = new AliasTrie(wordings, new SpellingClasses());
    }

    /// <summary>The offices that the words from <paramref name="index"/> may mean, and where they end; empty where none.</summary>
    public (IReadOnlyList<string> Offices, int End) At(TokenTable tokens, int index, int limit)
    {
        (IReadOnlyList<string> Offices, int End) best = ([], index);
        var node = _trie.Start(_trie.StepOf(tokens, index));
        for (var next = index + 1; node != 0; next++)
        {
            if (_trie.At(node) is { Length: > 0 } here) best = ([.. here.SelectMany(alias => _offices[alias.Actor.Id])], next);
            if (next < limit && tokens.TextOf(next) is "-") next++;
            if (next >= limit) break;
            node = _trie.Next(node, _trie.StepOf(tokens, next));
        }

        return best;
    }

    /// <summary>The bearers of a surname whose office fits the title before it ("President Yoon").</summary>
    public List<Alias> Bearers(TextContext context, Found match, DateOnly? published)
    {
        // "President-elect Roe"
        var end = match.First > 1 && context.Tokens.TextOf(match.First - 1) is "elect" && context.Tokens.TextOf(match.First - 2) is "-"
            ? match.First - 2 : match.First;
        var first = end;
        while (first > 0 && match.First - first < 6 && context.Has(first - 1, WordClass.Title) && !context.IsTaken(first - 1)) first--;
        var offices = new List<string>();
        for (var i = first; i < end;)
        {
            var (named, next) = At(context.Tokens, i, end);
            offices.AddRange(named);
            i = Math.Max(next, i + 1);
        }

        if (offices.Count == 0) return [];
        var fitting = match.Bearers.Where(alias => alias.Actor.Offices.Any(tenure => offices.Contains(tenure.Office))).ToList();
        if (fitting.Count < 2) return fitting;
        // Without a date the one who still serves is meant.
        var serving = fitting.FindAll(alias => alias.Actor.Offices.Any(tenure => offices.Contains(tenure.Office)
            && (published is { } day ? tenure.Covers(day) : tenure.Until is null)));
        return serving.Count > 0 ? serving : fitting;
    }
}
