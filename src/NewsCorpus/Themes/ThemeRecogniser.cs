using NewsCorpus.Lexicon;
using NewsCorpus.Text;

namespace NewsCorpus.Themes;

/// <summary>Finds the terms of the themes of the dictionary table <c>themes</c>. Immutable once built.</summary>
public sealed class ThemeRecogniser
{
    private readonly Dictionary<int, Term[]> _termsByFirstWord;

    /// <summary>A recogniser over the dictionary's themes; registers their words with <paramref name="words"/>.</summary>
    public ThemeRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var inflection = new Inflection(lexicon);
        _termsByFirstWord = lexicon.Rows("themes")
            .SelectMany(row => Forms(row, inflection)
                .Select(form => new Term(row["id"], row["name"], [.. form.Split(' ', '-').Select(words.Add)])))
            .GroupBy(term => term.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(term => term.Words.Length).ToArray());
    }

    /// <summary>The terms in a text, in text order, the longest at each place; a word may serve several themes.</summary>
    public IReadOnlyList<ThemeMention> Recognise(StructuredText text)
    {
        var found = new List<ThemeMention>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var word = text.Tokens[i].Word;
            if (word == 0 || !_termsByFirstWord.TryGetValue(word, out var terms)) continue;
            var longest = i;
            foreach (var term in terms)
            {
                var end = EndOf(term, text.Tokens, i);
                if (end <= i || end < longest) continue;
                longest = end;
                found.Add(new ThemeMention(new TextSpan(text.Tokens[i].Start, text.Tokens[end - 1].End), term.Theme, term.Name));
            }

            if (longest > i) i = longest - 1;
        }

        return found;
    }

    // One past the last token of the term, or `at` where it does not stand there. "long-range" and "long range" are one.
    private static int EndOf(Term term, TokenTable tokens, int at)
    {
        var next = at;
        for (var i = 0; i < term.Words.Length; i++, next++)
        {
            if (i > 0 && next < tokens.Count && tokens.TextOf(next) is "-" or "\u2010" or "\u2011") next++;
            if (next >= tokens.Count || tokens[next].Word != term.Words[i]) return at;
        }

        return next;
    }

    private static IEnumerable<string> Forms(LexiconRow row, Inflection inflection) =>
        row.List("terms").Concat(row.List("nouns").SelectMany(noun => (IEnumerable<string>)[noun, Inflection.Plural(noun)]))
            .Concat(row.List("verbs").SelectMany(inflection.Verb).Select(verb => verb.Form))
            .Distinct(StringComparer.Ordinal);

    private sealed record Term(string Theme, string Name, int[] Words);
}
