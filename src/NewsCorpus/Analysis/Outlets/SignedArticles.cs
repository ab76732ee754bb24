using NewsCorpus.Reading;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Texts whose author is no reporter of the outlet: "By David Cameron" over the text of a prime minister, "…, says PAUL NUTTALL" in a
/// title, "The writer is a former minister" behind the last line. What such a text says, its author says.
/// </summary>
internal sealed class SignedArticles
{
    private const int LastBlocks = 3;
    private const int LongestEnding = 45;

    private static readonly WordSet Verbs = WordSet.Named("verbs-of-signed-titles");
    private static readonly WordSet Endings = WordSet.Named("endings-of-signed-articles");
    private static readonly WordSet Openings = WordSet.Named("openings-of-signed-articles");

    // Who holds or held an office writes for himself.
    private readonly HashSet<string> _politicians;

    // Papers set the names of their own columnists in capitals too: only who is known for something else is a guest.
    private readonly HashSet<string> _known;

    /// <summary>The signed articles of a corpus.</summary>
    public SignedArticles(Corpus corpus)
    {
        var persons = corpus.Lexicon.Rows("persons");
        _known = persons.Select(row => row["name"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _politicians = persons.Where(row => row["offices"].Length > 0).Select(row => row["name"])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The author of a text that is not the outlet's own; "" for one without a name; null for any other text.</summary>
    public string? AuthorOf(AnnotatedDocument document)
    {
        if (document.Document.Author is { } author && _politicians.TryGetValue(author, out var known)) return known;
        var (text, raw) = (document.Text, document.Raw);
        foreach (var block in text.Blocks.Where(block => block.Kind == BlockKind.Label))
        {
            var words = ScopeExtensions.OneLine(block.Span.Of(raw)).Split(' ', 2);
            if (words.Length == 2 && Openings.Has(words[0]) && _politicians.TryGetValue(words[1].TrimEnd('.'), out known)) return known;
        }

        return OfTitle(document.Document.Title) ?? OfEnding(document);
    }

    // "Forget Brussels, says PAUL NUTTALL": capitals are for authors; who is quoted has small letters.
    private string? OfTitle(string? title)
    {
        var words = (title ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = words.Length;
        while (name > 0 && IsCapitals(words[name - 1])) name--;
        return words.Length - name is 2 or 3 && name > 1 && Verbs.Has(words[name - 1])
            && (words[name - 2][^1] is ',' or '”' or '"' or '\'' or '’')
            && _known.TryGetValue(string.Join(' ', words[name..]), out var author) ? author : null;
    }

    private static bool IsCapitals(string word) =>
        word.Length > 1 && word.All(c => char.IsUpper(c) || c is '-' or '\'' or '’' or '.');

    // By its first word, before the others are looked at.
    private static bool MayTellOfAuthor(ReadOnlySpan<char> block)
    {
        block = block.TrimStart();
        var end = 0;
        while (end < block.Length && !char.IsWhiteSpace(block[end])) end++;
        return block[..end] is "•" || Openings.Has(block[..end]);
    }

    // "The writer is a former minister"; "• Paul Nuttall is Deputy Leader of Ukip", whom the text does not name.
    private static string? OfEnding(AnnotatedDocument document)
    {
        var (text, raw) = (document.Text, document.Raw);
        foreach (var block in text.Blocks.TakeLast(LastBlocks))
        {
            if (!MayTellOfAuthor(block.Span.SliceOf(raw))) continue;
            var words = ScopeExtensions.OneLine(block.Span.Of(raw)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is < 4 or > LongestEnding || OutletStaff.IsOfOwnPaper(document, words)) continue;
            if (Openings.Has(words[0]) && Endings.Has(words[1].TrimEnd(','))) return "";
            var name = words[0] is "•" && block.Kind != BlockKind.Reference ? words[1..] : [];
            if (name.Length > 4 && name[2] is "is" or "was" && char.IsUpper(name[0][0]) && char.IsUpper(name[1][0])
                && raw.IndexOf(name[1], StringComparison.Ordinal) > block.Span.Start)
            {
                return $"{name[0]} {name[1]}";
            }
        }

        return null;
    }
}
