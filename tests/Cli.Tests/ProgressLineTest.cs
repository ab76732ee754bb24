using Xunit;

namespace NewsCorpus.Cli.Tests;

public sealed class ProgressLineTest
{
    [Theory]
    [InlineData(0, 0, 10, "0 texts, 0.0 MB/s")]
    [InlineData(1_234, 5_000_000, 0, "1,234 texts, 2.5 MB/s")]
    [InlineData(1_234, 5_000_000, 20_000_000, "1,234 texts, 2.5 MB/s, 25 %, 0:06 left")]
    [InlineData(7, 1_000, 10_000_000, "7 texts, 0.0 MB/s, 0 %, 5:33:18 left")]
    public void Text_OfNumbers_SaysSpeedAndTimeLeft(long texts, long bytes, long total, string expected) =>
        Assert.Equal(expected, ProgressLine.Text(texts, bytes, total, TimeSpan.FromSeconds(2)));
}
