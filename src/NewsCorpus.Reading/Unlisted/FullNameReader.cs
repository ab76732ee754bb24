using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>Who or what a name in full stands for: a person, a body by a word for its kind, or by its initials.</summary>
internal sealed class FullNameReader(
    AnnotatedDocument document, NameWords words, NameContext context, LoneNames lone, IReadOnlySet<TextSpan> sources)
{
    private readonly Dictionary<int, int> _sources = EndsOf(sources);

    /// <summary>"Jean B. Roe III" is Jean B. Roe.</summary>
    public static string[] WordsOf(TextSpan span, string raw)
    {
        var words = span.Of(raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && NameWords.IsSuffix(words[^1]) ? words[..^1] : words;
    }

    private static Dictionary<int, int> EndsOf(IReadOnlySet<TextSpan> sources)
    {
        var ends = new Dictionary<int, int>();
        foreach (var source in sources) ends[source.Start] = source.End;
        return ends;
    }

    /// <summary>The use of a name; null where it is none in full.</summary>
    public NameUse? Read(UnlistedName name, string[] text)
    {
        if (name.Type is ActorType.Outlet) return null;
        if (text.Length < 2) return Acronym(name, text);
        var (span, via) = (name.Span, name.FullName is null ? NamedVia.Name : NamedVia.Alias);
        if (words.IsBody(text))
        {
            return context.IsRest(span) ? null : new NameUse(span, NameWords.WithoutForm(text), via, IsPerson: false, IsSure: true)
            {
                Longer = LongerName(span),
            };
        }

        if (name.Type is ActorType.Organisation && words.IsChamber(text) && !context.IsRest(span))
            return new NameUse(span, string.Join(' ', text), via, IsPerson: false, IsSure: true) { IsOfAnyState = true };

        // "Administrator Jean Roe", "National Security Adviser Jean Roe"
        for (var roles = RolesBefore(text); roles > 0; roles--) (span, text) = (WithoutFirst(span, text[0]), text[1..]);
        if (name.Type is ActorType.Organisation or ActorType.Place || !words.MayBePerson(text)) return null;
        if (!words.IsGivenName(text[0]) && IsCommonNoun(text[^1])) return null;
        // Where "Trump said" and Donald Trump is named, nothing tells that "Ramat Trump" is a person.
        var isSure = name.Type == ActorType.Person || (lone.Speaks(text[^1]) && !lone.IsListed(text[^1])) || context.IsPresented(span)
            || lone.IsOftenAlone(text[^1])
            || (text.Length > 2 && NameWords.IsParticle(text[^2]) && lone.IsOftenAlone($"{text[^2]} {text[^1]}"))
            || (lone.Speaks(text[0]) && lone.IsFamilyFirst(text));
        return new NameUse(span, NameWords.WithoutInitials(text), via, IsPerson: true, isSure);
    }

    // How many words stand before a name of two words or more, of which the last says what the person is.
    private int RolesBefore(string[] text)
    {
        var last = words.IsGivenName(text[0]) || text.Length < 3 ? -1 : Array.FindLastIndex(text, text.Length - 3, NameWords.IsRole);
        return last + 1;
    }

    // "not a Roe Supporter", where the text writes "a Lee supporter", too
    private bool IsCommonNoun(string last) => AgentNouns.Are(last)
        && document.Raw.Contains($" {last.ToLowerInvariant()} ", StringComparison.Ordinal);

    // "the UAW said", "UAW spokesman Jean Roe": the initials of a body; those in brackets are of a share, or explained.
    private NameUse? Acronym(UnlistedName name, string[] text)
    {
        if (name.Type is not ActorType.Organisation || text is not [var word] || !NameWords.IsAcronym(word)) return null;
        var (start, end) = (name.Span.Start, name.Span.End);
        if (start > 0 && document.Raw[start - 1] is '(' or '<' or '[') return null;
        var isSource = _sources.TryGetValue(start, out var source) || _sources.TryGetValue(start - "the ".Length, out source);
        var next = end + 1 < document.Raw.Length && document.Raw[end] == ' ' ? document.Raw.AsSpan(end + 1) : [];
        var isOfficial = source > end && NameWords.IsRole(next[..Math.Max(0, next.IndexOfAny(" ,.\n"))].ToString());
        var isSure = isSource && (source == end || isOfficial);
        return new NameUse(name.Span, word, NamedVia.Name, IsPerson: false, isSure);
    }

    // The name together with the place or people right before it.
    private (string Key, TextSpan Span)? LongerName(TextSpan name)
    {
        var mentions = document.Mentions;
        var index = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.Start, name.Start) - 1;
        if (index < 0 || mentions[index].Span.End != name.Start - 1 || document.Raw[name.Start - 1] != ' '
            || mentions[index].Type is not (ActorType.State or ActorType.Place)) return null;
        var span = new TextSpan(mentions[index].Span.Start, name.End);
        return (NameWords.WithoutForm(WordsOf(span, document.Raw)), span);
    }

    // A short form ("Roe") has it only in its full one ("Administrator Jean Roe").
    private TextSpan WithoutFirst(TextSpan name, string word)
    {
        if (!name.SliceOf(document.Raw).StartsWith(word)) return name;
        var start = name.Start + word.Length;
        while (char.IsWhiteSpace(document.Raw[start])) start++;
        return name with { Start = start };
    }
}
