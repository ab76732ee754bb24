using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds what the reader of a label cannot know: "the merger", "its purchase" and "those plans" point to the text, and "issued a report"
/// tells nothing without what the report says.
/// </summary>
internal sealed class LabelRiddles(AnnotatedDocument document)
{
    // "a bill", "the order": only what follows tells which.
    private static readonly WordSet WantContent = WordSet.Named("nouns-wanting-content");
    private static readonly WordSet Trading = WordSet.Named("trading-verbs");
    private static readonly WordSet TradedUnits = WordSet.Named("traded-units");
    private static readonly WordSet Flows = WordSet.Named("flows-of-something");
    // "the Louvre accord" is known by its name.
    private static readonly WordSet Pacts = WordSet.Named("named-pacts");
    private static readonly WordSet Empty = WordSet.Named("modifiers-without-content");
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");
    private static readonly WordSet FixedWithArticle = WordSet.Named("fixed-with-article");
    private static readonly WordSet TellingPrepositions = WordSet.Named("telling-prepositions");
    private static readonly WordSet PlacingPrepositions = WordSet.Named("placing-prepositions");
    private static readonly WordSet Pointing = WordSet.Named("pointing-words");
    private static readonly WordSet People = WordSet.Named("plural-people");

    // Tokens behind "in" in which a name tells which: "the jetty at the Kharg terminal".
    private const int NameReach = 5;

    /// <summary>Whether words of a label point to something that stands outside of it.</summary>
    /// <param name="subject">The subject as it is shown; empty where a name stands for it.</param>
    /// <param name="predicate">The predicate, as far as it is shown.</param>
    /// <param name="date">The date, which is not shown.</param>
    /// <param name="isReported">True where the clause is told by an organisation, which "its" may mean.</param>
    public bool PointOutside(TokenRange subject, TokenRange predicate, TokenRange date, bool isReported)
    {
        var tags = document.Grammar.Tags;
        // "ordered Sweden to end its strike"
        var hasOwner = false;
        for (var i = predicate.First; i < predicate.End; i++)
        {
            if (date.Contains(i)) continue;
            var word = document.Text.Tokens.TextOf(i);
            if (Pointing.Has(word) && !IsTime(i + 1)) return true;
            if (tags[i] is Tag.Pronoun && !word.EndsWith("self") && !word.EndsWith("selves") && !IsOfPerson(word, subject)) return true;
            hasOwner |= tags[i] is Tag.Name || (tags[i] is Tag.Nominal && word.EndsWith("s"));
            if (tags[i] is Tag.Possessive && !hasOwner && !IsOwner(word, subject, isReported)) return true;
            if (IsThe(i) && IsUnknown(i, predicate.End, date, isSubject: false)) return true;
        }

        var isNamed = false;
        for (var i = subject.First; i < subject.End; i++)
        {
            isNamed |= tags[i] is Tag.Name;
            // "Manafort and | his wife"
            if (tags[i] is Tag.Possessive && !(i > subject.First && tags[i - 1] is Tag.Coordinator)) return true;
            // "Norway's service on the foreign debt"
            if (!isNamed && IsThe(i) && IsUnknown(i, subject.End, date, isSubject: true)) return true;
        }

        return false;
    }

    /// <summary>Whether a phrase ends on a noun that only its content would tell: "an agreement", "the details".</summary>
    /// <param name="range">The words.</param>
    /// <param name="date">The date, which is not shown.</param>
    public bool EndsWithoutContent(TokenRange range, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var last = LastWord(range, date);
        if (last < range.First || tags[last] is not Tag.Nominal || !WantContent.Has(tokens.TextOf(last))) return false;
        // "a tax bill", not "a sweeping bill"
        var first = last;
        while (first > range.First && tags[first - 1] is Tag.Nominal && !Empty.Has(tokens.TextOf(first - 1))) first--;
        return last == first && tags[first - 1] is not (Tag.Name or Tag.Number or Tag.Genitive or Tag.Symbol or Tag.Hyphen);
    }

    /// <summary>Whether a subject names what only its content tells: "an identical proposal", "the panel's view".</summary>
    public bool IsWithoutContent(TokenRange subject)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (subject.IsEmpty) return false;
        var head = subject.First;
        while (head + 1 < subject.End && tags[head + 1] is not (Tag.Preposition or Tag.To or Tag.Comma or Tag.That)) head++;
        if (tags[head] is not Tag.Nominal || !WantContent.Has(tokens.TextOf(head))) return false;
        if (head + 1 < subject.End) return IsWithoutContent(head, subject.End);
        return head == subject.First || tags[head - 1] is Tag.Genitive or Tag.Determiner or Tag.Quantifier
            || Empty.Has(tokens.TextOf(head - 1));
    }

    /// <summary>
    /// Whether an amount is told and not of what: "only 1.28 mln appeared", "bought 47,000 tonnes", "exports to Norway fell".
    /// </summary>
    public bool IsUnknownAmount(TokenRange subject, int verb, TokenRange told, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (Trading.Has(tokens.TextOf(verb)) && !told.IsEmpty && TradedUnits.Has(tokens.TextOf(LastWord(told, date)))) return true;
        if (subject.IsEmpty) return false;
        var hasNoun = false;
        for (var i = subject.First; i < subject.End; i++)
        {
            hasNoun |= tags[i] is Tag.Nominal or Tag.Name && !TradedUnits.Has(tokens.TextOf(i));
        }

        if (!hasNoun) return true;
        var head = subject.First;
        while (head < subject.End && tags[head] is Tag.Determiner or Tag.Adverb or Tag.Quantifier) head++;
        return head < subject.End && Flows.Has(tokens.TextOf(head))
            && (head + 1 == subject.End || (tags[head + 1] is Tag.Preposition or Tag.To && tokens.TextOf(head + 1) is not "of"));
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

    /// <summary>Whether a noun names what only its content tells, and nothing follows it within the words.</summary>
    public bool IsWithoutContent(int head, int end) => WantContent.Has(document.Text.Tokens.TextOf(head))
        && !(head > 0 && Pacts.Has(document.Text.Tokens.TextOf(head)) && document.Grammar.Tags[head - 1] is Tag.Name)
        && !(head + 1 < end && (document.Grammar.Tags[head + 1] is Tag.To || document.Text.Tokens.TextOf(head + 1) is "on" or "for"
        || TellingPrepositions.Has(document.Text.Tokens.TextOf(head + 1))));

    private bool IsThe(int token) => document.Text.Tokens.TextOf(token) is "the" or "The";

    private bool IsTime(int token) => token < document.Text.Tokens.Count && (document.Grammar.Tags[token] is Tag.Time
        || (document.Grammar.Classes.RolesOf(document.Text.Tokens[token].Word) & (WordRole.Time | WordRole.Period)) != 0);

    // "the merger", not "the merger of two banks", "the Acme merger", "the first merger", "the government"
    private bool IsUnknown(int article, int end, TokenRange date, bool isSubject)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var head = article;
        var next = article + 1;
        for (; next < end && !date.Contains(next); next++)
        {
            var tag = tags[next];
            if (tag is Tag.Open)
            {
                while (next + 1 < end && tags[next] is not Tag.Close) next++;
                continue;
            }

            // "the company's output": whose?
            if (tag is Tag.Genitive)
            {
                return isSubject && next == article + 2 && !tokens[next - 1].Is(TokenShape.Capitalised) && !IsKnown(next - 1, isSubject);
            }

            var isYear = tag is Tag.Number && tokens.TextOf(next).Length == 4;
            if (isYear || tag is Tag.Name or Tag.Time || IsRank(tokens.TextOf(next))) return false;
            if (tag is Tag.Nominal or Tag.Number) head = next;
            else if (tag is not (Tag.Hyphen or Tag.Symbol or Tag.Adverb or Tag.Quantifier or Tag.Participle or Tag.Gerund)) break;
            else if (tag is Tag.Participle or Tag.Gerund && head > article) break;
        }

        if (head == article || IsKnown(head, isSubject) || IsTime(head)) return false;
        if (next >= end || date.Contains(next)) return true;
        if (tags[next] is Tag.To) return next + 1 >= end || tags[next + 1] is not (Tag.Bare or Tag.Be or Tag.Have);
        if (tags[next] is Tag.That or Tag.Relative or Tag.Participle or Tag.Gerund or Tag.Question or Tag.Quote) return false;
        if (tags[next] is not Tag.Preposition) return true;
        if (TellingPrepositions.Has(tokens.TextOf(next))) return false;
        // "the terms on its pacts", "the race for president"
        var after = next + 1 < end ? tags[next + 1] : Tag.None;
        if (after is Tag.Possessive || (after is Tag.Nominal && tokens.TextOf(next) is "for")) return false;
        return !PlacingPrepositions.Has(tokens.TextOf(next)) || !HasName(next + 1, Math.Min(end, next + NameReach), date);
    }

    private bool HasName(int first, int end, TokenRange date)
    {
        for (var i = first; i < end && !date.Contains(i); i++) if (document.Grammar.Tags[i] is Tag.Name) return true;
        return false;
    }

    // "the government"; "the world", "the country" of whom the subject names.
    private bool IsKnown(int noun, bool isSubject) => KnownByArticle.Has(document.Text.Tokens.TextOf(noun))
        || (!isSubject && FixedWithArticle.Has(document.Text.Tokens.TextOf(noun)));

    private static bool IsRank(ReadOnlySpan<char> word) =>
        word is "first" or "second" or "third" or "last" or "next" or "only" or "most" or "best" or "worst" or "whole" or "entire" or "top"
        || (word.Length > 5 && word.EndsWith("est"));

    private bool IsOfPerson(ReadOnlySpan<char> pronoun, TokenRange subject) =>
        pronoun is "he" or "she" && (subject.IsEmpty || document.Grammar.Tags[subject.End - 1] is Tag.Name && !IsBody(subject));

    // Whether the subject can be the owner that a possessive means.
    private bool IsOwner(ReadOnlySpan<char> word, TokenRange subject, bool isReported)
    {
        if (subject.IsEmpty) return true;
        var tag = document.Grammar.Tags[subject.End - 1];
        var last = document.Text.Tokens.TextOf(subject.End - 1);
        var isPair = false;
        for (var i = subject.First; i < subject.End; i++) isPair |= document.Grammar.Tags[i] is Tag.Coordinator;
        var isMany = isPair || tag is Tag.Number or Tag.Quantifier || (tag is Tag.Nominal && last.EndsWith("s")) || People.Has(last);
        return word switch
        {
            "his" or "her" => !isMany && !IsBody(subject),
            "its" => !(isReported && tag is Tag.Name) && (!isMany || tag is Tag.Name) && !IsPerson(subject),
            "their" => isMany || (tag is Tag.Name && last.EndsWith("s") && !IsPerson(subject)),
            _ => false,
        };
    }

    private bool IsPerson(TokenRange subject) =>
        document.Mentions.Any(mention => mention.Type == ActorType.Person && EndsIn(mention, subject));

    private bool IsBody(TokenRange subject) =>
        document.Mentions.Any(mention => mention.Type != ActorType.Person && EndsIn(mention, subject));

    private bool EndsIn(ActorMention mention, TokenRange subject) =>
        mention.Span.End == document.Text.Tokens[subject.End - 1].End && mention.Span.Start >= document.Text.Tokens[subject.First].Start;
}
