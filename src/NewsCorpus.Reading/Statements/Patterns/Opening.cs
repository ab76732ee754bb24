using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>What may stand before the first words of a paragraph: a wire's dateline ("SEOUL (AP) -"), or who speaks ("TAPPER:").</summary>
internal sealed class Opening(StructuredText text, CueLexicon lexicon, QuoteMap quotes, IReadOnlyList<ActorMention> mentions)
{
    // Words of a name with its titles.
    private const int LongestLabel = 7;

    private readonly TokenTable _tokens = text.Tokens;

    /// <summary>The first token after the dateline that a sentence opens with; its first token where there is none.</summary>
    public int DatelineEnd(Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (WireDateline.At(_tokens, first, sentence.EndToken) is not { } line || line.End >= sentence.EndToken) return first;
        var isPlace = IsPlace(first);
        var isDateline = line.EndsInDash ? isPlace || line.IsInCapitals : isPlace && line.Mark is ':';
        return isDateline && (_tokens[line.End].Is(TokenShape.Capitalised) || _tokens[line.End].Kind is TokenKind.Punctuation)
            ? line.End
            : first;
    }

    /// <summary>
    /// True where the words before a colon may name a speaker: in capitals, no place, and no word such as "photo" or "read".
    /// </summary>
    public bool MayBeLabel(int first)
    {
        if (!_tokens[first].Is(TokenShape.AllCaps) || IsPlace(first)) return false;
        for (var i = first; i < _tokens.Count && i < first + 4 && _tokens[i].Kind is TokenKind.Word; i++)
        {
            if ((lexicon.Classes.RolesOf(_tokens[i].Word) & WordRole.Label) != 0) return false;
        }

        return true;
    }

    /// <summary>
    /// The colon after somebody's name or office at the start of a sentence, before a quotation or, in a headline, before a sentence of
    /// a person ("Macron: ‘Europe must act’"); -1 where there is none.
    /// </summary>
    public int SpeakerColon(int first, Block block)
    {
        var colon = first;
        while (colon < block.EndToken && colon - first < LongestLabel && IsNameWord(colon)) colon++;
        if (colon == first || colon + 1 >= block.EndToken || _tokens.TextOf(colon) is not ":") return -1;
        if (OpensQuotation(colon + 1)) return NamesSpeaker(first, colon) ? colon : -1;
        var isHeadline = first == block.FirstToken && (block.Kind is BlockKind.Title or BlockKind.Heading || block == text.Blocks[0]);
        return isHeadline && MentionIn(first, colon) is { Type: ActorType.Person } ? colon : -1;
    }

    /// <summary>
    /// The colon after a quotation that opens a block, before a name that ends it ("‘Europe must act’: Macron"); -1 elsewhere.
    /// </summary>
    public int ColonBeforeSpeaker(Block block)
    {
        if (!OpensQuotation(block.FirstToken)) return -1;
        var colon = quotes[quotes.At(block.FirstToken)].End;
        if (colon + 1 >= block.EndToken || block.EndToken - colon > LongestLabel || _tokens.TextOf(colon) is not (":" or "–" or "—" or "-"))
        {
            return -1;
        }

        for (var i = colon + 1; i < block.EndToken; i++)
        {
            if (!IsNameWord(i)) return -1;
        }

        return NamesSpeaker(colon + 1, block.EndToken) ? colon : -1;
    }

    private bool OpensQuotation(int token) => quotes.Count > 0 && quotes.At(token) is var at && at >= 0 && quotes[at].First == token;

    private bool NamesSpeaker(int first, int end) => MentionIn(first, end) is { Type: not ActorType.Place } || HasOffice(first, end);

    // A word of a name or title: in capitals, an office, or a small word between them.
    private bool IsNameWord(int token)
    {
        var roles = lexicon.Classes.RolesOf(_tokens[token].Word);
        if ((roles & WordRole.Label) != 0) return false;
        return _tokens[token].Kind is TokenKind.Clitic || _tokens[token].Is(TokenShape.Capitalised)
            || (roles & (WordRole.SpeaksFor | WordRole.PartOf)) != 0
            || (_tokens[token].Kind is TokenKind.Word
            && lexicon.Classes.TagOf(_tokens[token].Word) is Tag.Preposition or Tag.Determiner or Tag.Coordinator);
    }

    private bool HasOffice(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((lexicon.Classes.RolesOf(_tokens[i].Word) & (WordRole.SpeaksFor | WordRole.PartOf)) != 0) return true;
        }

        return false;
    }

    // The last mention in a range.
    private ActorMention? MentionIn(int first, int end)
    {
        var at = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.Start, _tokens[first].Start);
        ActorMention? last = null;
        for (; at < mentions.Count && mentions[at].Span.End <= _tokens[end - 1].End; at++) last = mentions[at];
        return last;
    }

    private bool IsPlace(int token)
    {
        var at = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.End, _tokens[token].Start + 1);
        return at < mentions.Count && mentions[at].Span.Overlaps(_tokens[token].Span)
            && mentions[at].Type is ActorType.Place or ActorType.State;
    }
}
