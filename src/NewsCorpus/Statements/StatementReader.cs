using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>Reads the statements of one text, sentence by sentence.</summary>
internal sealed class StatementReader
{
    // Longer sentences are read in windows, so that every look to the left or right stays bounded.
    private const int Window = 400;

    private readonly StructuredText _text;
    private readonly CueLexicon _lexicon;
    private readonly TokenTable _tokens;
    private readonly Tag[] _tags;
    private readonly Clause _clause;
    private readonly SentenceTagger _tagger;
    private readonly SourceFinder _sources;
    private readonly ContentFinder _contents;
    private readonly List<Draft> _drafts = [];
    private int _sentence;

    public StatementReader(StructuredText text, CueLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = text.Tokens;
        _tags = new Tag[_tokens.Count];
        Quotes = new QuoteMap(text);
        _clause = new Clause(_tokens, _tags, lexicon, Quotes);
        _tagger = new SentenceTagger(_tokens, lexicon, _tags);
        _sources = new SourceFinder(_clause);
        _contents = new ContentFinder(_clause);
    }

    public QuoteMap Quotes { get; }

    /// <summary>All statements, in the order of their cues.</summary>
    public List<Draft> Read()
    {
        for (_sentence = 0; _sentence < _text.Sentences.Count; _sentence++)
        {
            var sentence = _text.Sentences[_sentence];
            var blockEnd = _text.BlockOf(sentence).EndToken;
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += Window)
            {
                ReadWindow(first, Math.Min(first + Window, sentence.EndToken), blockEnd);
            }
        }

        return _drafts;
    }

    private void ReadWindow(int first, int end, int blockEnd)
    {
        if (!HasCue(first, end)) return;
        _tagger.Read(first, end);
        _clause.MoveTo(first, end, blockEnd);
        for (var i = first; i < end; i++)
        {
            if ((_clause.Roles(i) & WordRole.Cue) == 0 || _clause.IsQuoted(i)) continue;
            var draft = ReadCue(i);
            if (draft is null) continue;
            _drafts.Add(draft);
            i = Math.Max(i, draft.Cue.End - 1);
        }
    }

    private bool HasCue(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((_lexicon.RolesOf(_tokens[i].Word) & WordRole.Cue) != 0) return true;
        }

        return false;
    }

    private Draft? ReadCue(int at)
    {
        var tag = _clause[at];
        foreach (var cue in _lexicon.CuesOf(_clause.Word(at)))
        {
            if (!HasTail(at, cue.Tail)) continue;
            var draft = cue.Kind switch
            {
                CueKind.Verb when tag.IsVerb() => ReadVerb(at, cue),
                CueKind.Preposition => ReadPreposition(at, cue),
                _ => null,
            };
            if (draft is not null) return draft;
        }

        return null;
    }

    private bool HasTail(int at, int[] tail)
    {
        for (var k = 0; k < tail.Length; k++)
        {
            if (_clause.Word(at + 1 + k) != tail[k]) return false;
        }

        return true;
    }

    private Draft? ReadVerb(int at, Cue cue)
    {
        var first = GroupStart(at);
        var end = at + 1 + cue.Tail.Length;
        if (_clause[at] is Tag.Participle && HasBe(first, at)) return null;
        var isFinite = _clause[at] is Tag.Verb or Tag.Participle || _clause[first].IsAuxiliary();
        var inverted = isFinite && first == at ? Inverted(at, end, cue) : null;
        if (inverted is not null) return inverted;

        var source = isFinite ? _sources.Before(first) : SubjectOfMainClause(first);
        if (isFinite && source.IsEmpty && _clause[first - 1] is Tag.Comma or Tag.Coordinator) source = SubjectOfMainClause(first);
        var draft = new Draft { Row = cue, Cue = new TokenRange(first, end), Source = source, Stance = cue.Stance, Hedged = cue.Hedged, Sentence = _sentence };
        var negated = IsNegated(first, at);
        if (negated) draft.Stance = StanceRules.Negated(cue);
        return AddContent(draft, source, end) ? draft : null;
    }

    // "has also repeatedly said": auxiliaries, adverbs and negations before the verb, and catenatives ("went on to say").
    private int GroupStart(int at)
    {
        var i = at;
        while (true)
        {
            var tag = _clause[i - 1];
            if (tag.IsAuxiliary() || tag is Tag.Negation or Tag.Adverb) i--;
            else if (tag is Tag.To && _clause[i - 2].IsVerb() && (_clause.Roles(i - 2) & WordRole.Catenative) != 0) i -= 2;
            else return i;
        }
    }

    private bool HasBe(int first, int at)
    {
        for (var i = at - 1; i >= first; i--)
        {
            if (_clause[i] is Tag.Be) return true;
        }

        return false;
    }

    private bool IsNegated(int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (_clause[i] is Tag.Negation) return true;
        }

        return false;
    }

    // "…," said X / "…, said X"
    private Draft? Inverted(int at, int end, Cue cue)
    {
        if (!cue.Allows(Frames.Clause | Frames.Quote | Frames.That)) return null;
        var mark = at - 1;
        var closesQuotation = _clause.ClosingAt(mark) is not null;
        if (!closesQuotation && _clause[mark] is not Tag.Comma) return null;
        if (!_clause[end].StartsNounPhrase() || _clause[end] is Tag.That or Tag.Question) return null;
        var source = _sources.After(end);
        if (source.IsEmpty) return null;
        if (!closesQuotation && !(_clause[source.End] is Tag.Stop or Tag.Comma or Tag.None)) return null;
        var content = _contents.Before(mark);
        if (content.IsEmpty) return null;
        var draft = new Draft { Row = cue, Cue = new TokenRange(at, end), Source = source, Stance = cue.Stance, Hedged = cue.Hedged, Sentence = _sentence };
        draft.Content.Add(content);
        AddFollowing(draft, source.End);
        return draft;
    }

    private bool AddContent(Draft draft, TokenRange source, int end)
    {
        var left = (source.IsEmpty ? draft.Cue.First : source.First) - 1;
        var hasLeftQuotation = _clause.ClosingAt(left) is not null;
        var start = hasLeftQuotation && _clause.OpeningAt(end) is null && _clause[end] is not Tag.Comma ? -1 : _contents.StartAfter(end, draft.Row.Frames);
        if (hasLeftQuotation) return AddQuotations(draft, left, end);
        if (start >= 0)
        {
            AddAfter(draft, source, start);
            return draft.Content.Count > 0;
        }

        var isOver = _clause[end] is Tag.Stop or Tag.None or Tag.Comma or Tag.Time or Tag.Dash or Tag.Preposition;
        if (_clause[left] is Tag.Comma && isOver && draft.Row.Allows(Frames.Clause | Frames.Quote | Frames.That))
        {
            var content = _contents.Before(left);
            if (content.IsEmpty) return false;
            draft.Content.Add(content);
            if (_clause[end] is Tag.Comma && _clause[end + 1] is not (Tag.Relative or Tag.Gerund))
            {
                var rest = _contents.EndOf(end + 1, false, false);
                if (rest > end + 1) draft.Content.Add(new TokenRange(end + 1, rest));
            }
            else
            {
                AddFollowing(draft, end);
            }

            return true;
        }

        return false;
    }

    private bool AddQuotations(Draft draft, int left, int end)
    {
        draft.Content.Add(_contents.Before(left));
        AddFollowing(draft, end);
        return true;
    }

    private void AddAfter(Draft draft, TokenRange source, int start)
    {
        if (start >= _clause.End)
        {
            AddContinued(draft, start);
            return;
        }

        var inRelative = !source.IsEmpty && _clause[source.End - 1] is Tag.Relative;
        var inSubordinate = !source.IsEmpty && _clause[source.First - 1] is Tag.Subordinator && source.First - 1 == _clause.First;
        var end = _contents.EndOf(start, inRelative, inSubordinate);
        if (end <= start) return;
        draft.Content.Add(new TokenRange(start, end));
        if (_clause.Quotes.Count > 0 && _clause.ClosingAt(end - 1) is not null && IsSentenceOver(end)) AddContinued(draft, _clause.End);
        else if (end > _clause.End) AddContinued(draft, end);
    }

    private bool IsSentenceOver(int i)
    {
        while (_clause[i] is Tag.Stop) i++;
        return i >= _clause.End;
    }

    // What follows "…," X said: a second part of the quotation, or further quotations after the sentence.
    private void AddFollowing(Draft draft, int from)
    {
        if (_clause.Quotes.Count == 0) return;
        for (var i = from; i < _clause.End; i++)
        {
            if (_clause.OpeningAt(i) is not { } quotation) continue;
            if (!(_clause[i - 1] is Tag.Comma or Tag.Colon or Tag.Dash or Tag.Stop) && i > from) return;
            draft.Content.Add(new TokenRange(quotation.First, quotation.End));
            if (quotation.End >= _clause.End) AddContinued(draft, quotation.End);
            return;
        }

        AddContinued(draft, _clause.End);
    }

    private void AddContinued(Draft draft, int from)
    {
        var at = from;
        while (at < _tokens.Count && Quotes.Count > 0)
        {
            var index = Quotes.At(at);
            if (index < 0 || Quotes[index].First != at) return;
            var quotation = Quotes[index];
            var startsBlock = _tokens[at].Is(TokenShape.LineBreakBefore);
            var allowed = !startsBlock || draft.Content.Count == 0 || (index > 0 && !Quotes[index - 1].IsClosed);
            if (!allowed || HasOwnCue(quotation)) return;
            draft.Content.Add(new TokenRange(quotation.First, quotation.End));
            at = quotation.End;
        }
    }

    // "…?" he asked: the quotation belongs to the cue after it.
    private bool HasOwnCue(Quotation quotation)
    {
        if (!quotation.IsClosed || quotation.End >= _tokens.Count || _tokens[quotation.End].Is(TokenShape.LineBreakBefore)) return false;
        if (_tokens.TextOf(quotation.End - 2)[0] is ',') return true;
        for (var i = quotation.End; i < _tokens.Count && i < quotation.End + 6; i++)
        {
            if (_tokens[i].Kind == TokenKind.Punctuation) return false;
            if ((_lexicon.RolesOf(_tokens[i].Word) & WordRole.Cue) != 0) return true;
        }

        return false;
    }

    private TokenRange SubjectOfMainClause(int before)
    {
        if (_drafts.Count > 0 && _drafts[^1] is { } last && last.Sentence == _sentence && last.Cue.First >= _clause.First && !last.Source.IsEmpty)
        {
            return last.Source;
        }

        for (var i = _clause.First + 1; i < before && i < _clause.First + 60; i++)
        {
            if (!_clause[i].IsFinite() || _clause[i - 1].IsFinite()) continue;
            var source = _sources.Before(GroupStart(i));
            if (!source.IsEmpty) return source;
        }

        return TokenRange.None;
    }

    // "according to X, …" and "…, according to X"
    private Draft? ReadPreposition(int at, Cue cue)
    {
        var end = at + 1 + cue.Tail.Length;
        var source = _sources.After(end);
        if (source.IsEmpty) return null;
        var draft = new Draft { Row = cue, Cue = new TokenRange(at, end), Source = source, Stance = cue.Stance, Hedged = cue.Hedged, Sentence = _sentence };
        if (_clause[at - 1] is Tag.Comma && at - 1 > _clause.First)
        {
            draft.Content.Add(_contents.Before(at - 1));
        }
        else if (at == _clause.First || _clause[at - 1] is Tag.Coordinator or Tag.Stop)
        {
            var start = source.End;
            while (start < _clause.End && _clause[start] is not Tag.Comma) start++;
            if (start + 1 >= _clause.End) return null;
            draft.Content.Add(new TokenRange(start + 1, _contents.EndOf(start + 1, false, false)));
        }
        else
        {
            draft.Content.Add(_contents.Before(at - 1));
        }

        draft.Content.RemoveAll(range => range.IsEmpty);
        return draft.Content.Count > 0 ? draft : null;
    }
}
