using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using NewsCorpus.Charts;
using Xunit;

namespace NewsCorpus.Tests.Notebooks;

public sealed class TableFramesTest
{
    private static readonly Table<Row> Rows = new Row[]
    {
        new("b", 1, 2, 0.5, true, new DateOnly(2024, 12, 7), DayOfWeek.Monday, ["x", "y"]),
        new("a", 2, null, 1.5, null, null, DayOfWeek.Sunday, []),
        new(null, 3, 4, 2.5, false, new DateOnly(2024, 1, 1), DayOfWeek.Monday, ["z"]),
    }.ToTable("rows");

    [Fact]
    public void Columns_HaveTheTypesOfTheRows()
    {
        var frame = Rows.ToDataFrame();

        Assert.Equal(["text", "whole", "maybe", "share", "flag", "day", "kind", "list"], frame.Columns.Select(column => column.Name));
        Assert.Equal(
            [typeof(string), typeof(int), typeof(int), typeof(double), typeof(bool), typeof(DateTime), typeof(string), typeof(string)],
            frame.Columns.Select(column => column.DataType));
    }

    [Fact]
    public void Values_AreThoseOfTheRowsAndNullsStayNull()
    {
        var frame = Rows.ToDataFrame();

        Assert.Equal<object?>(["b", 1, 2, 0.5, true, new DateTime(2024, 12, 7), "Monday", "x; y"], frame.Rows[0]);
        Assert.Equal<object?>(["a", 2, null, 1.5, null, null, "Sunday", ""], frame.Rows[1]);
        Assert.Null(frame["text"][2]);
    }

    [Fact]
    public void Frame_GroupsSumsAndSorts()
    {
        var sums = Rows.ToDataFrame().SumBy("kind", "share", "whole");

        Assert.Equal<object?>(["Monday", "Sunday"], [sums["kind"][0], sums["kind"][1]]);
        Assert.Equal<object?>([4, 2], [sums["whole"][0], sums["whole"][1]]);
    }

    [Fact]
    public void Frame_OfNoRows_HasTheColumns() => Assert.Equal(8, Rows.Take(0).ToTable("none").ToDataFrame().Columns.Count);

    // "GroupBy" loses the columns of no rows, and a notebook over texts that name nobody would fail.
    [Fact]
    public void Sums_OfNoRows_HaveTheirColumns() => Assert.Equal(
        ["kind", "whole"],
        Rows.Take(0).ToTable("none").ToDataFrame().SumBy("kind", "whole").Columns.Select(column => column.Name));

    private sealed record Row(
        string? Text, int Whole, int? Maybe, double Share, bool? Flag, DateOnly? Day, DayOfWeek Kind, ImmutableArray<string> List);
}
