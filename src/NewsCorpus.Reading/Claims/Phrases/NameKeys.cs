using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>Who is named at a place of a document: ids of actors as "@id", names without an entry by their words.</summary>
internal sealed class NameKeys(AnnotatedDocument document, Parties parties)
{
    /// <summary>Whether a name is the id of a state, which alone is written in capitals.</summary>
    public static bool IsState(string name) => name is ['@', >= 'A' and <= 'Z', ..];

    /// <summary>The names that cover a token; empty where none does.</summary>
    public IReadOnlyList<string> At(TextSpan token, out string? person)
    {
        person = null;
        if (Find(document.Mentions, mention => mention.Span, token) is { } mention)
        {
            if (parties.IsPerson(mention.Actor)) person = mention.Actor;
            var party = parties.Of(mention.Actor);
            return party == mention.Actor ? ["@" + party] : ["@" + mention.Actor, "@" + party];
        }

        return Find(document.Names, name => name.Span, token) is { } unlisted ? [Key(unlisted)] : [];
    }

    /// <summary>Where the name that covers a token begins and ends; the token itself where none does.</summary>
    public TextSpan SpanAt(TextSpan token) =>
        Find(document.Mentions, mention => mention.Span, token)?.Span ?? Find(document.Names, name => name.Span, token)?.Span ?? token;

    /// <summary>The towns and regions that are named in a span; states are none.</summary>
    public IReadOnlyList<string> TownsIn(TextSpan span)
    {
        List<string>? towns = null;
        var firstMention = OrderedSearch.FirstAtLeast(document.Mentions, mention => mention.Span.Start, span.Start);
        for (var i = firstMention; i < document.Mentions.Count && document.Mentions[i].Span.End <= span.End; i++)
        {
            if (document.Mentions[i].Type == ActorType.Place) (towns ??= []).Add("@" + document.Mentions[i].Actor);
        }

        var firstName = OrderedSearch.FirstAtLeast(document.Names, name => name.Span.Start, span.Start);
        for (var i = firstName; i < document.Names.Count && document.Names[i].Span.End <= span.End; i++)
        {
            if (document.Names[i] is { Type: ActorType.Place } or { Reading: MentionReading.Place })
            {
                (towns ??= []).Add(Key(document.Names[i]));
            }
        }

        return towns ?? (IReadOnlyList<string>)[];
    }

    /// <summary>The names that stand before an offset, the nearest first, each once.</summary>
    public IReadOnlyList<string> Before(int offset, int most, Func<ActorType, bool>? fits = null)
    {
        var found = new List<string>();
        var mention = OrderedSearch.FirstAtLeast(document.Mentions, item => item.Span.Start, offset) - 1;
        var name = OrderedSearch.FirstAtLeast(document.Names, item => item.Span.Start, offset) - 1;
        while ((mention >= 0 || name >= 0) && found.Count < most)
        {
            if (fits is not null && mention >= 0 && !fits(document.Mentions[mention].Type))
            {
                mention--;
                continue;
            }

            if (fits is not null && name >= 0 && document.Names[name].Type is { } type && !fits(type))
            {
                name--;
                continue;
            }

            var isMention = name < 0 || (mention >= 0 && document.Mentions[mention].Span.Start > document.Names[name].Span.Start);
            var keys = isMention ? At(document.Mentions[mention--].Span, out _) : [Key(document.Names[name--])];
            foreach (var key in keys) if (!found.Contains(key)) found.Add(key);
        }

        return found;
    }

    /// <summary>Whether a company may be meant.</summary>
    public static bool CanBeFirm(ActorType type) => type is ActorType.Organisation;

    /// <summary>All names of the document, each once.</summary>
    public IReadOnlySet<string> All() => document.Mentions.SelectMany(mention => At(mention.Span, out _)).Concat(document.Names.Select(Key))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a token opens its sentence, be it behind "OSLO - ": a capital tells nothing there.</summary>
    public bool OpensSentence(TextSpan token)
    {
        var index = document.Text.SentenceAt(token.Start);
        if (index < 0) return false;
        var sentence = document.Text.Sentences[index];
        return sentence.Span.Start >= token.Start - 1
            || (WireDateline.At(document.Text.Tokens, sentence.FirstToken, sentence.EndToken) is { EndsInDash: true } line
                && line.End < sentence.EndToken && document.Text.Tokens[line.End].Start == token.Start);
    }

    /// <summary>Whether a token is part of a date.</summary>
    public bool IsDate(TextSpan token)
    {
        var dates = document.Dates;
        var at = OrderedSearch.FirstAtLeast(dates, date => date.Span.End, token.Start + 1);
        return at < dates.Count && dates[at].Span.Start <= token.Start;
    }

    /// <summary>Whether two names can be one: the same, or the one a word of the other ("Roe" of "Jane Roe").</summary>
    public static bool IsOne(string a, string b)
    {
        if (a == b) return true;
        if (a.StartsWith('@') || b.StartsWith('@')) return false;
        return NameWords.AreOne(a, b);
    }

    /// <summary>Whether two lists have a name in common.</summary>
    public static bool Share(IReadOnlyList<string> some, IReadOnlyList<string> others)
    {
        foreach (var one in some)
        {
            foreach (var other in others) if (IsOne(one, other)) return true;
        }

        return false;
    }

    /// <summary>Under what a name is looked up: two names that <see cref="IsOne"/> share a handle.</summary>
    public static IEnumerable<string> Handles(string name)
    {
        if (name.StartsWith('@')) return [name];
        var words = Words(name);
        return words.Length == 1 ? words : [.. words, Initials(words)];
    }

    private static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Initials(string[] words) =>
        string.Concat(words.Where(part => !NameWords.IsSmall(part)).Select(part => part[..1]));

    private string Key(UnlistedName name) => KeyOf(document, name);

    /// <summary>The key of a name that has no entry: its words in lower case, the full name where the text gives one.</summary>
    public static string KeyOf(AnnotatedDocument document, UnlistedName name) =>
        LetterFolding.Fold((name.FullName ?? name.Span).Of(document.Raw).Replace("’s", "", StringComparison.Ordinal).Replace('-', ' '));

    private static T? Find<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, TextSpan token)
        where T : class
    {
        var at = OrderedSearch.FirstAtLeast(items, item => spanOf(item).End, token.Start + 1);
        return at < items.Count && spanOf(items[at]).Start <= token.Start ? items[at] : null;
    }
}
