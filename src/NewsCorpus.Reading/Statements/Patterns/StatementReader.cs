using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads the statements of one text, sentence by sentence.</summary>
internal sealed class StatementReader
{
    // Longer sentences are read in windows, so that every look to the left or right stays bounded.
    private const int Window = 400;
    private const int ShortSentence = 5;

    private static readonly WordSet LinkedTexts = WordSet.Named("linked-texts");

    private readonly TextGrammar _grammar;
    private readonly StructuredText _text;
    private readonly CueLexicon _lexicon;
    private readonly Opening _opening;
    private readonly Clause _clause;
    private readonly StatementContext _context;
    private readonly VerbStatements _verbs;
    private readonly PassiveStatements _passives;
    private readonly NounStatements _nouns;
    private readonly OtherStatements _others;
    private readonly List<int> _candidates = [];

    public StatementReader(TextGrammar grammar, CueLexicon lexicon, Opening opening)
    {
        (_grammar, _text, _lexicon, _opening) = (grammar, grammar.Text, lexicon, opening);
        _clause = new Clause(_text.Tokens, grammar.Window, lexicon, grammar.Quotes);
        _context = new StatementContext(_clause);
        _verbs = new VerbStatements(_context);
        _passives = new PassiveStatements(_context);
        _nouns = new NounStatements(_context);
        _others = new OtherStatements(_context);
    }

    /// <summary>All statements, in the order in which they were read.</summary>
    public List<Draft> Read()
    {
        for (var i = 0; i < _text.Sentences.Count; i++)
        {
            _context.Sentence = i;
            var sentence = _text.Sentences[i];
            var block = _text.BlockOf(sentence);
            var start = sentence.FirstToken == block.FirstToken ? _opening.DatelineEnd(sentence) : sentence.FirstToken;
            for (var first = start; first < sentence.EndToken; first += Window)
            {
                ReadWindow(first, Math.Min(first + Window, sentence.EndToken), block);
            }
        }

        return _context.Drafts;
    }

    private void ReadWindow(int first, int end, Block block)
    {
        var isLabelled = first == block.FirstToken && _opening.MayBeLabel(first);
        var speaker = _opening.SpeakerBefore(first, block) ?? (first == block.FirstToken ? _opening.SpeakerAfter(block) : null);
        FindCandidates(first, end);
        if (!isLabelled && speaker is null && _candidates.Count == 0) return;
        if (HasLink(first, end)) return;
        var borrows = first > block.FirstToken && EndsSpeech(first - 1, end - first);
        if (borrows) first--;
        _grammar.TagWindow(_context.Sentence, first, end);
        _clause.MoveTo(first, end, block.EndToken, borrows);
        if (isLabelled && _others.ReadLabel(block.EndToken) is { } label) _context.Drafts.Add(label);
        else if (speaker is { } by && _others.ReadNamedLabel(by) is { } named) _context.Drafts.Add(named);
        var next = first;
        foreach (var at in _candidates)
        {
            if (at < next || _clause.IsQuoted(at)) continue;
            var draft = ReadCue(at);
            if (draft is null || _context.IsTaken(draft.CueRange.First) || !_context.IsWorthNesting(draft)) continue;
            _context.Chain.AddEarlierParagraphs(draft, _context.Drafts);
            _context.Drafts.Add(draft);
            next = draft.CueRange.End;
        }
    }

    // "Jean Roe/AP Related article Norway reveals the plan Lee said": caption and heading of another text that ran into a sentence. Where
    // they end, nothing tells.
    private bool HasLink(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (!_text.Tokens[i].Is(TokenShape.Capitalised) || _text.Tokens.TextOf(i) is not "Related") continue;
            if (LinkedTexts.Has(_text.Tokens.TextOf(i + 1))) return true;
        }

        return false;
    }

    // “Why?” / “Stop!”: what follows may name who said it, though the sentence is over. After “Go.” only "Ann said." does.
    private bool EndsSpeech(int mark, int length)
    {
        if (_grammar.Quotes.Count == 0 || mark < 1) return false;
        var index = _grammar.Quotes.At(mark);
        return index >= 0 && _grammar.Quotes[index].IsClosed && _grammar.Quotes[index].End == mark + 1
            && (_text.Tokens.TextOf(mark - 1)[0] is '?' or '!' || (length <= ShortSentence && _text.Tokens.TextOf(mark - 1)[0] == '.'));
    }

    // The tokens at which a cue may begin; a sentence without any is not even tagged.
    private void FindCandidates(int first, int end)
    {
        _candidates.Clear();
        var tokens = _text.Tokens.AsSpan();
        for (var i = first; i < end; i++)
        {
            var word = tokens[i].Word;
            if (!_lexicon.IsCue(word)) continue;
            // "in" is a cue only in "in the words of"; by itself it would let nearly every sentence in.
            var cues = _lexicon.CuesOf(word);
            if (cues[^1].Tail.Length == 0 || BeginsTail(cues, i + 1)) _candidates.Add(i);
        }
    }

    private bool BeginsTail(Cue[] cues, int at)
    {
        if (at >= _text.Tokens.Count) return false;
        foreach (var cue in cues)
        {
            if (_text.Tokens[at].Word == cue.Tail[0]) return true;
        }

        return false;
    }

    private Draft? ReadCue(int at)
    {
        var tag = _clause[at];
        foreach (var cue in _lexicon.CuesOf(_clause.Word(at)))
        {
            if (!_clause.HasWords(at + 1, cue.Tail)) continue;
            var draft = cue.Kind switch
            {
                CueKind.Verb when tag.IsVerb() => ReadVerb(CueGroup.Read(_clause, at, cue), cue),
                CueKind.Noun when tag is Tag.Nominal => _nouns.ReadNoun(at, cue),
                CueKind.Adjective => _nouns.ReadAdjective(at, cue),
                CueKind.Preposition => _others.ReadPreposition(at, cue),
                CueKind.Adverb => _others.ReadAdverb(at, cue),
                _ => null,
            };
            if (draft is not null) return draft;
        }

        return null;
    }

    private Draft? ReadVerb(VerbGroup group, Cue cue) =>
        _context.NotDone.IsLeftUndone(group) ? null : _passives.Read(group, cue) ?? (group.IsPassive ? null : _verbs.Read(group, cue));
}
