using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Which sentences can hold a claim: no table rows, headings, captions, code, questions or fragments of lists.</summary>
internal sealed class ClaimSentences(AnnotatedDocument document, ActWords words)
{
    private readonly SentenceTags _tags = new(document.Grammar);

    // Tokens of a label before a colon ("Enhanced cooperation: Ukraine seeks …").
    private const int LongestLabel = 8;

    private readonly StructuredText _text = document.Text;

    /// <summary>Whether the sentence of an index can hold a claim.</summary>
    public bool CanClaim(int sentence)
    {
        if (sentence < 0) return false;
        var found = _text.Sentences[sentence];
        var kind = _text.BlockOf(found).Kind;
        if (kind is not (BlockKind.Paragraph or BlockKind.Title or BlockKind.ListItem or BlockKind.Reference) || Ends(found, "?")
            || IsCode(found) || IsCaption(found))
        {
            return false;
        }

        return kind != BlockKind.ListItem || IsFull(found);
    }

    /// <summary>Whether the text itself says in a sentence what was, not what should be done.</summary>
    public bool CanReport(int sentence) => CanClaim(sentence) && !IsAdvice(_text.Sentences[sentence])
        && !Ends(_text.Sentences[sentence], ":");

    private bool Ends(Sentence sentence, string mark)
    {
        for (var i = sentence.EndToken - 1; i >= Math.Max(sentence.FirstToken, sentence.EndToken - 2); i--)
        {
            if (_text.Tokens.TextOf(i).SequenceEqual(mark)) return true;
        }

        return false;
    }

    // An item that is a sentence, without a label of its own.
    private bool IsFull(Sentence sentence)
    {
        if (!Ends(sentence, ".") && !Ends(sentence, "!")) return false;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel); i++)
        {
            if (_tags[i] is Tag.Colon) return false;
        }

        return Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => _tags[i].IsFinite());
    }

    private bool IsCode(Sentence sentence)
    {
        var marks = 0;
        var words = sentence.Span.SliceOf(document.Raw);
        for (var i = 0; i < words.Length; i++)
        {
            // ``…'' are the quotation marks of a wire.
            if (words[i..].StartsWith("``")) i++;
            else marks += words[i] is '{' or '}' or '=' or '<' or '>' or '`' or '\\' ? 1 : 0;
        }

        return marks >= 2;
    }

    // "Photo: …", "Image by …"
    private bool IsCaption(Sentence sentence)
    {
        var second = sentence.FirstToken + 1;
        // "FILE PHOTO: …"
        if (second + 1 < sentence.EndToken && words.ClaimWords.Is("caption", Lower(second)) && _text.Tokens.TextOf(second + 1)[0] == ':')
        {
            return true;
        }

        return second < sentence.EndToken && words.ClaimWords.Is("caption", Lower(sentence.FirstToken))
            && (_text.Tokens.TextOf(second)[0] == ':' || Lower(second) is "by" or "courtesy" or "credit");
    }

    // "It is essential to …", "Consider …"
    private bool IsAdvice(Sentence sentence)
    {
        if (_tags[sentence.FirstToken] is Tag.Bare) return true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.ClaimWords.Is("advice", Lower(i)) && i > sentence.FirstToken) return true;
        }

        return false;
    }

    private string Lower(int token) => words.Lower.Of(_text.Tokens.TextOf(token));
}
