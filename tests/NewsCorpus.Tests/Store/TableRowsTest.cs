using System.Globalization;
using NewsCorpus.Store.Appending;
using NewsCorpus.Store.Database;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Store;

public sealed class TableRowsTest
{
    // More than a chunk has.
    private const int Rows = 3_000;

    private static readonly Guid Id = Guid.Parse("f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f");

    // Up to twelve bytes stand in the vector itself.
    private static readonly string[] Texts = ["", "Kyiv", "twelve bytes", "thirteen bytes", "“a”😀\0é"];

    [Fact]
    public void Append_GivesEachValueBack()
    {
        using var folder = new TestFolder().With("a.txt", "");
        using var store = StoreDatabase.OpenForWriting(Path.Combine(folder.Path, "s.duckdb"));
        store.Execute("CREATE TABLE t (a VARCHAR, b BLOB, c INTEGER, d BIGINT, e BOOLEAN, f DATE, g UUID, h ENUM ('x', 'y'))");
        using (var appender = new TableAppender(store.Connection, "t"))
        {
            using var rows = appender.NewRows();
            // The second time the vectors have been used before, and nulls stand elsewhere.
            for (var round = 0; round < 2; round++)
            {
                for (var i = 0; i < Rows; i++) Add(rows, i + round);
                appender.Append(rows);
                rows.Clear();
            }

            appender.Flush();
        }

        var read = store.Rows("SELECT a, hex(b), c, d, e, f, g, h FROM t", reader => string.Join('|', Enumerable.Range(0, 8)
            .Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))).ToList();
        var expected = Enumerable.Range(0, 2).SelectMany(round => Enumerable.Range(round, Rows).Select(Expected));
        Assert.Equal(expected, read);
    }

    private static void Add(TableRows rows, int i)
    {
        if (i % 3 == 0)
        {
            rows.Add((string?)null).AddBlob([]).Add((int?)null).Add((long?)null).Add(false)
                .Add((DateOnly?)null).Add((Guid?)null).AddCode(null).EndRow();
            return;
        }

        rows.Add(Text(i)).AddBlob([1, 0, 255]).Add(-i).Add(long.MaxValue - i).Add(true)
            .Add(new DateOnly(1969, 12, 31)).Add(Id).AddCode(1).EndRow();
    }

    private static string Expected(int i) => i % 3 == 0
        ? "null||null|null|False|null|null|null"
        : string.Create(CultureInfo.InvariantCulture, $"{Text(i)}|0100FF|{-i}|{long.MaxValue - i}|True|12/31/1969|{Id}|y");

    // One is longer than a block of memory.
    private static string Text(int i) => i == 40 ? new string('é', 300_000) : Texts[i % Texts.Length];
}
