using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>The inputs and results of this session. Nothing is written to disk, so there is one session, number 1.</summary>
internal sealed class HistoryLog
{
    private const int Session = 1;
    private readonly List<(int Line, string Input, string? Output)> _entries = [];

    public void Add(int line, string input, string? output) => _entries.Add((line, input, output));

    /// <summary>Answers a <c>history_request</c>.</summary>
    public JsonArray Find(JupyterMessage request)
    {
        var found = request.Text("hist_access_type") switch
        {
            "tail" => _entries.TakeLast(Limit(request)),
            "range" => Range(request),
            "search" => Search(request.Text("pattern", "*"), request.Flag("unique", false)).TakeLast(Limit(request)),
            _ => [],
        };
        var withOutput = request.Flag("output", false);
        return new JsonArray([.. found.Select(entry => ToJson(entry, withOutput))]);
    }

    private static int Limit(JupyterMessage request) => Math.Max(0, request.Number("n") ?? int.MaxValue);

    // Session 0 is the current one, -1 the one before.
    private IEnumerable<(int Line, string Input, string? Output)> Range(JupyterMessage request)
    {
        if (request.Number("session") is not (null or 0 or Session))
            return [];
        var start = request.Number("start") ?? 0;
        var stop = request.Number("stop") ?? int.MaxValue;
        return _entries.Where(entry => entry.Line >= start && entry.Line < stop);
    }

    private IEnumerable<(int Line, string Input, string? Output)> Search(string pattern, bool unique)
    {
        var found = _entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
        return unique ? found.Reverse().DistinctBy(entry => entry.Input).Reverse() : found;
    }

    private static JsonArray ToJson((int Line, string Input, string? Output) entry, bool withOutput) =>
        new(Session, entry.Line, withOutput ? new JsonArray(entry.Input, entry.Output) : entry.Input);
}
