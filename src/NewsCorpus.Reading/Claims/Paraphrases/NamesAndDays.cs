using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>Whether what is denied was elsewhere, at another time or done by others than what is claimed.</summary>
internal sealed class NamesAndDays(ActWords words)
{
    private const int DaySlack = 1;

    /// <summary>Whether names or dates part the two.</summary>
    public bool AreApart(DeniedClause clause, ClaimStatement claimed)
    {
        var answer = clause.Statement.Document;
        if (AreDaysApart(clause, claimed)) return true;
        if (ReferenceEquals(answer, claimed.Document)) return false;
        if (IsOfNow(clause, claimed)) return true;
        // "no skulls from Cameroon": the other text knows no Cameroon.
        var own = clause.Statement.Source?.AllNames ?? [];
        var named = SideOf.NamesIn(answer, clause.Span).Where(name => !own.Any(mine => NameKeys.IsOne(mine, name)));
        return named.Any(name => !claimed.TextNames.Any(other => NameKeys.IsOne(name, other))
            && !own.Contains("@" + words.Parties.Of(name.TrimStart('@'))));
    }

    // "is not closed" days after "was closed": how it is now tells nothing of what was.
    private static bool IsOfNow(DeniedClause clause, ClaimStatement claimed)
    {
        var (document, other) = (clause.Statement.Document, claimed.Document);
        if (document.Document.Published is not { } day || other.Document.Published is not { } before) return false;
        // What is denied came after the claim, or the claim is an old one.
        if (Math.Abs(day.DayNumber - before.DayNumber) > EventIdentity.MostDaysBetween) return true;
        if (DayIn(document, clause.Span)?.Earliest is { } first && first.DayNumber > before.DayNumber + DaySlack) return true;
        if (clause.HasCue || day.DayNumber - before.DayNumber <= DaySlack) return false;
        var tokens = document.Text.Tokens;
        var verb = tokens.FirstAtOrAfter(clause.Span.Start) - 1;
        return verb >= 0 && tokens.TextOf(verb) is "is" or "are" or "does" or "do" or "isn" or "aren";
    }

    private static bool AreDaysApart(DeniedClause clause, ClaimStatement claimed)
    {
        var (day, other) = (DayIn(clause.Statement.Document, clause.Span), DayIn(claimed.Document, claimed.Span));
        return ActComparison.IsBefore(day, other) || ActComparison.IsBefore(other, day);
    }

    private static DateMention? DayIn(AnnotatedDocument document, TextSpan span) => document.Dates
        .Where(date => StatementDates.IsPlaced(date) && span.Contains(date.Span)).Cast<DateMention?>().FirstOrDefault();
}
