using System.Net;
using NotebookHost.Jupyter;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class ConnectionInfoTests
{
    private const string Ports = """ "shell_port":1,"control_port":2,"iopub_port":3,"stdin_port":4,"hb_port":5 """;

    [Fact]
    public void ConnectionInfo_AsFrontEndsWriteIt_IsRead()
    {
        var json = $$"""{"key":"k-1","signature_scheme":"hmac-sha256","transport":"tcp","ip":"127.0.0.1",{{Ports}},"kernel_name":"x"}""";
        Assert.Equal(new ConnectionInfo(IPAddress.Loopback, 1, 2, 3, 4, 5, "k-1"), ConnectionInfo.Parse(json));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"transport":"ipc","shell_port":1,"control_port":2,"iopub_port":3,"stdin_port":4,"hb_port":5}""")]
    [InlineData("""{"signature_scheme":"hmac-md5","shell_port":1,"control_port":2,"iopub_port":3,"stdin_port":4,"hb_port":5}""")]
    [InlineData("""{"ip":"nowhere","shell_port":1,"control_port":2,"iopub_port":3,"stdin_port":4,"hb_port":5}""")]
    [InlineData("""{"shell_port":70000,"control_port":2,"iopub_port":3,"stdin_port":4,"hb_port":5}""")]
    public void ConnectionInfo_AnythingElse_IsAFormatException(string json) =>
        Assert.Throws<FormatException>(() => ConnectionInfo.Parse(json));
}
