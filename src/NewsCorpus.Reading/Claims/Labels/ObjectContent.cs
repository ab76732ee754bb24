using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Finds objects that do not tell what was done: "sent a letter to Roe", "earned two million", "became chairman".</summary>
internal sealed class ObjectContent(AnnotatedDocument document)
{
    private static readonly WordSet TellingPrepositions = WordSet.Named("telling-prepositions");
    private static readonly WordSet Paying = WordSet.Named("verbs-of-paying");
    private static readonly WordSet Units = WordSet.Named("currency-words");
    private static readonly WordSet WantTo = WordSet.Named("verbs-wanting-to");
    private static readonly WordSet Siding = WordSet.Named("siding-verbs");
    private static readonly WordSet Appointing = WordSet.Named("verbs-wanting-a-role");

    /// <summary>Whether the object names a text, a plan or the like, and nothing behind it tells what it is about.</summary>
    /// <param name="told">What follows the verb, as far as it is shown.</param>
    /// <param name="date">The date, which is not shown.</param>
    public bool IsUntold(TokenRange told, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var head = told.First - 1;
        for (var i = told.First; i < told.End && !date.Contains(i); i++)
        {
            var word = tokens.TextOf(i);
            var wantsMore = LabelNeed.Content.Has(word) || LabelNeed.Target.Has(word) || LabelNeed.EmptyModifier.Has(word);
            if (tags[i] is Tag.Nominal && wantsMore) head = i;
            else if (tags[i] is not (Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number or Tag.Adverb)) break;
        }

        if (EndsVaguely(told, date) || IsSomeGathering(told, date)) return true;
        if (head < told.First) return false;
        // "escalated his attacks", "took a direct swing": on whom?
        if (LabelNeed.Target.Has(tokens.TextOf(head)))
        {
            return LastOf(told, date) == head || tags[head + 1] is not (Tag.Preposition or Tag.Nominal or Tag.Name);
        }

        if (!LabelNeed.Content.Has(tokens.TextOf(head))) return false;
        // "a panel of judges", "a report card": the noun goes on.
        if (head + 1 < told.End && !date.Contains(head + 1) && tags[head + 1] is Tag.Nominal or Tag.Name or Tag.Hyphen) return false;
        for (var i = head + 1; i < told.End; i++)
        {
            if (date.Contains(i) || i == date.First - 1) continue;
            if (tags[i] is Tag.To && IsDeed(i + 1)) return false;
            if (tags[i] is Tag.That or Tag.Relative or Tag.Gerund or Tag.Participle or Tag.Question or Tag.Quote or Tag.Colon) return false;
            // "a letter to the Office | of the Comptroller": of whom it was sent to.
            if (tags[i] is Tag.Preposition && (i == head + 1 || tags[i - 1] is not Tag.Name) && (TellingPrepositions.Has(tokens.TextOf(i))
                || tokens.TextOf(i) is "on" or "for" or "over" or "into" or "as" || IsInterview(head, i)))
            {
                return false;
            }
        }

        return true;
    }

    // "an offer to acquire Acme" with a verb that looks like a noun; not "a letter to investors"
    private bool IsDeed(int verb)
    {
        var tags = document.Grammar.Tags;
        if (verb + 1 >= tags.Length || tags[verb] is Tag.Bare or Tag.Be or Tag.Have) return verb < tags.Length;
        return tags[verb] is Tag.Nominal && tags[verb + 1] is Tag.Name or Tag.Determiner or Tag.Possessive
            && !document.Text.Tokens.TextOf(verb).EndsWith("s");
    }

    // "held a rally": where, for what?
    private bool IsSomeGathering(TokenRange told, TokenRange date)
    {
        var tokens = document.Text.Tokens;
        if (told.IsEmpty || document.Grammar.Tags[told.First] is not Tag.Determiner) return false;
        var last = LastOf(told, date);
        return last == told.First + 1 && LabelNeed.Gathering.Has(tokens.TextOf(last));
    }

    // "endorsed Roe's approach": the owner does not tell what it is.
    private bool EndsVaguely(TokenRange told, TokenRange date)
    {
        if (told.IsEmpty) return false;
        var last = LastOf(told, date);
        if (last - 1 > told.First && document.Text.Tokens.TextOf(last - 1) is "own")
        {
            return LabelNeed.VagueOfOnesOwn.Has(document.Text.Tokens.TextOf(last));
        }

        return last > told.First && LabelNeed.VagueWithOwner.Has(document.Text.Tokens.TextOf(last))
            && document.Grammar.Tags[last - 1] is Tag.Genitive or Tag.Possessive;
    }

    private bool IsInterview(int noun, int preposition) => document.Text.Tokens.TextOf(preposition) is "with"
        && document.Text.Tokens.TextOf(noun) is "interview" or "interviews";

    /// <summary>Whether money was paid or earned and not for what, or something given and not to what.</summary>
    public bool LacksUse(int verb, TokenRange told, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var (isSum, hasTo) = (!told.IsEmpty, false);
        for (var i = told.First; i < told.End; i++)
        {
            if (date.Contains(i) || (i == date.First - 1 && tags[i] is Tag.Preposition)) continue;
            hasTo |= tags[i] is Tag.To;
            isSum &= tags[i] is Tag.Number or Tag.Symbol or Tag.Quantifier or Tag.Adverb or Tag.Determiner or Tag.Subordinator
                || tokens.TextOf(i) is "about" or "around" or "over" || Units.Has(tokens.TextOf(i));
        }

        // "sided with Roe": in what?
        if (Siding.Has(tokens.TextOf(verb)) && EndsInName(told, date)) return true;
        // "had a rough day"
        if (document.Grammar.Tags[verb] is Tag.Have && !told.IsEmpty && LabelNeed.Spell.Has(tokens.TextOf(LastOf(told, date)))) return true;
        return (isSum && Paying.Has(tokens.TextOf(verb))) || (!hasTo && WantTo.Has(tokens.TextOf(verb)));
    }

    // The last word before the date and what leads it in.
    private int LastOf(TokenRange told, TokenRange date)
    {
        if (date.End != told.End || date.First <= told.First) return told.End - 1;
        var last = date.First - 1;
        return last > told.First && document.Grammar.Tags[last] is Tag.Preposition ? last - 1 : last;
    }

    // One phrase with a preposition, and no more.
    private bool EndsInName(TokenRange told, TokenRange date)
    {
        var i = told.First + 1;
        var tags = document.Grammar.Tags;
        while (i < told.End && !date.Contains(i) && tags[i] is Tag.Name or Tag.Determiner or Tag.Nominal or Tag.Symbol) i++;
        return i >= told.End || date.Contains(i) || i + 1 == date.First;
    }

    /// <summary>Whether somebody gets an office and no name tells of what: "was appointed president", "a bid to become chairman".</summary>
    public bool LacksBody(int verb, TokenRange told, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var last = -1;
        for (var i = told.First; i < told.End; i++)
        {
            var leadsIn = i < date.First && date.First - i < 3 && tags[i] is Tag.Preposition or Tag.Determiner or Tag.Adverb;
            if (leadsIn || date.Contains(i)) continue;
            if (tags[i] is Tag.Name or Tag.Genitive) return false;
            last = i;
        }

        return last >= 0 && tags[last] is Tag.Nominal && (LabelNeed.RoleOfBody.Has(tokens.TextOf(last))
            || (tokens.TextOf(last) is "president" && Appointing.Has(tokens.TextOf(verb))));
    }
}
