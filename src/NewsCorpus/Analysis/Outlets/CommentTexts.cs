using NewsCorpus.Reading;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Texts in which their author speaks: comment, columns, letters, reviews and interviews, by their heading or address, by what they say of
/// their author, or by the "I" in which they are written. They give other sources than news does, and no outlet can be judged by them.
/// </summary>
internal sealed class CommentTexts(Corpus corpus)
{
    private const int FirstBlocks = 4;
    private const int LastBlocks = 3;
    private const int LongestEnding = 45;

    // A sentence with "I" or two may be a quotation that lost its marks, but not so soon "I think".
    private const int FewestOfThinking = 2;
    private const int FewestOfFirstPerson = 3;
    private const int LeastPart = 40;

    private static readonly WordSet Headings = WordSet.Named("headings-of-comment");
    private static readonly WordSet Folders = WordSet.Named("folders-of-comment");
    private static readonly WordSet Guests = WordSet.Named("guests-in-bylines");
    private static readonly WordSet Authors = WordSet.Named("nouns-for-authors");
    private static readonly WordSet Singular = WordSet.Named("pronouns-of-an-author");
    private static readonly WordSet Plural = WordSet.Named("pronouns-of-authors");

    private static readonly WordSet Thinking = WordSet.Named("verbs-of-an-author");

    private readonly SignedArticles _signed = new(corpus);

    /// <summary>Whether a text is such a one.</summary>
    public bool Has(AnnotatedDocument document) => _signed.AuthorOf(document) is not null || HasHeading(document)
        || (document.Document.Url ?? "").Split('/', '?').Any(part => Folders.Has(part))
        || EndsWithAuthor(document) || IsInFirstPerson(document);

    // "Opinion: the road was closed", "Road closed | Letters", "By Ann Lee, MP"
    private static bool HasHeading(AnnotatedDocument document) =>
        IsHeading(document.Document.Title) || (document.Document.Author is { } author && IsOfGuest(author))
        || document.Text.Blocks.Take(FirstBlocks).Any(block =>
        {
            var line = ScopeExtensions.OneLine(block.Span.Of(document.Raw));
            return block.Kind == BlockKind.Title ? IsHeading(line)
                : block.Kind is BlockKind.Label or BlockKind.Dateline or BlockKind.Heading
                    && (Headings.Has(line) || (line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && IsOfGuest(line)));
        });

    private static bool IsHeading(string? title) => title is not null && title.IndexOfAny([':', '|']) is > 0 and var end
        && (Headings.Has(title[..end].Trim()) || Headings.Has(title[(title.LastIndexOf('|') + 1)..].Trim()));

    private static bool IsOfGuest(string byline) => byline.Split(' ', ',', '.').Any(word => Guests.Has(word));

    // "About the author: …", "Ann Lee is a teacher." of somebody whom the text names nowhere else.
    private static bool EndsWithAuthor(AnnotatedDocument document)
    {
        foreach (var block in document.Text.Blocks.TakeLast(LastBlocks))
        {
            var words = ScopeExtensions.OneLine(block.Span.Of(document.Raw)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is < 4 or > LongestEnding) continue;
            if (words[0] is "About" && words.Take(3).Any(word => Authors.Has(word.AsSpan().TrimEnd(":.")))) return true;
            var isName = words.Length > 5 && words[2] is "is" && words[3] is "a" or "an" or "the"
                && char.IsUpper(words[0][0]) && char.IsUpper(words[1][0]) && words[1].All(char.IsLetter);
            if (isName && words[^1].EndsWith('.') && block == document.Text.Blocks[^1]
                && document.Raw.IndexOf(words[1], StringComparison.Ordinal) >= block.Span.Start) return true;
        }

        return false;
    }

    // "I walked there", outside of quotations and of what somebody else says.
    private static bool IsInFirstPerson(AnnotatedDocument document)
    {
        var (all, mine, ours, thinks) = (0, 0, 0, false);
        var said = document.Text.BySentence(document.Attributions.Where(item => item.Source.Any(source =>
            source.SliceOf(document.Raw) is var words && !Singular.Has(words) && !Plural.Has(words))), item => item.Cue[0]);
        foreach (var (index, sentence) in document.Text.WholeSentencesIn(Scope.Story))
        {
            all++;
            var isThought = Thinks(document, sentence);
            thinks |= isThought;
            if (said.Contains(index) && !isThought) continue;
            if (HasPronoun(document, sentence, Singular)) mine++;
            else if (HasPronoun(document, sentence, Plural)) ours++;
        }

        return mine > 0 && (mine + ours) * LeastPart >= all
            && mine + ours >= (thinks ? FewestOfThinking : FewestOfFirstPerson) && (thinks || mine > 1 || ours > FewestOfFirstPerson);
    }

    private static bool Thinks(AnnotatedDocument document, Sentence sentence)
    {
        var tokens = document.Text.Tokens;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (tokens.TextOf(i) is "I" && Thinking.Has(tokens.TextOf(i + 1)) && document.Grammar.Quotes.At(i) < 0) return true;
        }

        return false;
    }

    private static bool HasPronoun(AnnotatedDocument document, Sentence sentence, WordSet pronouns)
    {
        var tokens = document.Text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = tokens.TextOf(i);
            if (!pronouns.Has(word) || word is "US" or "ME") continue;
            // "World War I"
            if (word is "I" && i > sentence.FirstToken + 1 && document.Grammar.Tags[i - 1] is Tag.Name) continue;
            if (document.Grammar.Quotes.At(i) < 0) return true;
        }

        return false;
    }
}
