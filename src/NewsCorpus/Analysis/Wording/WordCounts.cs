using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>How often each word stands in some documents, and where first.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, Use> _uses = new(StringComparer.Ordinal);

    public WordCounts(IEnumerable<AnnotatedDocument> documents, Scope scope)
    {
        foreach (var document in documents) Add(document, scope);
    }

    /// <summary>The words, folded.</summary>
    public IReadOnlyDictionary<string, Use> Uses => _uses;

    /// <summary>Occurrences of all words together.</summary>
    public int Words { get; private set; }

    private void Add(AnnotatedDocument document, Scope scope)
    {
        var lookup = _uses.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[64];
        foreach (var block in document.Text.Blocks.Where(block => scope.Includes(block)))
        {
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                var token = document.Text.Tokens[i];
                if (token.Kind != TokenKind.Word) continue;
                Words++;
                // As read, not as it stands in the file: "caf&#233;" is "café".
                var text = document.Text.Tokens.TextOf(i);
                // Longer than any word: a scrap of code or of an address.
                if (text.Length > folded.Length) continue;
                var word = folded[..text.Length];
                text.CopyTo(word);
                foreach (ref var letter in word) letter = LetterFolding.Fold(letter);
                if (!lookup.TryGetValue(word, out var use)) lookup[word] = use = new Use(document.Id, token.Span);
                use.Count(document.Id);
            }
        }
    }

    /// <summary>The uses of a word.</summary>
    internal sealed class Use(string document, TextSpan first)
    {
        private string? _last;

        /// <summary>The first document with it.</summary>
        public string Document => document;

        /// <summary>Where it first stands there.</summary>
        public TextSpan First => first;

        /// <summary>How often it stands.</summary>
        public int Total { get; private set; }

        /// <summary>In how many documents.</summary>
        public int Documents { get; private set; }

        /// <summary>
        /// These uses without those of one of the documents; null where none are left. The place of the first is that of all.
        /// </summary>
        public Use? Without(Use one) =>
            Total == one.Total ? null : new Use(document, first) { Total = Total - one.Total, Documents = Documents - one.Documents };

        /// <summary>One more use; documents come one after the other.</summary>
        public void Count(string inDocument)
        {
            Total++;
            if (_last == inDocument) return;
            Documents++;
            _last = inDocument;
        }
    }
}
