using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using Xunit;

namespace NewsCorpus.Tests.Tables;

/// <summary>Columns that are written without a string for each cell say what the strings would.</summary>
public sealed class CsvColumnsTest
{
    [Flags]
    private enum Parts
    {
        None = 0,
        Head = 1,
        Body = 2,
        Foot = 64,
    }

    private enum Side
    {
        Left = -1,
        Right = 7,
    }

    private sealed record Row(
        string? Text, int Number, int? Count, DateOnly Day, DateOnly? Until, bool IsOpen, Parts Parts, Side? Side, double Share,
        IReadOnlyList<string> Names);

    private sealed record Only(string? Text);

    private static readonly string?[] Texts =
    [
        null, "", "plain", "a, b", "say \"so\"", "=1+1", "-", "'", "'=1", "''plain", "two\nlines", "\r", " before", "behind ", "\u00A0",
        "\u202Eturned, \"round\"", "\u2066", "，＝", "＝1", "é, ñ 😀", ",", "\"", new string('x', 100_000) + ",",
    ];

    private static readonly Table<Row> Table = Enumerable.Range(0, 1_300).Select(i => new Row(
        Texts[i % Texts.Length], int.MinValue + i, i % 3 == 0 ? null : -i, new DateOnly(1, 1, 1).AddDays(i * 100),
        i % 2 == 0 ? null : DateOnly.MaxValue, i % 2 == 0, (Parts)(i % 4 | (i % 5 == 0 ? 64 : 0)),
        i % 4 == 0 ? null : i % 4 == 1 ? Side.Left : i % 4 == 2 ? Side.Right : (Side)9, i / 7.0, [.. Enumerable.Repeat("=a, b", i % 3)]))
        .ToTable("Rows");

    [Fact]
    public void ToCsv_OfEveryKindOfValue_IsThatOfTheirStrings() => Assert.Equal(OfStrings(Table), Table.ToCsv());

    [Fact]
    public void ToCsv_OfOneColumn_LeavesNoLineEmpty()
    {
        var table = Texts.Select(text => new Only(text)).ToTable("Rows");
        Assert.Equal(OfStrings(table), table.ToCsv());
    }

    [Fact]
    public void ToCsv_OfPackedRows_IsThatOfTheRows()
    {
        var cells = Enumerable.Range(0, 5_000).ToList();
        static Only Make(int number, Only? last) => new(number.ToString(CultureInfo.InvariantCulture));
        var packed = new PackedRows<int, Only>(
            [PackedRows.Pack<int>(cells.Take(1_500)), PackedRows.Pack<int>([]), PackedRows.Pack<int>(cells.Skip(1_500))],
            Make, file: null);
        var rows = cells.Select(number => Make(number, null)).ToTable("Rows");
        Assert.Equal(rows, packed);
        Assert.Equal(rows, Enumerable.Range(0, packed.Count).Select(i => packed[i]));
        Assert.Equal(rows.ToCsv(), new Table<Only>("Rows", packed).ToCsv());
        Assert.Throws<ArgumentOutOfRangeException>(() => packed[5_000]);
    }

    private static string OfStrings<TRow>(Table<TRow> table)
    {
        var columns = Column.Of(typeof(TRow));
        using var csv = new StringWriter();
        Csv.WriteRecord(csv, [.. columns.Select(column => column.Name)]);
        foreach (var row in table)
        {
            Csv.WriteRecord(csv, [.. columns.Select(column => (column, Cell.Text(column.Value(row))))
                .Select(cell => Csv.Field(cell.column.IsNumeric ? cell.Item2 : Csv.Guard(cell.Item2)))]);
        }

        return csv.ToString();
    }
}
