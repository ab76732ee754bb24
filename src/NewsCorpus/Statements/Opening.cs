using NewsCorpus.Actors;
using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>What may stand before the first words of a paragraph: a wire's dateline ("SEOUL (AP) -"), or who speaks ("TAPPER:").</summary>
internal sealed class Opening(StructuredText text, CueLexicon lexicon, IReadOnlyList<ActorMention> mentions)
{
    private const int Reach = 14;
    private readonly TokenTable _tokens = text.Tokens;

    /// <summary>The first token after the dateline that a sentence opens with; its first token where there is none.</summary>
    public int DatelineEnd(Sentence sentence)
    {
        var first = sentence.FirstToken;
        var isPlace = IsPlace(first);
        if (!isPlace && !_tokens[first].Is(TokenShape.AllCaps)) return first;
        for (var i = first; i + 1 < sentence.EndToken && i < first + Reach; i++)
        {
            if (_tokens[i].Kind is TokenKind.Word)
            {
                if (!_tokens[i].Is(TokenShape.Capitalised)) return first;
                continue;
            }

            var mark = _tokens.TextOf(i)[0];
            var isEnd = mark is '\u2014' or '\u2013' || (mark is '-' && _tokens[i].Is(TokenShape.SpaceBefore)) || (mark is ':' && isPlace);
            if (isEnd) return _tokens[i + 1].Is(TokenShape.Capitalised) || _tokens[i + 1].Kind is TokenKind.Punctuation ? i + 1 : first;
            if (_tokens[i].Kind is not TokenKind.Number && mark is not (',' or '.' or '(' or ')' or '/')) return first;
        }

        return first;
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
