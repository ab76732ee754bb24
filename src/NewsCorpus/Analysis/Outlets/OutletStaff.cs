using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Tells for whom somebody works from the citation of a report: "Ann Lee of NBC News", "NBC's Ann Lee is the moderator", "CNN anchor Ann
/// Lee". What a reporter says in a statement is the outlet's report all the same, and so is what stands after "by"; a host who is
/// presented as such speaks for himself.
/// </summary>
internal static class OutletStaff
{
    private static readonly WordSet StaffNouns = WordSet.Named("staff-nouns");
    private static readonly WordSet WorkingFor = WordSet.Named("verbs-of-working-for");
    private static readonly WordSet Presenters = WordSet.Named("presenters");

    /// <summary>True where an outlet's name only tells for whom somebody works.</summary>
    /// <param name="document">The text.</param>
    /// <param name="outlet">The mention of the outlet.</param>
    public static bool IsEmployer(AnnotatedDocument document, ActorMention outlet)
    {
        var tokens = document.Text.Tokens;
        var (first, end) = (tokens.FirstAtOrAfter(outlet.Span.Start), tokens.FirstAtOrAfter(outlet.Span.End));
        var before = Text(tokens, first - 1);
        var after = Text(tokens, end);
        if (before is "by") return false;
        var isEmployer = ((after is "'s" or "’s" || StaffNouns.Has(after)) && IsPerson(tokens, end + 1))
            || (before is "of" or "at" or "from" && IsPerson(tokens, first - 3))
            // "who wrote for the Evening Gazette"
            || ((before is "the" or "The" ? Text(tokens, first - 2) : before) is "for"
                && Text(tokens, first - (before is "for" ? 2 : 3)) is var work && (StaffNouns.Has(work) || WorkingFor.Has(work)));
        // "Ann Lee, the Fox News host, said on Twitter"
        if (Presenters.Has(after) && before is "a" or "the" or "an" && Text(tokens, first - 2) is ",") return true;
        return isEmployer && !IsSource(document.Attributions, outlet.Span);
    }

    /// <summary>
    /// Whether some words present a reporter or columnist of the outlet that published a text: "our political editor", "Ann Lee of the
    /// Guardian" with the noun for it, in the Guardian. What such a person says, the outlet does.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="words">The words, as they stand.</param>
    public static bool IsOfOwnPaper(AnnotatedDocument document, IReadOnlyList<string> words)
    {
        if (!words.Any(word => StaffNouns.Has(word.TrimEnd(',', '.', ':')))) return false;
        if (IsOurs(words)) return true;
        var outlet = (document.Provenance.Publisher?.Name ?? document.Document.Outlet ?? "").Split(' ')
            .Where(word => word is not ("The" or "the")).ToList();
        var bare = words.Select(word => word.TrimEnd(',', '.', ':').Replace("’s", "", StringComparison.Ordinal)
            .Replace("'s", "", StringComparison.Ordinal)).ToList();
        return outlet.Count > 0 && outlet[0].Length > 0
            && Enumerable.Range(0, bare.Count).Any(at => outlet.SequenceEqual(bare.Skip(at).Take(outlet.Count))
                // "the Financial Times's editor", in The Times
                && (at == 0 || bare[at - 1] is "The" || !char.IsUpper(bare[at - 1].FirstOrDefault())));
    }

    // "our political editor"; not "a veteran of our wars"
    private static bool IsOurs(IReadOnlyList<string> words)
    {
        var our = words.ToList().FindIndex(word => word.Equals("our", StringComparison.OrdinalIgnoreCase));
        return our >= 0 && words.Skip(our + 1).TakeWhile(word => word is not ("of" or "in" or "at" or "and"))
            .Any(word => StaffNouns.Has(word.TrimEnd(',', '.', ':')));
    }

    private static bool IsSource(IReadOnlyList<Attribution> attributions, TextSpan outlet)
    {
        foreach (var attribution in attributions)
        {
            foreach (var source in attribution.Source) if (source.Contains(outlet)) return true;
        }

        return false;
    }

    // A first name and a surname.
    private static bool IsPerson(TokenTable tokens, int first) => IsName(tokens, first) && IsName(tokens, first + 1);

    private static bool IsName(TokenTable tokens, int token) => token >= 0 && token < tokens.Count && tokens[token].Kind == TokenKind.Word
        && tokens[token].Is(TokenShape.Capitalised) && !tokens[token].Is(TokenShape.AllCaps);

    private static ReadOnlySpan<char> Text(TokenTable tokens, int token) => token >= 0 && token < tokens.Count ? tokens.TextOf(token) : [];
}
