using NewsCorpus.Charts;
using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>The events that lead a report: one row an event, by how many texts date it.</summary>
public sealed class KeyEventsTest
{
    [Theory]
    // The pile knows of which year the day is, whatever is nearest to the day of publication.
    [InlineData("Years of peace ended when Peru attacked Chile on 7 October last year.", 3)]
    // A day that nobody names as over may lie ahead.
    [InlineData("Peru plays Chile in a month, and the grass is green.", 1)]
    public void Mentions_CountTextsThatNameTheDayAndTheDeed(string second, int texts)
    {
        const string first = "The war began when Peru attacked Chile on 7 October 2023.";
        const string third = "There is no end to the grief of Peru over the attack on Chile on 7 October.";

        var row = Assert.Single(Events(("2024-08-01", first), ("2024-08-05", second), ("2024-08-20", third)), IsOfTheDay);

        Assert.Equal((texts, "Peru attacked Chile"), (row.Mentions, row.What));

        static bool IsOfTheDay(ChronologyRow row) => row.Value == "2023-10-07";
    }

    [Fact]
    public void SinceADay_IsNeverAhead() => Assert.Equal("2023-10-07",
        Assert.Single(Events(("2024-08-01", "Peru has bombed Chile since 7 October."))).Value);

    [Theory]
    [InlineData("Peru holds its breath before next Thursday's EU referendum.", "2016-06-23 EU referendum")]
    [InlineData("The EU referendum takes place on Thursday.", "2016-06-23 EU referendum")]
    [InlineData("The EU referendum on 23 June divides Peru.", "2016-06-23 EU referendum")]
    [InlineData("Peru is in suspense over the expected EU referendum on 23 June.", "2016-06-23 EU referendum")]
    // What is only called for is not set, and whose vote it is may not be the name of a side.
    [InlineData("Peru called for a Lima summit on 23 June.", null)]
    [InlineData("Ann Lee spoke against a Remain vote on 23 June.", null)]
    public void Scheduled_IsDatedByItsDayBeforeItIsHeld(string text, string? row) => Assert.Equal(row is null ? [] : [row],
        Events(("2016-06-20", text)).Select(found => $"{found.Value} {found.What}"));

    // The coming day is nearer than that of the year before.
    [Fact]
    public void Scheduled_DayWithoutAYearIsTheNearest() => Assert.Equal("2016-06-03 Lima primary", Assert.Single(
        Events(("2016-03-25", "Ann Lee, a candidate in the Lima primary on June 3, announced that she would stay."))
            .Select(found => $"{found.Value} {found.What}")));

    [Fact]
    public void Scheduled_WeekdayIsTheOneThatOtherTextsName()
    {
        var row = Assert.Single(Events(("2016-06-17", "Peru looks to the EU referendum on 23 June."),
            ("2016-06-20", "Ann Lee sees risks in Thursday's vote."), ("2016-06-24", "Yesterday's EU referendum split Peru.")));
        Assert.Equal(("2016-06-23", "EU referendum", 3), (row.Value, row.What, row.Mentions));
    }

    [Theory]
    // Nine months ahead, or three behind?
    [InlineData("2019-02-11", null)]
    [InlineData("2019-07-11", "2019-11 Lima election")]
    public void Scheduled_MonthThatMayBeBehind_TellsNothing(string day, string? row) => Assert.Equal(row is null ? [] : [row],
        Events((day, "Peru is in suspense over the November Lima election.")).Select(found => $"{found.Value} {found.What}"));

    [Fact]
    public void Scheduled_WeekdayIsTheOneThatTheTextSaysIsToCome()
    {
        var rows = Events(("2016-06-20", "Peru drew up a schedule for Thursday’s EU referendum. "
            + "Ann Lee is due to vote in Lima on Thursday."));
        Assert.Equal("2016-06-23", Assert.Single(rows, row => row.What == "EU referendum").Value);
    }

    [Theory]
    // Who meets one on a day meets others.
    [InlineData("Ann Lee met Bo Roe in Lima on 16 June 2016.", "Ann Lee met her staff on 16 June 2016. "
        + "On 17 June 2016 Ann Lee met Jo Dale. On 18 June 2016 Ann Lee met Al Dee.", 1)]
    [InlineData("Ann Lee met Bo Roe in Lima on 16 June 2016.", "The 16 June 2016 meeting of Ann Lee and Bo Roe was short.", 2)]
    // Who meets as a minister is no second party beside his state.
    [InlineData("Vladimir Putin met Bo Roe in Lima on 16 June 2016.", "Vladimir Putin of Russia met his staff on 16 June 2016. "
        + "On 17 June 2016 Vladimir Putin met Jo Dale. On 18 June 2016 Vladimir Putin met Al Dee.", 1)]
    // Who is arrested is so once; but who is arrested again and again …
    [InlineData("Ann Lee was arrested in Lima on 16 June 2016.", "On 16 June 2016 rain fell on the arrested Ann Lee.", 2)]
    [InlineData("Ann Lee was arrested in Lima on 16 June 2016.", "On 16 June 2016 rain fell on the arrested Ann Lee. "
        + "On 18 June 2016 snow fell on the arrested Ann Lee. On 19 June 2016 hail fell on the arrested Ann Lee.", 1)]
    public void Mentions_NameTwoParties_OrOneThatTheDayIsKnownFor(string first, string second, int texts)
    {
        var rows = Events(("2016-06-20", first), ("2016-06-21", second));
        Assert.Equal(texts, Assert.Single(rows, row => row.What!.EndsWith(" in Lima", StringComparison.Ordinal)).Mentions);
    }

    [Theory]
    [InlineData("Ann Lee gave her report to the US Congress on Tuesday.")]
    [InlineData("Early on Friday, the Israeli army confronted and killed the man it says headed Hamas in Jenin.")]
    [InlineData("In January 2013 Mr Cameron capitulated and promised a vote.")]
    [InlineData("Wang Yi of China had a message for his European counterparts on Saturday.")]
    public void WhatTellsNothingAlone_IsNoRow(string text) => Assert.DoesNotContain(Events(("2016-06-22", text)), row =>
        row.What is "US Congress" or "Mr Cameron capitulated" || row.What!.EndsWith("confronted", StringComparison.Ordinal)
            || row.What.Contains("message", StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway left NATO in 2004. The following year, Norway joined the EU.", "2004 Norway left NATO",
        "2005 Norway joined the EU")]
    // From which year it counts is not told right before.
    [InlineData("Norway called a vote in Oslo in 1975. Bo Roe made a break a part of his 1983 election platform, and was defeated. "
        + "The following year, Norway won its first spat with Sweden.", "1975 Norway called a vote in Oslo")]
    public void FollowingYear_CountsFromTheYearToldRightBefore(string text, params string[] rows) =>
        Assert.Equal(rows, Events(("2016-06-20", text)).Select(found => $"{found.Value} {found.What}"));

    [Theory]
    [InlineData("Bo Roe stabbed Jo Cox in Oslo on 16 June 2016.", "Jo Cox died in Oslo on 16 June 2016.")]
    [InlineData("Ann Lee met Bo Roe in Lima on 16 June 2016.", "Ann Lee held talks with Bo Roe in Lima on 16 June 2016.")]
    public void OneDeedInTwoWords_IsOneRow(string first, string second)
    {
        var row = Assert.Single(Events(("2016-06-20", first), ("2016-06-21", second)));
        Assert.Equal((2, 2), (row.Documents, row.Mentions));
    }

    [Theory]
    [InlineData("Bo Roe stabbed Jo Cox in Oslo on 16 June 2016.", "Bo Roe stabbed Al Dee in Oslo on 16 June 2016.")]
    [InlineData("Peru bombed Chile in Lima on 16 June 2016.", "Peru bombed Chile in Oslo on 16 June 2016.")]
    public void TwoDeedsOfOneDay_AreTwoRows(string first, string second) =>
        Assert.Equal(2, Events(("2016-06-17", first), ("2016-06-17", second)).Count);

    [Fact]
    public void Chart_IsLedByTheEventThatMostTextsDate_AndDrawsIt()
    {
        string[] own =
        [
            "Peru sent Chile two old ships on 3 July 2024.", "On 4 July 2024 Chile closed its embassy in Peru for good.",
            "Ann Lee of Peru flew to Chile on 5 July 2024 with a letter.", "Chile bought grain in Peru on 6 July 2024, which was dear.",
            "On 8 July 2024 a court in Peru fined a bank of Chile.", "Peru attacked Chile on 3 July 2024.",
            "On 3 July 2024 Peru sent two old ships to Chile.", "Chile closed its embassy in Peru on 4 July 2024.",
            "On 6 July 2024 Chile bought grain in Peru.", "Bo Roe counts votes.", "Rain is near.",
        ];
        string[] same =
        [
            "The war began when Peru attacked Chile on 1 July 2024.", "Nobody has slept in Lima since the attack on Chile on 1 July.",
            "Chile mourns those whom Peru killed in the attack of 1 July.", "", "Banks fell after Peru's attack on Chile on 1 July.",
        ];
        using var folder = new TestFolder();
        for (var i = 0; i < own.Length; i++)
        {
            folder.With($"{i:00}.txt", $"---\noutlet: Paper {i}\ndate: 2024-07-{i + 10}\n---\n{own[i]} {same.ElementAtOrDefault(i)}");
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Chronology(ClaimLedger.Of(corpus), corpus);

        Assert.Equal("Peru attacked Chile: at least 4 of 11 texts date it to 1 Jul 2024", figure.Title);
        Assert.Equal(5, figure.Items.Length);
        // One text has it on another day.
        Assert.Single(figure.Items, item => item.Lane.Contains("attack", StringComparison.Ordinal));
    }

    [Theory]
    // A war that began long before the days of the chart would leave most of its axis empty: it is told beside it.
    [InlineData("2024-02-01", 1)]
    [InlineData("2024-06-20", 0)]
    public void Chart_IsZoomedToWhereTheEventsLie(string first, int before)
    {
        using var folder = new TestFolder();
        var days = new List<string> { first, "2024-07-01", "2024-07-03", "2024-07-05", "2024-07-07", "2024-07-09", "2024-07-11" };
        string[] deeds =
        [
            "Peru attacked a large port of Chile", "Peru sent Chile two old ships", "Chile closed its embassy in Peru",
            "Chile bought grain in Peru", "Peru fined a bank of Chile in Lima", "Chile opened a port for Peru",
            "Peru freed two pilots of Chile",
        ];
        // Several texts date the first.
        string[] same = ["Banks fell after Peru’s attack on Chile on", "Few slept in Chile after the attack by Peru on"];
        for (var i = 0; i < 13; i++)
        {
            var text = i < days.Count ? $"On {days[i]} {deeds[i]}."
                : i - days.Count < same.Length ? $"{same[i - days.Count]} {days[0]}." : $"Rain fell when {deeds[i - 7]} on {days[i - 7]}.";
            folder.With($"{i:00}.txt", $"---\noutlet: Paper {i}\ndate: 2024-07-{i + 12}\n---\n{text}");
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Chronology(ClaimLedger.Of(corpus), corpus);

        Assert.Equal(string.Join(";", deeds.Skip(before)), string.Join(";", figure.Items.Select(item => item.Lane)));
        Assert.Equal(before == 1, figure.Subtitle.Contains("before them, “Peru attacked a large port", StringComparison.Ordinal));
    }

    [Fact]
    public void Chart_LeavesOutTheSameDeedAWeekLate()
    {
        using var folder = new TestFolder();
        string[] own =
        [
            "On 3 July 2024 Peru sent Chile two old ships.", "On 5 July 2024 Chile closed its embassy in Peru.",
            "On 6 July 2024 Chile bought old grain in Peru.", "On 9 July 2024 a court in Peru fined a bank of Chile.",
            // A Monday: the attack was a week before, and not on this day.
            "Peru launched a deadly attack on Chile on Monday.",
        ];
        string[] same =
        [
            "Peru launched an attack on Chile on 1 July 2024.", "Few slept in Chile after Peru’s attack on 1 July 2024.",
            "Chile mourns those whom Peru killed in the attack of 1 July.", "Banks fell after Peru's attack on Chile on 1 July.",
        ];
        string[] again =
        [
            "Peru sent Chile two old ships on 3 July 2024.", "Chile closed its embassy in Peru on 5 July 2024.",
            "Chile bought old grain in Peru on 6 July 2024.", "A court in Peru fined a bank of Chile on 9 July 2024.",
        ];
        for (var i = 0; i < 12; i++)
        {
            var rest = i < same.Length ? same[i] : i < 8 ? again[i - same.Length] : "Rain is near.";
            var day = i == 4 ? 8 : i + 10;
            folder.With($"{i:00}.txt", $"---\noutlet: Paper {i}\ndate: 2024-07-{day}\n---\n{own.ElementAtOrDefault(i)} {rest}");
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Chronology(ClaimLedger.Of(corpus), corpus);

        Assert.Equal("Peru launched an attack on Chile: at least 4 of 12 texts date it to 1 Jul 2024", figure.Title);
        Assert.Equal(["attack", "ships", "embassy", "grain", "bank"], figure.Items.Select(item =>
            new[] { "attack", "ships", "embassy", "grain", "bank" }.First(word => item.Lane.Contains(word, StringComparison.Ordinal))));
    }

    [Theory]
    // What fills a month is not told by one day of it; and what somebody thinks is no event, unless three texts date it.
    [InlineData("Peru starved towns of Chile in July 2024.", "In July 2024 Peru starved towns of Chile.", "starved", true)]
    [InlineData("Ann Lee of Peru defended the attack on 8 July 2024.", "On 8 July 2024 Ann Lee of Peru defended the attack.", "defended",
        false)]
    public void Chart_KeepsTheMonthBesideADay_AndLeavesOutOpinions(string text, string other, string word, bool isDrawn)
    {
        using var folder = new TestFolder();
        string[] deeds =
        [
            "Peru attacked Chile on 1 July 2024", "Norway sent Chile nine dubious ships on 2 July 2024",
            "Chile closed its embassy in Peru on 4 July 2024", "Chile bought old grain in Peru on 6 July 2024",
            "Peru freed two pilots of Chile on 9 July 2024",
        ];
        for (var i = 0; i < 12; i++)
        {
            var deed = i < 10 ? $"{(i < 5 ? deeds[i] : $"On {deeds[i - 5][^11..]} {deeds[i - 5][..^15]}")}. " : "";
            folder.With($"{i:00}.txt", $"---\noutlet: Paper {i}\ndate: 2024-07-{i + 12}\n---\n{deed}"
                + (i is 9 or 10 ? i == 9 ? text : other : i == 11 ? "Few slept after Peru attacked Chile on 1 July 2024." : ""));
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Chronology(ClaimLedger.Of(corpus), corpus);

        Assert.NotEmpty(figure.Items);
        // What one text thinks of the ships.
        Assert.Contains(figure.Items, item => item.Lane == "Norway sent Chile nine ships");
        Assert.Equal(isDrawn, figure.Items.Any(item => item.Lane.Contains(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 5)]
    public void Table_IsEmptyWhereTheChartIs(int texts, int rows)
    {
        using var folder = new TestFolder()
            .With("0.txt", "---\ndate: 2024-08-01\n---\nThe war began when Peru attacked Chile on 1 July 2024.")
            .With("1.txt", texts == 1 ? "Snow is near." : "Bo Roe fled to Oslo on 3 July 2024. Chile closed "
                + "its embassy in Peru on 4 July 2024. Chile bought grain in Peru on 6 July 2024. Peru freed two pilots of Chile on 9 July 2024.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal((rows, rows), (ClaimFigures.Chronology(ledger, corpus).Items.Length, ClaimFigures.KeyEvents(ledger, corpus).Count));
    }

    private static List<ChronologyRow> Events(params (string Day, string Text)[] texts)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < texts.Length; i++) folder.With($"{i}.txt", $"---\ndate: {texts[i].Day}\n---\n{texts[i].Text}");
        return [.. ClaimChronology.Of(ClaimLedger.Of(Corpus.Load(folder.Path))).Where(row => row.Kind == ChronologyKind.Event)];
    }
}
