using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Persons and bodies that a source names, though the dictionary does not have them.</summary>
internal static class NamedSources
{
    private static readonly WordSet OfBodies = WordSet.Named("government-officials");
    private static readonly WordSet Titles = WordSet.Named("courtesy-titles");
    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");
    private static readonly WordSet Settings = WordSet.Named("prepositions-of-settings");

    /// <summary>
    /// Who a source is: "Prime Minister Jean Roe", "the bank's director Jean Roe", "Roe, a lawyer", "the Acme Union". An actor of the
    /// corpus has its name there; the bare name of another person is given in full where the text does so before. Null for "Roe's lawyer",
    /// "a friend of Roe" and "Roe and Lee", and where nobody is named.
    /// </summary>
    public static string? In(AnnotatedDocument document, IReadOnlyList<TextSpan> source)
    {
        if (source.Count != 1) return null;
        foreach (var mention in document.Actors)
        {
            if (mention.IsListed || !source[0].Contains(mention.Span)) continue;
            if (!IsHead(document, source[0], mention.Span, mention.Type is ActorType.Person)) continue;
            return WithPlace(document, source[0], mention) ?? mention.Name;
        }

        foreach (var name in document.Names)
        {
            if (!source[0].Contains(name.Span)) continue;
            if (!IsHead(document, source[0], name.Span, name.Type is ActorType.Person)) continue;
            if (IsRestOfName(document, source[0], name.Span)) continue;
            var words = name.Span.Of(document.Raw);
            var person = FullName(document, name, words) ?? (name.Type == ActorType.Person || IsInFull(name, words) ? words
                : WithoutHouse(document, name, words));
            return person is null ? null : ScopeExtensions.OneLine(person);
        }

        return null;
    }

    /// <summary>Who is said to be what a source calls him: "Ann Lee is [a nurse] who alleged"; none where nobody is named so.</summary>
    public static IReadOnlyList<TextSpan> CalledSo(AnnotatedDocument document, IReadOnlyList<TextSpan> source)
    {
        if (source is not [var only]) return [];
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var verb = tokens.FirstAtOrAfter(only.Start) - 1;
        if (verb < 1 || tags[verb] is not Tag.Be || tags[verb + 1] is not Tag.Determiner) return [];
        var first = verb;
        while (first > 0 && tags[first - 1] is Tag.Name) first--;
        // "the mother of Ann Lee is a nurse", "Bo Roe and Ann Lee are a couple"
        var isPart = first > 0 && tags[first - 1] is Tag.Preposition or Tag.Coordinator or Tag.Genitive;
        return first == verb || isPart ? [] : [new TextSpan(tokens[first].Start, tokens[verb - 1].End)];
    }

    // "Norway Lake Hospital", where "Lake Hospital" was found.
    private static string? WithPlace(AnnotatedDocument document, TextSpan source, ActorMention mention)
    {
        if (mention.Type == ActorType.Person) return null;
        var place = document.Mentions.FirstOrDefault(other => other.Type is ActorType.Place or ActorType.State && other.Via == NamedVia.Name
            && source.Contains(other.Span) && other.Span.End + 1 == mention.Span.Start && document.Raw[other.Span.End] == ' ');
        return place is null ? null : ScopeExtensions.OneLine(new TextSpan(place.Span.Start, mention.Span.End).Of(document.Raw));
    }

    // "Olesia Brizgun": of a name of several words it is enough that it speaks.
    private static bool IsInFull(UnlistedName name, string words) => name.Type is null
        && words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 2 or 3 } parts && parts.All(word => char.IsUpper(word[0]))
        && !OfBodies.Has(parts[^1]);

    // "Foreign [Policy], a magazine, said"
    private static bool IsRestOfName(AnnotatedDocument document, TextSpan source, TextSpan name)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var before = tokens.FirstAtOrAfter(name.Start) - 1;
        return before > 0 && tokens[before].Start == source.Start && !name.SliceOf(document.Raw).Contains(' ')
            && document.Text.Sentences[document.Text.SentenceAt(name.Start)].FirstToken < before
            && tokens[before].Is(TokenShape.Capitalised) && tags[before].IsNounLike() && !Titles.Has(tokens.TextOf(before))
            && !Roles.Has(tokens.TextOf(before));
    }

    // Only titles and what describes them stand before the head, and no further noun behind it.
    private static bool IsHead(AnnotatedDocument document, TextSpan source, TextSpan name, bool isPerson)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(name.Start);
        // "the head of the bank's board, Jean Roe of Oslo"
        var before = BeforeTitles(tokens, first);
        var isApposition = before > 0 && tokens[before].Start >= source.Start && tags[before] is Tag.Comma;
        for (var i = tokens.FirstAtOrAfter(source.Start); i < first && !isApposition; i++)
        {
            if (tags[i] is Tag.Preposition or Tag.Coordinator or Tag.To || tags[i].IsVerb()) return false;
            // "the bank's director Jean Roe", not "Norway's Oslo"
            if (tags[i] is Tag.Genitive && tags[Math.Max(0, before)] is not Tag.Nominal) return false;
        }

        var next = tokens.FirstAtOrAfter(name.End);
        if (next < tokens.Count && tags[next] is Tag.Genitive) next++;
        return next >= tokens.Count || tokens[next].Start >= source.End || tags[next] is Tag.Comma or Tag.Relative or Tag.Open or Tag.Dash
            // "Lee in a speech": Lee
            || (tags[next] is Tag.Preposition && (isApposition || (isPerson && Settings.Has(tokens.TextOf(next)))));
    }

    // "the Greens' spokesperson, Sen. Jean Roe", "the Greens' spokesperson Senator Jean Roe": the word before the title.
    private static int BeforeTitles(TokenTable tokens, int first)
    {
        var before = first - 1;
        while (before > 0 && (Titles.Has(tokens.TextOf(before)) || (tokens.TextOf(before) is "." && Titles.Has(tokens.TextOf(before - 1)))))
            before--;
        return before;
    }

    // "the head of the board, [Jean Roe] of Acme"
    private static string? WithoutHouse(AnnotatedDocument document, UnlistedName name, string words)
    {
        var first = document.Text.Tokens.FirstAtOrAfter(name.Span.Start);
        var end = words.IndexOf(" of ", StringComparison.Ordinal);
        var isPerson = name.Type is null && first > 0 && document.Grammar.Tags[first - 1] is Tag.Comma && end > 0;
        return isPerson && words[..end].Contains(' ', StringComparison.Ordinal) ? words[..end] : null;
    }

    // "Roe" beside "Jean Roe", "Tung" beside "Tung Chee-hwa": the person of that name before, else the only one behind.
    private static string? FullName(AnnotatedDocument document, UnlistedName name, string words)
    {
        if (words.Contains(' ', StringComparison.Ordinal) || AreSeveral(document, words)) return null;
        var behind = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in document.Names)
        {
            if (other.Type is not (ActorType.Person or null)) continue;
            var full = ScopeExtensions.OneLine(other.Span.Of(document.Raw));
            if (!IsFullFormOf(full, words, other.Type)) continue;
            if (other.Span.Start < name.Span.Start) return full;
            behind.Add(full);
        }

        return behind.Count == 1 ? behind.First() : null;
    }

    // A surname stands last, or first before a given name that is written with a hyphen; "AcmeLeaks Releases" is none.
    private static bool IsFullFormOf(string full, string words, ActorType? type) =>
        (full.EndsWith(" " + words, StringComparison.Ordinal) && !full.EndsWith(" of " + words, StringComparison.Ordinal))
        || (full.StartsWith(words + " ", StringComparison.Ordinal) && !words.Skip(1).Any(char.IsUpper)
            && (type is ActorType.Person || (full.Contains('-', StringComparison.Ordinal) && full.Split(' ').Length == 2)));

    /// <summary>Whether a surname is that of two: "Mr. Roe …. Ms. Roe".</summary>
    public static bool AreSeveral(AnnotatedDocument document, string name) => HasTitled(document, name, "Mr")
        && (HasTitled(document, name, "Ms") || HasTitled(document, name, "Mrs") || HasTitled(document, name, "Miss"));

    private static bool HasTitled(AnnotatedDocument document, string name, string title) =>
        document.Raw.Contains($"{title} {name}", StringComparison.Ordinal)
        || document.Raw.Contains($"{title}. {name}", StringComparison.Ordinal);
}
