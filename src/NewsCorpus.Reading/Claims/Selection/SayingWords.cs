using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// The words of an attribution as tokens with their tags: what the rules ask for that tell whether anything is said by it.
/// </summary>
internal sealed class SayingWords(AnnotatedDocument document)
{
    public TokenTable Tokens => document.Text.Tokens;

    public SentenceTags Tags { get; } = new(document.Grammar);

    /// <summary>The first token of spans.</summary>
    public int FirstOf(IReadOnlyList<TextSpan> spans) => Tokens.FirstAtOrAfter(spans[0].Start);

    /// <summary>One past the last token of spans.</summary>
    public int EndOf(IReadOnlyList<TextSpan> spans) => Tokens.FirstAtOrAfter(spans[^1].End);

    /// <summary>Whether the content has a verb of its own: not one behind "who" or "which".</summary>
    public bool HasVerb(Attribution attribution)
    {
        for (var i = FirstOf(attribution.Content); i < EndOf(attribution.Content); i++)
        {
            if (Tags[i].IsFinite()) return true;
            if (Tags[i] is Tag.Relative) return false;
            // "announced | rules that will", "announced | rules the firms must keep"; not "the claim that it will"
            if (i > EndOf(attribution.Cue) && Tags[i - 1] is Tag.Nominal && IsObject(attribution)
                && (document.Grammar.Classes.RolesOf(Tokens[i - 1].Word) & WordRole.Cue) == 0
                && (Tags[i] is Tag.That || (i > FirstOf(attribution.Content) + 1 && OpensClause(i)))) return false;
        }

        return false;
    }

    // A noun right behind a verb: what somebody announces, and no clause.
    private bool IsObject(Attribution attribution)
    {
        var (cue, first) = (EndOf(attribution.Cue), FirstOf(attribution.Content));
        if (attribution.Stance is Stance.Deny or Stance.Doubt or Stance.Confirm) return false;
        return first == cue && Tags[cue - 1].IsVerb() && Tags[first].StartsNounPhrase()
            && Tags[first] is not (Tag.Pronoun or Tag.That or Tag.Question);
    }

    // "| the firms must", "| it had"; not "this week"; "called absurd | the claim" has but one word before it
    private bool OpensClause(int token) => Tags[token] is Tag.Pronoun or Tag.Determiner or Tag.Possessive
        && Tags[token + 1] is not Tag.Time && (Tags[token] is not Tag.Pronoun || Tags[token + 1].IsFinite());
}
