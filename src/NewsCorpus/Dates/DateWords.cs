using static NewsCorpus.Dates.DateRole;

namespace NewsCorpus.Dates;

/// <summary>The words of time expressions, each group with its roles, number and unit.</summary>
internal static class DateWords
{
    public static readonly (string Words, DateWord Entry)[] All =
    [
        .. Calendar(),
    ];

    private static (string, DateWord)[] Calendar() =>
    [
        ("january", new(Month, 1)), ("february", new(Month, 2)), ("march", new(Month | Ambiguous, 3)),
        ("april", new(Month, 4)), ("may", new(Month | Ambiguous, 5)), ("june", new(Month, 6)),
        ("july", new(Month, 7)), ("august", new(Month, 8)), ("september", new(Month, 9)),
        ("october", new(Month, 10)), ("november", new(Month, 11)), ("december", new(Month, 12)),
        ("jan", new(Month | Abbreviation, 1)), ("feb", new(Month | Abbreviation, 2)),
        ("mar", new(Month | Abbreviation | Ambiguous, 3)), ("apr", new(Month | Abbreviation, 4)),
        ("jun", new(Month | Abbreviation | Ambiguous, 6)), ("jul", new(Month | Abbreviation | Ambiguous, 7)),
        ("aug", new(Month | Abbreviation, 8)), ("sep sept", new(Month | Abbreviation, 9)),
        ("oct", new(Month | Abbreviation, 10)), ("nov", new(Month | Abbreviation, 11)),
        ("dec", new(Month | Abbreviation, 12)),

        ("monday", new(Weekday, 1)), ("tuesday", new(Weekday, 2)), ("wednesday", new(Weekday, 3)),
        ("thursday", new(Weekday, 4)), ("friday", new(Weekday, 5)), ("saturday", new(Weekday, 6)),
        ("sunday", new(Weekday, 7)),
        ("mon", new(Weekday | Abbreviation | Ambiguous, 1)), ("tue tues", new(Weekday | Abbreviation | Ambiguous, 2)),
        ("wed weds", new(Weekday | Abbreviation | Ambiguous, 3)), ("thu thur thurs", new(Weekday | Abbreviation | Ambiguous, 4)),
        ("fri", new(Weekday | Abbreviation | Ambiguous, 5)), ("sat", new(Weekday | Abbreviation | Ambiguous, 6)),
        ("sun", new(Weekday | Abbreviation | Ambiguous, 7)),

        ("am a.m. a.m", new(Meridiem, 0)), ("pm p.m. p.m", new(Meridiem, 12)),
        ("utc gmt zulu z", new(Zone, 1)),
        ("est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wat eat sast", new(Zone)),
        ("bc b.c. b.c bce b.c.e. b.c.e", new(Era, -1)), ("ad a.d. a.d ce c.e. c.e", new(Era, 1)),
        ("st nd rd th", new(OrdinalSuffix)),
        ("the", new(The)), ("of", new(Of)),
    ];
}
