using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Where the words of a subject begin and end that a label shows.</summary>
internal sealed class SubjectExtent(AnnotatedDocument document)
{
    private static readonly WordSet Compounds = WordSet.Named("gerunds-before-roles");

    /// <summary>A subject from its first word on: with "First" of "First | Acme", without a dateline.</summary>
    public TokenRange FromFirstWord(TokenRange subject) =>
        AfterDateline(subject with { First = Opening(subject.First - Approximation(subject.First)) });

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

    /// <summary>
    /// Its end before an apposition: "Hwang, the most senior official to defect | arrived", "Wang, 46, fled". A list has a conjunction, an
    /// apposition has none.
    /// </summary>
    public int EndBeforeApposition(TokenRange subject)
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

    /// <summary>Its end before a date that it goes on to: "Norway | on Friday".</summary>
    public int EndBeforeDate(TokenRange subject, TokenRange date)
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
}
