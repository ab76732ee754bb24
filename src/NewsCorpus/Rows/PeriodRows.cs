namespace NewsCorpus.Rows;

/// <summary>The texts of a period.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Period">How long it is.</param>
/// <param name="Texts">Texts published in it; 0 where there are none.</param>
/// <param name="Words">Words of their stories.</param>
/// <param name="Outlets">Number of outlets that published them, as far as known.</param>
public sealed record PeriodRow(DateOnly Start, Period Period, int Texts, int Words, int Outlets);

/// <summary>How often the texts of a period mention an actor.</summary>
/// <param name="Start">The first day of the period.</param>
/// <param name="Period">How long it is.</param>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Mentions">Mentions; 0 where the period has texts and none of them mentions it.</param>
/// <param name="PerThousandWords">Mentions per 1,000 words of the period's texts, four decimals.</param>
/// <param name="MentioningTexts">Texts that mention it.</param>
/// <param name="MostInOneText">Mentions in the text of the period that mentions it most.</param>
/// <param name="Texts">Texts of the period.</param>
/// <param name="Words">Words of their stories.</param>
public sealed record ActorPeriodRow(
    DateOnly Start, Period Period, string Actor, string Name, int Mentions, double PerThousandWords, int MentioningTexts,
        int MostInOneText, int Texts, int Words);

/// <summary>How many texts of a period an outlet published.</summary>
/// <param name="Start">The first day of the period.</param>
/// <param name="Period">How long it is.</param>
/// <param name="Outlet">Name of the outlet; null for texts whose outlet is not known.</param>
/// <param name="Texts">Its texts, 1 or more.</param>
public sealed record OutletPeriodRow(DateOnly Start, Period Period, string? Outlet, int Texts);
