using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Statements;

/// <summary>The statements of the five seeds against annotations made by reading (<c>Data/seeds.tsv</c>).</summary>
public sealed class SeedStatementsTest
{
    private static readonly Lazy<IReadOnlyList<Comparison>> All = new(CompareAll);

    private sealed record Expected(string Seed, string Near, string Source, string Cue, string Content, string Speaker, string Outlet,
        Stance Stance, bool Hedged);

    private sealed record Comparison(Expected Expected, Attribution? Found, string Text, bool AgreesOnContent)
    {
        public bool AgreesOnSource =>
            Found is not null && StatementFixture.Show(Text, Found.Source).Contains(Expected.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Recognise_Seeds_FindsTheStatementsOfTheGold()
    {
        var missed = All.Value.Where(one => one.Found is null).Select(one => $"{one.Expected.Seed} {one.Expected.Near}: {one.Expected.Cue}")
            .ToList();
        Assert.True(missed.Count * 100 <= All.Value.Count * 5, $"missed {missed.Count} of {All.Value.Count}:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Recognise_Seeds_SourceAndContentAgree()
    {
        var found = All.Value.Where(one => one.Found is not null).ToList();
        var wrong = found.Where(one => !one.AgreesOnSource || !one.AgreesOnContent).Select(one =>
            $"{one.Expected.Seed} {one.Expected.Near}: {StatementFixture.Show(one.Text, one.Found!.Source)} | {StatementFixture.Show(one.Text, one.Found.Content)}").ToList();
        Assert.True(wrong.Count * 100 <= found.Count * 8, $"wrong {wrong.Count} of {found.Count}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Recognise_Seeds_StanceIsRightInNineOfTen()
    {
        var found = All.Value.Where(one => one.Found is not null).ToList();
        var wrong = found.Where(one => one.Found!.Stance != one.Expected.Stance || one.Found.Hedged != one.Expected.Hedged)
            .Select(one => $"{one.Expected.Seed} {one.Expected.Near}: {one.Found!.Stance} {one.Found.Hedged}").ToList();
        Assert.True(wrong.Count * 100 <= found.Count * 10, string.Join('\n', wrong));
    }

    [Fact]
    public void Recognise_WhatThePapersSay_GoesToTheOutlets()
    {
        foreach (var one in All.Value.Where(one => one.Expected.Outlet.Length > 0))
        {
            Assert.True(one.Found is { Speaker: null } && one.Found.Outlet == one.Expected.Outlet,
                $"{one.Expected.Near}: {one.Found?.Outlet ?? "no outlet"}");
        }
    }

    [Fact]
    public void Recognise_Seeds_SpeakersAreRightOrOpen()
    {
        var named = All.Value.Where(one => one.Found is not null && one.Expected.Speaker is not ("?" or "")).ToList();
        var wrong = named.Where(one => (one.Found!.Speaker ?? "-") != one.Expected.Speaker)
            .Select(one => $"{one.Expected.Seed} {one.Expected.Near}: {one.Found!.Speaker ?? "-"}, not {one.Expected.Speaker}").ToList();
        Assert.True(wrong.Count * 100 <= named.Count * 10, string.Join('\n', wrong));
    }

    private static List<Comparison> CompareAll()
    {
        var documents = Corpus.Load(SeedFolder()).Documents;
        return
        [
            .. ReadGold().Select(expected =>
            {
                var document = documents.Single(one => one.Id.StartsWith(expected.Seed, StringComparison.Ordinal));
                return Compare(expected, document.Raw, document.Attributions);
            }),
        ];
    }

    private static Comparison Compare(Expected expected, string text, IReadOnlyList<Attribution> attributions)
    {
        var near = Find(text, expected.Near, 0);
        var cueStart = Find(text, expected.Cue, near);
        var cue = new TextSpan(cueStart, cueStart + expected.Cue.Length);
        // The content may stand before the cue, in the same paragraph.
        var ends = expected.Content.Split(" ... ");
        var paragraph = text.LastIndexOf('\n', near) + 1;
        var contentStart = text.IndexOf(ends[0], near, StringComparison.Ordinal) is var after && after >= 0 && after - near < 1500
            ? after : Find(text, ends[0], paragraph);
        var content = new TextSpan(contentStart,
            ends.Length == 1 ? contentStart + ends[0].Length : Find(text, ends[1], contentStart) + ends[1].Length);
        var found = attributions.Where(one => one.Cue.Any(span => span.Overlaps(cue))).FirstOrDefault();
        return new Comparison(expected, found, text, found is not null && Covers(found.Content, content));
    }

    private static bool Covers(IReadOnlyList<TextSpan> found, TextSpan gold)
    {
        var shared = found.Sum(span => Math.Max(0, Math.Min(span.End, gold.End) - Math.Max(span.Start, gold.Start)));
        return shared * 2 >= gold.Length;
    }

    private static int Find(string text, string part, int from)
    {
        var at = text.IndexOf(part, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The seed has no '{part}' after {from}.");
        return at;
    }

    private static IEnumerable<Expected> ReadGold() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "Data", "seeds.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Expected(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6],
                Enum.Parse<Stance>(cells[7], ignoreCase: true), cells.Length > 8 && cells[8] == "yes"));

    private static string SeedFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "seeds");
    }
}
