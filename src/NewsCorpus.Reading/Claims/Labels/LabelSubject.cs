using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Context;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Who says something, for "he" and "it" in what is said.</summary>
internal sealed record EventSpeaker(string Name, bool IsPerson);

/// <summary>Says in a few words who or what acts in an event.</summary>
internal sealed class LabelSubject(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    private static readonly WordSet PointingSubjects = WordSet.Named("pointing-in-subjects");
    private static readonly WordSet Excepting = WordSet.Named("openers-of-exceptions");
    private static readonly WordSet Compounds = WordSet.Named("gerunds-before-roles");
    private static readonly WordSet Uncounted = WordSet.Named("amounts-alone");
    private static readonly WordSet OfficesAlone = WordSet.Named("offices-alone");
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");

    private const int LongestSubject = 90;

    private static readonly WordSet Sharing = WordSet.Named("adverbs-of-shares");

    private readonly LabelWords _words = new(document);
    private readonly LabelActors _actors = new(document, surnames);
    private readonly ApposedName _names = new(document);

    /// <summary>
    /// The words for the subject, and its tokens that are shown, none where a name stands for it; null where they do not tell who or what
    /// acts.
    /// </summary>
    /// <param name="subject">Its tokens.</param>
    /// <param name="head">The main verb.</param>
    /// <param name="date">The tokens of the date.</param>
    /// <param name="speaker">Who says it; null in the text's own voice.</param>
    public (string Text, TokenRange Shown)? Of(TokenRange subject, int head, TokenRange date, EventSpeaker? speaker)
    {
        var tokens = document.Text.Tokens;
        if (document.Grammar.Tags[subject.End - 1] is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Question)
        {
            var word = tokens.TextOf(subject.First);
            var isPerson = word is "he" or "she" or "He" or "She" or "I";
            var isThing = word is "it" or "It" && document.Grammar.Tags[head] is not Tag.Be;
            var isOneWord = subject.End - subject.First == 1;
            if (isOneWord && speaker is not null && (speaker.IsPerson ? isPerson : isThing)) return (speaker.Name, TokenRange.None);
            return speaker is null && isOneWord && document.Grammar.Tags[head] is not Tag.Be && SubjectBefore(subject.First) is { } names
                ? (names, TokenRange.None)
                : null;
        }

        // "Wang, | 62, was removed", "All agreed", "Thousands fled"
        if (subject.End - subject.First == 1
            && (document.Grammar.Tags[subject.First] is Tag.Number or Tag.Quantifier || Uncounted.Has(tokens.TextOf(subject.First))))
        {
            return null;
        }

        if (tokens.TextOf(subject.First) is "no" or "No" or "According" or "according") return null;
        // "Both men": of whom the text told before.
        if (tokens.TextOf(subject.First) is "both" or "Both" && !Has(subject, Tag.Coordinator) && !Has(subject, Tag.Name)) return null;
        // "its voters, | largely better-off Czechs | who gained": what the subject is said to be.
        if (Sharing.Has(tokens.TextOf(subject.First))) return null;
        // "Privately, many harbor suspicions … | collaborated"
        if (subject.End - subject.First == 1 && tokens.TextOf(subject.First).EndsWith("ly")
            && !document.Mentions.Any(mention => mention.Span.Overlaps(tokens[subject.First].Span)))
        {
            return null;
        }

        // "FARMERS' | INCOMES ROSE": whose?
        if (subject.First > 0 && document.Grammar.Tags[subject.First - 1] is Tag.Genitive) return null;
        // "That | dilemma played out"
        if (subject.First > 0 && tokens.TextOf(subject.First - 1) is "That") return null;
        // "an attempt to repeal | the act failed": the act did not.
        // "worried that it will hamper | trade with Oslo, sent": the object of another verb.
        if (subject.First > 1 && document.Grammar.Tags[subject.First - 1] is Tag.Bare
            && document.Grammar.Tags[subject.First - 2] is Tag.To or Tag.Modal)
        {
            return null;
        }

        if (tokens.TextOf(subject.First) is "There" or "there" or "It" or "it" || IsBareThing(subject)) return null;
        if (IsTime(subject) || IsSurnameWithAge(subject)) return null;
        // "The President spoke": whose he is, a list does not tell.
        if (IsOfficeAlone(subject)) return null;
        subject = subject with { First = Opening(subject.First - Approximation(subject.First)) };
        subject = AfterDateline(subject);
        // "a strike on the capital, | Oslo, | killed", "flying out of Lima, | Peru | entered": the end of the subject.
        if (subject.First > 1 && document.Grammar.Tags[subject.First - 1] is Tag.Comma
            && (document.Grammar.Tags[subject.First - 2] is Tag.Name || (document.Grammar.Tags[subject.First - 2] is Tag.Nominal
            && (document.Grammar.Tags[subject.End] is Tag.Comma || document.Grammar.Tags[subject.End - 1] is Tag.Comma)))
            && !document.Dates.Any(other => other.Span.Contains(document.Text.Tokens[subject.First - 2].Span))
            && document.Mentions.Any(mention => mention.Span.Start == document.Text.Tokens[subject.First].Start
            && mention.Type is ActorType.Place or ActorType.State))
        {
            return null;
        }

        // "all regions, | apart from Oslo, | grew"
        for (var i = subject.First + 1; i < head; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Comma && Excepting.Has(document.Text.Tokens.TextOf(i + 1))) return null;
        }

        // "two men held | captive in Oslo were freed": the beginning of the subject is cut off.
        if (subject.First > 0 && document.Grammar.Tags[subject.First - 1].IsVerb() && !HasRelative(subject.End, head)
            && (document.Grammar.Classes.RolesOf(document.Text.Tokens[subject.First - 1].Word)
            & (WordRole.TakesClause | WordRole.Addressing)) == 0)
        {
            return null;
        }

        // "Evokes NASA's shuttle, which flew": a sentence without a subject.
        if (document.Text.SentenceAt(document.Text.Tokens[subject.First].Start) is var at
            && document.Text.Sentences[at].FirstToken == subject.First && document.Grammar.Tags[subject.First] is Tag.Name
            && (document.Grammar.TagsOf(at).Roles(subject.First) & WordRole.Third) != 0
            && !document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[subject.First].Span)))
        {
            return null;
        }

        // "the Artemis I | mission": the beginning of the name is cut off.
        if (subject.First > 1 && document.Grammar.Tags[subject.First - 1] is Tag.Pronoun or Tag.Number
            && document.Grammar.Tags[subject.First - 2] is Tag.Name && !date.Contains(subject.First - 1))
        {
            return null;
        }

        if (StartsWithCredit(subject)) return null;
        var named = _names.Of(subject);
        // "their son, Bo, | a captain who died in Iraq"
        if (named is null && IsBehindName(subject.First)) return null;
        // "looking for Ann Lee, | the girl who vanished"
        if (named is null && head > 0 && document.Grammar.Tags[head - 1] is Tag.Relative && IsBesideName(subject.First)) return null;
        // "Roe, the father of two girls | abducted from a school, said": they were, and not Roe.
        if (named is { } name && name.End <= subject.First && document.Grammar.Tags[subject.End - 1].IsNounLike()
            && head == subject.End && IsParticipleToo(head))
        {
            return null;
        }

        subject = named ?? subject with { End = EndBeforeApposition(subject) };
        subject = subject with { End = EndBeforeDate(subject, date) };
        if (PointsBack(subject)) return null;
        if (Junior(subject) is { } junior) return (junior, TokenRange.None);
        var text = LabelWords.WithoutArticle(_words.Without(subject, date));
        if (text.Length <= LongestSubject) return text.Length == 0 ? null : (text, subject);
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (document.Grammar.Tags[i] is not (Tag.Comma or Tag.Relative or Tag.Open or Tag.Dash)) continue;
            subject = subject with { End = i };
            text = LabelWords.WithoutArticle(_words.Without(subject, date));
            return text.Length > LongestSubject ? null : (text, subject);
        }

        return null;
    }

    private bool IsParticipleToo(int verb) => document.Grammar.Tags[verb] is Tag.Verb
        && (document.Grammar.Classes.RolesOf(document.Text.Tokens[verb].Word) & WordRole.Participle) != 0
        || document.Text.Tokens.TextOf(verb).EndsWith("ed");

    // "Dale, 43, was seized": of the Dales, one whom the text named in full before.
    private bool IsSurnameWithAge(TokenRange subject) => document.Grammar.Tags[subject.First] is Tag.Name
        && document.Grammar.Tags[subject.First + 1] is Tag.Comma && document.Grammar.Tags[subject.First + 2] is Tag.Number
        && !document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[subject.First].Span));

    // "Mr. Trump" for Donald Trump Jr.: a reader would take it for the father.
    private string? Junior(TokenRange subject)
    {
        var (tokens, last) = (document.Text.Tokens, subject.End - 1);
        return document.Mentions.FirstOrDefault(mention => mention.Via == NamedVia.Surname && mention.Span == tokens[last].Span
            && OtherNames.IsSuffix(mention.Name.AsSpan(mention.Name.LastIndexOf(' ') + 1).TrimEnd('.')))?.Name;
    }

    // "Norway | on Friday"
    private int EndBeforeDate(TokenRange subject, TokenRange date)
    {
        if (date.First <= subject.First || date.First >= subject.End || date.End < subject.End) return subject.End;
        var end = date.First;
        while (end > subject.First + 1
            && document.Grammar.Tags[end - 1] is Tag.Preposition or Tag.Determiner or Tag.Comma or Tag.Adverb)
        {
            end--;
        }

        return end;
    }

    private bool HasRelative(int first, int verb)
    {
        for (var i = first - 1; i < verb; i++) if (document.Grammar.Tags[i] is Tag.Relative or Tag.That) return true;
        return false;
    }

    private bool Has(TokenRange range, Tag tag)
    {
        for (var i = range.First; i < range.End; i++) if (document.Grammar.Tags[i] == tag) return true;
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

    // "First | Acme": the beginning of a name that looks like an adverb; "running | mate Roe": one that looks like a verb.
    private int Opening(int first)
    {
        if (first == 0) return first;
        var tag = document.Grammar.Tags[first - 1];
        var word = document.Text.Tokens.TextOf(first - 1);
        // "AT& | T"
        // "$ | 10 billion"
        if (word is "$" or "£" or "€" && document.Grammar.Tags[first] is Tag.Number) return first - 1;
        if (word is "&" && first > 1 && document.Text.Tokens[first - 2].Is(TokenShape.Capitalised)) return first - 2;
        var isName = document.Grammar.Tags[first] is Tag.Name && tag is Tag.Adverb && word is "First" or "Second";
        return isName || (tag is Tag.Gerund && Compounds.Has(word)) ? first - 1 : first;
    }

    private bool IsBehindName(int first) => first > 1 && document.Text.Tokens.TextOf(first) is "a" or "an"
        && document.Grammar.Tags[first - 1] is Tag.Comma && document.Grammar.Tags[first - 2] is Tag.Name
        && document.Text.SentenceAt(document.Text.Tokens[first - 2].Start) == document.Text.SentenceAt(document.Text.Tokens[first].Start)
        && !IsPlaceOrDate(first - 2);

    private bool IsBesideName(int first) => first > 1 && document.Text.Tokens.TextOf(first) is "the"
        && document.Grammar.Tags[first - 1] is Tag.Comma && document.Grammar.Tags[first - 2] is Tag.Name && !IsPlaceOrDate(first - 2);

    // "In Oslo, | a dozen people", "In August, | a dozen people"
    private bool IsPlaceOrDate(int token) => document.Mentions.Any(mention => mention.Type is ActorType.Place or ActorType.State
        && mention.Span.End == document.Text.Tokens[token].End)
        || document.Dates.Any(date => date.Span.Contains(document.Text.Tokens[token].Span));

    // "New York (CNN) | President Roe"
    private TokenRange AfterDateline(TokenRange subject)
    {
        var tags = document.Grammar.Tags;
        if (CapitalDateline.End(document, subject.First, subject.End) is var behind && behind > subject.First)
        {
            return subject with { First = behind };
        }

        for (var i = subject.First + 1; i < subject.End - 1; i++)
        {
            // "New York (Acme News) | The bank"
            if (tags[i] is Tag.Close && document.Text.Tokens.TextOf(i + 1) is "The" or "A" or "An") return subject with { First = i + 1 };
            if (tags[i] is Tag.Close && document.Mentions.Any(mention => mention.Type == ActorType.Outlet
                && mention.Span.End == document.Text.Tokens[i - 1].End && mention.Span.Start > document.Text.Tokens[subject.First].Start))
            {
                return subject with { First = i + 1 };
            }
        }

        return subject;
    }

    // "Hwang, the most senior official to defect | arrived", "Wang, 46, fled": a list has a conjunction, an apposition has none.
    private int EndBeforeApposition(TokenRange subject)
    {
        var comma = -1;
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            // "Lee — who had lost — fled"
            if (document.Grammar.Tags[i] is Tag.Dash) return i;
            if (document.Grammar.Tags[i] is Tag.Coordinator) return subject.End;
            if (comma < 0 && document.Grammar.Tags[i] is Tag.Comma) comma = i;
        }

        return comma < 0 ? subject.End : comma;
    }

    // "its existence", "other banks": the reader of a label cannot look back.
    private bool PointsBack(TokenRange subject)
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
            && !IsKnownByArticle(document.Text.Tokens.TextOf(noun));
    }

    private bool IsOfficeAlone(TokenRange subject)
    {
        var first = document.Text.Tokens.TextOf(subject.First) is "the" or "The" ? subject.First + 1 : subject.First;
        for (var i = first; i < subject.End; i++) if (!OfficesAlone.Has(document.Text.Tokens.TextOf(i))) return false;
        return first < subject.End;
    }

    private static bool IsKnownByArticle(ReadOnlySpan<char> noun) => KnownByArticle.Has(noun);

    // "nearly 80", "more than 80", "at least 80": how many words before a figure belong to it.
    private int Approximation(int first)
    {
        if (first > 0 && document.Text.Tokens.TextOf(first) is "least" or "most") return 1;
        if (first < 2
            || (document.Grammar.Tags[first] is not (Tag.Number or Tag.Quantifier)
            && document.Text.Tokens.TextOf(first) is not ("all" or "every" or "half")))
        {
            return 0;
        }

        if (document.Text.Tokens.TextOf(first - 1) is "nearly" or "almost" or "about" or "around" or "roughly") return 1;
        if (document.Text.Tokens.TextOf(first - 1) is "than" or "least" or "most" or "to") return 2;
        return document.Grammar.Tags[first - 1] is Tag.Adverb ? 1 : 0;
    }

    // Whom "they", "it" or "she" stands for: the subject of the sentence before, where it fits.
    private string? SubjectBefore(int pronoun)
    {
        var text = document.Text;
        var sentence = text.SentenceAt(text.Tokens[pronoun].Start);
        if (sentence < 1 || text.Sentences[sentence - 1].Block != text.Sentences[sentence].Block
            || document.Grammar.ClausesOf(sentence - 1) is not [var clause, ..] || clause.Subject.IsEmpty)
        {
            return null;
        }

        // "Blair said. He was Lord …": somebody else is spoken of.
        if (document.Attributions.Any(saying => saying.Kind == AttributionKind.Speech
            && saying.Cue.Any(cue => text.SentenceAt(cue.Start) == sentence - 1)))
        {
            return null;
        }

        var span = _words.SpanOf(clause.Subject);
        // "Roe, whose father, Bo Dale, was president, …": the sentence is about somebody else.
        var start = text.Tokens[text.Sentences[sentence - 1].FirstToken].Start;
        if (document.Mentions.Any(mention => mention.Span.Start >= start && mention.Span.End <= span.Start
            && mention.Type == ActorType.Person))
        {
            return null;
        }

        var actors = _actors.In(span).DistinctBy(mention => mention.Actor, StringComparer.Ordinal).ToList();
        var fits = text.Tokens.TextOf(pronoun) switch
        {
            "They" => actors.Count > 1,
            "It" => actors is [{ Type: not ActorType.Person }],
            "He" or "She" => actors is [{ Type: ActorType.Person }],
            _ => false,
        };
        return fits ? string.Join(", ", actors.Select(_actors.NameOf)) : null;
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
