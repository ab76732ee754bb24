using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Themes;

/// <summary>Finds the terms of the themes of the dictionary table <c>themes</c>. Immutable once built.</summary>
internal sealed class ThemeRecogniser
{
    private readonly TermMatcher<(string Id, string Name)> _terms;

    /// <summary>A recogniser over the dictionary's themes; registers their words with <paramref name="words"/>.</summary>
    public ThemeRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
        var inflection = new Inflection(lexicon);
        _terms = new(lexicon.Rows("themes").SelectMany(row => Forms(row, inflection).Select(form => (form, (row["id"], row["name"])))),
            words);
    }

    /// <summary>The terms in a text, in text order, the longest at each place; a word may serve several themes.</summary>
    public IReadOnlyList<ThemeMention> Recognise(StructuredText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _terms.Find(text.Tokens).ConvertAll(term => new ThemeMention(term.SpanIn(text.Tokens), term.Value.Id, term.Value.Name));
    }

    private static IEnumerable<string> Forms(LexiconRow row, Inflection inflection) =>
        row.List("terms").Concat(row.List("nouns").SelectMany(noun => (IEnumerable<string>)[noun, Inflection.Plural(noun)]))
            .Concat(row.List("verbs").SelectMany(verb => inflection.Verb(verb).Select(form => form.Form)))
            .Distinct(StringComparer.Ordinal);
}
