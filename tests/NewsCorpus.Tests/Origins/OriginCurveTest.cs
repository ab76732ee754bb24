using System.Globalization;
using System.Text;
using Generated;
using NewsCorpus.Reading.Origins;
using Xunit;

namespace NewsCorpus.Tests.Origins;

/// <summary>
/// Recall and precision on made-up news, edit by edit. Each row of <c>Data/curve.csv</c> is one search among 60 stories of
/// some 2,500 characters, an edited copy of each and 60 independent stories on the same two topics.
/// </summary>
public sealed class OriginCurveTest
{
    private const int Stories = 60;

    private static readonly (string Edit, Func<string, NewsWriter, string> Make, double LeastRecall)[] Copies =
    [
        ("headline changed", Edits.Headline, 1),
        ("paragraphs reordered", Edits.Reorder, 1),
        ("first three quarters", (text, _) => Edits.Head(text, 0.75), 1),
        ("first half", (text, _) => Edits.Head(text, 0.5), 1),
        ("first third", (text, _) => Edits.Head(text, 1 / 3.0), 1),
        ("first fifth", (text, _) => Edits.Head(text, 0.2), 1),
        ("first tenth", (text, _) => Edits.Head(text, 0.1), 0.9),
        ("last third", (text, _) => Edits.Tail(text, 1 / 3.0), 1),
        ("middle fifth", (text, _) => Edits.Tail(Edits.Head(text, 0.6), 1 / 3.0), 1),
        ("swaps 5%", (text, random) => Edits.Swap(text, 0.05, random), 1),
        ("swaps 10%", (text, random) => Edits.Swap(text, 0.10, random), 1),
        ("swaps 15%", (text, random) => Edits.Swap(text, 0.15, random), 1),
        ("swaps 20%", (text, random) => Edits.Swap(text, 0.20, random), 0.95),
        ("swaps 25%", (text, random) => Edits.Swap(text, 0.25, random), 0.95),
        ("swaps 30%", (text, random) => Edits.Swap(text, 0.30, random), 0.95),
        ("swaps 35%", (text, random) => Edits.Swap(text, 0.35, random), 0.75),
        ("swaps 40%", (text, random) => Edits.Swap(text, 0.40, random), 0),
        ("first half, swaps 10%", (text, random) => Edits.Swap(Edits.Head(text, 0.5), 0.10, random), 1),
        ("reordered, headline, swaps 10%", (text, random) => Edits.Swap(Edits.Headline(Edits.Reorder(text, random), random), 0.10, random),
            1),
        ("second half from elsewhere", (text, random) => Edits.Head(text, 0.5) + "\n" + random.Story(1, 1_250), 0.9),
    ];

    [Fact]
    public void Find_EditedCopies_HasTheApprovedCurve()
    {
        var curve = new StringBuilder("edit,recall,recallSameAgency,precision,meanSimilarity\n");
        foreach (var (edit, make, least) in Copies)
        {
            var (recall, precision, similarity) = Measure(make, agency: null);
            var (sameAgency, precisionToo, _) = Measure(make, agency: "yonhap");
            Assert.True(recall >= least && Math.Min(precision, precisionToo) >= 0.98,
                $"{edit}: recall {recall}, precision {precision} and {precisionToo}");
            curve.Append(CultureInfo.InvariantCulture, $"{edit.Replace(",", " and", StringComparison.Ordinal)},{recall:0.000},{sameAgency:0.000},{precision:0.000},{similarity:0.000}\n");
        }

        Approved.Check(Path.Combine("Origins", "Data", "curve.csv"), curve.ToString());
    }

    [Theory]
    [InlineData("topic alone", 0, 0)]
    [InlineData("an agency's footer of 60 words", 60, 0)]
    [InlineData("a biography of 120 words", 120, 0)]
    public void Find_IndependentTexts_StayApart(string shared, int words, int mostJoined)
    {
        var random = new NewsWriter(77);
        var boilerplate = words == 0 ? "" : "\n" + random.Paragraph(3, words);
        var texts = Enumerable.Range(0, 200).Select(i => OriginText.Of($"{i:000}", random.Story(i % 2, 2_500) + boilerplate)).ToList();
        var joined = OriginGroups.Find(texts).Count(origin => origin.Relation != TextRelation.Original);
        Assert.True(joined <= mostJoined, $"{joined} texts that share {shared} were joined");
    }

    [Fact]
    public void Find_ReportsOfDifferentLengthThatQuoteOneStatement_StayApart()
    {
        var random = new NewsWriter(78);
        var statement = random.Paragraph(1, 70);
        var texts = Enumerable.Range(0, 50).Select(i => OriginText.Of($"{i:00}", random.Story(1, 700 + (40 * i)) + "\n" + statement))
            .ToList();
        Assert.InRange(OriginGroups.Find(texts).Count(origin => origin.Relation != TextRelation.Original), 0, 2);
    }

    // Reporters of one speech quote the same sentences, and in the order in which they were spoken.
    [Theory]
    [InlineData(8, 15)]
    [InlineData(12, 10)]
    [InlineData(12, 8)]
    public void Find_ReportsOfOneSpeech_StayApart(int quotes, int words)
    {
        var random = new NewsWriter(79);
        var speech = Enumerable.Range(0, quotes).Select(_ => random.Paragraph(1, words)).ToList();
        var texts = Enumerable.Range(0, 100).Select(
            i => OriginText.Of($"{i:00}", string.Join('\n',
            speech.Select(quote => random.Paragraph(1, 400 / quotes - words) + " " + quote)))).ToList();
        Assert.DoesNotContain(OriginGroups.Find(texts), origin => origin.Relation != TextRelation.Original);
    }

    // Each day's report on the markets is written into the same mould; a copy of one has its figures.
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 29)]
    public void Find_BulletinsOfOneMould_AreToldApartByTheirFigures(bool newFigures, int joined)
    {
        var random = new NewsWriter(80);
        var mould = Enumerable.Range(0, 400).Select(_ => random.AnyWord()).ToList();
        var figures = Enumerable.Range(0, 40).Select(_ => random.Next(9_000)).ToList();
        var texts = Enumerable.Range(0, 30).Select(day => OriginText.Of($"{day:00}", string.Join(' ', mould.Select((word, i) =>
            i % 10 == 0 ? (newFigures ? random.Next(9_000) : figures[i / 10]).ToString(CultureInfo.InvariantCulture)
            : random.Next(100) < 18 ? random.AnyWord() : word)))).ToList();
        Assert.Equal(joined, OriginGroups.Find(texts).Count(origin => origin.Relation != TextRelation.Original));
    }

    private static (double Recall, double Precision, double Similarity) Measure(Func<string, NewsWriter, string> make, string? agency)
    {
        var random = new NewsWriter(2024);
        var texts = new List<OriginText>();
        for (var i = 0; i < Stories; i++)
        {
            var story = random.Story(i % 2, 2_500);
            texts.Add(OriginText.Of($"{i:00} a", story) with { Agency = agency });
            texts.Add(OriginText.Of($"{i:00} b", make(story, random)) with { Agency = agency });
            texts.Add(OriginText.Of($"{i:00} c", random.Story(i % 2, 2_500)) with { Agency = agency });
        }

        var found = OriginGroups.Find(texts).ToDictionary(origin => origin.Key);
        var copies = found.Values.Where(origin => origin.Relation != TextRelation.Original).ToList();
        var right = copies.Count(origin => origin.Key[..2] == origin.ComparedWith![..2] && origin.Key[^1] != 'c');
        var recalled = Enumerable.Range(0, Stories).Count(i => found[$"{i:00} a"].Origin == found[$"{i:00} b"].Origin);
        return ((double)recalled / Stories, copies.Count == 0 ? 1 : (double)right / copies.Count,
            copies.Count == 0 ? 0 : copies.Average(origin => origin.Similarity));
    }
}
