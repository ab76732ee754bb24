using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using Xunit;

namespace NewsCorpus.Tests.Tables;

/// <summary>A look at a table shows what a table of the same columns shows.</summary>
public sealed class TableLookTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(31)]
    public void Look_OfSomeRows_ShowsWhatATableShowsAndWorksOutNoOthers(int count)
    {
        var table = Enumerable.Range(0, count).Select(number => new { Number = number, Text = $"<{number}>" }).ToTable("All");
        var asked = 0;
        var look = table.Look("Some", row =>
        {
            asked++;
            return new { row.Text };
        });
        var expected = table.Select(row => new { row.Text }).ToTable("Some");
        Assert.Equal(((IShowable)expected).ToHtml(), ((IShowable)look).ToHtml());
        Assert.Equal(expected.ToString(), look.ToString());
        Assert.Equal(Math.Min(20, count), asked);
    }
}
