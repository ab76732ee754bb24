using System.Collections.Frozen;
using System.Globalization;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

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
    private const int MostCharacters = 1000;
    private static readonly Lazy<Furniture> Defaults = new(() => new Furniture(LexiconTables.Default));
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly FirstWords _atStart;
    private readonly FirstWords _inside;

    /// <summary>The phrases of a dictionary.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="vocabulary">The words that the tokens of all lines were looked up in; null where that is not known.</param>
    public Furniture(LexiconTables lexicon, Vocabulary? vocabulary = null)
    {
        GivenNames = lexicon.Rows("context-words").Where(row => row["class"] == "given-name").SelectMany(row => row.List("words"))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        foreach (var row in lexicon.Rows("furniture"))
        {
            var words = WordsOf(row["phrase"]);
            if (words.Length == 0 || row.Value<FurnitureKind>("kind") is not { } kind) continue;
            var most = int.TryParse(row["most-words"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : MostWords;
            if (!_byFirstWord.TryGetValue(words[0], out var phrases)) _byFirstWord.Add(words[0], phrases = []);
            phrases.Add(new Phrase(words, row["where"], most, kind));
        }

        _atStart = new FirstWords(_byFirstWord.Keys, vocabulary);
        _inside = new FirstWords(
            _byFirstWord.Where(pair => pair.Value.Exists(phrase => phrase.CanStandInside)).Select(pair => pair.Key), vocabulary);
    }

    /// <summary>The phrases that come with the library; read when first asked for, since most callers bring a dictionary.</summary>
    public static Furniture Default => Defaults.Value;

    /// <summary>Given names, by which a byline is known.</summary>
    public FrozenSet<string> GivenNames { get; }

    /// <summary>What a line is by these phrases; null when it is none of them. Whole-line phrases win.</summary>
    public FurnitureKind? KindOf(TextLine line, TokenTable tokens)
    {
        if (line.Count > MostWords * 2 || line.Span(tokens).Length > MostCharacters || !MayHavePhrase(line, tokens)) return null;
        Span<char> folded = stackalloc char[MostCharacters];
        Span<Range> words = stackalloc Range[MostWords];
        var count = Fold(line, tokens, folded, words);
        if (count is 0 or > MostWords) return null;
        words = words[..count];
        var colon = WordsBeforeColon(line, tokens);
        var byFirstWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        FurnitureKind? found = null;
        for (var at = 0; at < count; at++)
        {
            var word = folded[words[at]];
            if (!(at == 0 ? _atStart : _inside).MayHave(word) || !byFirstWord.TryGetValue(word, out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (!phrase.Matches(folded, words, at, colon)) continue;
                if (phrase.IsWholeLine) return phrase.Kind;
                found ??= phrase.Kind;
            }
        }

        return found;
    }

    // Most lines hold no word that a phrase begins with: then none of them need be folded.
    private bool MayHavePhrase(TextLine line, TokenTable tokens)
    {
        var begins = _atStart;
        for (var i = line.First; i < line.End; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Clitic
                ? begins.MayHave(token.Word, tokens.TextOf(i))
                : token.Kind == TokenKind.Number ? begins.HasNumber : tokens.FirstLetter(i) == '©')
            {
                return true;
            }

            if (token.Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number) begins = _inside;
        }

        return false;
    }

    private static string[] WordsOf(string phrase)
    {
        var tokens = Tokenizer.Tokenize(phrase.Replace("#", "0", StringComparison.Ordinal), NoWords);
        if (tokens.Count == 0) return [];
        var folded = new char[phrase.Length];
        var words = new Range[tokens.Count];
        var count = Fold(new TextLine(0, tokens.Count, true), tokens, folded, words);
        return [.. words.Take(count).Select(word => new string(folded[word]))];
    }

    // The folded words one after the other, and where each stands. Returns their number, or more than there is room for.
    private static int Fold(TextLine line, TokenTable tokens, Span<char> folded, Span<Range> words)
    {
        var (count, end) = (0, 0);
        for (var i = line.First; i < line.End; i++)
        {
            var text = tokens.TextOf(i);
            var start = end;
            if (tokens[i].Kind == TokenKind.Number) folded[end++] = '#';
            else if (tokens[i].Kind is TokenKind.Word or TokenKind.Clitic) foreach (var c in text) folded[end++] = LetterFolding.Fold(c);
            else if (text is "©") folded[end++] = '©';
            else continue;
            if (count == words.Length) return count + 1;
            words[count++] = start..end;
        }

        return count;
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

    // The words that phrases begin with: by id where the vocabulary has them, and roughly for the rest.
    private sealed class FirstWords
    {
        private readonly WordBits _known;
        private readonly WordSketches _others = new();
        private readonly WordSketches _all = new();
        private readonly bool _hasIds;

        public FirstWords(IEnumerable<string> words, Vocabulary? vocabulary)
        {
            var known = new List<int>();
            foreach (var word in words)
            {
                _all.Add(word);
                if (word == "#") HasNumber = true;
                if (vocabulary?.Find(word) is > 0 and var id) known.Add(id);
                else _others.Add(word);
            }

            (_known, _hasIds) = (new WordBits(known), vocabulary is not null);
        }

        public bool HasNumber { get; }

        /// <summary>False for a word that no phrase begins with.</summary>
        public bool MayHave(ReadOnlySpan<char> word) => _all.MayHave(word);

        /// <summary>The same where the id of the word is at hand; 0 for one that the vocabulary lacks.</summary>
        public bool MayHave(int id, ReadOnlySpan<char> word) =>
            !_hasIds ? _all.MayHave(word) : id != 0 ? _known.Has(id) : _others.MayHave(word);
    }

    private sealed record Phrase(string[] Words, string Where, int MostWords, FurnitureKind Kind)
    {
        public bool IsWholeLine { get; } = Where == "line";

        public bool CanStandInside { get; } = Where is not ("line" or "start" or "colon");

        public bool Matches(ReadOnlySpan<char> folded, ReadOnlySpan<Range> line, int at, int colon)
        {
            if (line.Length > MostWords || at + Words.Length > line.Length) return false;
            var fits = Where switch
            {
                "line" => at == 0 && Words.Length == line.Length,
                "start" => at == 0,
                "colon" => at == 0 && Words.Length == colon,
                "end" => at + Words.Length == line.Length,
                _ => true,
            };
            for (var i = 1; fits && i < Words.Length; i++) fits = folded[line[at + i]].SequenceEqual(Words[i]);
            return fits;
        }
    }
}
