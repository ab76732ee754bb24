using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>
/// Tells who does what an -ing form says that has no comma before it: "supporters shouting", "blamed deputies for calling".
/// </summary>
internal sealed class ParticipleActors(StatementContext context)
{
    private static readonly WordSet Perceiving = WordSet.Named("perceiving-verbs");
    private static readonly WordSet Linking = WordSet.Named("prepositions-before-actors");
    private static readonly WordSet Acting = WordSet.Named("nouns-of-acting-for");
    private static readonly WordSet Attacking = WordSet.Named("prepositions-of-attack");

    private readonly Clause _clause = context.Clause;

    /// <summary>Who acts, of the noun phrase right before an -ing form; empty where nobody in it does.</summary>
    public TokenRange ActingAt(TokenRange phrase)
    {
        if (phrase.IsEmpty) return phrase;
        // "of statements from deputies warning", "about the fleet talking": people or bodies by their last noun, whatever rules it.
        var last = LastOf(phrase);
        var before = last.First - 1;
        var isLinked = _clause[before] is Tag.Preposition && Linking.Has(_clause.Text(before))
            // ", with Norway saying", but not "filed a report with the board detailing"
            && (_clause.Text(before) is not "with" || !_clause[before - 1].IsNounLike());
        if (isLinked && CanAct(phrase.End - 1)
            // "sued on behalf of nurses accusing it"
            && (last.First == phrase.First || IsObject(phrase) || Acting.Has(_clause.Text(before - 1))))
        {
            return last;
        }

        if (IsObject(phrase)) return TokenRange.None;
        if (_clause[phrase.First - 1] is not (Tag.Preposition or Tag.To)) return phrase;
        // "wrote to Ann Lee demanding", "raced through the hall shouting", "came into office promising": who wrote, not to whom or where.
        return Linking.Has(_clause.Text(phrase.First - 1)) || (_clause.Roles(phrase.End - 1) & WordRole.Document) != 0
            ? phrase : TokenRange.None;
    }

    /// <summary>Of "slammed the deputies for saying", the deputies; empty where what stands there is no people and no body.</summary>
    /// <param name="preposition">The token of "for".</param>
    public TokenRange BlamedBefore(int preposition)
    {
        var last = preposition - 1;
        if (_clause.IsObjectPronoun(last)) return new TokenRange(last, last + 1);
        if (!_clause[last].IsNounLike() || !CanAct(last)) return TokenRange.None;
        var blamed = LastOf(new TokenRange(_clause.First, preposition));
        return _clause[blamed.First - 1].IsVerb() || Attacking.Has(_clause.Text(blamed.First - 1)) ? blamed : TokenRange.None;
    }

    // "honoured the player on Monday saying"; but "issued a statement saying", "heard Lee saying"
    private bool IsObject(TokenRange phrase) => _clause[phrase.First - 1].IsVerb()
        && (_clause.Roles(phrase.End - 1) & (WordRole.Document | WordRole.Thing | WordRole.SpeaksFor | WordRole.Body)) == 0
        && _clause[phrase.End - 1] is not Tag.Pronoun && !Perceiving.Has(_clause.Text(phrase.First - 1))
        && !(_clause.IsCueVerb(phrase.First - 1, Tag.Verb) && _clause[phrase.First - 2] is Tag.Comma or Tag.Quote);

    private bool CanAct(int noun) => _clause[noun] is Tag.Name || AgentNouns.Are(_clause.Text(noun))
        || (_clause.Roles(noun) & (WordRole.SpeaksFor | WordRole.Body)) != 0;

    // The words in a row at the end of a phrase: no preposition, comma or verb among them.
    private TokenRange LastOf(TokenRange phrase)
    {
        var first = phrase.End;
        while (first > phrase.First && (_clause[first - 1].IsNounLike()
            || _clause[first - 1] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Genitive or Tag.Hyphen or Tag.Symbol
                or Tag.Time))
        {
            first--;
        }

        return new TokenRange(first, phrase.End);
    }
}
