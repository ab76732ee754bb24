using NotebookHost.Libraries;
using NotebookHost.Tests.Engine;
using Xunit;

namespace NotebookHost.Tests.Libraries;

public sealed class XmlDocumentationTests
{
    [Theory]
    [InlineData("System.String", "System.Private.CoreLib", "Represents text")]
    [InlineData("System.Collections.Generic.List`1", "System.Private.CoreLib", "strongly typed list")]
    [InlineData("System.Linq.Enumerable", "System.Linq", "static")]
    public async Task Framework_IsDocumentedWhereTheSdkIsInstalled(string type, string assembly, string expected)
    {
        Assert.SkipWhen(XmlDocumentation.For(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly
            + ".dll")) is null, "Only the runtime is here.");
        var cells = new Cells();
        await cells.Run("1");
        var symbol = cells.Engine.Compiler.Create("", 2, TestContext.Current.CancellationToken).GetTypeByMetadataName(type)!;
        Assert.Equal(assembly, symbol.ContainingAssembly.Name);
        Assert.Contains(expected, symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
