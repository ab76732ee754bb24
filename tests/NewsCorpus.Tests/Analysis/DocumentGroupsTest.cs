using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

public sealed class DocumentGroupsTest
{
    [Fact]
    public void Labels_AreTitlesShortenedAtWordsAndToldApart()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\ntitle: A very long headline about the talks between the ministers of two states\noutlet: Reuters\n---\nText.")
            .With("b.txt", "---\ntitle: Same headline\npublished: 2024-12-07\n---\nText one.")
            .With("c.txt", "---\ntitle: Same headline\npublished: 2024-12-08\n---\nText two.")
            .With("d.txt", "---\ntitle: Twice\n---\nText three.")
            .With("e.txt", "---\ntitle: Twice\n---\nText four.");
        var labels = DocumentLabels.Of(Corpus.Load(folder.Path));

        Assert.Equal(
            [
                "A very long headline about the talks…", "Same headline (7 Dec 2024)", "Same headline (8 Dec 2024)",
                "Twice (text 4)", "Twice (text 5)",
            ],
            labels.Values);
        Assert.All(labels.Values, label => Assert.True(label.Length <= DocumentLabels.MaxLength, label));
    }

    [Fact]
    public void Labels_OfTextsThatHaveNothingElse_AreTheirFirstSentenceFromANamedSubjectOn()
    {
        using var folder = new TestFolder()
            .With("a.txt", "In a first,Ukraine’s ambassador to Japan has asked for aid. He spoke on Monday.")
            .With("b.txt", "During talks in Oslo, Kim Jong Un voiced unwavering support for the war in all its parts. It went on.")
            .With("c.txt", "He said that Japan would help. It did not.");

        Assert.Equal(
            ["Ukraine’s ambassador to Japan has asked…", "Kim Jong Un voiced unwavering support…", "text 3"],
            DocumentLabels.Of(Corpus.Load(folder.Path)).Values);
    }

    [Fact]
    public void Labels_OfTextsWithoutTitle_AreOutletAndDayOrTheirNumber()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\noutlet: Reuters\npublished: 2024-12-07\n---\nThe minister left.")
            .With("b.txt", "---\noutlet: Reuters\npublished: 2024-12-08\n---\nThe minister came back.")
            .With("c.txt", "---\noutlet: Reuters\npublished: 2024-12-08\n---\nThe minister stayed.")
            .With("d.txt", "The minister slept, and it was a quiet day in the capital.");

        Assert.Equal(
            ["Reuters, 7 Dec 2024", "Reuters, 8 Dec 2024 (text 2)", "Reuters, 8 Dec 2024 (text 3)", "text 4"],
            DocumentLabels.Of(Corpus.Load(folder.Path)).Values);
    }

    [Fact]
    public void Groups_OfManyTexts_AreOutletsWithTheRestCounted()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 20; i++) folder.With($"{i:00}.txt", $"---\noutlet: Outlet {i / 3}\n---\nText {i}.");
        folder.With("zz.txt", "Text without outlet.");
        var groups = DocumentGroups.Of(Corpus.Load(folder.Path), most: 5);

        Assert.Equal(GroupedBy.Outlet, groups.By);
        Assert.Equal(["Outlet 0 (3)", "Outlet 1 (3)", "Outlet 2 (3)", "4 others (11)", "outlet not known (1)"], groups.Labels);
        Assert.Equal("4 others (11)", groups["19"]);
        Assert.DoesNotContain("4 others (11)", groups.Compared);
    }

    [Fact]
    public void Groups_OfOutletsWithOneLongBeginning_AreToldApart()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 6; i++)
        {
            folder.With(
                $"{i}.txt", $"---\noutlet: The Daily Gazette of the United Northern Provinces, edition {i % 2}\n---\nText {i}.");
        }

        var groups = DocumentGroups.Of(Corpus.Load(folder.Path), most: 5);

        Assert.Equal(2, groups.Labels.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(("…edition 0 (3)", "…edition 1 (3)"), (End(groups["0"]), End(groups["1"])));

        static string End(string label) => "…" + label[label.IndexOf("edition", StringComparison.Ordinal)..];
    }

    [Fact]
    public void Groups_OfDatedTextsWithoutOutlets_AreMonths()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 6; i++) folder.With($"{i}.txt", $"---\npublished: 2024-0{i / 2 + 1}-10\n---\nText {i}.");
        var groups = DocumentGroups.Of(Corpus.Load(folder.Path), most: 5);

        Assert.Equal((GroupedBy.Month, "month"), (groups.By, groups.Noun));
        Assert.Equal(["Jan 2024 (2)", "Feb 2024 (2)", "Mar 2024 (2)"], groups.Labels);
    }

    [Fact]
    public void Groups_OfDatedTextsOfOneOutlet_AreMonthsOrYears()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 6; i++) folder.With($"{i}.txt", $"---\noutlet: Reuters\npublished: 200{i / 2 + 1}-0{i + 1}-10\n---\nText {i}.");
        var groups = DocumentGroups.Of(Corpus.Load(folder.Path), most: 5);

        Assert.Equal((GroupedBy.Year, "year"), (groups.By, groups.Noun));
        Assert.Equal(["2001 (2)", "2002 (2)", "2003 (2)"], groups.Labels);
    }

    [Fact]
    public void SourceLine_NamesPeriodAndUndatedTexts()
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 2023-12-07\n---\nIt rained.")
            .With("b.txt", "---\npublished: 2024-01-02\n---\nThe sun shone.").With("c.txt", "Snow fell.");

        Assert.Equal(
            "3 texts: 2 published 7 Dec 2023 to 2 Jan 2024, 1 without a date; page furniture, biographies and datelines left out",
            SourceLine.Of(Corpus.Load(folder.Path)));
        Assert.Equal("0 texts; all blocks", SourceLine.Of(Corpus.Load(folder.Path).Where(_ => false), Scope.Everything));
    }

    [Fact]
    public void Keyness_OfEachDocument_IsThatOfTheDocumentAgainstTheRest()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Wheat prices rose. Wheat was dear. The wheat market closed. The port was shut and the port was full.")
            .With("b.txt", "The talks went on. The talks were long. The port was open. The talks failed and the talks ended.")
            .With("c.txt", "Wheat and talks and the port.");
        var corpus = Corpus.Load(folder.Path);

        var each = Keyness.EachDocument(corpus, most: 5);

        foreach (var document in corpus.Documents)
        {
            var alone = Keyness.ByDocument(corpus, document.Id).Where(row => row.LogRatio > 0).Take(5);
            Assert.Equal(alone.Select(row => (row.Word, row.Target, row.Reference, row.LogLikelihood, row.LogRatio)),
                each.Where(row => row.Document == document.Id)
                    .Select(row => (row.Word, row.Target, row.Reference, row.LogLikelihood, row.LogRatio)));
        }

        Assert.DoesNotContain(each, row => row.Word == "the");
    }
}
