using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Finds words of a label that point to the text, which its reader does not see: "the merger", "its purchase", "those plans", "the
/// French firm".
/// </summary>
internal sealed class PointingWords(AnnotatedDocument document)
{
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");
    private static readonly WordSet FixedWithArticle = WordSet.Named("fixed-with-article");
    private static readonly WordSet TellingPrepositions = WordSet.Named("telling-prepositions");
    private static readonly WordSet PlacingPrepositions = WordSet.Named("placing-prepositions");
    private static readonly WordSet Kinds = WordSet.Named("kinds-of-actors");
    private static readonly WordSet PartyMembers = WordSet.Named("party-members");
    private static readonly WordSet Origins = WordSet.Named("prepositions-of-origin");
    private static readonly WordSet OwnersByKind = WordSet.Named("owners-by-kind");
    private static readonly WordSet Ours = WordSet.Named("owners-who-speak");
    private static readonly WordSet Bodies = WordSet.Named("bodies-of-any-state");
    private static readonly WordSet Places = WordSet.Named("kinds-of-places");
    private static readonly WordSet Pointing = WordSet.Named("pointing-words");
    private static readonly WordSet CapitalisedNouns = WordSet.Named("nouns-that-open-sentences");
    private static readonly WordSet Causing = WordSet.Named("causing-verbs");
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
        var (hasOwner, hasName) = (false, false);
        for (var i = predicate.First; i < predicate.End; i++)
        {
            if (date.Contains(i)) continue;
            var word = document.Text.Tokens.TextOf(i);
            if (Pointing.Has(word) && !IsTime(i + 1)) return true;
            if (Ours.Has(word)) return true;
            // "lifted that ban", not "said that oil fell"
            if (word is "that" && i == predicate.First && i + 1 < predicate.End && tags[i + 1] is Tag.Nominal) return true;
            // "won the state's primary"
            if (IsThe(i) && IsOfSomePlace(i, subject, i)) return true;
            // "was the prosecutor there"
            var isHere = word is "here" && i + 2 < predicate.End && !IsLead(i + 1, date);
            if (isHere || word is "there") return true;
            // "called both candidates"
            if (word is "both" && IsPlural(i + 1) && !HasPair(i + 1, predicate.End)) return true;
            // "unveiled evidence against Roe to show that she was guilty"
            var isNamed = hasName && word is "he" or "she" or "him" or "her";
            if (tags[i] is Tag.Pronoun && !isNamed && !word.EndsWith("self") && !word.EndsWith("selves") && !IsOfPerson(word, subject)
                && !(hasOwner && word is "they" or "them"))
            {
                return true;
            }

            hasName |= tags[i] is Tag.Name && IsInPerson(i);
            hasOwner |= tags[i] is Tag.Name || (tags[i] is Tag.Nominal && word.EndsWith("s"));
            if (tags[i] is Tag.Possessive && !hasOwner && !IsOwner(word, subject, isReported)) return true;
            if (IsThe(i) && IsUnknown(i, predicate.End, date, isSubject: false, hasOwner)) return true;
        }

        var isTold = false;
        for (var i = subject.First; i < subject.End; i++)
        {
            isTold |= tags[i] is Tag.Name && !IsOpeningNoun(i);
            // "He and his wife"
            if (tags[i] is Tag.Pronoun) return true;
            // "Manafort and | his wife"
            if (tags[i] is Tag.Possessive && !(i > subject.First && tags[i - 1] is Tag.Coordinator)) return true;
            // "Norway's service on the foreign debt"
            if (!isTold && IsThe(i) && (IsOneOfSome(i) || IsUnknown(i, subject.End, date, isSubject: true))) return true;
        }

        return IsKindAlone(subject);
    }

    /// <summary>Whether a phrase has an owner of whom only the kind is told: "the Republican's victory".</summary>
    public bool IsOwnedByKind(TokenRange phrase)
    {
        for (var i = phrase.First; i + 1 < phrase.End; i++)
        {
            if (document.Grammar.Tags[i + 1] is not Tag.Genitive) continue;
            var word = document.Text.Tokens.TextOf(i);
            return PartyMembers.Has(word) || (Kinds.Has(word) && document.Grammar.Tags[i] is Tag.Nominal);
        }

        return false;
    }

    // "Members of the panel": a noun in capitals, as it opens the sentence; the text writes it small elsewhere.
    private bool IsOpeningNoun(int token)
    {
        var span = document.Text.Tokens[token].Span;
        if (document.Text.Sentences[document.Text.SentenceAt(span.Start)].FirstToken != token) return false;
        if (document.Grammar.Tags[token + 1] is not Tag.Preposition || IsMentionAt(span)) return false;
        var word = document.Text.Tokens.TextOf(token).ToString();
        return CapitalisedNouns.Has(word) || document.Raw.Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal);
    }

    private bool IsMentionAt(TextSpan span) => document.Mentions.Any(mention => mention.Span.Overlaps(span));

    // "one of | the sites in Lima"
    private bool IsOneOfSome(int article) => article > 1 && document.Text.Tokens.TextOf(article - 1) is "of"
        && (document.Grammar.Tags[article - 2] is Tag.Number or Tag.Quantifier
        || document.Text.Tokens.TextOf(article - 2) is "one" or "One");

    // "the French firm", "the Arizona conservative": of what kind somebody is, not who.
    private bool IsKindAlone(TokenRange subject)
    {
        if (subject.End - subject.First < 2 || !IsThe(subject.First)) return false;
        var head = subject.First + 1;
        while (head + 1 < subject.End && !Origins.Has(document.Text.Tokens.TextOf(head + 1))) head++;
        var word = document.Text.Tokens.TextOf(head);
        // "the former Mexican president"
        var isFormer = document.Text.Tokens.TextOf(subject.First + 1) is "former" or "late" or "ousted" or "new" or "next" or "incoming";
        // "the 22-year-old Spaniard"
        if (IsOfAge(subject.First + 1, head)) return true;
        return PartyMembers.Has(word) || (document.Grammar.Tags[head] is Tag.Nominal && (isFormer || Kinds.Has(word)));
    }

    private bool IsOfAge(int first, int head)
    {
        for (var i = first; i < head; i++) if (document.Text.Tokens.TextOf(i) is "old" or "year-old" && i > first - 1) return true;
        return document.Text.Tokens.TextOf(first).EndsWith("-old", StringComparison.Ordinal);
    }

    private bool IsThe(int token) => document.Text.Tokens.TextOf(token) is "the" or "The";

    private bool IsTime(int token) => token < document.Text.Tokens.Count && (document.Grammar.Tags[token] is Tag.Time
        || (document.Grammar.Classes.RolesOf(document.Text.Tokens[token].Word) & (WordRole.Time | WordRole.Period)) != 0);

    // "the merger", not "the merger of two banks", "the Acme merger", "the first merger", "the government"
    private bool IsUnknown(int article, int end, TokenRange date, bool isSubject, bool hasOwner = false)
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
                return next == article + 2 && !tokens[next - 1].Is(TokenShape.Capitalised)
                    && (isSubject ? !IsKnown(next - 1, isSubject) : !hasOwner && OwnersByKind.Has(tokens.TextOf(next - 1)));
            }

            // "a party in the Canadian province"
            if (tag is Tag.Name && next == article + 1 && IsSomePlace(next + 1, end)) return true;
            // "in favour of the Bill": which?
            if (tag is Tag.Name && next == article + 1 && LabelNeed.Content.Has(tokens.TextOf(next))
                && !(next + 1 < end && tags[next + 1] is Tag.Name))
            {
                return true;
            }

            // "the all-cash deal", "the Roe-era rule": how, or since when.
            if (next + 1 < end && tags[next + 1] is Tag.Hyphen && tag is Tag.Name or Tag.Determiner && next + 2 < end
                && tags[next + 2] is Tag.Nominal && !tokens[next + 2].Is(TokenShape.Capitalised))
            {
                continue;
            }

            var isYear = tag is Tag.Number && tokens.TextOf(next).Length == 4;
            if (isYear || tag is Tag.Name or Tag.Time || IsRank(tokens.TextOf(next))) return false;
            if (tag is Tag.Nominal or Tag.Number) head = next;
            else if (tag is not (Tag.Hyphen or Tag.Symbol or Tag.Adverb or Tag.Quantifier or Tag.Participle or Tag.Gerund)) break;
            else if (tag is Tag.Participle or Tag.Gerund && head > article && !(next + 1 < end && tags[next + 1] is Tag.Nominal)) break;
        }

        if (head == article || IsKnown(head, isSubject) || IsTime(head)) return false;
        if (next >= end || date.Contains(next)) return true;
        // "allowed the ban to take effect": the infinitive is of the verb.
        if (tags[next] is Tag.To && article > 0 && Causing.Has(tokens.TextOf(article - 1))) return true;
        if (tags[next] is Tag.To) return next + 1 >= end || tags[next + 1] is not (Tag.Bare or Tag.Be or Tag.Have);
        if (tags[next] is Tag.That or Tag.Relative or Tag.Participle or Tag.Gerund or Tag.Question or Tag.Quote) return false;
        if (tags[next] is not Tag.Preposition) return true;
        // "used the money for dinners"
        var isTold = tokens.TextOf(next) is "of" or "from" or "between" or "against";
        if (LabelNeed.ToldBefore.Has(tokens.TextOf(head)) && !isTold) return true;
        if (TellingPrepositions.Has(tokens.TextOf(next))) return false;
        // "the terms on its pacts", "the race for president"
        var after = next + 1 < end ? tags[next + 1] : Tag.None;
        if (after is Tag.Possessive || (after is Tag.Nominal && tokens.TextOf(next) is "for")) return false;
        // "organized the news conference in Lima"
        if (LabelNeed.Gathering.Has(tokens.TextOf(head)) && tokens.TextOf(next) is "in" or "at") return true;
        // "signed the deal in Lima"
        if (head == article + 1 && LabelNeed.Content.Has(tokens.TextOf(head)) && tokens.TextOf(next) is "in" or "at") return true;
        return !PlacingPrepositions.Has(tokens.TextOf(next)) || !HasName(next + 1, Math.Min(end, next + NameReach), date);
    }

    // Whether a possessive behind an article belongs to a state or town that nothing before it names.
    private bool IsOfSomePlace(int article, TokenRange subject, int end)
    {
        var tokens = document.Text.Tokens;
        if (article + 2 >= tokens.Count || document.Grammar.Tags[article + 2] is not Tag.Genitive) return false;
        if (!Places.Has(tokens.TextOf(article + 1))) return false;
        var first = subject.IsEmpty ? end : subject.First;
        return !document.Mentions.Any(mention => mention.Type is ActorType.Place or ActorType.State
            && mention.Span.Start >= tokens[first].Start && mention.Span.End <= tokens[end].Start);
    }

    // Not "the Indian city of Mumbai".
    private bool IsSomePlace(int token, int end) => token < end && document.Grammar.Tags[token] is Tag.Nominal
        && Places.Has(document.Text.Tokens.TextOf(token))
        && !(token + 1 < end && (document.Grammar.Tags[token + 1].IsNounLike() || document.Text.Tokens.TextOf(token + 1) is "of"));

    private bool IsLead(int token, TokenRange date) => token == date.First || token + 1 == date.First;

    private bool IsPlural(int token) => document.Grammar.Tags[token] is Tag.Nominal && document.Text.Tokens.TextOf(token).EndsWith("s");

    private bool HasPair(int first, int end)
    {
        for (var i = first; i < end; i++) if (document.Grammar.Tags[i] is Tag.Coordinator) return true;
        return false;
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

    private bool IsInPerson(int token) => document.Mentions.Any(mention => mention.Type == ActorType.Person
        && mention.Span.Overlaps(document.Text.Tokens[token].Span)) || document.Names.Any(name => name.Type is null or ActorType.Person
        && name.Span.Overlaps(document.Text.Tokens[token].Span));

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
            "his" or "her" => !isMany && !IsBody(subject) && !Bodies.Has(last),
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
