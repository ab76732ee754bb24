using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar.Phrases;

/// <summary>
/// Finds the subject behind a prepositional phrase that opens a clause and that no comma closes: "In a rare speech [Ann Lee]".
/// </summary>
internal sealed class OpeningPhrase(TaggedSentence clause)
{
    private const int YearDigits = 4;

    private static readonly WordSet Titles = WordSet.Named("courtesy-titles");

    private static readonly WordSet PlacingPrepositions = WordSet.Named("placing-prepositions");

    /// <summary>The subject in a phrase that stands right behind a preposition; the phrase as it is where nothing parts it.</summary>
    public TokenRange SubjectIn(TokenRange phrase)
    {
        if (!IsOpening(phrase.First - 1)) return phrase;
        var start = -1;
        for (var i = phrase.First + 1; i < phrase.End; i++)
        {
            // "In Oslo US Senator Ann Lee": the first of several names in a row
            if (IsParted(i, phrase.First) && !(start >= 0 && AreNames(start, i))) start = i;
        }

        if (start < 0) start = BehindPlace(phrase);
        return start < 0 ? phrase : phrase with { First = start };
    }

    private bool IsOpening(int preposition)
    {
        if (clause[preposition] is not Tag.Preposition) return false;
        var before = preposition - 1;
        if (clause[before] is Tag.Gerund) before--;
        while (clause[before] is Tag.Adverb) before--;
        return clause[before].EndsClause()
            || clause[before] is Tag.None or Tag.Comma or Tag.Coordinator or Tag.That or Tag.Quote or Tag.Dash;
    }

    private bool IsParted(int i, int first)
    {
        var before = clause[i - 1];
        // "In an interview Mr Lee"
        if (clause[i] is Tag.Name && Titles.Has(clause.Text(i)) && before is Tag.Nominal or Tag.Name or Tag.Time or Tag.Number)
        {
            return clause.Text(i - 1) is not ("Vice" or "Deputy" or "Former");
        }

        if (clause[i] is not (Tag.Name or Tag.Nominal or Tag.Quantifier)) return false;
        // "Speaking on Sunday Ann Lee", "In 2015 voters"
        if (before is Tag.Time && clause[i] is Tag.Name) return true;
        if (before is Tag.Number && clause.Tokens[i - 1].Length == YearDigits && clause[i - 2] is Tag.Preposition) return true;
        // "In a rare speech Ann Lee", "on the eve of the vote Norwegian shops"; not "the prime minister Ann Lee"
        return clause[i] is Tag.Name && before is Tag.Nominal
            && (clause.Roles(i - 1) & (WordRole.SpeaksFor | WordRole.PartOf | WordRole.Body)) == 0 && HasArticle(first, i - 1);
    }

    private bool AreNames(int first, int end)
    {
        for (var i = first; i < end; i++) if (clause[i] is not Tag.Name) return false;
        return true;
    }

    private bool HasArticle(int first, int noun)
    {
        for (var i = noun - 1; i >= first && clause[i] is not Tag.Preposition; i--)
        {
            if (clause[i] is Tag.Determiner or Tag.Possessive or Tag.Genitive) return true;
        }

        return false;
    }

    // "In northern Norway local shops": small letters behind the name of a place.
    private int BehindPlace(TokenRange phrase)
    {
        if (!PlacingPrepositions.Has(clause.Text(phrase.First - 1))) return -1;
        var i = phrase.First;
        while (clause[i] is Tag.Nominal) i++;
        if (clause[i] is not Tag.Name) return -1;
        while (clause[i] is Tag.Name) i++;
        return i < phrase.End && clause[i] is Tag.Nominal && Inflection.IsPlural(clause.Text(phrase.End - 1)) ? i : -1;
    }
}
