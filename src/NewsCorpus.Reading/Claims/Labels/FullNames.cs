using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Calls persons whom the dictionary lacks by their names in full, as the text does elsewhere: "Dadin went", of Ildar Dadin. The reader
/// of a list does not see that.
/// </summary>
internal sealed class FullNames(AnnotatedDocument document, Unlisted.NameWords names)
{
    private static readonly WordSet Titles = WordSet.Named("courtesy-titles");
    private static readonly WordSet Speaking = WordSet.Named("pronouns-of-one-person");
    private static readonly WordSet Faiths = WordSet.Named("followers-of-faiths");
    private static readonly WordSet Particles = WordSet.Named("name-particles");
    private const int MostWords = 4;

    // In tokens.
    private const int PronounReach = 12;

    private Dictionary<string, List<string>>? _full;

    /// <summary>The label with names in full; null where somebody is named in part, and nothing tells who that is.</summary>
    /// <param name="label">The label.</param>
    /// <param name="words">The tokens that it is made of.</param>
    public string? In(string label, TokenRange words)
    {
        for (var token = words.First; token < words.End; token++)
        {
            var part = document.Text.Tokens.TextOf(token).ToString();
            var at = PlaceOf(label, part);
            if (at < 0 || document.Grammar.Tags[token] is not Tag.Name || IsPartOfName(token)) continue;
            var full = ListedAs(token);
            // "changed the family name to Roe"
            if (at > 0 && label[..at].Contains(" name ", StringComparison.Ordinal)) continue;
            // A known politician needs no more than a surname, but as the subject.
            if (full is not null && at > 0) continue;
            if (full is null)
            {
                if (IsOpeningNoun(token, part)) continue;
                if (IsMentioned(token) || TypeOf(token) is not (null or ActorType.Person)) continue;
                var isPerson = TypeOf(token) is ActorType.Person || HasTitle(token) || (at == 0 && IsPersonElsewhere(part));
                full = FullOf(part, isPerson);
                if (full is null && isPerson) return null;
                if (full is null) continue;
            }

            // "Ildar Roe flew … with a friend of Roe"
            if (label.Contains(full, StringComparison.Ordinal)) continue;
            var start = HasTitle(token) && at > 0 ? label.LastIndexOf(' ', Math.Max(0, at - 2)) + 1 : at;
            label = $"{label[..start]}{full}{label[(at + part.Length)..]}";
        }

        return WithoutCapitals(label);
    }

    // "Organ transplants rose", where the text writes "organ" elsewhere.
    private bool IsOpeningNoun(int token, string part)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceAt(document.Text.Tokens[token].Start)];
        return sentence.FirstToken == token && document.Grammar.Tags[token + 1] is Tag.Nominal
            && document.Raw.Contains($" {part.ToLowerInvariant()} ", StringComparison.Ordinal);
    }

    // "JEREMY Corbyn": the beginning of a text.
    private string WithoutCapitals(string label)
    {
        var end = label.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0 || label[..end].Any(char.IsLower)) return label;
        var person = document.Mentions.FirstOrDefault(mention => mention.Type == ActorType.Person
            && mention.Name.StartsWith(label[..(end + 1)], StringComparison.OrdinalIgnoreCase));
        return person is null ? label : person.Name[..end] + label[end..];
    }

    private static int PlaceOf(string label, string part)
    {
        var at = label.IndexOf(part, StringComparison.Ordinal);
        var end = at + part.Length;
        return at < 0 || (at > 0 && char.IsLetterOrDigit(label[at - 1])) || (end < label.Length && char.IsLetterOrDigit(label[end]))
            ? -1
            : at;
    }

    private ActorType? TypeOf(int token) => document.Names
        .FirstOrDefault(name => name.Span.Overlaps(document.Text.Tokens[token].Span))?.Type;

    // "Mr Roe", "Mr. Roe"
    private bool HasTitle(int token) => (token > 0 && Titles.Has(document.Text.Tokens.TextOf(token - 1)))
        || (token > 1 && document.Text.Tokens.TextOf(token - 1) is "." && Titles.Has(document.Text.Tokens.TextOf(token - 2)));

    // "Dadin" of "Ildar Dadin": only a name by itself is one in part.
    private bool IsPartOfName(int token)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var isBehind = token > 0 && ((tags[token - 1] is Tag.Name or Tag.Hyphen && !HasTitle(token)) || tags[token - 1] is Tag.Determiner
            || (tokens.TextOf(token - 1) is "." && token > 1 && char.IsUpper(tokens.TextOf(token - 2)[0]) && !HasTitle(token)));
        var isBefore = token + 1 < tokens.Count && (tags[token + 1] is Tag.Name or Tag.Hyphen || Particles.Has(tokens.TextOf(token + 1)));
        // "Roe 'Bo' Lee"
        if (token > 1 && tags[token - 1] is Tag.Quote && tags[token - 2] is Tag.Name && document.Grammar.Quotes.At(token - 1) >= 0)
        {
            return true;
        }

        if (token > 0 && tags[token - 1] is Tag.Quote && token + 1 < tokens.Count && tags[token + 1] is Tag.Quote) return true;
        return isBehind || isBefore || document.Names.Any(name => name.Span.Overlaps(tokens[token].Span)
            && name.Span.SliceOf(document.Raw).Contains(' '));
    }

    private bool IsMentioned(int token) => document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[token].Span));

    private string? ListedAs(int token) => document.Mentions.FirstOrDefault(mention => mention.Type == ActorType.Person
        && mention.Via == NamedVia.Surname && mention.Span.Overlaps(document.Text.Tokens[token].Span))?.Name;

    // "Fang was born … she": who is spoken of as a person.
    private bool IsPersonElsewhere(string part)
    {
        foreach (var name in document.Names)
        {
            if (!name.Span.SliceOf(document.Raw).SequenceEqual(part)) continue;
            if (name.Type is ActorType.Person) return true;
            var first = document.Text.Tokens.FirstAtOrAfter(name.Span.End);
            // "Garner, 43, was": an age.
            if (first + 2 < document.Text.Tokens.Count && document.Grammar.Tags[first] is Tag.Comma
                && document.Grammar.Tags[first + 2] is Tag.Comma
                && document.Grammar.Tags[first + 1] is Tag.Number)
            {
                return true;
            }

            var sentence = document.Text.SentenceAt(name.Span.Start);
            var end = sentence < 0 ? first : Math.Min(first + PronounReach, document.Text.Sentences[sentence].EndToken);
            for (var i = first; i < end; i++) if (Speaking.Has(document.Text.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // The name in full that ends, or else begins, with it: "Li Rui" is Li. Of "Ryan Routh" and "Ryan Wesley Routh" the shorter.
    private string? FullOf(string part, bool isPerson)
    {
        _full ??= Read();
        var full = _full.GetValueOrDefault(part) ?? (isPerson ? _full.GetValueOrDefault(part + " ") : null) ?? [];
        var isOne = full.Count > 0 && full.TrueForAll(name => name.Split(' ')[0] == full[0].Split(' ')[0]
            && name.Split(' ')[^1] == full[0].Split(' ')[^1]);
        return isOne ? full.MinBy(name => name.Length) : null;
    }

    private Dictionary<string, List<string>> Read()
    {
        var full = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var written = document.Names.Where(name => name.Type is null or ActorType.Person).Select(name => name.Span.Of(document.Raw))
            .Concat(document.Mentions.Where(mention => mention.Type == ActorType.Person).Select(mention => mention.Name));
        foreach (var name in written.Distinct(StringComparer.Ordinal))
        {
            var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            while (words.Length > 2 && Titles.Has(words[0].TrimEnd('.'))) words = words[1..];
            // "Baghdadi Jews"
            if (words.Length > MostWords || Faiths.Has(words[^1])) continue;
            if (!names.MayBePerson(words) || !Array.TrueForAll(words, MayBeOfPerson)) continue;
            Add(words[^1], string.Join(' ', words));
            Add(words[0] + " ", string.Join(' ', words));
        }

        return full;

        // "DNC | Cole" is no name.
        static bool MayBeOfPerson(string word) => char.IsUpper(word[0]) && (word.Any(char.IsLower) || word.Contains('.'));

        void Add(string part, string whole)
        {
            if (!full.TryGetValue(part, out var known)) full.Add(part, known = []);
            if (!known.Contains(whole, StringComparer.Ordinal)) known.Add(whole);
        }
    }
}
