using NewsCorpus.Reading.Issues;
using Xunit;

namespace NewsCorpus.Tests.Issues;

public sealed class IssueTest
{
    [Theory]
    [InlineData(IssueSeverity.Warning, 3L, 17L, "warning: a.txt:17: odd")]
    [InlineData(IssueSeverity.Warning, 3L, null, "warning: a.txt:3: odd")]
    [InlineData(IssueSeverity.Error, 3L, 17L, "error: a.txt:3: odd")]
    [InlineData(IssueSeverity.Error, null, null, "error: a.txt: odd")]
    public void ToString_Warning_NamesTheOffsetAndErrorTheLine(IssueSeverity severity, long? line, long? offset, string expected) =>
        Assert.Equal(expected, new Issue(severity, "a.txt", line, offset, "kind", "odd").ToString());
}
