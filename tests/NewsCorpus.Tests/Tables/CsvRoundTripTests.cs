using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using Xunit;

namespace NewsCorpus.Tests.Tables;

public sealed class CsvRoundTripTests
{
    private sealed record Row(string A, int N, string? B);

    [Fact]
    public void Csv_AnyTexts_ReadBackAsTheyWere()
    {
        var text = Gen.Elements("a", ",", "\"", "\n", "\r", "=", "'", "+1", "-", "@x", "\t", " ", "ü", "😀", "").ArrayOf()
            .Select(string.Concat);
        var row = from a in text from n in Gen.Choose(-9, 9) from b in text select new Row(a, n, b.Length == 0 ? null : b);
        Prop.ForAll(row.ArrayOf().ToArbitrary(), rows => Assert.Equal(
            rows.Select(r => (r.A, r.N.ToString(System.Globalization.CultureInfo.InvariantCulture), r.B ?? "")),
            Read(rows.ToTable("t").ToCsv()).Skip(1).Select(f => (Unguard(f[0]), f[1], Unguard(f[2]))))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5", "'-5")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Guard_StopsFormulasAndNothingElse(string text, string expected) => Assert.Equal(expected, Csv.Guard(text));

    [Fact]
    public void Csv_OneEmptyField_IsNotAnEmptyLine() => Assert.Equal("only\n\"\"\n", new[] { new { Only = "" } }.ToTable("t").ToCsv());

    private static string Unguard(string field) => field.StartsWith('\'') && Csv.Guard(field[1..]) != field[1..] ? field[1..] : field;

    // A reader by RFC 4180 alone, knowing nothing of the writer.
    private static List<List<string>> Read(string csv)
    {
        var records = new List<List<string>>();
        var (record, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') { field.Append('"'); i++; }
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == '\n') { records.Add(record); record = []; }
            }
            else field.Append(c);
        }
        Assert.False(quoted);
        Assert.Empty(record);
        return records;
    }
}
