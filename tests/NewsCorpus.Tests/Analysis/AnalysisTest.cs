using System.Globalization;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>The analyses over three small texts, against tables that were read and approved by hand.</summary>
public sealed class AnalysisTest
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Analysis", "Data");
    private static readonly Corpus Corpus = Corpus.Load(Path.Combine(Data, "corpus"));
    private static readonly ClaimLedger Ledger = ClaimLedger.Of(Corpus);

    [Fact]
    public void Corpus_SmallPile_LoadsWithoutIssues()
    {
        Assert.Empty(Corpus.Issues);
        Assert.Equal(["a-wire", "b-digest", "c-undated"], Corpus.Documents.Select(document => document.Id));
    }

    [Fact]
    public void ActorMentions_SmallPile_AreAsApproved() => AssertApproved("actor-mentions", ActorMentions.Of(Corpus).ToCsv());

    [Fact]
    public void Density_SmallPile_IsAsApproved() => AssertApproved("density", ActorMentions.Density(Corpus).ToCsv());

    [Fact]
    public void CoMentions_SmallPile_AreAsApproved() => AssertApproved("co-mentions", ActorMentions.CoMentions(Corpus).ToCsv());

    [Fact]
    public void Citations_SmallPile_AreAsApproved() => AssertApproved("citations", OutletCoverage.Citations(Corpus).ToCsv());

    [Fact]
    public void Coverage_SmallPile_IsAsApproved() => AssertApproved("coverage", OutletCoverage.ByActor(Corpus).ToCsv());

    [Fact]
    public void Themes_SmallPile_AreAsApproved() => AssertApproved("themes", OutletCoverage.Themes(Corpus).ToCsv());

    [Fact]
    public void Claims_SmallPile_AreAsApproved() => AssertApproved("claims", Ledger.Claims.ToCsv());

    [Fact]
    public void ClaimStatements_SmallPile_AreAsApproved() => AssertApproved("claim-statements", Ledger.Statements.ToCsv());

    [Fact]
    public void Chronology_SmallPile_IsAsApproved() => AssertApproved("chronology", ClaimChronology.Of(Ledger).ToCsv());

    [Fact]
    public void Lags_SmallPile_AreAsApproved() => AssertApproved("lags", ClaimChronology.Lags(Ledger).ToCsv());

    [Fact]
    public void Voices_SmallPile_CountEachSentenceOnce()
    {
        foreach (var row in Voices.Of(Corpus))
        {
            Assert.Equal(row.Sentences, row.Named + row.Unnamed + row.OwnVoice);
        }
    }

    [Fact]
    public void Analyses_ByDefault_LeaveBiographiesOut()
    {
        static bool IsPoland(ActorMentionRow row) => row.Document == "b-digest" && row.Actor == "POL";
        var story = ActorMentions.Of(Corpus).Count(IsPoland);
        var everything = ActorMentions.Of(Corpus, Scope.Everything).Count(IsPoland);
        Assert.True(everything > story, $"{everything} mentions in all blocks, {story} in the story");
        Assert.All(ClaimChronology.Of(Ledger).Where(row => row.Value == "1999"), row => Assert.Equal(ChronologyKind.Background, row.Kind));
    }

    [Fact]
    public void Labels_SmallPile_TellDocumentsApartAndStayShort()
    {
        var labels = DocumentLabels.Of(Corpus);
        Assert.Equal(Corpus.Documents.Count, labels.Values.Distinct().Count());
        Assert.All(labels.Values, label => Assert.InRange(label.Length, 1, DocumentLabels.MaxLength));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Analyses_InAnotherCulture_GiveTheSameTables(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var corpus = Corpus.Load(Path.Combine(Data, "corpus"));
            Assert.Equal(ActorMentions.Density(Corpus).ToCsv(), ActorMentions.Density(corpus).ToCsv());
            Assert.Equal(Ledger.Statements.ToCsv(), ClaimLedger.Of(corpus).Statements.ToCsv());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertApproved(string name, string actual) =>
        Approved.Check(Path.Combine("Analysis", "Data", $"{name}.csv"), actual);
}
