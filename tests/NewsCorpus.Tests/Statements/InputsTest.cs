using System.Text.Json;
using NewsCorpus.Export;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using Xunit;

namespace NewsCorpus.Tests.Statements;

/// <summary>Kinds of input that are often read wrong, with the dictionary's actors as speakers (<c>Data/inputs.tsv</c>).</summary>
public sealed class InputsTest
{

    public static TheoryData<string, string, string> Inputs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "Data", "inputs.tsv")).Skip(3))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Recognise_Input_FindsWhatIsSaidAndByWhom(string kind, string text, string expected)
    {
        Assert.NotEmpty(kind);
        var line = JsonSerializer.SerializeToUtf8Bytes(new { id = "a", text = text.Replace("¶", "\n\n", StringComparison.Ordinal) });
        var document = Annotator.Default.Annotate(Annotator.Default.Source.Read(["-"], new List<Issue>(), new MemoryStream(line)).Single());
        Assert.Equal(expected, string.Join(" // ", document.Attributions.Select(one => Show(document.Raw, one))));
    }

    private static string Show(string text, Attribution one)
    {
        var (source, cue, content) = (StatementFixture.Show(text, one.Source), StatementFixture.Show(text, one.Cue),
            StatementFixture.Show(text, one.Content));
        return $"{EnumNames.Kebab(one.Kind)} {EnumNames.Kebab(one.Stance)} {one.Speaker ?? one.Outlet ?? "-"} | {source} | {cue} | {content}".Replace("\n\n", "¶", StringComparison.Ordinal);
    }
}
