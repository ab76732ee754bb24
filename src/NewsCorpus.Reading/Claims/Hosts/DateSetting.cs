using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Says whether a date, by what stands right beside it, names a kind or a part of something, and not when it was.</summary>
internal sealed class DateSetting(TaggedSentence sentence)
{
    private static readonly WordSet KindsByTime = WordSet.Named("kinds-by-time");
    private static readonly WordSet DatedLevels = WordSet.Named("dated-levels");
    private static readonly WordSet NamesLikeMonths = WordSet.Named("names-like-months");
    private static readonly WordSet Spending = WordSet.Named("spending-verbs");

    /// <summary>Whether the date at some tokens tells nothing about when something was.</summary>
    public bool NamesNoTime(int first, int end)
    {
        var isOneWord = end - first == 1;
        // "October/December" is a quarter, and neither month, "the same 1995 period" is what is compared with.
        if (sentence[end] is Tag.Hyphen || sentence[first - 1] is Tag.Hyphen or Tag.To || sentence.Text(end) is "/"
            || sentence.Text(first - 1) is "/" or "same")
        {
            return true;
        }

        // "a memo dated Sept. 8"
        if (sentence.Text(first - 1) is "dated") return true;
        // "Jill June, Lori Lee"
        if (isOneWord && sentence[first - 1] is Tag.Name && NamesLikeMonths.Has(sentence.Text(first))) return true;
        // "a joke about the 1960s", "looked way past November"
        var isLed = sentence[first - 1] is Tag.Determiner;
        if ((isLed && sentence.Text(first - 2) is "about") || sentence.Text(first - 1) is "way") return true;
        // "at the 2004 and 2008 conventions", "to Roe's 2014 and 2016 campaigns"
        if (IsLeader(first - 1) && sentence[end] is Tag.Coordinator && sentence[end + 1] is Tag.Number && sentence[end + 2] is Tag.Nominal)
        {
            return true;
        }

        if (sentence[first - 1] is Tag.Coordinator && sentence[first - 2] is Tag.Number && IsLeader(first - 3)
            && sentence[end] is Tag.Nominal)
        {
            return true;
        }

        // "spent last week meeting investors": a stretch, and what was done in it follows.
        if (Spending.Has(sentence.Text(first - 1))) return true;
        // "raised overnight rates", "bought winter wheat": the word tells which. "a severe winter": how it was.
        if (isOneWord && KindsByTime.Has(sentence.Text(first))
            && (sentence[first - 1] is Tag.Nominal || (sentence[end] is Tag.Nominal && sentence[first - 1] is not Tag.Determiner)))
        {
            return true;
        }

        // "an August, 1985, shipment" and "at the 1986 level": the noun has the date.
        return (sentence[first - 1] is Tag.Determiner && sentence[end] is Tag.Comma && sentence[end + 1] is Tag.Nominal)
            || DatedLevels.Has(sentence.Text(end));
    }

    private bool IsLeader(int token) => sentence[token] is Tag.Determiner or Tag.Genitive or Tag.Possessive;
}
