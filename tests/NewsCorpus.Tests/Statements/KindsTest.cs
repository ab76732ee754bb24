using NewsCorpus.Export;
using Xunit;

namespace NewsCorpus.Tests.Statements;

/// <summary>What was said, what is thought and what is shown (<c>Data/kinds.tsv</c>).</summary>
public sealed class KindsTest
{
    public static TheoryData<string, string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "Data", "kinds.tsv")).Skip(3))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Recognise_Sentence_TellsSaidFromThoughtAndShown(string sentence, string cue, string kind, string stance)
    {
        var found = StatementFixture.Read(sentence)
            .Single(one => StatementFixture.Show(sentence, one.Cue).Contains(cue, StringComparison.Ordinal));
        Assert.Equal((kind, stance), (EnumNames.Kebab(found.Kind), EnumNames.Kebab(found.Stance)));
    }
}
