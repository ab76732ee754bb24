using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Says in a few words what happened: "Putin, Kim meet in Beijing".</summary>
internal sealed class EventLabel(AnnotatedDocument document, ActWords tables, IReadOnlyDictionary<string, string> surnames)
{
    private const int Longest = 70;

    // Nouns that are told as verbs where it is known who acts.
    private static readonly Dictionary<string, (string One, string Many)> Verbs = new(StringComparer.Ordinal)
    {
        ["#meet"] = ("meets", "meet"),
        ["#visit"] = ("visits", "visit"),
        ["#invade"] = ("invades", "invade"),
        ["#attack"] = ("attacks", "attack"),
        ["#resign"] = ("resigns", "resign"),
    };

    /// <summary>The label of a noun phrase.</summary>
    public string OfNoun(WordList words, DatedPhrase.Found found, Act act, DateMention date)
    {
        var span = words.Span(found.First, found.End);
        var actors = document.Mentions.Where(mention => span.Contains(mention.Span) && mention.Span.End <= words.Span(found.Head).Start && mention.Type is not (ActorType.Place or ActorType.Outlet))
            .Select(Short).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (key, verb) in Verbs)
        {
            if (!act.Keys.Contains(key) || actors.Count == 0 || (key == "#meet" && actors.Count < 2)) continue;
            var rest = found.Head + 1 < found.End ? " " + Rest(words, found, key) : "";
            return Cut($"{string.Join(", ", actors)} {(actors.Count > 1 ? verb.Many : verb.One)}{rest}");
        }

        return Cut(Capital(Without(span, date)));
    }

    /// <summary>The label of a clause.</summary>
    public string OfClause(WordList words, Act act, DateMention date, ClaimStatement statement)
    {
        var first = words.Count;
        var start = act.Agent?.Span.Start < act.Span.Start && statement.Content.Any(span => span.Contains(act.Agent.Span)) ? act.Agent!.Span.Start : act.Span.Start;
        for (var i = 0; i < words.Count && first == words.Count; i++) if (words.Span(i).Start >= start) first = i;
        var end = first;
        while (end < words.Count && (words.Span(end).Start < act.Span.End || words[end] is Tag.Preposition or Tag.Nominal or Tag.Name or Tag.Determiner)) end++;
        if (first >= end) return Cut(Capital(Without(statement.Span, date)));
        var text = Without(words.Span(first, end), date);
        // "They signed a partnership": who they are stands in the sentence before.
        if (words[first] is Tag.Pronoun && text.IndexOf(' ') is var space and > 0 && SubjectBefore(statement.Sentence) is { Length: > 0 } subject) text = subject + text[space..];
        return Cut(Capital(act.Object is null && act.Agent is null ? Without(statement.Span, date) : text));
    }

    /// <summary>The subject of a sentence, for what comes after an event.</summary>
    public string? OfSubject(WordList words)
    {
        var phrase = new PhraseReader(words, new NameKeys(document, tables.Parties), tables.Synonyms, tables.ClaimWords).Read(0, true, out _);
        return phrase is null || phrase.IsPronoun ? null : Capital(document.Raw[phrase.Span.Start..phrase.Span.End]);
    }

    private string? SubjectBefore(int sentence)
    {
        if (sentence < 1 || document.Text.Sentences[sentence - 1] is var before && before.Block != document.Text.Sentences[sentence].Block) return null;
        document.Grammar.TagsOf(sentence - 1);
        var verb = before.FirstToken;
        while (verb < before.EndToken && !document.Grammar.Tags[verb].IsFinite()) verb++;
        if (verb >= before.EndToken) return null;
        // The subject is what stands between the last comma and the verb.
        var comma = verb;
        while (comma > before.FirstToken && document.Grammar.Tags[comma - 1] is not Tag.Comma) comma--;
        var span = new TextSpan(document.Text.Tokens[comma].Start, document.Text.Tokens[verb].Start);
        return string.Join(", ", document.Mentions.Where(mention => span.Contains(mention.Span) && mention.Type != ActorType.Place).Select(Short).Distinct(StringComparer.Ordinal));
    }

    // "of Ukraine" is the object of the verb; "in Beijing" stays.
    private string Rest(WordList words, DatedPhrase.Found found, string key)
    {
        var text = document.Raw[words.Span(found.Head + 1).Start..words.Span(found.End - 1).End];
        return key is not "#meet" && (text.StartsWith("of ", StringComparison.Ordinal) || text.StartsWith("to ", StringComparison.Ordinal) || text.StartsWith("on ", StringComparison.Ordinal)) ? text[3..] : text;
    }

    private string Short(ActorMention mention) => mention.Type == ActorType.Person ? surnames.GetValueOrDefault(mention.Actor) ?? mention.Name.Split(' ')[^1] : mention.Name;

    // The words without the date and the preposition before it.
    private string Without(TextSpan span, DateMention date)
    {
        var text = document.Raw[span.Start..span.End];
        if (span.Contains(date.Span))
        {
            var head = document.Raw[span.Start..date.Span.Start].TrimEnd();
            foreach (var word in (string[])["since", "from", "during", "early in", "late in", "in", "on", "by", "until", "of"])
            {
                if (head.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) || head.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    head = head[..^word.Length].TrimEnd();
                    break;
                }
            }

            text = $"{head} {document.Raw[date.Span.End..span.End].TrimStart()}";
        }

        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '.', ';', ':', '"', '“', '”', '-');
        foreach (var article in (string[])["the ", "a ", "an "]) if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) text = text[article.Length..];
        return text;
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var cut = text.LastIndexOf(' ', Longest - 1);
        return text[..(cut > Longest / 2 ? cut : Longest - 1)] + "…";
    }
}
