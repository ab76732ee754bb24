using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>The part of speech of each token of a text, whatever sentence it stands in.</summary>
internal sealed class SentenceTags(TextGrammar grammar)
{
    private int _first = -1;
    private int _end = -1;

    /// <summary>The tag of a token; none between sentences.</summary>
    public Tag this[int token]
    {
        get
        {
            if (token < _first || token >= _end) MoveTo(token);
            return grammar.Tags[token];
        }
    }

    private void MoveTo(int token)
    {
        var at = grammar.Text.SentenceAt(grammar.Text.Tokens[token].Start);
        if (at < 0) return;
        grammar.TagsOf(at);
        (_first, _end) = (grammar.Text.Sentences[at].FirstToken, grammar.Text.Sentences[at].EndToken);
    }
}
