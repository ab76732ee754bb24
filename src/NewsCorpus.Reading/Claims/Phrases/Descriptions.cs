using System.Collections.Frozen;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>
/// What a text calls those that it names: "the operator Autovia", "the airline, Garuda", "Beko, a maker of fridges". Another text may
/// speak of them by these words alone.
/// </summary>
internal sealed class Descriptions
{
    // Words of an apposition that are looked at for its head: "a large Turkish maker of".
    private const int LongestApposition = 8;

    private readonly Dictionary<string, HashSet<string>> _of = new(StringComparer.Ordinal);
    private readonly TokenTable _tokens;
    private readonly SentenceTags _tags;
    private readonly ActWords _words;

    public Descriptions(AnnotatedDocument document, SentenceTags tags, ActWords words)
    {
        (_tokens, _tags, _words) = (document.Text.Tokens, tags, words);
        var names = new NameKeys(document, words.Parties);
        foreach (var span in document.Mentions.Select(mention => mention.Span).Concat(document.Names.Select(name => name.Span)))
        {
            var first = _tokens.FirstAtOrAfter(span.Start);
            var next = _tokens.FirstAtOrAfter(span.End);
            var nouns = Before(first).Concat(After(next)).ToList();
            if (nouns.Count == 0) continue;
            foreach (var name in names.At(_tokens[first].Span, out _))
            {
                if (!_of.TryGetValue(name, out var keys)) _of[name] = keys = new(StringComparer.Ordinal);
                keys.UnionWith(nouns.SelectMany(noun => _words.Synonyms.KeysOfNoun(noun, "")));
            }
        }
    }

    /// <summary>The keys of all that names are called.</summary>
    public IReadOnlySet<string> Of(IReadOnlyList<string> names)
    {
        // A state is called many things by the people of it that are named.
        var found = names.Where(name => !NameKeys.IsState(name) && _of.ContainsKey(name)).SelectMany(name => _of[name])
            .ToHashSet(StringComparer.Ordinal);
        return found.Count == 0 ? FrozenSet<string>.Empty : found;
    }

    // "the operator Autovia", "the airline, Garuda,"
    private IEnumerable<string> Before(int first)
    {
        var at = first - 1;
        if (at > 0 && _tags[at] is Tag.Comma && _tags[first] is Tag.Name) at--;
        if (at >= 0 && _tags[at] is Tag.Nominal && IsDescription(at)) yield return StemOf(at);
    }

    // "Beko, a maker of fridges", "Beko is a maker"
    private IEnumerable<string> After(int next)
    {
        if (next + 1 >= _tokens.Count || _tags[next] is not (Tag.Comma or Tag.Be) || _tags[next + 1] is not Tag.Determiner) yield break;
        var head = -1;
        for (var at = next + 2; at < Math.Min(_tokens.Count, next + LongestApposition); at++)
        {
            if (_tags[at] is Tag.Nominal) head = at;
            else if (_tags[at] is not (Tag.Name or Tag.Hyphen or Tag.Adverb or Tag.Number or Tag.Participle)) break;
        }

        if (head >= 0 && IsDescription(head)) yield return StemOf(head);
    }

    private bool IsDescription(int token) => StemOf(token) is var stem
        && (_words.ClaimWords.Is("role", stem) || _words.ClaimWords.Is("body", stem) || _words.Synonyms.OfNoun(stem).Count > 0);

    private string StemOf(int token) => _words.Synonyms.Stems.Of(_words.Lower.Of(_tokens.TextOf(token)));
}
