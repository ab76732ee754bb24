using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;
using Xunit;

namespace NewsCorpus.Tests.Tables;

public sealed class TableTests
{
    private sealed record Row(string Name, int Mentions, double PerThousandWords, DateOnly? Published, IReadOnlyList<string> Tags);

    private static readonly Table<Row> Two = new[]
    {
        new Row("Russia, \"Moscow\"", 3, 1.23456, new DateOnly(2024, 12, 7), ["a", "b"]),
        new Row("=SUM(A1)", -1, 0, null, []),
    }.ToTable("Two rows");

    [Fact]
    public void Csv_IsRfc4180WithLfAndGuardsFormulas() => Assert.Equal(
        "name,mentions,perThousandWords,published,tags\n\"Russia, \"\"Moscow\"\"\",3,1.2346,2024-12-07,a; b\n'=SUM(A1),-1,0,,\n",
        Two.ToCsv());

    [Fact]
    public void Json_IsAnArrayOfObjects() => Assert.Equal(
        "[\n{\"name\":\"Russia, \\\"Moscow\\\"\",\"mentions\":3,\"perThousandWords\":1.2346,\"published\":\"2024-12-07\",\"tags\":[\"a\",\"b\"]},\n"
        + "{\"name\":\"=SUM(A1)\",\"mentions\":-1,\"perThousandWords\":0,\"published\":null,\"tags\":[]}\n]\n",
        Two.ToJson());

    [Fact]
    public void Columns_ReadLikeWords() => Assert.Equal(["Name", "Mentions", "Per thousand words", "Published", "Tags"], Two.Columns);

    [Fact]
    public void Rows_ThatAreValues_HaveOneColumn() => Assert.Equal("value\nTASS\n", new[] { "TASS" }.ToTable("outlets").ToCsv());

    [Fact]
    public void Html_KeepsDatesWholeAndNumbersRight()
    {
        var html = ((IShowable)Two).ToHtml();

        Assert.Contains("<td style=\"text-align:right\">3</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left;white-space:nowrap\">2024-12-07</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_AlignsColumns() => Assert.Equal(
        """
        Two rows
        Name              Mentions  Per thousand words  Published   Tags
        ----------------  --------  ------------------  ----------  ----
        Russia, "Moscow"         3              1.2346  2024-12-07  a; b
        =SUM(A1)                -1                   0
        """, Two.ToString());

    [Fact]
    public void Html_EscapesAndStopsAtTwentyRows()
    {
        var table = Enumerable.Range(0, 25).Select(i => new Row($"<i>{i}</i>", i, 0, null, [])).ToTable("<Title>");
        var html = ((IShowable)table).ToHtml();

        Assert.Contains("&lt;Title&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;19", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;i&gt;20", html, StringComparison.Ordinal);
        Assert.Contains("5 more", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Recep Tayyip Erdoğan")]
    [InlineData("Orbán Viktor and Péter Szijjártó")]
    [InlineData("김정은, Владимир Путин")]
    public void Save_CsvWithAccents_IsReadAsUtf8ByItsMark(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), $"newscorpus-{Guid.NewGuid():N}.csv");
        try
        {
            new[] { new Row(name, 1, 1, null, []) }.ToTable("One row").Save(path);
            using var reader = new StreamReader(path, System.Text.Encoding.Latin1, detectEncodingFromByteOrderMarks: true);
            Assert.Contains(name, reader.ReadToEnd(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Save_Csv_BeginsWithAByteOrderMarkAndLeavesNothingElse()
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-table-");
        try
        {
            var path = Path.Combine(folder.FullName, "new", "two.csv");
            Two.Save(path);
            Assert.Equal("\uFEFF" + Two.ToCsv(), System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)));
            Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Save_OverAFileOfTheSameLength_WritesWhatDiffers()
    {
        var path = Path.Combine(Path.GetTempPath(), $"newscorpus-{Guid.NewGuid():N}.json");
        try
        {
            Two.Save(path);
            Assert.Equal(Two.ToJson(), File.ReadAllText(path));
            var written = File.GetLastWriteTimeUtc(path);
            Two.Save(path);
            Assert.Equal(written, File.GetLastWriteTimeUtc(path));
            File.WriteAllText(path, Two.ToJson()[..^2] + "]x");
            Two.Save(path);
            Assert.Equal(Two.ToJson(), File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Save_NamesTheEndingsItKnows() =>
        Assert.Contains(".csv, .json", Assert.Throws<ArgumentException>(() => Two.Save("x.xlsx")).Message, StringComparison.Ordinal);
}
