using System.Text.Json;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Statements;

/// <summary>
/// The stance of cues in sentences of our own making (<c>Data/stances.tsv</c>), annotated before the rules were tried on them.
/// </summary>
public sealed class StancesTest(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<Comparison>> All = new(() => [.. Read().Select(Compare)]);

    private sealed record Expected(string Sentence, string Cue, Stance Stance, bool Hedged, string Speaker);

    private sealed record Comparison(Expected Expected, Attribution? Found, string Speaker)
    {
        public bool HasStance => Found is not null && Found.Stance == Expected.Stance && Found.Hedged == Expected.Hedged;
    }

    [Fact]
    public void Recognise_OwnSentences_StanceAndHedgingAreRightInNineOfTen()
    {
        foreach (var group in All.Value.GroupBy(one => one.Expected.Stance).OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Key}: {group.Count(one => one.HasStance)} of {group.Count()}");
        }

        var wrong = All.Value.Where(one => !one.HasStance).Select(one => $"{one.Expected.Sentence} <{one.Expected.Cue}>: {one.Found?.Stance} {one.Found?.Hedged}").ToList();
        Assert.True(wrong.Count * 10 <= All.Value.Count, string.Join('\n', wrong));
    }

    [Fact]
    public void Recognise_OwnSentences_KindOfSpeakerIsRightInNineOfTen()
    {
        var wrong = All.Value.Where(one => one.Speaker != one.Expected.Speaker).Select(one => $"{one.Expected.Sentence} {one.Speaker}")
            .ToList();
        Assert.True(wrong.Count * 10 <= All.Value.Count, string.Join('\n', wrong));
    }


    private static Comparison Compare(Expected expected)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new { id = "a", text = expected.Sentence });
        var document = Annotator.Default.Annotate(Annotator.Default.Source.Read(["-"], new List<Issue>(), new MemoryStream(line)).Single());
        var start = expected.Sentence.IndexOf(expected.Cue, StringComparison.Ordinal);
        var cue = new TextSpan(start, start + expected.Cue.Length);
        var found = document.Attributions.FirstOrDefault(one => one.Cue.Any(span => span.Overlaps(cue)));
        return new Comparison(expected, found, KindOf(document, found));
    }

    private static string KindOf(AnnotatedDocument document, Attribution? found)
    {
        if (found?.Outlet is not null) return "outlet";
        if (found?.Speaker is null) return "open";
        var type = document.Mentions.First(mention => mention.Actor == found.Speaker).Type.ToString().ToLowerInvariant();
        return type == "bloc" ? "organisation" : type;
    }

    private static IEnumerable<Expected> Read() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "Data", "stances.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Expected(cells[0], cells[1], Enum.Parse<Stance>(cells[2].Replace("-", ""), ignoreCase: true),
                cells[3] == "yes", cells[4]));
}
