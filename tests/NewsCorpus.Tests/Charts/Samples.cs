using NewsCorpus.Charts;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Figures of every kind, ordinary and hostile, for all tests to draw.</summary>
internal static class Samples
{
    public const string Hostile = "<script>alert('x')</script> & \"q\" \u0000\u0008\u202Eoverride\u202C \uD800 مرحبا شالوم 莫斯科 👩‍👩‍👧‍👦 ]]> -->";

    public static readonly string Long = string.Join(' ',
        Enumerable.Repeat("Ministry of Foreign Affairs of the Democratic People's Republic", 20));

    private static readonly (string Actor, string Via, int Mentions)[] Naming =
    [
        ("Russia", "name", 14), ("Russia", "demonym", 9), ("Russia", "metonym", 17), ("North Korea", "name", 25),
            ("North Korea", "metonym", 11),
        ("Ukraine", "name", 22), ("Ukraine", "demonym", 4), ("United Nations Security Council", "name", 3), ("TASS", "name", 1),
    ];

    public static readonly IReadOnlyDictionary<string, Func<Figure>> All = new Dictionary<string, Func<Figure>>
    {
        ["bars-stacked"] = () => BarChart.Of(Naming, r => r.Actor, r => r.Mentions, series: r => r.Via, note: r => $"{r.Actor} by {r.Via}")
            with { Title = "Russia is named by its capital as often as by its name", Subtitle = "Mentions, by how the actor is named",
            XLabel = "mentions", Source = "five texts" },
        ["bars-grouped"] = () => BarChart.Of(Naming, r => r.Actor, r => r.Mentions, series: r => r.Via)
            with { Layout = BarLayout.Grouped, Title = "Grouped", XLabel = "mentions" },
        ["bars-diverging"] = () => BarChart.Of(Naming, r => r.Actor, r => r.Mentions, series: r => r.Via == "name" ? "place" : "actor")
            with { LeftSeries = ["place"], Title = "Places and actors", XLabel = "mentions" },
        ["bars-negative"] = () => BarChart.Of([-3.5, 2.25, -0.001, 0], v => v < 0 ? "below zero" : v > 0 ? "above zero" : "zero", v => v)
            with { Title = "Negative", XLabel = "log-likelihood" },
        ["bars-empty"] = () => BarChart.Of(Naming.Take(0), r => r.Actor, r => r.Mentions) with { Title = "Nothing" },
        ["bars-one"] = () => BarChart.Of(Naming.Take(1), r => r.Actor, r => r.Mentions),
        ["bars-sixty"] = () => BarChart.Of(Enumerable.Range(1, 60), i => $"Actor {i}", i => i * i, series: i => $"s{i % 9}")
            with { Title = "Sixty", Top = 50 },
        ["bars-hostile"] = () => BarChart.Of(Enumerable.Range(0, 8), i => i % 2 == 0 ? Hostile + i : Long + i,
            i => i switch { 0 => 1e308, 1 => -1e308, 2 => double.NaN, 3 => double.PositiveInfinity, 4 => 1e-300, _ => i },
            series: i => i % 3 == 0 ? Hostile : Long, note: _ => Hostile)
            with { Title = Hostile + Long, Subtitle = Hostile + Long, XLabel = Hostile + Long, Source = Hostile + Long, Width = 320 },
        ["bars-shares"] = () => BarChart.Of(Naming, r => r.Actor, r => r.Mentions, series: r => r.Via)
            with { Layout = BarLayout.Shares, Title = "How each is named", XLabel = "mentions" },
        ["bars-750"] = () => BarChart.Of(Enumerable.Range(1, 750),
            i => $"A text with a title that needs two lines in the gutter, number {i}", i => 3000 / i, i => $"kind {i % 12}")
            with { Title = "Seven hundred and fifty", XLabel = "words" },
        ["bars-groups-750"] = () => BarChart.Of(Enumerable.Range(1, 750), i => $"Text {i / 5}", i => i % 50, i => $"kind {i % 5}")
            with { Layout = BarLayout.Grouped, Sorted = false },
        ["dots"] = () => DotPlot.Of(Naming, r => r.Actor, r => r.Mentions * 3, r => r.Via, r => $"{r.Actor} by {r.Via}",
            r => $"of {r.Mentions}") with { IsPercent = true, Reference = 50, Title = "Shares",
            XLabel = "share of the mentions that mean territory" },
        ["dots-negative"] = () => DotPlot.Of([-3.5, 2.25, -0.001, 0, double.NaN], v => v, v => v)
            with { Reference = 0, Title = "Key words", XLabel = "log ratio" },
        ["dots-750"] = () => DotPlot.Of(Enumerable.Range(1, 750), i => $"Text {i}", i => i, i => $"s{i % 3}"),
        ["dots-empty"] = () => DotPlot.Of(Array.Empty<int>(), i => i, i => i),
        ["dots-hostile"] = () => DotPlot.Of(Enumerable.Range(0, 12), i => i % 2 == 0 ? Hostile + i : Long + i, i => i * 1e307,
            i => i % 3 == 0 ? Hostile : Long, _ => Hostile, _ => Long)
            with { Title = Hostile, XLabel = Long, Width = 320, IsPercent = true },
        ["heat"] = () => Heatmap.Of(Matrix(4, 5), c => $"outlet {c.Row}", c => $"actor {c.Column}", c => c.Value,
            c => c.Row == 1 ? "no text of this outlet" : "texts, but no mention")
            with { Title = "Outlets and actors", XLabel = "actor named", YLabel = "outlet cited", ValueLabel = "sentences",
            Source = "five texts" },
        ["heat-negative"] = () => Heatmap.Of(Matrix(3, 3), c => $"r{c.Row}", c => $"c{c.Column}", c => c.Value - 5)
            with { Title = "Both sides of zero", ValueLabel = "difference" },
        ["heat-wide"] = () => Heatmap.Of(Matrix(6, 40), c => $"Document {c.Row}", c => $"A rather long actor name {c.Column}",
            c => c.Value * 12.5) with { Title = "Forty columns" },
        ["heat-750"] = () => Heatmap.Of(Matrix(50, 750), c => $"Actor {c.Row}", c => $"A text about something {c.Column}",
            c => c.Value * c.Column) with { Title = "Fifty by 750", ValueLabel = "mentions" },
        ["heat-log"] = () => Heatmap.Of(Matrix(5, 6), c => $"outlet {c.Row}", c => $"actor {c.Column}",
            c => c.Row == 0 ? c.Value * 400 : c.Value) with { Title = "One pales the others", ValueLabel = "sentences" },
        ["heat-quantile"] = () => Heatmap.Of(Matrix(5, 6), c => $"outlet {c.Row}", c => $"actor {c.Column}", c => c.Value * c.Value - 20)
            with { Scale = HeatScale.Quantile, Title = "By rank" },
        ["heat-tall-hostile"] = () => Heatmap.Of(Matrix(40, 3), c => Long + c.Row, c => Hostile + c.Column, c => c.Value,
            c => $"{Long} {c.Row % 9}") with { Title = Long, Subtitle = Long, XLabel = Long, YLabel = Long, ValueLabel = Long,
            Source = Long, Width = 320 },
        ["heat-empty"] = () => Heatmap.Of(Matrix(0, 0), c => "", c => "", c => c.Value),
        ["heat-hostile"] = () => Heatmap.Of(Matrix(3, 3), c => c.Row == 0 ? Hostile : Long + c.Row,
            c => c.Column == 1 ? Long : Hostile + c.Column, c => c.Value * 1e307, c => Hostile + Long)
            with { Title = Long, XLabel = Long, YLabel = Long, ValueLabel = Long, Source = Hostile },
        ["timeline"] = () => Timeline.Of(Claims, c => c.Lane, c => c.When, c => c.Label, c => c.Kind, c => "note on " + c.Label)
            with { Title = "Claims by document", KindOrder = ["assert", "confirm", "deny"], Source = "five texts" },
        ["timeline-whole-axis"] = () =>
            Timeline.Of(Claims, c => c.Lane, c => c.When, c => c.Label, c => c.Kind) with { Title = "Not cut", CutGaps = false },
        ["timeline-undated"] = () => Timeline.Of(Claims, c => c.Lane, _ => When.Undated, c => c.Label) with { Title = "All undated" },
        ["timeline-one"] = () => Timeline.Of(Claims.Take(1), c => c.Lane, c => c.When),
        ["timeline-empty"] = () => Timeline.Of(Claims.Take(0), c => c.Lane, c => c.When),
        ["timeline-many"] = () => Timeline.Of(Enumerable.Range(0, 200), i => $"lane {i % 3}",
            i => i % 7 == 0 ? When.Undated : i % 11 == 0 ? When.InMonth(i % 12 + 1) : i % 5 == 0
            ? When.Between(Day(2020, 1).AddDays(i), Day(2020, 3).AddDays(i * 6)) : When.On(Day(2020, 1).AddDays(i * i % 1500)),
            i => $"event {i}", i => $"kind {i % 9}"),
        ["timeline-750"] = () => Timeline.Of(Enumerable.Range(0, 20_000), i => $"A text with a long title {i % 750}",
            i => i % 7 == 0 ? When.Undated : i % 11 == 0 ? When.InMonth(i % 12 + 1) : When.On(Day(2024, 1).AddDays(i * i % 320)),
            i => $"event {i}", i => $"kind {i % 3}") with { Title = "Twenty thousand" },
        ["timeline-fifty"] = () => Timeline.Of(Enumerable.Range(0, 120), i => $"A text with a long title {i % 50}",
            i => When.On(Day(2024, 1).AddDays(i * i % 320)), i => $"event {i}") with { Title = "Fifty lanes" },
        ["timeline-hostile"] = () => Timeline.Of(Enumerable.Range(0, 12), i => i % 2 == 0 ? Hostile : Long,
            i => (i % 4) switch { 0 => When.On(DateOnly.MaxValue), 1 => When.On(DateOnly.MinValue),
            2 => When.Between(null, DateOnly.MinValue), _ => When.Undated }, i => Hostile + Long, i => i % 2 == 0 ? Hostile : Long)
            with { Title = Hostile, Width = 320 },
        ["lines"] = () => LineChart.Of(Enumerable.Range(0, 40), i => Day(2024, 1).AddDays(7 * (i / 4)),
            i => (i % 4 + 1) * 3 + i * 7 % 11 - i / 9,
            i => new[] { "Russia", "North Korea", "Ukraine", "United States of America" }[i % 4])
            with { Title = "Mentions by week", XLabel = "week", YLabel = "mentions per 1,000 words", Source = "five texts" },
        ["lines-over-numbers"] = () => LineChart.Of(Enumerable.Range(0, 90), i => (double)(i / 9),
            i => i == 40 ? double.NaN : i % 9 + i * i % 7, i => $"series {i % 9}") with { Title = "Nine lines, one with a gap" },
        ["lines-many"] = () => LineChart.Of(Enumerable.Range(0, 100), i => (double)(i / 20), i => i % 20 + i * i % 7,
            i => $"series {i % 20}") with { Title = "Twenty lines" },
        ["lines-panels"] = () => LineChart.Of(Enumerable.Range(0, 120), i => Day(2024, 1).AddDays(7 * (i / 12)),
            i => i / 12 == 4 ? double.NaN : i % 12 * 3 + i * 7 % 11, i => $"Actor {i % 12}")
            with { Title = "Mentions by week", Panels = true, YLabel = "mentions per 1,000 words",
            Ground = [.. Enumerable.Range(0, 10).Select(i => new LinePoint(Day(2024, 1).AddDays(7 * i).DayNumber, i * 3))],
            GroundLabel = "texts" },
        ["lines-columns"] = () => LineChart.Of(Enumerable.Range(0, 30), i => Day(2024, 1).AddDays(7 * (i / 3)),
            i => i / 3 == 4 ? double.NaN : i % 3 * 40 + i * 7 % 11, i => $"Outlet {i % 3}")
            with { Title = "Texts by week", Panels = true, Columns = true, OwnScales = true, YLabel = "texts a week",
            Ground = [.. Enumerable.Range(0, 10).Select(i => new LinePoint(Day(2024, 1).AddDays(7 * i).DayNumber, i * 3))],
            GroundLabel = "texts" },
        ["heat-blank"] = () => Heatmap.Of(Matrix(4, 5), c => $"outlet {c.Row}", c => $"actor {c.Column}", c => c.Value / 2,
            c => c.Row == 1 ? "no text of this outlet" : "not mentioned")
            with { Title = "Nothing found, and not known", BlankReason = "not mentioned", ValueLabel = "sentences" },
        ["lines-ground"] = () => LineChart.Of(Enumerable.Range(0, 30), i => Day(2024, 1).AddDays(7 * (i / 3)), i => i % 3 * 3 + i * 7 % 11,
            i => $"Actor {i % 3}") with { Title = "With texts",
            Ground = [.. Enumerable.Range(0, 10).Select(i => new LinePoint(Day(2024, 1).AddDays(7 * i).DayNumber, i * 3))],
            GroundLabel = "texts" },
        ["lines-empty"] = () => LineChart.Of(Array.Empty<int>(), i => (double)i, i => i),
        ["lines-one"] = () => LineChart.Of([5], i => (double)i, i => i),
        ["lines-hostile"] = () => LineChart.Of(Enumerable.Range(0, 12), i => i % 5 == 4 ? double.PositiveInfinity : i * 1e300 - 2e300,
            i => i % 4 == 3 ? double.NaN : i * -1e307, i => i % 2 == 0 ? Hostile : Long, _ => Hostile)
            with { Title = Hostile, XLabel = Long, YLabel = Long, Width = 320 },
        ["network"] = () => Network.Of(Pairs, p => p.A, p => p.B, p => p.N, p => $"{p.N} sentences")
            with { Title = "Who is named with whom", WeightLabel = "shared sentences", Source = "five texts",
            Nodes = [new("Russia", 50, "state"), new("North Korea", 45, "state"), new("Kim Jong Un", 16, "person"),
            new("Nobody", 0, "person")] },
        ["network-many"] = () => Network.Of(Enumerable.Range(0, 200), i => $"Actor with name {i * i % 37}",
            i => $"Actor with name {i * 7 % 41}") with { Top = 30 },
        ["network-dense"] = () => Network.Of(Enumerable.Range(0, 400), i => $"Actor {i * i % 37}",
            i => $"Actor {(i * i % 37 / 10 * 10) + i * 7 % 10}", i => 1 + i % 5) with { Title = "Dense", WeightLabel = "shared sentences" },
        ["network-one"] = () => Network.Of(Pairs.Take(1), p => p.A, p => p.B),
        ["network-empty"] = () => Network.Of(Pairs.Take(0), p => p.A, p => p.B),
        ["network-hostile"] = () => Network.Of(Enumerable.Range(0, 40), i => Hostile + i % 9, i => Long + i % 7,
            i => i == 3 ? double.NaN : i == 4 ? double.PositiveInfinity : i * 1e300 - 1e300)
            with { Title = Hostile, WeightLabel = Long, SizeLabel = Long, Width = 320 },
    };

    private static IEnumerable<(string A, string B, int N)> Pairs =>
        [("Russia", "North Korea", 21), ("Russia", "Ukraine", 17), ("North Korea", "South Korea", 6), ("North Korea", "United States", 5),
            ("Ukraine", "United States", 4), ("Kim Jong Un", "North Korea", 9), ("Kim Jong Un", "Vladimir Putin", 7),
            ("Vladimir Putin", "Russia", 8), ("TASS", "Russia", 2), ("United Nations", "Russia", 3)];

    public static TheoryData<string> Names => [.. All.Keys];

    private static (string Lane, When When, string Label, string Kind)[] Claims =>
    [
        ("Moscow highlights North Korea", When.On(Day(2024, 12)), "support praised", "assert"),
        ("Moscow highlights North Korea", When.Undated, "ready to recognise regions", "assert"),
        ("Ties", When.Between(Day(2024, 10), Day(2024, 10).AddDays(30)), "troops deployed", "assert"),
        ("Ties", When.On(Day(2024, 10).AddDays(27)), "Pyongyang denies arms shipments", "deny"),
        ("Ties", When.InMonth(9), "a visit", "assert"),
        ("Ties", When.Between(null, Day(2024, 11)), "troops in Kursk", "confirm"),
        ("What the papers say", When.Between(Day(2024, 12), null), "the offensive goes on", "assert"),
        ("What the papers say", When.Between(Day(1950, 6), Day(1953, 7)), "Korean War", "assert"),
    ];

    private static DateOnly Day(int year, int month) => new(year, month, 1);

    private static IEnumerable<(int Row, int Column, double? Value)> Matrix(int rows, int columns) =>
        from row in Enumerable.Range(0, rows)
        from column in Enumerable.Range(0, columns)
        select (row, column, (row * 7 + column * 5) % 4 == 0 ? (double?)null : (row * 7 + column * 3) % 11);
}
