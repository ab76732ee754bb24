using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Language;

public sealed class SeveralEnginesTests
{
    [Fact]
    public async Task CellEngine_SeveralStartedAtOnce_AllKnowTheirTypes()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Work)));
        Assert.All(results, error => Assert.Null(error));

        static async Task<string?> Work()
        {
            var engine = new CellEngine(new CellEngineOptions { BaseDirectory = AppContext.BaseDirectory });
            await engine.ExecuteAsync("var list = new List<int> { 1 };", NoOutput.Instance);
            return (await engine.ExecuteAsync("list.Where(i => i > 0).Count()", NoOutput.Instance)).Error?.Message;
        }
    }
}
