using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors.Context.Bearers;

/// <summary>
/// Decides whom a bare surname means: who was named last before it, else who has the office and the sex that the title tells, on the day
/// of the text.
/// </summary>
internal sealed class SurnameBearer(OfficeTitles titles)
{
    private static readonly WordSet Terms = WordSet.Named("terms-of-leaders");
    private static readonly WordSet TitlesOfWomen = WordSet.Named("titles-of-women");
    private static readonly WordSet TitlesOfMen = WordSet.Named("titles-of-men");
    private static readonly WordSet GovernmentOffices = WordSet.Named("government-offices");

    // How long before an office the bearer of a surname may be meant by it.
    private const int YearsBeforeOffice = 3;

    /// <summary>The bearer; null where more than one may be meant.</summary>
    /// <param name="context">The text.</param>
    /// <param name="match">The surname.</param>
    /// <param name="known">Its bearers whom the text names in full.</param>
    /// <param name="seen">Who was named where.</param>
    /// <param name="open">All names in the text that more than one bears.</param>
    /// <param name="published">The day of publication; null where unknown.</param>
    public Alias? Choose(
        TextContext context, Found match, List<Alias> known, SeenActors seen, List<Found> open, DateOnly? published)
    {
        var word = context.Tokens[match.First].Word;
        // "Mrs. Clinton" is none of the men of that name.
        var isWoman = IsWomanByTitle(context, match.First);
        if (isWoman is not null) known.RemoveAll(alias => alias.Actor.IsWoman == !isWoman);
        if (known.Count > 0 && titles.Bearers(context, match, published) is [var office] && known.Contains(office)) return office;
        if (known.Count > 0 && SeniorByTitle(context, match, known, open, published) is { } senior) return senior;
        if (known.Count > 0) return NearestSeen(context, known, word, seen, open, match.First);
        var titled = titles.Bearers(context, match, published);
        if (titled.Count == 1) return titled[0];
        if (seen.HasRival(word)) return null;
        if (isWoman is { } woman && published is { } then && InOffice(match, woman, then) is { } serving) return serving;
        // "Ms. Wu", whom the text does not name in full, is nobody who may be a man.
        var bearers = match.Bearers.Where(alias => alias.Rule is not { IsCommonSurname: true }
            && (isWoman is not true || alias.Actor.IsWoman is true)
            // "Mr Rudd" is no woman.
            && (isWoman is not false || alias.Actor.IsWoman is not true)).ToList();
        if (match.Bearers.Length > 1 && published is { } day)
        {
            // "Trump" between two terms is the father all the same.
            if (!bearers.Exists(InOfficeThen)) Namesakes.RemoveNamesakes(bearers);
            if (bearers.Count > 1) bearers.RemoveAll(alias => !InOfficeThen(alias));

            bool InOfficeThen(Alias alias) => alias.Actor.Offices.Any(office => office.Covers(day));
        }

        // "the Bush administration" of 1990, whatever else the name says.
        if (published is { } year && match.End < context.Tokens.Count && Terms.Has(context.Tokens.TextOf(match.End))
            && InOffice(match, year) is { } governing) return governing;
        // "De Croo" in 1987 is not the man who came to office in 2012, unless the text names him in full.
        if (published is { } today) bearers.RemoveAll(alias => IsYetUnknown(alias.Actor, today));
        if (bearers.Count > 1) Namesakes.RemoveNamesakes(bearers);
        return bearers.Count == 1 ? bearers[0] : null;
    }

    // "Mr Cameron" of 2016, whom the text takes for known: the one of that name in an office of government.
    private static Alias? InOffice(Found match, bool isWoman, DateOnly day)
    {
        var serving = Array.FindAll(match.Bearers, alias => alias.Actor.IsWoman != !isWoman
            && alias.Actor.Offices.Any(tenure => GovernmentOffices.Has(tenure.Office) && tenure.Covers(day)));
        return serving is [var only] ? only : null;
    }

    // Who leads a government on a day.
    private static Alias? InOffice(Found match, DateOnly day)
    {
        var leading = Array.FindAll(match.Bearers, alias => alias.Actor.Offices.Any(tenure =>
            tenure.Office is "president" or "prime-minister" or "chancellor" && tenure.Covers(day)));
        return leading is [var only] ? only : null;
    }

    private static bool IsYetUnknown(ActorEntry actor, DateOnly day) => actor.Offices.Count > 0
        && actor.Offices.All(office => office.From is { } from && from > day.AddYears(YearsBeforeOffice));

    // "President Trump … Mr. Trump … Donald Trump Jr.": the father, whom a title names, though only the son is named in full.
    private Alias? SeniorByTitle(TextContext context, Found match, List<Alias> known, List<Found> open, DateOnly? published)
    {
        if (!known.TrueForAll(alias => Namesakes.WithoutSuffix(alias.Actor.Name) != alias.Actor.Name)) return null;
        var senior = Array.Find(match.Bearers, alias => known.Exists(junior =>
            Namesakes.WithoutSuffix(junior.Actor.Name) == alias.Actor.Name));
        return senior is not null && open.Exists(other =>
            titles.Bearers(context, other, published).Exists(alias => alias.Actor == senior.Actor)) ? senior : null;
    }

    // The bearer named last before the surname; in a headline above all names, the one named first.
    private static Alias? NearestSeen(TextContext context, List<Alias> known, int word, SeenActors seen, List<Found> open, int at)
    {
        Namesakes.RemoveJuniors(known);
        var best = known
            .Select(alias => (Alias: alias, Before: seen.LastBefore(alias.Actor, at)))
            .OrderByDescending(item => item.Before)
            .ThenBy(item => seen.First(item.Alias.Actor))
            .First();
        var uses = new BareUses(context, open, seen, word, at);
        if (best.Before >= 0 && IsWomanByTitle(context, at) is null
            && known.Find(alias => alias.Actor != best.Alias.Actor && uses.IsKept(alias.Actor, seen.Places(best.Alias.Actor))) is { } other)
        {
            return other;
        }

        var rivals = seen.RivalPlaces(word);
        return rivals.LastOrDefault(place => place < at, -1) > best.Before && !uses.IsKept(best.Alias.Actor, rivals)
            && !uses.AreToldApart(best.Alias.Actor, rivals) ? null : best.Alias;
    }

    private static bool? IsWomanByTitle(TextContext context, int surname)
    {
        var title = surname > 1 && context.Tokens.TextOf(surname - 1) is "." ? surname - 2 : surname - 1;
        return title < 0 ? null : TitlesOfWomen.Has(context.Tokens.TextOf(title)) ? true
            : TitlesOfMen.Has(context.Tokens.TextOf(title)) ? false : null;
    }
}
