using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Tells subjects that are cut off or torn from what they belong to, and those that mean nobody without their text.</summary>
internal sealed class SubjectCuts(AnnotatedDocument document)
{
    private static readonly WordSet PointingSubjects = WordSet.Named("pointing-in-subjects");
    private static readonly WordSet Excepting = WordSet.Named("openers-of-exceptions");
    private static readonly WordSet Uncounted = WordSet.Named("amounts-alone");
    private static readonly WordSet OfficesAlone = WordSet.Named("offices-alone");
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");
    private static readonly WordSet Sharing = WordSet.Named("adverbs-of-shares");

    /// <summary>Whether the words of a subject leave open who or what it is.</summary>
    public bool LeaveOpen(TokenRange subject)
    {
        var tokens = document.Text.Tokens;
        // "Wang, | 62, was removed", "All agreed", "Thousands fled"
        if (subject.End - subject.First == 1
            && (document.Grammar.Tags[subject.First] is Tag.Number or Tag.Quantifier || Uncounted.Has(tokens.TextOf(subject.First))))
        {
            return true;
        }

        if (tokens.TextOf(subject.First) is "no" or "No" or "According" or "according") return true;
        // "Both men": of whom the text told before.
        if (tokens.TextOf(subject.First) is "both" or "Both" && !Has(subject, Tag.Coordinator) && !Has(subject, Tag.Name)) return true;
        // "its voters, | largely better-off Czechs | who gained": what the subject is said to be.
        if (Sharing.Has(tokens.TextOf(subject.First))) return true;
        // "Privately, many harbor suspicions … | collaborated"
        if (subject.End - subject.First == 1 && tokens.TextOf(subject.First).EndsWith("ly")
            && !document.Mentions.Any(mention => mention.Span.Overlaps(tokens[subject.First].Span)))
        {
            return true;
        }

        // "FARMERS' | INCOMES ROSE": whose?
        if (subject.First > 0 && document.Grammar.Tags[subject.First - 1] is Tag.Genitive) return true;
        // "That | dilemma played out"
        if (subject.First > 0 && tokens.TextOf(subject.First - 1) is "That") return true;
        // "an attempt to repeal | the act failed": the act did not.
        // "worried that it will hamper | trade with Oslo, sent": the object of another verb.
        if (subject.First > 1 && document.Grammar.Tags[subject.First - 1] is Tag.Bare
            && document.Grammar.Tags[subject.First - 2] is Tag.To or Tag.Modal)
        {
            return true;
        }

        if (tokens.TextOf(subject.First) is "There" or "there" or "It" or "it" || IsBareThing(subject)) return true;
        // "The President spoke": whose he is, a list does not tell.
        return IsTime(subject) || IsSurnameWithAge(subject) || IsOfficeAlone(subject);
    }

    /// <summary>Whether a subject begins or ends inside what it belongs to.</summary>
    /// <param name="subject">Its tokens, from its first word on.</param>
    /// <param name="head">The main verb.</param>
    /// <param name="date">The tokens of the date.</param>
    public bool BeginInside(TokenRange subject, int head, TokenRange date)
    {
        // "a strike on the capital, | Oslo, | killed", "flying out of Lima, | Peru | entered": the end of the subject.
        if (subject.First > 1 && document.Grammar.Tags[subject.First - 1] is Tag.Comma
            && (document.Grammar.Tags[subject.First - 2] is Tag.Name || (document.Grammar.Tags[subject.First - 2] is Tag.Nominal
            && (document.Grammar.Tags[subject.End] is Tag.Comma || document.Grammar.Tags[subject.End - 1] is Tag.Comma)))
            && !document.Dates.Any(other => other.Span.Contains(document.Text.Tokens[subject.First - 2].Span))
            && document.Mentions.Any(mention => mention.Span.Start == document.Text.Tokens[subject.First].Start
            && mention.Type is ActorType.Place or ActorType.State))
        {
            return true;
        }

        // "all regions, | apart from Oslo, | grew"
        for (var i = subject.First + 1; i < head; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Comma && Excepting.Has(document.Text.Tokens.TextOf(i + 1))) return true;
        }

        // "two men held | captive in Oslo were freed": the beginning of the subject is cut off.
        if (subject.First > 0 && document.Grammar.Tags[subject.First - 1].IsVerb() && !HasRelative(subject.End, head)
            && (document.Grammar.Classes.RolesOf(document.Text.Tokens[subject.First - 1].Word)
            & (WordRole.TakesClause | WordRole.Addressing)) == 0)
        {
            return true;
        }

        // "Evokes NASA's shuttle, which flew": a sentence without a subject.
        if (document.Text.SentenceAt(document.Text.Tokens[subject.First].Start) is var at
            && document.Text.Sentences[at].FirstToken == subject.First && document.Grammar.Tags[subject.First] is Tag.Name
            && (document.Grammar.TagsOf(at).Roles(subject.First) & WordRole.Third) != 0
            && !document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[subject.First].Span)))
        {
            return true;
        }

        // "the Artemis I | mission": the beginning of the name is cut off.
        if (subject.First > 1 && document.Grammar.Tags[subject.First - 1] is Tag.Pronoun or Tag.Number
            && document.Grammar.Tags[subject.First - 2] is Tag.Name && !date.Contains(subject.First - 1))
        {
            return true;
        }

        return StartsWithCredit(subject);
    }

    /// <summary>"its existence", "other banks": the reader of a label cannot look back.</summary>
    public bool PointsBack(TokenRange subject)
    {
        for (var i = subject.First; i < subject.End; i++)
        {
            // "told Reuters | that Oslo": two clauses ran together.
            if (document.Grammar.Tags[i] is Tag.That) return true;
            if (PointingSubjects.Has(document.Text.Tokens.TextOf(i)) && document.Grammar.Tags[i] is not Tag.Name) return true;
        }

        // "her | ten-year-old son"
        return document.Grammar.Tags[subject.First] is Tag.Possessive
            || (subject.First > 0 && (document.Grammar.Tags[subject.First - 1] is Tag.Possessive
                || document.Text.Tokens.TextOf(subject.First - 1) is "her" or "his" or "their"));
    }

    // "Dale, 43, was seized": of the Dales, one whom the text named in full before.
    private bool IsSurnameWithAge(TokenRange subject) => document.Grammar.Tags[subject.First] is Tag.Name
        && document.Grammar.Tags[subject.First + 1] is Tag.Comma && document.Grammar.Tags[subject.First + 2] is Tag.Number
        && !document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[subject.First].Span));

    private bool Has(TokenRange range, Tag tag)
    {
        for (var i = range.First; i < range.End; i++) if (document.Grammar.Tags[i] == tag) return true;
        return false;
    }

    private bool HasRelative(int first, int verb)
    {
        for (var i = first - 1; i < verb; i++) if (document.Grammar.Tags[i] is Tag.Relative or Tag.That) return true;
        return false;
    }

    // "February | earned": the end of another phrase.
    private bool IsTime(TokenRange subject)
    {
        for (var i = subject.First; i < subject.End; i++)
        {
            // "280,000 jobs a | year | were created"
            var isPeriod = (document.Grammar.Classes.RolesOf(document.Text.Tokens[i].Word) & WordRole.Period) != 0;
            if (!isPeriod && document.Grammar.Tags[i] is not (Tag.Time or Tag.Number or Tag.Determiner)) return false;
        }

        return true;
    }

    // "the project", "the company": which one, only the text tells; "the government" and "the police" are known.
    private bool IsBareThing(TokenRange subject)
    {
        var noun = subject.End - 1;
        // "the Council" is no name by itself.
        var isBody = document.Grammar.Tags[noun] is Tag.Name
            && (document.Grammar.Classes.RolesOf(document.Text.Tokens[noun].Word) & (WordRole.Body | WordRole.PartOf)) != 0
            && !document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[noun].Span));
        return subject.End - subject.First == 2 && (isBody || document.Grammar.Tags[noun] is Tag.Nominal)
            && document.Text.Tokens.TextOf(subject.First) is "the" or "The"
            && !KnownByArticle.Has(document.Text.Tokens.TextOf(noun));
    }

    private bool IsOfficeAlone(TokenRange subject)
    {
        var first = document.Text.Tokens.TextOf(subject.First) is "the" or "The" ? subject.First + 1 : subject.First;
        for (var i = first; i < subject.End; i++) if (!OfficesAlone.Has(document.Text.Tokens.TextOf(i))) return false;
        return first < subject.End;
    }

    // "Associated Press Asian stocks": the credit of a picture ran into its caption.
    private bool StartsWithCredit(TokenRange subject)
    {
        var start = document.Text.Tokens[subject.First].Start;
        return document.Mentions.Any(mention => mention.Type == ActorType.Outlet && mention.Span.Start == start
            && mention.Span.End < document.Text.Tokens[subject.End - 1].Start
            && document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(mention.Span.End)] is Tag.Name or Tag.Nominal);
    }
}
