using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>In what office a source presents who speaks, and whose it is.</summary>
/// <param name="Employer">The state or body; null where none is named.</param>
/// <param name="IsBody">Whether it is a body and not a state.</param>
/// <param name="Title">What kind of office.</param>
internal readonly record struct PresentedOfficial(string? Employer, bool IsBody, OfficialTitle Title)
{
    private static readonly WordSet Officials = WordSet.Named("government-officials");
    private static readonly WordSet Cabinet = WordSet.Named("offices-of-a-cabinet");
    private static readonly WordSet Spokesmen = WordSet.Named("titles-of-spokesmen");
    private static readonly WordSet Heads = WordSet.Named("heads-of-government-bodies");
    private static readonly WordSet HeadEnds = WordSet.Named("ends-of-described-office");
    private static readonly WordSet OfEmployers = WordSet.Named("prepositions-of-employers");
    private static readonly WordSet Former = WordSet.Named("no-longer-in-office");

    // "[Brazil's] Finance Minister Jean Roe"
    private const int Possessive = 3;

    /// <summary>
    /// "Pentagon spokesman Jean Roe"; "Jean Roe, a UN spokeswoman in Gaza" where the office is what he is, no word on the way to it.
    /// </summary>
    public static PresentedOfficial Of(string source, string speaker, AnnotatedDocument document, IReadOnlyList<TextSpan> spans)
    {
        var title = TitleIn(source, speaker);
        if (title == OfficialTitle.None || spans.Count == 0) return default;
        // "a spokesman for Lee Shipping in Norway": what he speaks for is no state.
        var employer = EmployerIn(document, spans[0]);
        if (employer is not null && NamesAnother(document, spans[0], employer)) return default;
        return new PresentedOfficial(employer?.Name, employer?.Type == ActorType.Organisation, title);
    }

    /// <summary>"Justice Secretary Jean Roe": a paper need not say of which government at home.</summary>
    public static bool IsOfCabinet(string source, string speaker)
    {
        var at = source.IndexOf(speaker, StringComparison.Ordinal);
        return at > 0 && source[..at].TrimEnd().Split(' ') is [.., [>= 'A' and <= 'Z', ..], [>= 'A' and <= 'Z', ..] and var office]
            && Cabinet.Has(office);
    }

    private static OfficialTitle TitleIn(string source, string speaker)
    {
        var words = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => Former.Has(word))) return OfficialTitle.None;
        var surname = speaker[(speaker.LastIndexOf(' ') + 1)..];
        if (source.EndsWith(surname, StringComparison.Ordinal))
            return words.Select(TitleOf).FirstOrDefault(title => title != OfficialTitle.None);
        if (!source.StartsWith(speaker + ", ", StringComparison.Ordinal)) return OfficialTitle.None;
        var office = source[(speaker.Length + 2)..].Split(' ').TakeWhile(word => !HeadEnds.Has(word)).LastOrDefault("");
        return TitleOf(office.TrimEnd(','));
    }

    private static OfficialTitle TitleOf(string word) => Spokesmen.Has(word) ? OfficialTitle.Spokesman
        : Officials.Has(word) ? OfficialTitle.Official
        : Heads.Has(word) ? OfficialTitle.Head : OfficialTitle.None;

    // The first state or body in a source, or the one right before it.
    private static ActorMention? EmployerIn(AnnotatedDocument document, TextSpan source)
    {
        if (ActorSpans.Within(document.Actors, source).FirstOrDefault(actor => IsEmployer(document, actor)) is { } found) return found;
        var before = OrderedSearch.FirstAtLeast(document.Actors, mention => mention.Span.Start, source.Start) - 1;
        return before >= 0 && source.Start - document.Actors[before].Span.End <= Possessive && IsEmployer(document, document.Actors[before])
            ? document.Actors[before] : null;
    }

    // A name right behind "for", "at" or "with" that is not the employer's: "Norwegian response coordinator at Lee Shipping".
    private static bool NamesAnother(AnnotatedDocument document, TextSpan source, ActorMention employer)
    {
        var words = document.Raw[source.Start..source.End];
        foreach (var preposition in OfEmployers.Words)
        {
            var at = words.IndexOf(" " + preposition + " ", StringComparison.Ordinal);
            if (at < 0) continue;
            var name = at + preposition.Length + 2;
            if (string.CompareOrdinal(words, name, "the ", 0, "the ".Length) == 0) name += "the ".Length;
            if (name < words.Length && char.IsUpper(words[name]) && !StartsAt(source.Start + name)) return true;
        }

        return false;

        bool StartsAt(int start) => employer.Span.Start == start
            || ActorSpans.Within(document.Actors, source).Any(actor => actor.Span.Start == start && actor.Type == ActorType.Person);
    }

    // Not Norway in "spokesman for the Norway-backed forces".
    private static bool IsEmployer(AnnotatedDocument document, ActorMention mention) =>
        mention.Type is ActorType.State or ActorType.Organisation or ActorType.Bloc
            && !document.Raw.AsSpan(mention.Span.End).StartsWith("-");
}

/// <summary>What kind of office a source gives who speaks.</summary>
internal enum OfficialTitle
{
    /// <summary>None that speaks for others.</summary>
    None,

    /// <summary>Speaks for whatever body.</summary>
    Spokesman,

    /// <summary>Speaks for a government.</summary>
    Official,

    /// <summary>Leads a body, and speaks for a government where that body is one of it.</summary>
    Head,
}
