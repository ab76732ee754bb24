using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether words of the page ran into a sentence: its buttons, the count of a picture, headlines of other texts.</summary>
internal sealed class PageFurniture(AnnotatedDocument document)
{
    private static readonly WordSet Buttons = WordSet.Named("buttons-before-a-text");
    private static readonly WordSet Sharing = WordSet.Named("share-buttons");

    private readonly TokenTable _tokens = document.Text.Tokens;

    /// <summary>Whether such words stand in a sentence.</summary>
    public bool IsIn(Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (first + 1 >= sentence.EndToken) return false;
        // "CLOSE Ann Lee has left", "Hide Caption 3 of 9", "Facebook Twitter Ann Lee in Oslo"
        if (Buttons.Has(_tokens.TextOf(first)) && (_tokens[first].Is(TokenShape.AllCaps) || _tokens.TextOf(first + 1) is "Caption")
            && _tokens[first + 1].Is(TokenShape.Capitalised) && !_tokens[first + 1].Is(TokenShape.AllCaps)) return true;
        if (Sharing.Has(_tokens.TextOf(first)) && Sharing.Has(_tokens.TextOf(first + 1))) return true;
        // "Ann LeePort opens in Oslo MORE (D-Md.) said": the headlines of a list of links.
        for (var i = first + 1; i + 1 < sentence.EndToken; i++)
        {
            if (_tokens.TextOf(i) is "MORE" && _tokens.TextOf(i + 1) is "(") return true;
        }

        return false;
    }
}
