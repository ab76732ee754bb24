using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>The tags of a document's tokens, worked out sentence by sentence when they are asked for. Not safe for several threads.</summary>
internal sealed class SentenceTags(StructuredText text, CueLexicon lexicon)
{
    private Tag[] _tags = [];
    private bool[] _isRead = [];
    private SentenceTagger? _tagger;
    private int _first = -1;
    private int _end = -1;

    /// <summary>The tag of a token; none between sentences.</summary>
    public Tag this[int token]
    {
        get
        {
            if (token < _first || token >= _end) Read(token);
            return token < _tags.Length ? _tags[token] : Tag.None;
        }
    }

    private void Read(int token)
    {
        var at = text.SentenceAt(text.Tokens[token].Start);
        if (at < 0) return;
        if (_tags.Length == 0) (_tags, _isRead) = (new Tag[text.Tokens.Count], new bool[text.Sentences.Count]);
        var sentence = text.Sentences[at];
        (_first, _end) = (sentence.FirstToken, sentence.EndToken);
        if (_isRead[at]) return;
        _isRead[at] = true;
        _tagger ??= new SentenceTagger(text.Tokens, lexicon, new QuoteMap(text), _tags);
        _tagger.Read(_first, _end);
    }
}
