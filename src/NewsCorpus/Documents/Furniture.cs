using System.Globalization;
using NewsCorpus.Lexicon;
using NewsCorpus.Text;

namespace NewsCorpus.Documents;

/// <summary>What a line of page furniture means for what follows.</summary>
internal enum FurnitureKind
{
    /// <summary>Nothing: an invitation, a button, a notice.</summary>
    Navigation,

    /// <summary>Background entries or links follow ("More on these topics").</summary>
    Topics,

    /// <summary>Boilerplate follows ("About the author").</summary>
    About,

    /// <summary>The line is boilerplate itself.</summary>
    Reference,

    /// <summary>A tag or rating ("Opinion").</summary>
    Label,

    /// <summary>A heading that many pages share ("Highlights").</summary>
    Heading,
}

/// <summary>
/// The phrases of <c>furniture.tsv</c>. Lines are compared word by word: case, accents and punctuation do not matter,
/// and <c>#</c> in a phrase stands for any number.
/// </summary>
internal sealed class Furniture
{
    private const int MostWords = 90;
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    public Furniture(IReadOnlyList<LexiconRow> rows)
    {
        foreach (var row in rows)
        {
            var words = WordsOf(row["phrase"]);
            if (words.Length == 0 || !Enum.TryParse<FurnitureKind>(row["kind"], ignoreCase: true, out var kind)) continue;
            var most = int.TryParse(row["most-words"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : MostWords;
            if (!_byFirstWord.TryGetValue(words[0], out var phrases)) _byFirstWord.Add(words[0], phrases = []);
            phrases.Add(new Phrase(words, row["where"], most, kind));
        }
    }

    /// <summary>The phrases that come with the library.</summary>
    public static Furniture Default { get; } = new(LexiconTables.Default.Rows("furniture"));

    /// <summary>What a line is by these phrases; null when it is none of them. Whole-line phrases win.</summary>
    public FurnitureKind? KindOf(TextLine line, TokenTable tokens)
    {
        if (line.Count > MostWords * 2) return null;
        var words = WordsOf(line, tokens);
        if (words.Count == 0 || words.Count > MostWords) return null;
        var colon = WordsBeforeColon(line, tokens);
        FurnitureKind? found = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (!_byFirstWord.TryGetValue(words[at], out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (!phrase.Matches(words, at, colon)) continue;
                if (phrase.Words.Length == words.Count) return phrase.Kind;
                found ??= phrase.Kind;
            }
        }

        return found;
    }

    private static string[] WordsOf(string phrase)
    {
        var tokens = Tokenizer.Tokenize(phrase.Replace("#", "0", StringComparison.Ordinal), NoWords);
        return tokens.Count == 0 ? [] : [.. WordsOf(new TextLine(0, tokens.Count, true), tokens)];
    }

    private static List<string> WordsOf(TextLine line, TokenTable tokens)
    {
        var words = new List<string>();
        for (var i = line.First; i < line.End; i++)
        {
            if (tokens[i].Kind == TokenKind.Number) words.Add("#");
            else if (tokens[i].Kind is TokenKind.Word or TokenKind.Clitic) words.Add(LetterFolding.Fold(tokens.TextOf(i).ToString()));
            else if (tokens.TextOf(i) is "©") words.Add("©");
        }

        return words;
    }

    // Number of words before the first colon; -1 without one.
    private static int WordsBeforeColon(TextLine line, TokenTable tokens)
    {
        var words = 0;
        for (var i = line.First; i < line.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic) words++;
            else if (tokens.TextOf(i) is ":") return words;
        }

        return -1;
    }

    private sealed record Phrase(string[] Words, string Where, int MostWords, FurnitureKind Kind)
    {
        public bool Matches(List<string> line, int at, int colon)
        {
            if (line.Count > MostWords || at + Words.Length > line.Count) return false;
            var fits = Where switch
            {
                "line" => at == 0 && Words.Length == line.Count,
                "start" => at == 0,
                "colon" => at == 0 && Words.Length == colon,
                "end" => at + Words.Length == line.Count,
                _ => true,
            };
            for (var i = 1; fits && i < Words.Length; i++) fits = string.Equals(Words[i], line[at + i], StringComparison.Ordinal);
            return fits;
        }
    }
}
