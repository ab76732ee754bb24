using System.Net;
using NotebookHost.Engine;
using NotebookHost.Jupyter;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

[CollectionDefinition(Name)]
public sealed class KernelCollection : ICollectionFixture<KernelFixture>
{
    public const string Name = "kernel";
}

/// <summary>One kernel in this process for all tests, each of which connects as a front end of its own.</summary>
public sealed class KernelFixture : IDisposable
{
    private const string Key = "key of the tests";
    private readonly StringWriter _log = new();
    private readonly JupyterKernel _kernel;

    public KernelFixture()
    {
        var connection = new ConnectionInfo(IPAddress.Loopback, 0, 0, 0, 0, 0, Key);
        var engine = new CellEngine(new CellEngineOptions { BaseDirectory = AppContext.BaseDirectory });
        _kernel = new JupyterKernel(connection, engine, new KernelLog(_log));
    }

    public string Log => _log.ToString();

    internal KernelClient Connect()
    {
        var client = new KernelClient(_kernel.Ports, Key);
        client.Greet();
        return client;
    }

    public void Dispose() => _kernel.Dispose();
}
