namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// The part of speech of each token of a text, whatever sentence it stands in: its sentence is tagged when one of its tokens is first
/// asked for, so that a text that comes from a store, of which nothing was tagged yet, reads like one just annotated.
/// It is used by one thread at a time.
/// </summary>
internal sealed class SentenceTags(TextGrammar grammar)
{
    private int _sentence = -1;
    private int _first;
    private int _end;

    /// <summary>How many tokens the text has.</summary>
    public int Length => grammar.Window.Length;

    /// <summary>The tag of a token; <see cref="Tag.None"/> between sentences and outside the text.</summary>
    public Tag this[int token]
    {
        get
        {
            if ((uint)token >= (uint)Length) return Tag.None;
            if (token < _first || token >= _end || !grammar.IsTagged(_sentence)) MoveTo(token);
            return grammar.Window[token];
        }
    }

    private void MoveTo(int token)
    {
        var at = grammar.Text.SentenceAt(grammar.Text.Tokens[token].Start);
        if (at < 0) return;
        grammar.TagsOf(at);
        _sentence = at;
        (_first, _end) = (grammar.Text.Sentences[at].FirstToken, grammar.Text.Sentences[at].EndToken);
    }
}
