using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Cli.Watching;

/// <summary>
/// Serves the files of one folder to this machine, for reading only. A request is refused that lacks the random part of the address, has
/// another host name (a page of another site that points a name here) or method than GET, or asks for anything outside the folder.
/// </summary>
internal sealed class ReportServer : IDisposable
{
    // The report has a stricter policy of its own.
    private const string FilePolicy = "frame-ancestors 'self'";

    private const string Style = "html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; } body { overflow: hidden; }";

    // The page stays where the reader has scrolled to.
    private const string Script = """
        const frame = document.querySelector("iframe");
        let known = null;
        setInterval(async () => {
          try {
            const now = await (await fetch("version", { cache: "no-store" })).text();
            if (known !== null && now !== known) frame.contentWindow.location.reload();
            known = now;
          } catch { /* the server is gone; the page stays */ }
        }, 1000);
        """;

    private const string Frame = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>newscorpus watch</title><style>{Style}</style></head>
        <body><iframe src="report.html" title="The report"></iframe><script>{Script}</script></body></html>
        """;

    private static readonly string FramePolicy =
        $"default-src 'none'; frame-src 'self'; connect-src 'self'; script-src {Hash(Script)}; style-src {Hash(Style)}; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".json"] = "application/json",
    };

    private readonly string _folder;
    private readonly string _host;
    private readonly string _path;
    private readonly HttpListener _listener = new();
    private int _version;

    public ReportServer(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _host = $"127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        _path = "/" + RandomNumberGenerator.GetHexString(32, lowercase: true) + "/";
        _listener.Prefixes.Add($"http://{_host}/");
        _listener.Start();
    }

    /// <summary>Where the report can be read.</summary>
    public string Address => $"http://{_host}{_path}";

    /// <summary>Makes the pages that are open load the report again.</summary>
    public void Renew() => Interlocked.Increment(ref _version);

    /// <summary>Answers until it is told to stop.</summary>
    public async Task Serve(CancellationToken stop)
    {
        using var registration = stop.Register(_listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
            {
                // A reader who goes away takes nothing from the others.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private void Answer(HttpListenerContext context)
    {
        var (request, response) = (context.Request, context.Response);
        using (response)
        {
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Referrer-Policy"] = "no-referrer";
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            var (status, type, content, policy) = Content(request);
            if (type.Length > 0) response.ContentType = type;
            response.Headers["Content-Security-Policy"] = policy;
            response.StatusCode = (int)status;
            response.ContentLength64 = content.Length;
            response.OutputStream.Write(content);
        }
    }

    private (HttpStatusCode Status, string Type, byte[] Content, string Policy) Content(HttpListenerRequest request)
    {
        if (request.UserHostName != _host) return Nothing(HttpStatusCode.MisdirectedRequest);
        var path = request.Url?.AbsolutePath ?? "";
        if (!HasSecret(path)) return Nothing(HttpStatusCode.NotFound);
        if (request.HttpMethod != "GET") return Nothing(HttpStatusCode.MethodNotAllowed);
        var name = path[_path.Length..];
        if (name.Length == 0) return (HttpStatusCode.OK, Types[".html"], Encoding.UTF8.GetBytes(Frame), FramePolicy);
        if (name == "version") return Found("text/plain", Encoding.UTF8.GetBytes(_version.ToString(CultureInfo.InvariantCulture)));
        // The bare name of a file of the report: no folder, no way out of it, no link that leads out.
        var isBare = name == Path.GetFileName(name) && !name.Contains('%', StringComparison.Ordinal);
        if (!isBare || !Types.TryGetValue(Path.GetExtension(name), out var type)) return Nothing(HttpStatusCode.NotFound);
        var file = new FileInfo(Path.Combine(_folder, name));
        return file is { Exists: true, LinkTarget: null }
            ? Found(type, File.ReadAllBytes(file.FullName))
            : Nothing(HttpStatusCode.NotFound);
    }

    // In the same time for every wrong path, so that nobody can guess the secret part letter by letter.
    private bool HasSecret(string path) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(path[..Math.Min(path.Length, _path.Length)]), Encoding.UTF8.GetBytes(_path));

    private static (HttpStatusCode, string, byte[], string) Found(string type, byte[] content) =>
        (HttpStatusCode.OK, type, content, FilePolicy);

    private static (HttpStatusCode, string, byte[], string) Nothing(HttpStatusCode status) => (status, "", [], FilePolicy);

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
