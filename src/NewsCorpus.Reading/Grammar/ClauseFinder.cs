namespace NewsCorpus.Reading.Grammar;

/// <summary>Finds the finite verbs of a sentence with their subjects, objects, complements and agents.</summary>
internal sealed class ClauseFinder(TaggedSentence sentence)
{
    // Tokens between a passive participle and its "by".
    private const int AgentReach = 12;

    private readonly NounPhrases _phrases = new(sentence);

    /// <summary>The finite clauses, in the order of their verbs.</summary>
    public IReadOnlyList<VerbClause> Find()
    {
        var clauses = new List<VerbClause>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (MainAt(i) is not { } main) continue;
            var verb = VerbGroup.Read(sentence, main);
            clauses.Add(Around(verb, clauses));
            i = main;
        }

        return clauses;
    }

    // The main verb of the finite group that begins at a token; the auxiliary itself where no verb follows ("is a country").
    private int? MainAt(int token)
    {
        if (!sentence[token].IsFinite()) return null;
        if (sentence[token] is Tag.Verb) return token;
        var last = token;
        for (var i = token + 1; i < sentence.End; i++)
        {
            var tag = sentence[i];
            if (tag.IsVerb()) return i;
            if (tag.IsAuxiliary()) last = i;
            else if (tag is not (Tag.Negation or Tag.Adverb)) break;
        }

        return last;
    }

    private VerbClause Around(VerbGroup verb, List<VerbClause> before)
    {
        var subject = _phrases.Before(verb.First);
        // "… came and left": the verb shares the subject of the one before.
        if (subject.IsEmpty && before.Count > 0 && sentence[verb.First - 1] is Tag.Coordinator) subject = before[^1].Subject;
        var agent = verb.IsPassive ? AgentOf(verb.End) : TokenRange.None;
        var start = verb.End;
        while (sentence[start] is Tag.Adverb) start++;
        var found = sentence[start] is not (Tag.That or Tag.Question) && sentence[start].StartsNounPhrase()
            ? _phrases.After(start)
            : TokenRange.None;
        var complement = found.IsEmpty ? start : found.End;
        return new VerbClause(subject, verb, found, ComplementAt(complement), agent);
    }

    private TokenRange ComplementAt(int start)
    {
        var opens = sentence[start] is Tag.That or Tag.Question
            || (sentence[start] is Tag.To && sentence[start + 1] is Tag.Bare or Tag.Be or Tag.Have);
        if (!opens) return TokenRange.None;
        var end = start;
        while (end < sentence.End && !sentence[end].EndsClause()) end++;
        return new TokenRange(start, end);
    }

    private TokenRange AgentOf(int from)
    {
        for (var i = from; i < sentence.End && i < from + AgentReach; i++)
        {
            if (sentence.Word(i) == sentence.Classes.By) return _phrases.After(i + 1);
            if (sentence[i].IsFinite() || sentence[i].EndsClause()) break;
        }

        return TokenRange.None;
    }
}
