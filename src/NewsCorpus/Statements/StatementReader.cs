using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>Reads the statements of one text, sentence by sentence.</summary>
internal sealed class StatementReader
{
    // Longer sentences are read in windows, so that every look to the left or right stays bounded.
    private const int Window = 400;
    private const int ShortSentence = 5;

    private readonly StructuredText _text;
    private readonly CueLexicon _lexicon;
    private readonly Clause _clause;
    private readonly SentenceTagger _tagger;
    private readonly StatementContext _context;
    private readonly VerbStatements _verbs;
    private readonly PassiveStatements _passives;
    private readonly NounStatements _nouns;
    private readonly OtherStatements _others;

    public StatementReader(StructuredText text, CueLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        Tags = new Tag[text.Tokens.Count];
        Quotes = new QuoteMap(text);
        _clause = new Clause(text.Tokens, Tags, lexicon, Quotes);
        _tagger = new SentenceTagger(text.Tokens, lexicon, Tags);
        _context = new StatementContext(_clause);
        _verbs = new VerbStatements(_context);
        _passives = new PassiveStatements(_context);
        _nouns = new NounStatements(_context);
        _others = new OtherStatements(_context);
    }

    public QuoteMap Quotes { get; }

    /// <summary>The tags of all sentences that were read.</summary>
    public Tag[] Tags { get; }

    /// <summary>All statements, in the order in which they were read.</summary>
    public List<Draft> Read()
    {
        for (var i = 0; i < _text.Sentences.Count; i++)
        {
            _context.Sentence = i;
            var sentence = _text.Sentences[i];
            var block = _text.BlockOf(sentence);
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += Window)
            {
                ReadWindow(first, Math.Min(first + Window, sentence.EndToken), block);
            }
        }

        return _context.Drafts;
    }

    private void ReadWindow(int first, int end, Block block)
    {
        var startsInCapitals = first == block.FirstToken && _text.Tokens[first].Is(TokenShape.AllCaps);
        if (!startsInCapitals && !HasCue(first, end)) return;
        var borrows = first > block.FirstToken && EndsSpeech(first - 1, end - first);
        if (borrows) first--;
        _tagger.Read(first, end);
        _clause.MoveTo(first, end, block.EndToken, borrows);
        if (startsInCapitals && _others.ReadLabel(block.EndToken) is { } label) _context.Drafts.Add(label);
        for (var i = first; i < end; i++)
        {
            if ((_clause.Roles(i) & WordRole.Cue) == 0 || _clause.IsQuoted(i)) continue;
            var draft = ReadCue(i);
            if (draft is null || _context.IsTaken(draft.Cue.First) || !_context.IsWorthNesting(draft)) continue;
            _context.Drafts.Add(draft);
            i = Math.Max(i, draft.Cue.End - 1);
        }
    }

    // “Why?” / “Stop!”: what follows may name who said it, though the sentence is over. After “Go.” only "Ann said." does.
    private bool EndsSpeech(int mark, int length)
    {
        if (Quotes.Count == 0 || mark < 1) return false;
        var index = Quotes.At(mark);
        return index >= 0 && Quotes[index].IsClosed && Quotes[index].End == mark + 1
            && (_text.Tokens.TextOf(mark - 1)[0] is '?' or '!' || (length <= ShortSentence && _text.Tokens.TextOf(mark - 1)[0] == '.'));
    }

    private bool HasCue(int first, int end)
    {
        var tokens = _text.Tokens.AsSpan();
        for (var i = first; i < end; i++)
        {
            var word = tokens[i].Word;
            // "in" is a cue only in "in the words of"; by itself it would let nearly every sentence in.
            if ((_lexicon.RolesOf(word) & WordRole.Cue) != 0 && (_lexicon.TagOf(word) != Tag.Preposition || HasWords(i, word))) return true;
        }

        return false;
    }

    private bool HasWords(int at, int word)
    {
        foreach (var cue in _lexicon.CuesOf(word))
        {
            if (cue.Tail.Length == 0 || (at + 1 < _text.Tokens.Count && _text.Tokens[at + 1].Word == cue.Tail[0])) return true;
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
                CueKind.Verb when tag.IsVerb() => _passives.Read(at, cue) ?? _verbs.Read(at, cue),
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

    private bool HasTail(int at, int[] tail)
    {
        for (var k = 0; k < tail.Length; k++)
        {
            if (_clause.Word(at + 1 + k) != tail[k]) return false;
        }

        return true;
    }
}
