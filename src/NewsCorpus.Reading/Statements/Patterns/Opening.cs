using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>What may stand before the first words of a paragraph: a wire's dateline ("SEOUL (AP) -"), or who speaks ("TAPPER:").</summary>
internal sealed class Opening(StructuredText text, CueLexicon lexicon, QuoteMap quotes, IReadOnlyList<ActorMention> mentions)
{
    // Words of a name with its titles.
    private const int LongestLabel = 7;

    // In letters; shorter ones in capitals are abbreviations.
    private const int ShortestPlace = 4;

    private readonly TokenTable _tokens = text.Tokens;

    /// <summary>The first token after the dateline that a sentence opens with; its first token where there is none.</summary>
    public int DatelineEnd(Sentence sentence)
    {
        var first = AfterPlace(AfterAgency(LabelEnd(sentence), sentence.EndToken), sentence.EndToken);
        if (WireDateline.At(_tokens, first, sentence.EndToken) is not { } line || line.End >= sentence.EndToken) return first;
        var isPlace = IsPlace(first);
        // "Washington (CNN) President Lee"
        // "Bergen, Oct 20 (PTI) The chairman"
        var isDated = line is { Mark: null, HasDate: true, HasAgency: true } && line.AgencyCloses - line.AgencyOpens == 2
            && _tokens[line.AgencyOpens + 1].Is(TokenShape.AllCaps);
        var isDateline = line.EndsInDash ? isPlace || line.IsInCapitals
            : isDated || isPlace && (line.Mark is ':' || (line.Mark is null && IsOutlet(line.AgencyOpens + 1)));
        // "Bergen (Gazette)- The"
        var isGlued = isDateline && line.Mark is null && line.End + 1 < sentence.EndToken && _tokens.TextOf(line.End) is "-";
        var end = isGlued ? line.End + 1 : line.End;
        return isDateline && (_tokens[end].Is(TokenShape.Capitalised) || _tokens[end].Kind is TokenKind.Punctuation)
            ? end
            : first;
    }

    // "SAN FRANCISCO The port was closed": a dateline that lost its dash.
    private int AfterPlace(int first, int end)
    {
        if (!_tokens[first].Is(TokenShape.AllCaps) || !IsPlace(first) || MentionAt(first) is not { } place) return first;
        var next = _tokens.FirstAtOrAfter(place.Span.End);
        var isWhole = next < end - 1 && place.Span.Length >= ShortestPlace && _tokens[next - 1].Is(TokenShape.AllCaps);
        return isWhole && _tokens[next].Is(TokenShape.Capitalised) && !_tokens[next].Is(TokenShape.AllCaps) ? next : first;
    }

    // "(Reuters) - The port was closed"
    private int AfterAgency(int first, int end)
    {
        if (_tokens.TextOf(first) is not "(") return first;
        for (var i = first + 1; i < end - 1 && i < first + LongestLabel; i++)
        {
            if (_tokens.TextOf(i) is not ")") continue;
            return IsOutlet(first + 1) && _tokens.TextOf(i + 1) is "-" or "–" or "—" or "--" ? i + 2 : first;
        }

        return first;
    }

    // "Story highlights Ann Lee resigned": a label that lost its line.
    private int LabelEnd(Sentence sentence) =>
        sentence.FirstToken + 2 < sentence.EndToken && _tokens.TextOf(sentence.FirstToken) is "Story"
        && _tokens.TextOf(sentence.FirstToken + 1) is "highlights" && _tokens[sentence.FirstToken + 2].Is(TokenShape.Capitalised)
            ? sentence.FirstToken + 2 : sentence.FirstToken;

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
    /// Who is named before a colon at the start of a sentence, before a quotation or, in a headline, before a sentence of a person
    /// ("Macron: ‘Europe must act’", "Macron on NATO: ‘Europe must act’"); null where nobody is.
    /// </summary>
    public SpeakerLabel? SpeakerBefore(int first, Block block)
    {
        var colon = first;
        while (colon < block.EndToken && colon - first < LongestLabel && IsNameWord(colon)) colon++;
        if (colon == first || colon + 1 >= block.EndToken || _tokens.TextOf(colon) is not ":") return null;
        var isHeadline = first == block.FirstToken && IsHeadline(block);
        if (OpensQuotation(colon + 1))
        {
            var end = isHeadline ? EndBeforeSubject(first, colon) : colon;
            return NamesSpeaker(first, end) ? new SpeakerLabel(colon, new TokenRange(first, end)) : null;
        }

        return isHeadline && MentionIn(first, colon) is { Type: ActorType.Person }
            ? new SpeakerLabel(colon, new TokenRange(first, colon)) : null;
    }

    /// <summary>
    /// Who is named after the colon behind a quotation that opens a block: by a name that ends it ("‘Europe must act’: Macron"), or in
    /// a headline by a person who says something there ("‘Europe must act’: Macron urges unity"); null where nobody is.
    /// </summary>
    public SpeakerLabel? SpeakerAfter(Block block)
    {
        if (!OpensQuotation(block.FirstToken)) return null;
        var colon = quotes[quotes.At(block.FirstToken)].End;
        if (colon + 1 >= block.EndToken || _tokens.TextOf(colon) is not (":" or "–" or "—" or "-")) return null;
        var end = colon + 1;
        while (end < block.EndToken && end - colon < LongestLabel && IsNameWord(end)) end++;
        var names = end < block.EndToken
            ? IsHeadline(block) && SaysSomething(end) && MentionIn(colon + 1, end) is { Type: ActorType.Person } person
                && person.Span.End == _tokens[end - 1].End
            : NamesSpeaker(colon + 1, end);
        return names ? new SpeakerLabel(colon, new TokenRange(colon + 1, end)) : null;
    }

    private bool IsHeadline(Block block) => block.Kind is BlockKind.Title or BlockKind.Heading || block == text.Blocks[0];

    // "Macron [on NATO]", "Macron [to Putin]": whom or what a person speaks of, or to, is named too.
    private int EndBeforeSubject(int first, int colon)
    {
        for (var i = first + 1; i + 1 < colon; i++)
        {
            if (_tokens.TextOf(i) is "on" or "about" or "to" or "in" && MentionIn(first, i) is { Type: ActorType.Person } person
                && person.Span.End == _tokens[i - 1].End && MentionIn(i + 1, colon) is not null)
            {
                return i;
            }
        }

        return colon;
    }

    // "urges", "slams", but not "denies", which would make the quotation somebody else's.
    private bool SaysSomething(int verb) => Array.Exists(lexicon.CuesOf(_tokens[verb].Word), cue => cue.Kind == CueKind.Verb
        && cue.Act == AttributionKind.Speech && cue.Stance is Stance.Assert or Stance.Warn or Stance.Demand or Stance.Pledge);

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
            && lexicon.Classes.TagOf(_tokens[token].Word) is Tag.Preposition or Tag.To or Tag.Determiner or Tag.Coordinator);
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

    private bool IsPlace(int token) => MentionAt(token)?.Type is ActorType.Place or ActorType.State;

    private bool IsOutlet(int token) => MentionAt(token)?.Type is ActorType.Outlet;

    private ActorMention? MentionAt(int token)
    {
        var at = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.End, _tokens[token].Start + 1);
        return at < mentions.Count && mentions[at].Span.Overlaps(_tokens[token].Span) ? mentions[at] : null;
    }
}
