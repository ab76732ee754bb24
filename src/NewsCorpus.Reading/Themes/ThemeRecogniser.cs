using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Themes;

/// <summary>Finds the terms of the themes of the dictionary table <c>themes</c>. Immutable once built.</summary>
internal sealed class ThemeRecogniser
{
    private readonly TermMatcher<Term> _terms;

    /// <summary>A recogniser over the dictionary's themes; registers their words with <paramref name="words"/>.</summary>
    public ThemeRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
        var inflection = new Inflection(lexicon);
        _terms = new(lexicon.Rows("themes").SelectMany(row => TermsOf(row, inflection)), words);
    }

    /// <summary>The terms in a text, in text order, the longest at each place; a word may serve several themes.</summary>
    public IReadOnlyList<ThemeMention> Recognise(StructuredText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = _terms.Find(text.Tokens);
        var mentions = new List<ThemeMention>(found.Count);
        foreach (var term in found)
        {
            if (term.Value != Term.None) mentions.Add(new ThemeMention(term.SpanIn(text.Tokens), term.Value.Id, term.Value.Name));
        }

        return mentions;
    }

    private static IEnumerable<(string Form, Term Term)> TermsOf(LexiconRow row, Inflection inflection)
    {
        var theme = new Term(row["id"], row["name"]);
        return Forms(row, inflection).Select(form => (form, theme)).Concat(row.List("not").Select(form => (form, Term.None)));
    }

    private static IEnumerable<string> Forms(LexiconRow row, Inflection inflection) =>
        row.List("terms").Concat(row.List("nouns").SelectMany(noun => (IEnumerable<string>)[noun, Inflection.Plural(noun)]))
            .Concat(row.List("verbs").SelectMany(verb => inflection.Verb(verb).Select(form => form.Form)))
            .Distinct(StringComparer.Ordinal);

    private sealed record Term(string Id, string Name)
    {
        /// <summary>A phrase around a term that does not mean its theme: "struck a deal".</summary>
        public static Term None { get; } = new("", "");
    }
}
