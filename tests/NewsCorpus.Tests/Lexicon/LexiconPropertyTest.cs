using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Tests.Actors;
using Xunit;

namespace NewsCorpus.Tests.Lexicon;

public sealed class LexiconPropertyTest
{
    private static readonly string[] Cells =
    [
        "x", "-x", "RUS", "-RUS", "", "state", "person", "planet", ".", "|", "a|b", "'", "-", "  ", "Kim", "the", "1/2", "US", "..",
        "RUS president 2020..", "\uFFFD", "\u0000", "\"", "#", "&", "é", "2020-13..",
    ];

    [Fact]
    public void Load_AnyAnalystTable_NeverThrows()
    {
        var lines = Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Cells)).Select(cells => string.Join('\t', cells)));
        foreach (var sample in Gen.Sample(lines, 12, 10))
        {
            using var folder = new AnalystFolder();
            var content = "id\ttype\tname\taliases\tdemonyms\tcapital\tsurname\toffices\n" + string.Join('\n', sample) + "\n";
            var lexicon = folder.Write("actors", content).Write("decisions", string.Join('\n', sample)).Load();
            Assert.NotNull(LexiconCheck.Run(lexicon));
            Assert.NotNull(new ActorDecisions(lexicon).All);
            Assert.NotEmpty(new Reader(lexicon).Read("The Kremlin said so in London.").Mentions);
        }
    }
}
