using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Finds words of a label that tell nothing without what they are about: "issued a report", "appointed Roe".</summary>
internal sealed class MissingContent(AnnotatedDocument document)
{
    private static readonly WordSet Trading = WordSet.Named("trading-verbs");
    private static readonly WordSet TellingPrepositions = WordSet.Named("telling-prepositions");
    private static readonly WordSet WantDeed = WordSet.Named("verbs-wanting-a-deed");
    private static readonly WordSet WantRole = WordSet.Named("verbs-wanting-a-role");
    private static readonly WordSet WantMore = WordSet.Named("endings-wanting-more");
    private static readonly WordSet Reacting = WordSet.Named("reacting-verbs");
    private static readonly WordSet ReactingTo = WordSet.Named("prepositions-of-reasons");
    private static readonly WordSet HittingBack = WordSet.Named("verbs-of-hitting-back");
    private static readonly WordSet WantOf = WordSet.Named("verbs-wanting-of");

    /// <summary>Whether a phrase ends on a noun that only its content would tell: "an agreement", "the details".</summary>
    /// <param name="range">The words.</param>
    /// <param name="date">The date, which is not shown.</param>
    public bool EndsWithoutContent(TokenRange range, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var last = LastWord(range, date);
        // "with an ad of its own", "more cars": on what, than when?
        if (last > range.First + 2 && tokens.TextOf(last) is "own" && tokens.TextOf(last - 2) is "of") return true;
        if (IsMoreThanNothing(range)) return true;
        if (last >= range.First && (WantMore.Has(tokens.TextOf(last)) || IsAccusedOfNothing(range) || LacksRole(range, date)))
        {
            return true;
        }

        if (last < range.First || tags[last] is not Tag.Nominal || !LabelNeed.Content.Has(tokens.TextOf(last))) return false;
        // "a tax bill", not "a sweeping bill"
        var first = last;
        while (first > range.First && tags[first - 1] is Tag.Nominal && !LabelNeed.EmptyModifier.Has(tokens.TextOf(first - 1))) first--;
        // "an $81 billion package": for what?
        var isSum = LabelNeed.Sum.Has(tokens.TextOf(last)) && tags[first - 1] is Tag.Number;
        return last == first && (isSum || tags[first - 1] is not (Tag.Name or Tag.Number or Tag.Genitive or Tag.Symbol or Tag.Hyphen));
    }

    // "delivered more cars": than when?
    private bool IsMoreThanNothing(TokenRange range)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (range.IsEmpty || tokens.TextOf(range.First) is not ("more" or "fewer" or "less") || tags[range.First + 1] is not Tag.Nominal)
        {
            return false;
        }

        for (var i = range.First; i < range.End; i++) if (tokens.TextOf(i) is "than") return false;
        return true;
    }

    /// <summary>Whether a subject names what only its content tells: "an identical proposal", "the panel's view".</summary>
    public bool IsWithoutContent(TokenRange subject)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (subject.IsEmpty) return false;
        var head = subject.First;
        while (head + 1 < subject.End && tags[head + 1] is not (Tag.Preposition or Tag.To or Tag.Comma or Tag.That)) head++;
        if (tags[head] is not Tag.Nominal || !LabelNeed.Content.Has(tokens.TextOf(head))) return false;
        if (head + 1 < subject.End) return IsWithoutContent(head, subject.End);
        return head == subject.First || tags[head - 1] is Tag.Genitive or Tag.Determiner or Tag.Quantifier
            || LabelNeed.EmptyModifier.Has(tokens.TextOf(head - 1));
    }

    /// <summary>Whether a noun names what only its content tells, and nothing follows it within the words.</summary>
    public bool IsWithoutContent(int head, int end) => IsOnSomeOccasion(head, end)
        || LabelNeed.Content.Has(document.Text.Tokens.TextOf(head))
        && !(head > 0 && LabelNeed.NamedPact.Has(document.Text.Tokens.TextOf(head)) && document.Grammar.Tags[head - 1] is Tag.Name)
        && !(head + 1 < end && (document.Grammar.Tags[head + 1] is Tag.To || document.Text.Tokens.TextOf(head + 1) is "on" or "for"
        || TellingPrepositions.Has(document.Text.Tokens.TextOf(head + 1))));

    // "Roe's decisive victory": where?
    private bool IsOnSomeOccasion(int head, int end)
    {
        if (!LabelNeed.Occasion.Has(document.Text.Tokens.TextOf(head)) || head + 1 < end) return false;
        var i = head - 1;
        while (i > 0 && document.Grammar.Tags[i] is Tag.Number or Tag.Time) i--;
        while (i > 0 && document.Grammar.Tags[i] is Tag.Nominal && LabelNeed.EmptyModifier.Has(document.Text.Tokens.TextOf(i))) i--;
        return i >= 0 && document.Grammar.Tags[i] is Tag.Genitive;
    }

    /// <summary>
    /// Whether an amount is told and not of what: "only 1.28 mln appeared", "bought 47,000 tonnes", "exports to Norway fell".
    /// </summary>
    public bool IsUnknownAmount(TokenRange subject, int verb, TokenRange told, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (Trading.Has(tokens.TextOf(verb)) && !told.IsEmpty && LabelNeed.Unit.Has(tokens.TextOf(LastWord(told, date)))) return true;
        if (subject.IsEmpty) return false;
        var hasNoun = false;
        for (var i = subject.First; i < subject.End; i++)
        {
            hasNoun |= tags[i] is Tag.Nominal or Tag.Name && !LabelNeed.Unit.Has(tokens.TextOf(i));
        }

        if (!hasNoun) return true;
        var head = subject.First;
        while (head < subject.End && tags[head] is Tag.Determiner or Tag.Adverb or Tag.Quantifier) head++;
        return head < subject.End && LabelNeed.Flow.Has(tokens.TextOf(head))
            && (head + 1 == subject.End || (tags[head + 1] is Tag.Preposition or Tag.To && tokens.TextOf(head + 1) is not "of"));
    }

    /// <summary>
    /// Whether somebody reacts or appeals and it is not told why or for what: "struck back at Roe", "emerged from a room".
    /// </summary>
    public bool IsReactionToNothing(int verb, TokenRange told)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var isBack = HittingBack.Has(tokens.TextOf(verb)) && verb + 1 < tokens.Count && tokens.TextOf(verb + 1) is "back" or "out";
        if (!isBack && !Reacting.Has(tokens.TextOf(verb))) return false;
        for (var i = told.First; i < told.End; i++)
        {
            if (tags[i] is Tag.To && i + 1 < told.End && tags[i + 1] is Tag.Bare or Tag.Be or Tag.Have) return false;
            if (ReactingTo.Has(tokens.TextOf(i))) return false;
        }

        return true;
    }

    /// <summary>Whether somebody is made to do what is not told: "a rule barring banks", "a resolution requiring members".</summary>
    public bool LacksDeed(TokenRange range)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var isOpen = false;
        for (var i = range.First; i < range.End; i++)
        {
            if (isOpen && (tags[i] is Tag.To or Tag.That || tokens.TextOf(i) is "from" or "of")) return false;
            isOpen |= WantDeed.Has(tokens.TextOf(i));
        }

        return isOpen;
    }

    // "appointed Roe", "picked Roe": as what?
    private bool LacksRole(TokenRange range, TokenRange date)
    {
        if (range.IsEmpty || !WantRole.Has(document.Text.Tokens.TextOf(range.First - 1))) return false;
        for (var i = range.First; i < range.End; i++)
        {
            if (date.Contains(i) || (document.Grammar.Tags[i] is Tag.Preposition && date.Contains(i + 1))) continue;
            if (document.Grammar.Tags[i] is not (Tag.Name or Tag.Hyphen or Tag.Stop or Tag.Time or Tag.Adverb)) return false;
        }

        return true;
    }

    // "came forward to accuse Roe": of what?
    private bool IsAccusedOfNothing(TokenRange range)
    {
        var tokens = document.Text.Tokens;
        var isAccused = false;
        for (var i = range.First - 1; i < range.End; i++)
        {
            if (isAccused && tokens.TextOf(i) is "of") return false;
            isAccused |= i >= 0 && WantOf.Has(tokens.TextOf(i));
        }

        return isAccused;
    }

    /// <summary>Whether figures are told that an organisation has of itself: "European sales fell", as Acme said.</summary>
    public bool IsOfSomeFirm(TokenRange subject)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (subject.IsEmpty) return false;
        var head = subject.First;
        for (; head + 1 < subject.End && tags[head + 1] is not (Tag.Preposition or Tag.Comma); head++)
        {
            if (tags[head] is Tag.Genitive) return false;
        }

        return LabelNeed.FigureOfFirm.Has(tokens.TextOf(head)) && head + 1 == subject.End;
    }

    // The last word that is shown and is no particle.
    private int LastWord(TokenRange range, TokenRange date)
    {
        var last = date.Contains(range.End - 1) ? date.First - 1 : range.End - 1;
        while (last > range.First
            && document.Grammar.Tags[last] is Tag.Preposition or Tag.Determiner or Tag.Comma or Tag.Adverb)
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether a phrase does not tell whose it is: "talks with Acme", "bilateral negotiations".</summary>
    public bool LacksParties(TokenRange phrase)
    {
        var tokens = document.Text.Tokens;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var opens = i == 0 || document.Grammar.Tags[i - 1] is Tag.Stop;
            if (document.Grammar.Tags[i] is Tag.Name or Tag.Genitive && !opens) return false;
            if (!LabelNeed.Parties.Has(tokens.TextOf(i))) continue;
            return !(i + 1 < phrase.End && tokens.TextOf(i + 1) is "between" or "of" && HasName(i + 1, phrase.End));
        }

        return false;
    }

    private bool HasName(int first, int end)
    {
        for (var i = first; i < end; i++) if (document.Grammar.Tags[i] is Tag.Name) return true;
        return false;
    }
}
