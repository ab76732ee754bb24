using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actions;

/// <summary>
/// Finds what is done, by the classes of the dictionary table <c>actions</c>. Some words are the action by themselves
/// ("invaded", "treaty"); others only with an object of the class in the same sentence: "sent … weapons", "weapons were
/// sent". Immutable once built; linear in the length of the text.
/// </summary>
internal sealed class ActionRecogniser
{
    // In tokens between the two words: "supplied Ukraine's army with modern tanks", "tanks had been supplied".
    private const int ObjectAfter = 8;
    private const int ObjectBefore = 5;

    private readonly TermMatcher<Use> _terms;

    /// <summary>A recogniser over the dictionary's actions; registers their words with <paramref name="words"/>.</summary>
    public ActionRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
        var inflection = new Inflection(lexicon);
        _terms = new(lexicon.Rows("actions").SelectMany(row => FormsOf(row, inflection)), words);
    }

    private enum Part { Whole, Act, Object }

    /// <summary>The actions of a text, in text order, each class once at each place.</summary>
    public IReadOnlyList<ActionMention> Recognise(StructuredText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = _terms.Find(text.Tokens);
        var found = new List<ActionMention>();
        for (var i = 0; i < terms.Count; i++)
        {
            var (type, part) = terms[i].Value;
            if (part == Part.Whole) found.Add(new ActionMention(terms[i].SpanIn(text.Tokens), type.Id, type.Name));
            else if (part == Part.Act && ObjectOf(terms, i, text) is { } span) found.Add(new ActionMention(span, type.Id, type.Name));
        }

        return InOrder(found);
    }

    private static List<ActionMention> InOrder(List<ActionMention> found)
    {
        found.Sort((a, b) => a.Span.CompareTo(b.Span) is var order and not 0 ? order : string.CompareOrdinal(a.Action, b.Action));
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i == 0 || found[i] != found[kept - 1]) found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }

    // The nearest object of the act's class, rather after than before it; null where the sentence has none in reach.
    private static TextSpan? ObjectOf(List<TermMatch<Use>> terms, int act, StructuredText text)
    {
        var here = terms[act];
        for (var i = act + 1; i < terms.Count && terms[i].First - here.End <= ObjectAfter; i++)
        {
            if (IsObject(terms[i]) && Hull(here.First, terms[i].End) is { } span) return span;
        }

        for (var i = act - 1; i >= 0 && here.First - terms[i].First <= ObjectBefore + LongestTerm; i--)
        {
            if (IsObject(terms[i]) && here.First - terms[i].End <= ObjectBefore && Hull(terms[i].First, here.End) is { } span) return span;
        }

        return null;

        bool IsObject(in TermMatch<Use> term) =>
            term.Value.Part == Part.Object && term.Value.Class == here.Value.Class && (term.First >= here.End || term.End <= here.First);

        TextSpan? Hull(int first, int end)
        {
            var span = new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End);
            var sentence = text.SentenceAt(span.Start);
            return sentence >= 0 && text.Sentences[sentence].Span.Contains(span) ? span : null;
        }
    }

    // Words of a term; how far back a long one may begin.
    private const int LongestTerm = 4;

    private static IEnumerable<(string Form, Use Value)> FormsOf(LexiconRow row, Inflection inflection)
    {
        var type = new ActionClass(row["id"], row["name"]);
        var whole = row.List("terms").Concat(row.List("nouns").SelectMany(Noun)).Concat(row.List("verbs").SelectMany(Verb));
        var acts = row.List("acts").SelectMany(word => Verb(word).Concat(Noun(word)));
        var objects = row.List("objects").SelectMany(Noun);
        return Forms(whole, Part.Whole).Concat(Forms(acts, Part.Act)).Concat(Forms(objects, Part.Object));

        IEnumerable<string> Noun(string noun) => [noun, Inflection.Plural(noun)];

        IEnumerable<string> Verb(string verb) => inflection.Verb(verb).Select(form => form.Form);

        IEnumerable<(string, Use)> Forms(IEnumerable<string> forms, Part part)
        {
            var use = new Use(type, part);
            return forms.Distinct(StringComparer.Ordinal).Select(form => (form, use));
        }
    }

    private sealed record ActionClass(string Id, string Name);

    private sealed record Use(ActionClass Class, Part Part);
}
