using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>
/// Where many texts tell of those who are named, much is alike by chance: what a denial points out is denied by anybody, what only agrees
/// in its act by who is a party to it.
/// </summary>
public sealed class LargePileTest
{
    private const int Others = 21;

    private const string Day = "---\npublished: 2019-05-27\n---\n";
    private const string Claim = "Ann Lee said two missiles of Norway had hit a ferry near the port of Oslo.";

    [Theory]
    [InlineData(Claim, "Bo Roe denied that any ferry had been struck by Norway.", 0)]
    // What it never did, said nobody knows when, may be of years before.
    [InlineData(Claim, "Norway denied that it had struck any ferry.", 0)]
    [InlineData(Day + Claim, Day + "Norway denied that it had struck any ferry.", 1)]
    // Three weeks later it is another one.
    [InlineData(Day + Claim, "---\npublished: 2019-06-17\n---\nNorway denied that it had struck the ferry.", 0)]
    [InlineData(Day + Claim, Day + "Norway denied that it had struck the ferry.", 1)]
    [InlineData("Ann Lee accused Bo Roe of sinking a ferry. Roe rejected her allegation.", "It rained in Oslo.", 1)]
    [InlineData("Bo Roe denied claims by Ann Lee that Norway's navy had sunk a ferry.", "It rained in Oslo.", 1)]
    // The denial is of the attack, and not of the missile, which a second text tells of in other words.
    [InlineData("Moscow said it had fired the Oreshnik missile in response to what it has described as an attempted drone attack on one of "
        + "its residences, which Ukraine has denied.",
        "The Kremlin also confirmed firing an Oreshnik ballistic missile on Ukraine for the second time since the war began.", 1)]
    public void Denial_AmongManyTexts_IsOfWhatItPointsOut(string one, string other, int shown) => Assert.Equal(shown, Shown(one, other));

    // "The strike" of a text whose day nobody knows may be any.
    [Theory]
    [InlineData("published: 2019-05-28", "a")]
    [InlineData("outlet: Acme", "b")]
    public void DenialThatPointsBack_InAnotherText_IsOfKnownDays(string known, string saidIn) => Assert.Equal([saidIn], Rows(
        "---\npublished: 2019-05-27\n---\nAnn Lee blamed Norway for the strike on Oslo.",
        $"---\n{known}\n---\nBo Roe blamed Norway for the strike on Oslo. Norway denied any involvement in the strike."));

    // A few texts are mostly about one story, and so are those of many that name the same.
    [Theory]
    [InlineData("Norway", 0)]
    [InlineData("Chile", Others)]
    public void Denial_InFewTextsOfThoseNamed_MayBeAnybodys(string seller, int others) => Assert.Equal(1,
        Shown(Claim, "Bo Roe denied that any ferry had been struck by Norway.", seller, others));

    private static int Shown(string one, string other, string seller = "Norway", int others = Others) =>
        Rows(one, other, seller, others).Count;

    private static List<string> Rows(string one, string other, string seller = "Norway", int others = Others)
    {
        using var folder = new TestFolder();
        folder.With("a.txt", one).With("b.txt", other);
        for (var i = 0; i < others; i++) folder.With($"c{i}.txt", $"{seller} said it had shipped {i + 2} tonnes of copper to Peru.");
        return [.. Contradictions.SideBySide(ClaimLedger.Of(Corpus.Load(folder.Path))).Select(row => row.SaidDocument)];
    }
}
