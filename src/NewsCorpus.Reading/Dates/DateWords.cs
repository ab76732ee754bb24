using static NewsCorpus.Reading.Dates.DateRole;

namespace NewsCorpus.Reading.Dates;

/// <summary>The words of time expressions, each group with its roles, number and unit.</summary>
internal static class DateWords
{
    public static IEnumerable<(string Words, DateWord Entry)> All =>
        [.. Months, .. Weekdays, .. Names, .. Units, .. Numbers, .. Relations, .. Parts, .. SmallWords, .. Signs];

    private static (string, DateWord)[] Months =>
    [
        ("january", new(Month, 1)), ("february", new(Month, 2)), ("march", new(Month | Ambiguous, 3)),
        ("april", new(Month, 4)), ("may", new(Month | Ambiguous, 5)), ("june", new(Month, 6)),
        ("july", new(Month, 7)), ("august", new(Month, 8)), ("september", new(Month, 9)),
        ("october", new(Month, 10)), ("november", new(Month, 11)), ("december", new(Month, 12)),
        ("jan", new(Month | Abbreviated | Ambiguous, 1)), ("feb", new(Month | Abbreviated, 2)),
        ("mar", new(Month | Abbreviated | Ambiguous, 3)), ("apr", new(Month | Abbreviated, 4)),
        ("jun", new(Month | Abbreviated | Ambiguous, 6)), ("jul", new(Month | Abbreviated | Ambiguous, 7)),
        ("aug", new(Month | Abbreviated, 8)), ("sep sept", new(Month | Abbreviated, 9)),
        ("oct", new(Month | Abbreviated, 10)), ("nov", new(Month | Abbreviated, 11)),
        ("dec", new(Month | Abbreviated, 12)),
    ];

    private static (string, DateWord)[] Weekdays =>
    [
        .. Counting("monday tuesday wednesday thursday friday saturday sunday", Weekday, 1, 1),
        .. Counting("mondays tuesdays wednesdays thursdays fridays saturdays sundays", Weekday | Plural, 1, 1),
        .. Counting("mon tue wed thu fri sat sun", Weekday | Abbreviated | Ambiguous, 1, 1),
        ("tues", new(Weekday | Abbreviated | Ambiguous, 2)), ("weds", new(Weekday | Abbreviated | Ambiguous, 3)),
        ("thur thurs", new(Weekday | Abbreviated | Ambiguous, 4)),
    ];

    private static (string, DateWord)[] Names =>
    [
        ("spring springtime", new(Season, 1)), ("summer summertime", new(Season, 2)), ("autumn", new(Season, 3)),
        ("fall", new(Season | Ambiguous, 3)), ("winter wintertime", new(Season, 4)),
        ("springs", new(Season | Plural | Ambiguous, 1)), ("summers", new(Season | Plural, 2)), ("winters", new(Season | Plural, 4)),
        ("morning dawn", new(DayPart, 1)), ("afternoon", new(DayPart, 3)), ("evening dusk", new(DayPart, 4)),
        ("night nighttime", new(DayPart, 5)), ("daytime", new(DayPart, 6)),
        ("mornings", new(DayPart | Plural, 1)), ("afternoons", new(DayPart | Plural, 3)), ("evenings", new(DayPart | Plural, 4)), ("nights", new(DayPart | Plural, 5)),
        ("noon midday", new(ClockName, 12)), ("midnight", new(ClockName, 24)),
        .. Counting("q1 q2 q3 q4", QuarterLabel, 1, 1), .. Counting("h1 h2", HalfLabel, 1, 1), ("q", new(QuarterLabel)),
        .. Counting("twenties thirties forties fifties sixties seventies eighties nineties", YearName, 20, 10, TimeUnit.Decade), .. FiscalYears,
        ("am a.m. a.m", new(Meridiem)), ("pm p.m. p.m", new(Meridiem, 12)),
        ("utc gmt zulu", new(Zone, 1)),
        ("est edt et cst cdt mst mdt pst pdt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wat sast", new(Zone)),
        ("bc b.c. b.c bce b.c.e. b.c.e", new(Era, -1)), ("ad a.d. a.d ce c.e. c.e", new(Era, 1)),
    ];

    // "FY25", "FY2025": the fiscal year that ends in 2025, whatever its first month.
    private static IEnumerable<(string, DateWord)> FiscalYears =>
        Enumerable.Range(1990, 60).Select(year => ($"fy{year} fy{year % 100:00}", new DateWord(YearName, year, TimeUnit.Year)));

    private static (string, DateWord)[] Units =>
    [
        .. UnitWords("second", "seconds", TimeUnit.Second), .. UnitWords("minute", "minutes", TimeUnit.Minute),
        .. UnitWords("hour hr", "hours hrs", TimeUnit.Hour), .. UnitWords("day", "days", TimeUnit.Day),
        .. UnitWords("weekend", "weekends", TimeUnit.Weekend), .. UnitWords("week", "weeks", TimeUnit.Week),
        .. UnitWords("fortnight", "fortnights", TimeUnit.Fortnight), .. UnitWords("month", "months", TimeUnit.Month),
        .. UnitWords("quarter", "quarters", TimeUnit.Quarter), .. UnitWords("year yr", "years yrs", TimeUnit.Year),
        .. UnitWords("decade", "decades", TimeUnit.Decade), .. UnitWords("century", "centuries", TimeUnit.Century),
        .. UnitWords("millennium", "millennia", TimeUnit.Millennium),
        ("half", new(HalfWord, 0, TimeUnit.Half)),
        ("daylong", new(Lasting, 0, TimeUnit.Day)), ("weeklong", new(Lasting, 0, TimeUnit.Week)),
        ("monthlong", new(Lasting, 0, TimeUnit.Month)), ("yearlong", new(Lasting, 0, TimeUnit.Year)),
        ("daily nightly", new(Frequency, 0, TimeUnit.Day)), ("weekly", new(Frequency, 0, TimeUnit.Week)),
        ("monthly", new(Frequency, 0, TimeUnit.Month)), ("quarterly", new(Frequency, 0, TimeUnit.Quarter)),
        ("annual annually yearly", new(Frequency, 0, TimeUnit.Year)), ("hourly", new(Frequency, 0, TimeUnit.Hour)),
        ("fortnightly", new(Frequency, 0, TimeUnit.Fortnight)),
    ];

    private static (string, DateWord)[] Numbers =>
    [
        .. Counting("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", Cardinal, 1, 1),
        .. Counting("twenty thirty forty fifty sixty seventy eighty ninety", Cardinal, 20, 10),
        ("hundred", new(Cardinal, 100)), ("thousand", new(Cardinal, 1000)), ("dozen", new(Cardinal, 12)),
        .. Counting("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", Ordinal, 1, 1),
        ("thirtieth", new(Ordinal, 30)), ("final", new(Ordinal, -1)), ("st nd rd th", new(OrdinalSuffix)),
        ("couple", new(Vague, 2)), ("few several many numerous countless", new(Vague)), ("dozens hundreds thousands", new(Vague)),
    ];

    private static (string, DateWord)[] Relations =>
    [
        ("this", new(This)), ("current", new(This)), ("last", new(Last)), ("next", new(Next)),
        ("past", new(Past)), ("coming upcoming", new(Coming)),
        ("previous preceding prior", new(Previous)), ("following subsequent ensuing succeeding", new(Following)),
        ("that", new(That)), ("same corresponding comparable", new(Same)),
        ("ago", new(Ago)), ("later after afterwards afterward hence", new(Later)),
        ("earlier before previously prior beforehand", new(Earlier)),
        ("today", new(DeicticDay)), ("yesterday", new(DeicticDay, -1)), ("tomorrow", new(DeicticDay, 1)),
        ("tonight overnight", new(Tonight)), ("each every", new(Each)), ("per", new(Per)),
    ];

    private static (string, DateWord)[] Parts =>
    [
        ("early", new(Early)), ("late", new(Late)), ("mid", new(Mid)),
        ("beginning start outset opening turn", new(Boundary, 1)), ("middle midst", new(Boundary, 2)), ("end close conclusion", new(Boundary, 3)),
        ("rest remainder", new(Boundary, 4)),
        ("fiscal financial", new(Fiscal)),
        ("about around approximately roughly circa some", new(Modifier, 1)), ("ca c", new(Modifier | Abbreviated, 1)),
        ("nearly almost under", new(Modifier, 2)), ("over", new(Modifier, 3)),
        ("more", new(Modifier, 13)), ("less fewer", new(Modifier, 12)), ("least", new(Modifier, 24)), ("most", new(Modifier, 25)),
        ("old long", new(Lasting)), ("period", new(Period)),
        ("trading consecutive straight business working full additional successive whole entire extra more other further school calendar election single solid brutal long academic short latest very", new(Filler)),
    ];

    private static (string, DateWord)[] SmallWords =>
    [
        ("the", new(The)), ("a an", new(A)), ("of", new(Of)), ("and or", new(And)), ("to through thru until till", new(To)),
        ("in on at since by from during for before after between around about circa throughout over within through till until into as despite than to",
            new(Preposition)),
        ("its their his her our my your whose", new(Possessive)), ("'s", new(Genitive)),
    ];

    private static (string, DateWord)[] Signs =>
    [
        ("will shall 'll would plan plans planned planning expect expects expected scheduled supposed due going slated set intend intends hopes aims vows wants payable effective begins starts opens returns",
            new(FutureSign)),
        ("meet meets face faces convene convenes expire expires resume resumes arrive arrives", new(FutureSign | Ambiguous)),
        ("vote hold play open start begin leave travel return", new(FutureSign | Ambiguous | Plural)),
        ("be is are being", new(Copula)),
        ("was were had did said told has have been went came took gave made saw met held began became led won lost fell rose broke spoke wrote found left ran sent sold bought brought fought hit cut shot knew thought felt kept paid put heard grew drew drove threw flew chose froze struck swept built dealt meant spent caught sat stood wore swore shook slid sank rode hid bore beat blew forgot sought fled taught understood withdrew overcame became arose dug lent lit slept stole swung woke",
            new(PastSign)),
        ("said says told has had is was were will would did does added insisted argued wants won resigned called faces", new(Speaking)),
        ("people persons men women troops soldiers workers metres meters km kilometres kilometers miles feet tonnes tons pounds dollars euros percent points copies votes shares jobs homes houses books cases deaths dead casualties prisoners civilians members employees inmates times million billion trillion kg mph watts volts calories units seats",
            new(Counted)),
        ("times telegraph post mirror express herald mail tribune independent world star night-live service school schools best roast league brunch driver papers",
            new(NameAfterDay)),
        ("black bloody good super ash palm easter cyber casual shrove maundy giving holy fat ruby", new(NameBeforeDay)),
    ];

    private static (string, DateWord)[] Counting(string words, DateRole role, int first, int step, TimeUnit unit = TimeUnit.None) =>
        words.Split(' ').Select((word, i) => (word, new DateWord(role, first + (i * step), unit))).ToArray();

    private static (string, DateWord)[] UnitWords(string singular, string plural, TimeUnit unit) =>
        [(singular, new(Unit, 0, unit)), (plural, new(Unit | Plural, 0, unit))];
}
