using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements.Content;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads statements without a verb or noun as cue: "according to X", "reportedly", and "NAME:" in transcripts.</summary>
internal sealed class OtherStatements(StatementContext context)
{
    private static readonly Cue Colon = new(":", CueKind.Phrase, [], Frames.Clause, Stance.Assert, false);
    private readonly Clause _clause = context.Clause;

    /// <summary>"According to X, …" and "…, according to X".</summary>
    public Draft? ReadPreposition(int at, Cue cue)
    {
        var end = at + 1 + cue.Tail.Length;
        var source = ToSecondName(context.Sources.After(end));
        if (source.IsEmpty) return null;
        var draft = context.NewDraft(cue, new TokenRange(at, end));
        draft.Source = source;
        if (at == _clause.First || _clause[at - 1] is Tag.Coordinator or Tag.Stop or Tag.Quote && _clause.ClosingAt(at - 1) is null)
        {
            var start = source.End;
            while (start < _clause.End && _clause[start] is not Tag.Comma) start++;
            if (start + 1 < _clause.End) draft.Add(new TokenRange(start + 1, _clause.End - (_clause[_clause.End - 1] is Tag.Stop ? 1 : 0)));
        }
        else
        {
            AddAround(draft, at, source.End);
        }

        return draft.Content.Count > 0 ? draft : null;
    }

    // "According to the UN, Gaza, a strip of land, is …": two names are no apposition of each other.
    private TokenRange ToSecondName(TokenRange source)
    {
        var comma = source.First;
        while (comma < source.End && _clause[comma] is not Tag.Comma) comma++;
        // "Ann Lee, Norway's minister" and "Ann Lee, R-Oslo" are one.
        if (comma - 1 <= source.First || _clause[comma - 1] is not Tag.Name || _clause[comma - 2] is Tag.Name) return source;
        var end = comma + 1;
        while (_clause[end] is Tag.Name) end++;
        if (end > comma + 1 && _clause[end] is Tag.Comma or Tag.None) return new TokenRange(source.First, comma);
        return source;
    }

    // "Since May, according to X, two ships have sunk": where no clause stands before, it follows.
    private void AddAround(Draft draft, int at, int after)
    {
        var before = context.Before.Find(at - 1);
        draft.Add(before);
        // "Lee, according to an aide in the room, praised it": the source goes on to the comma.
        while (_clause[at - 1] is Tag.Comma && after < _clause.End && _clause[after] is not Tag.Comma && !_clause[after].IsFinite())
        {
            after++;
        }

        if (_clause[after] is not Tag.Comma || before.IsEmpty) return;
        // "It was late, because, according to Lee, she had missed the train": only what follows is said to be so.
        if (before.End - before.First > 1 && _clause[before.End - 1] is Tag.Subordinator or Tag.Coordinator
            && _clause.HasVerb(after + 1))
        {
            draft.Content.Clear();
            draft.Add(new TokenRange(after + 1, Math.Min(_clause.End, context.Ends.EndOf(after + 1, ContentShape.Clause))));
            return;
        }

        for (var i = before.First; i < before.End; i++)
        {
            if (_clause[i].IsFinite()) return;
        }

        draft.Add(new TokenRange(after + 1, Math.Min(_clause.End, context.Ends.EndOf(after + 1, ContentShape.Clause))));
    }

    /// <summary>"Two ships were reportedly sunk": the clause around the adverb is the content, the source is open.</summary>
    public Draft? ReadAdverb(int at, Cue cue)
    {
        // "about allegedly improper payments": of a noun alone nothing is told.
        if (_clause[at - 1] is Tag.Preposition or Tag.Determiner or Tag.Possessive && _clause[at + 1] is Tag.Nominal) return null;
        // "brought charges for allegedly hitting clerks": of the deed alone
        if (_clause[at - 1] is Tag.Preposition && _clause[at + 1] is Tag.Gerund) return null;
        var draft = context.NewDraft(cue, new TokenRange(at, at + 1));
        draft.Add(context.Before.Find(at - 1, stopAtComma: true));
        if (at + 1 < _clause.End && _clause[at + 1] is not (Tag.Stop or Tag.Comma))
        {
            draft.Add(new TokenRange(at + 1, Math.Min(_clause.End, context.Ends.EndOf(at + 1, ContentShape.Object))));
        }

        return draft.Content.Count > 0 ? draft : null;
    }

    /// <summary>"JAKE TAPPER: …" at the start of a paragraph.</summary>
    public Draft? ReadLabel(int blockEnd)
    {
        var colon = _clause.First;
        while (colon < _clause.End && colon < _clause.First + 4 && IsLabelWord(colon)) colon++;
        if (colon == _clause.First || _clause[colon] is not Tag.Colon || colon + 1 >= blockEnd) return null;
        var draft = context.NewDraft(Colon, new TokenRange(colon, colon + 1));
        draft.Source = new TokenRange(_clause.First, colon);
        draft.Add(new TokenRange(colon + 1, blockEnd));
        return draft;
    }

    /// <summary>"Macron: ‘Europe must act’", in a headline also without quotation marks, and "‘Europe must act’: Macron".</summary>
    public Draft? ReadNamedLabel(SpeakerLabel speaker)
    {
        var colon = speaker.Colon;
        var draft = context.NewDraft(Colon, new TokenRange(colon, colon + 1));
        draft.Source = speaker.Source;
        if (speaker.IsAfter)
        {
            draft.Add(new TokenRange(_clause.First, colon));
            return draft;
        }

        if (_clause.OpeningAt(colon + 1) is { } quotation)
        {
            draft.Add(new TokenRange(quotation.First, quotation.End));
            context.Chain.AddContinued(draft, quotation.End);
            return draft;
        }

        if (_clause[colon + 1] is Tag.Question or Tag.Gerund or Tag.Time || !_clause.HasVerb(colon + 1)
            || _clause[_clause.End - 1] is Tag.Stop && _clause.Text(_clause.End - 1) is "?")
        {
            return null;
        }

        draft.Add(new TokenRange(colon + 1, context.Ends.EndOf(colon + 1, ContentShape.Clause)));
        return draft;
    }

    private bool IsLabelWord(int i) => _clause.Tokens[i].Is(TokenShape.AllCaps) && _clause.Tokens[i].Length > 2;
}
