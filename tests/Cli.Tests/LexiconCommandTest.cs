using System.Text.Json;
using Xunit;

namespace NewsCorpus.Cli.Tests;

public sealed class LexiconCommandTest
{
    private const string Text =
        "Talks in Geneva\n\nThe Northern Relief Council (NRC) met Russia. Leaders of the Northern Relief Council praised Moscow. The NRC left.\n";

    [Fact]
    public void Lexicon_UnknownNameThenRowThenMerge_ChangesTheMentionsAndAddsUp()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/a.txt", Text);
        var before = Actors(folder);
        Assert.Equal(0, before.GetValueOrDefault("northern-relief-council"));

        var suggested = CommandLine.Run(folder.Path, "lexicon", "suggest", "texts");
        Assert.Equal(
            "id\ttype\tname\taliases\n# found 4x, in 1 of 1 texts\nnorthern-relief-council\torganisation\tNorthern Relief Council\tNRC\n",
            suggested.Output.ReplaceLineEndings("\n"));
        folder.Write("texts/lexicon/actors.tsv", suggested.Output);
        var covered = Actors(folder);
        Assert.Equal(4, covered["northern-relief-council"]);
        Assert.Equal(before["RUS"], covered["RUS"]);

        folder.Write("texts/lexicon/decisions.tsv", "id\taction\tactor\ttarget\nd1\tmerge\tnorthern-relief-council\tRUS\n");
        var merged = Actors(folder);
        Assert.Equal(covered["RUS"] + 4, merged["RUS"]);
        Assert.DoesNotContain("northern-relief-council", merged.Keys);
        Assert.EndsWith("d1\tmerge\tnorthern-relief-council\tRUS\t\t\t4",
            CommandLine.Run(folder.Path, "lexicon", "decisions", "texts").Output.TrimEnd());
    }

    [Fact]
    public void Check_RowsWithMistakes_NamesFileLineAndWhatIsWrong()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lexicon/actors.tsv", "id\ttype\tname\nAurora\torganisation\tAurora Pact\nx\tplanet\tMars\n");
        folder.Write("lexicon/decisions.tsv", "id\taction\tactor\ttarget\n1\tmerge\tnobody\tRUS\n2\tmelt\tRUS\tUKR\n");
        var result = CommandLine.Run(folder.Path, "lexicon", "check", "lexicon");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("actors.tsv:2", result.Errors, StringComparison.Ordinal);
        Assert.Contains("actors.tsv:3", result.Errors, StringComparison.Ordinal);
        Assert.Contains("decisions.tsv:2", result.Errors, StringComparison.Ordinal);
        Assert.Contains("no actor has the id 'nobody'", result.Errors, StringComparison.Ordinal);
        Assert.Contains("decisions.tsv:3", result.Errors, StringComparison.Ordinal);
    }

    private static Dictionary<string, int> Actors(TemporaryFolder folder)
    {
        using var document = JsonDocument.Parse(CommandLine.Run(folder.Path, "extract", "texts").Output);
        return document.RootElement.GetProperty("mentions").EnumerateArray()
            .GroupBy(mention => mention.GetProperty("actor").GetString()!)
            .ToDictionary(group => group.Key, group => group.Count());
    }
}
