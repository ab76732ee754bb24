using NotebookHost.Jupyter;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class CursorUnitsTests
{
    private const string Code = "😀é😀.x";

    [Theory]
    [InlineData(true, 0, 0)]
    [InlineData(true, 1, 2)]
    [InlineData(true, 2, 3)]
    [InlineData(true, 3, 5)]
    [InlineData(true, 5, 7)]
    [InlineData(true, 99, 7)]
    [InlineData(false, 3, 3)]
    [InlineData(false, 6, 6)]
    [InlineData(false, 1, 0)] // between the halves of a pair
    [InlineData(false, 99, 7)]
    [InlineData(true, null, 7)]
    [InlineData(true, -1, 7)]
    public void CursorUnits_Position_BecomesAnIndex(bool codePoints, int? position, int index) =>
        Assert.Equal(index, new CursorUnits(codePoints).ToIndex(Code, position));

    [Theory]
    [InlineData(true, 7, 5)]
    [InlineData(true, 3, 2)]
    [InlineData(false, 7, 7)]
    public void CursorUnits_Index_BecomesAPosition(bool codePoints, int index, int position) =>
        Assert.Equal(position, new CursorUnits(codePoints).FromIndex(Code, index));
}
