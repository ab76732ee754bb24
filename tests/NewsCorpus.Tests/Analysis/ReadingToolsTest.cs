using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Charts.Display;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>Concordance, keyness and marked text, over small texts.</summary>
public sealed class ReadingToolsTest
{
    [Fact]
    public void Concordance_OfAWord_FindsItInAnyCaseAndKeepsItsPlace()
    {
        using var folder = new TestFolder().With("a.txt", "Arms were sold. The arms trade grew.\n\nNo army was there.");
        var corpus = Corpus.Load(folder.Path);
        var lines = Concordance.Of(corpus, "arms");
        Assert.Equal([("", "Arms", "were sold. The arms trade grew."), ("Arms were sold. The", "arms", "trade grew.")],
            lines.Select(line => (line.Left, line.Match, line.Right)));
        Assert.All(lines, line => Assert.Equal(line.Match, corpus.Documents[0].Raw[line.Start..line.End]));
    }

    [Theory]
    [InlineData("missile*", "missile | Missiles | missile")]
    [InlineData("long range missile", "long-range missile")]
    [InlineData("LONG-RANGE", "long-range")]
    [InlineData("sol", "Sól")]
    [InlineData("range test", "")]
    public void Concordance_OfAPattern_FindsPhrasesAndBeginnings(string words, string matches)
    {
        using var folder = new TestFolder().With("a.txt", "A long-range missile flew.\n\nMissiles fell on Sól. A short missile did not. Its range.\n\nTest over.");
        Assert.Equal(matches, string.Join(" | ", Concordance.Of(Corpus.Load(folder.Path), words).Select(line => line.Match)));
    }

    [Fact]
    public void Keyness_OfWordsWithEntities_ReadsThemAsMeant()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The caf&#233; is open. The caf&#233; is full. A caf&#233; is loud.")
            .With("b.txt", "The bar is open. It is full and loud.");
        var words = Keyness.Of(Corpus.Load(folder.Path), document => document.Id == "a");
        Assert.Contains(words, row => row is { Word: "cafe" or "café", Target: 3 });
    }

    [Fact]
    public void Concordance_ByRightContext_BringsLikeContinuationsTogether()
    {
        using var folder = new TestFolder().With("a.txt", "He wants arms talks. She fears arms cuts. They left arms behind.");
        var lines = Concordance.Of(Corpus.Load(folder.Path), "arms", ConcordanceOrder.RightContext, width: 8);
        Assert.Equal(["behind.", "cuts.", "talks."], lines.Select(line => line.Right.Split(' ')[0]));
        Assert.All(lines, line => Assert.InRange(line.Left.Length, 0, 8));
    }

    [Fact]
    public void Concordance_OfAnActor_FindsEveryNaming()
    {
        using var folder = new TestFolder().With("a.txt", "Moscow said no. The Russian army moved on. Russia's envoy left.");
        Assert.Equal(["Moscow", "Russian", "Russia"], Concordance.OfActor(Corpus.Load(folder.Path), "RUS").Select(line => line.Match));
    }

    [Fact]
    public void Concordance_WithoutAWord_Throws()
    {
        using var folder = new TestFolder().With("a.txt", "Text.");
        Assert.Throws<ArgumentException>(() => Concordance.Of(Corpus.Load(folder.Path), " *"));
    }

    // Rayson and Garside's formula by hand: 10 of 1,000 words against 2 of 2,000, expected 4 and 8.
    [Fact]
    public void Concordance_InANotebook_HighlightsTheMatchBetweenItsContexts()
    {
        using var folder = new TestFolder().With("a.txt", "They sent <arms> to the front.");
        var html = ((IShowable)Concordance.Of(Corpus.Load(folder.Path), "arms")).ToHtml();
        Assert.Contains("text-align:right;white-space:nowrap\">They sent &lt;</td>", html, StringComparison.Ordinal);
        Assert.Contains("<b>arms</b></td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Keyness_BetweenPeriods_LeavesOtherDaysOut()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\npublished: 2024-01-10\n---\nWheat, wheat and wheat again.")
            .With("b.txt", "---\npublished: 2024-02-10\n---\nOil, oil and oil again.")
            .With("c.txt", "---\npublished: 2024-03-10\n---\nGold, gold and gold again.");
        var rows = Keyness.BetweenPeriods(
            Corpus.Load(folder.Path), (new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31)),
                (new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)));
        Assert.Equal(["oil", "wheat"], rows.Select(row => row.Word).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void LogLikelihood_OfTwoCounts_IsTheKnownValue()
    {
        var expected = 2 * ((10 * Math.Log(10.0 / 4)) + (2 * Math.Log(2.0 / 8)));
        Assert.Equal(expected, Keyness.LogLikelihood(10, 2, 1_000, 2_000), 10);
        Assert.Equal(0, Keyness.LogLikelihood(5, 10, 1_000, 2_000), 10);
        Assert.Equal(Keyness.LogLikelihood(0, 7, 300, 900), Keyness.LogLikelihood(7, 0, 900, 300), 10);
    }

    [Fact]
    public void Keyness_OfADocument_PutsItsOwnWordsFirst()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Wheat prices rose. Wheat was dear. The wheat market closed. The port was shut.")
            .With("b.txt", "The talks went on. The talks were long. The port was open. The port was full. The talks failed.");
        var rows = Keyness.ByDocument(Corpus.Load(folder.Path), "a");
        Assert.Equal(("wheat", 3, 0, 1), (rows[0].Word, rows[0].Target, rows[0].Reference, rows[0].Documents));
        Assert.True(rows[0].LogRatio > 0 && rows.Single(row => row.Word == "talks").LogRatio < 0);
        Assert.All(rows, row => Assert.True(row.Target + row.Reference >= 3));
        Assert.Empty(Keyness.ByDocument(Corpus.Load(folder.Path), "no such document"));
    }

    [Fact]
    public void Keyness_ByPeriodAndByOutlet_SplitsByWhatTheTextsState()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\npublished: 2024-01-10\noutlet: Reuters\n---\nWheat, wheat and wheat again.")
            .With("b.txt", "---\npublished: 2024-02-10\n---\nOil, oil and oil again.")
            .With("c.txt", "Gold, gold and gold again.");
        var corpus = Corpus.Load(folder.Path);
        var byPeriod = Keyness.ByPeriod(corpus, new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31));
        Assert.Equal("wheat", byPeriod[0].Word);
        Assert.DoesNotContain(byPeriod, row => row.Word == "gold");
        Assert.Equal(3, Keyness.ByOutlet(corpus, "reuters").Single(row => row.Word == "wheat").Target);
    }

    [Fact]
    public void Marked_Text_NamesEachActorWithoutColourToo()
    {
        var marked = Load("Moscow praised Kim Jong Un in Pyongyang.").Marked();
        Assert.Equal("[Moscow = RUS] praised [Kim Jong Un = kim-jong-un] in [Pyongyang = pyongyang].", $"{marked}".TrimEnd());
        var html = ((IShowable)marked).ToHtml();
        Assert.Contains("title=\"Russia\">Moscow<sup>S</sup></span> praised ", html, StringComparison.Ordinal);
        Assert.Contains("border-bottom:2px dotted\" title=\"Pyongyang, as a place\">Pyongyang", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_HostileText_IsShownAndNotRun()
    {
        var html = ((IShowable)Load("Moscow <script>alert('x')</script> & \"Kyiv\"\u202E\u0000 said no.").Marked()).ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\0', html);
    }

    [Fact]
    public void Marked_LongText_IsCutAtAMentionAndSaysSo()
    {
        var marked = Load("The envoy of North Korea spoke. " + new string('x', 500)).Marked(characters: 15);
        Assert.StartsWith("The envoy of [North Korea = PRK]\n[Cut here: 24 of 5", $"{marked}", StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_AnyText_IsEscapedAndNeverThrows()
    {
        var document = Load("Moscow.");
        Prop.ForAll<string, int>((text, cut) =>
        {
            var html = new System.Text.StringBuilder();
            Xml.AppendEscaped(html, text ?? "");
            return !$"{html}".Contains('<') && !$"{html}".Contains('>')
                && ((IShowable)document.Marked(1 + (Math.Abs(cut % 100)))).ToHtml().Length > 0;
        }).QuickCheckThrowOnFailure();
    }

    private static AnnotatedDocument Load(string text)
    {
        using var folder = new TestFolder().With("a.txt", text);
        return Corpus.Load(folder.Path).Documents[0];
    }
}
