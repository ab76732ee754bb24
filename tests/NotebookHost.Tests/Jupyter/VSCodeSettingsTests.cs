using System.Text.Json;
using NotebookHost.Jupyter.Install;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class VSCodeSettingsTests
{
    private const string Key = "\"jupyter.completionTriggerCharacters\"";

    [Theory]
    [InlineData("", "{\n    KEY: { \"csharp\": [\".\"] }\n}\n")]
    [InlineData("{}", "{\n    KEY: { \"csharp\": [\".\"] }\n}")]
    [InlineData("// mine\n{\n  \"a\": 1, // one\n}\n", "// mine\n{\n    KEY: { \"csharp\": [\".\"] },\n  \"a\": 1, // one\n}\n")]
    [InlineData("{ \"ä\": 1, KEY: {} /* x */ }", "{ \"ä\": 1, KEY: { \"csharp\": [\".\"] } /* x */ }")]
    [InlineData("{ KEY: {\"python\": [\".\"]} }", "{ KEY: { \"csharp\": [\".\"],\"python\": [\".\"]} }")]
    [InlineData("{ KEY: {\"csharp\": [\"(\"], } }", "{ KEY: {\"csharp\": [\"(\",\".\"], } }")]
    [InlineData("{ KEY: {\"csharp\": [\".\"]} }", "{ KEY: {\"csharp\": [\".\"]} }")]
    public void VSCodeSettings_GetTheSetting_AndKeepTheRest(string before, string after) =>
        Assert.Equal(after.Replace("KEY", Key), VSCodeSettings.With(before.Replace("KEY", Key)));

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"a\": ")]
    [InlineData("{ KEY: 3 }")]
    public void VSCodeSettings_ThatCannotBeRead_AreRefused(string before) =>
        Assert.ThrowsAny<JsonException>(() => VSCodeSettings.With(before.Replace("KEY", Key)));

    [Fact]
    public void VSCodeSettings_WithoutVSCode_AreNotMade()
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "settings.json");
        Assert.Throws<KernelSpecException>(() => VSCodeSettings.Add(file));
        Assert.False(File.Exists(file));
    }
}
