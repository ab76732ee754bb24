using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Finds when something was said, which may stand between the cue and what is said.</summary>
internal sealed class TimeBehindCue(Clause clause)
{
    // In tokens.
    private const int LongestTime = 16;

    private static readonly WordSet Months = WordSet.Named("months");
    private static readonly WordSet Shifts = WordSet.Named("shifts-of-time");
    private static readonly WordSet TimePointers = WordSet.Named("time-pointers");

    /// <summary>
    /// Where what is said begins behind when it was said: "said on Tuesday (Nov 8) | it had left", "said again today | he expects"; -1
    /// where no clause follows.
    /// </summary>
    public int EndAfter(int from)
    {
        var i = IsPlaceBefore(from) ? EndOfPlace(from) : from;
        while (clause[i] is Tag.Adverb && !IsTime(i)) i++;
        if (clause[i] is Tag.Preposition) i++;
        if (Leads(i) && !IsTime(i)) i++;
        if (clause[i] is Tag.Determiner && IsTime(clause.Text(i + 1) is "past" ? i + 2 : i + 1)) i++;
        // "this past weekend"
        if (clause.Text(i) is "past" && IsTime(i + 1)) i++;
        if (!IsTime(i)) return -1;
        while (IsTime(i) || (clause[i] is Tag.Number && IsMonth(i - 1))) i++;
        if (clause[i] is Tag.Open)
        {
            while (i < clause.End && i < from + LongestTime && clause[i] is not Tag.Close) i++;
            i++;
        }

        // "on Wednesday July 24 that it rained"
        var that = i;
        while (clause[that] is Tag.Name or Tag.Number && that < i + 2) that++;
        var opensClause = that > i || (IsTime(that - 1) && clause.HasVerb(that + 1)) || clause[that - 1] is Tag.Number;
        if (opensClause && clause[that] is Tag.That && !clause[that + 1].IsFinite())
        {
            return clause[that + 1] is Tag.Comma ? that + 2 : that + 1;
        }

        return clause[i].StartsNounPhrase() && clause.HasVerb(i) ? i : -1;
    }

    // "today" is an adverb by its class.
    private bool IsTime(int i) => clause[i] is Tag.Time || (clause[i] is Tag.Nominal && (clause.Roles(i) & WordRole.Period) != 0)
        || (clause[i] is Tag.Adverb && (clause.Roles(i) & WordRole.Time) != 0) || IsMonth(i);

    private bool IsMonth(int i) => clause[i] is Tag.Name && Months.Has(clause.Text(i));

    /// <summary>"reported [the day earlier] that it had left", "said [the previous day] that"</summary>
    public bool IsDay(int i) => clause[i] is Tag.Determiner && ((IsTime(i + 1) && Shifts.Has(clause.Text(i + 2)))
        || (Shifts.Has(clause.Text(i + 1)) && IsTime(i + 2)));

    /// <summary>"today", and the "last" of "last May"</summary>
    public bool Leads(int i) => (clause[i] is Tag.Adverb && (clause.Roles(i) & WordRole.Time) != 0)
        || (TimePointers.Has(clause.Text(i)) && IsTime(clause.Text(i + 1) is "past" ? i + 2 : i + 1));

    /// <summary>"in Oslo on Friday"</summary>
    public bool IsPlaceBefore(int i) => clause.Text(i) is "in" && clause[i + 1] is Tag.Name && !IsMonth(i + 1)
        && EndOfPlace(i) is var end && (IsTime(end) || Leads(end) || (clause[end] is Tag.Preposition && IsTime(end + 1)));

    private int EndOfPlace(int preposition)
    {
        var i = preposition + 1;
        while (clause[i] is Tag.Name && !IsMonth(i)) i++;
        return i;
    }
}
