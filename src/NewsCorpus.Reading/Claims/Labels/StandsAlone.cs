using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Says whether a clause tells an event that a reader understands without its text: something that happened, not how something was, and
/// all that its verb and its nouns need.
/// </summary>
internal sealed class StandsAlone(AnnotatedDocument document)
{
    private static readonly WordSet CompleteAlone = WordSet.Named("verbs-complete-alone");
    private static readonly WordSet PassivesAlone = WordSet.Named("passives-complete-alone");
    private static readonly WordSet Relational = WordSet.Named("nouns-wanting-of");
    private static readonly WordSet Scenes = WordSet.Named("nouns-wanting-a-scene");
    private static readonly WordSet AgentWanted = WordSet.Named("passives-wanting-an-agent");
    private static readonly WordSet Speech = WordSet.Named("nouns-of-speech");
    private static readonly WordSet WithObject = WordSet.Named("verbs-with-objects");
    private static readonly WordSet Bounding = WordSet.Named("bounding-leads");
    private static readonly WordSet States = WordSet.Named("verbs-of-states");

    /// <summary>Whether it does.</summary>
    /// <param name="verb">The main verb.</param>
    /// <param name="isPassive">Whether the clause is a passive.</param>
    /// <param name="subject">The subject as it is shown; empty where a name stands for it.</param>
    /// <param name="told">What follows the verb, as far as it is shown.</param>
    /// <param name="date">The date, which is not shown.</param>
    public bool IsEvent(int verb, bool isPassive, TokenRange subject, TokenRange told, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var hasFigure = Any(told, date, i => tags[i] is Tag.Number or Tag.Symbol);
        // "was upbeat", "had a message": how things were, if it is not told from when to when.
        var isDone = hasFigure || IsBounded(date) || IsAtPlace(verb) || PassivesAlone.Has(tokens.TextOf(verb + 1));
        if (tags[verb] is Tag.Be or Tag.Have && !isDone) return false;
        if (States.Has(tokens.TextOf(verb)) && !isPassive && !IsBounded(date)) return false;
        // "Roe landed", "the editor stepped down": where, from what?
        if (!isPassive && !CompleteAlone.Has(tokens.TextOf(verb))
            && !Any(told, date, i => tags[i] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Pronoun or Tag.Gerund))
        {
            return false;
        }

        // "joined in 1973 as an equal": what?
        var next = told.First;
        while (next < told.End && (date.Contains(next) || next + 1 == date.First)) next++;
        if (!isPassive && next < told.End && tokens.TextOf(next) is "as" && WithObject.Has(tokens.TextOf(verb))) return false;
        // "was hit in Tubas": by what?
        if (isPassive && AgentWanted.Has(tokens.TextOf(verb)) && !Any(told, date, i => tokens.TextOf(i) is "by" or "with"
            || (tokens.TextOf(i) is "in" && tokens.TextOf(i + 1) is "a" or "an")))
        {
            return false;
        }

        if (WantsMore(subject, date) || WantsMore(told, date)) return false;
        // "offered contradictory statements": on what?
        if (Last(told, date) is >= 0 and var end && Speech.Has(tokens.TextOf(end)) && tags[end] is Tag.Nominal) return false;
        // "launched raids", "carried out an attack": on whom, where?
        return !(Last(told, date) is >= 0 and var last && Scenes.Has(tokens.TextOf(last))
            && !Any(told, date, i => tags[i] is Tag.Preposition && i < last));
    }

    // "was in Kyiv": a visit.
    private bool IsAtPlace(int verb) => verb + 2 < document.Text.Tokens.Count && document.Grammar.Tags[verb] is Tag.Be
        && document.Text.Tokens.TextOf(verb + 1) is "in" or "at" && document.Grammar.Tags[verb + 2] is Tag.Name;

    // "the first pair | arrived", "became a full member": of what?
    private bool WantsMore(TokenRange phrase, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (date.Contains(i) || !Relational.Has(tokens.TextOf(i)) || tags[i] is not Tag.Nominal) continue;
            var next = i + 1;
            if (next < phrase.End && !date.Contains(next) && tags[next] is Tag.Nominal or Tag.Name or Tag.Preposition or Tag.Hyphen
                or Tag.Gerund or Tag.Participle or Tag.Relative or Tag.That or Tag.To
                && !(date.Contains(next + 1) && tags[next] is Tag.Preposition))
            {
                continue;
            }

            if (i > phrase.First && tags[i - 1] is Tag.Name or Tag.Genitive or Tag.Hyphen) continue;
            return true;
        }

        return false;
    }

    // "from 1993 to 2001", "since May"
    private bool IsBounded(TokenRange date) => date.First > 0 && document.Text.Tokens.TextOf(date.First - 1) is var lead
        && (Bounding.Has(lead) || lead is "from" or "From");

    private int Last(TokenRange told, TokenRange date)
    {
        var last = told.End - 1;
        while (last >= told.First && (date.Contains(last) || document.Grammar.Tags[last] is Tag.Adverb
            || (last + 1 == date.First && document.Grammar.Tags[last] is Tag.Preposition or Tag.Determiner)))
        {
            last--;
        }

        return last >= told.First ? last : -1;
    }

    private bool Any(TokenRange range, TokenRange date, Func<int, bool> holds)
    {
        for (var i = range.First; i < range.End; i++) if (!date.Contains(i) && holds(i)) return true;
        return false;
    }
}
