using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>What may stand before the first words of a paragraph: a wire's dateline ("SEOUL (AP) -"), or who speaks ("TAPPER:").</summary>
internal sealed class Opening(StructuredText text, CueLexicon lexicon, IReadOnlyList<ActorMention> mentions)
{
    private readonly TokenTable _tokens = text.Tokens;

    /// <summary>The first token after the dateline that a sentence opens with; its first token where there is none.</summary>
    public int DatelineEnd(Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (WireDateline.At(_tokens, first, sentence.EndToken) is not { } line || line.End >= sentence.EndToken) return first;
        var isPlace = IsPlace(first);
        var isDateline = line.EndsInDash ? isPlace || line.IsInCapitals : isPlace && line.Mark is ':';
        return isDateline && (_tokens[line.End].Is(TokenShape.Capitalised) || _tokens[line.End].Kind is TokenKind.Punctuation) ? line.End : first;
    }

    /// <summary>True where the words before a colon may name a speaker: in capitals, no place, and no word such as "photo" or "read".</summary>
    public bool MayBeLabel(int first)
    {
        if (!_tokens[first].Is(TokenShape.AllCaps) || IsPlace(first)) return false;
        for (var i = first; i < _tokens.Count && i < first + 4 && _tokens[i].Kind is TokenKind.Word; i++)
        {
            if ((lexicon.RolesOf(_tokens[i].Word) & WordRole.Label) != 0) return false;
        }

        return true;
    }

    private bool IsPlace(int token)
    {
        var at = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.End, _tokens[token].Start + 1);
        return at < mentions.Count && mentions[at].Span.Overlaps(_tokens[token].Span) && mentions[at].Type is ActorType.Place or ActorType.State;
    }
}
