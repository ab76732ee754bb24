using System.Text.Json.Nodes;
using NotebookHost.Engine;
using NotebookHost.Notebooks;
using NotebookHost.Running;
using Xunit;

namespace NotebookHost.Tests.Interactive;

/// <summary>Runs a notebook as .NET Interactive's own samples are written: what it shows there, it shows here.</summary>
public sealed class EcosystemTests
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    [Fact]
    public async Task Notebook_OfDotNetInteractive_ShowsTheSameThings()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Interactive", "Data", "ecosystem.ipynb");
        var notebook = Notebook.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var engine = new CellEngine(new CellEngineOptions { BaseDirectory = AppContext.BaseDirectory });

        var error = await new NotebookRunner(engine).RunAsync(notebook, _ => { }, TestContext.Current.CancellationToken);

        Assert.True(error is null, string.Join('\n', error?.Traceback ?? []));
        var outputs = notebook.Cells.Where(cell => cell.IsCode).SelectMany(cell => cell.Json["outputs"]!.AsArray())
            .Select(o => o!["data"]!.AsObject()).ToList();
        Assert.Equal(
            [
                "text/html text/plain", // the DataFrame
                "text/html text/plain", // its GroupBy
                Plotly + " text/plain",
                Plotly + " text/plain",
                Plotly + " text/plain",
                "text/html text/plain", // a registered formatter
                "text/html text/plain", // … inside a list
                "application/json text/plain", // preferred mime types
                "text/html text/plain", // PocketView
                "text/html text/plain", // HTML(…)
                "application/json",
                "text/html", // DisplayAs
                "text/plain", // an updated display
                "text/latex text/plain",
            ],
            outputs.Select(data => string.Join(' ', data.Select(form => form.Key))));

        Assert.Contains("<th>city</th><th>month</th><th>rain</th>", Text(outputs[0]), StringComparison.Ordinal);
        Assert.EndsWith("<p>4 more</p>", Text(outputs[0]), StringComparison.Ordinal);
        Assert.Equal(["bar", "scatter", "heatmap"],
            outputs.Where(data => data.ContainsKey(Plotly)).Select(data => (string?)data[Plotly]!["data"]![0]!["type"]));
        Assert.Equal("420,294,357", string.Join(',', outputs[2][Plotly]!["data"]![0]!["x"]!.AsArray().Select(x => x!.GetValue<double>())));
        Assert.Equal("Plotly chart (scatter): Rain by month", Text(outputs[3], "text/plain"));
        Assert.Contains("<circle cx=\"3\"", Text(outputs[5]), StringComparison.Ordinal);
        Assert.Contains("<circle cx=\"5\"", Text(outputs[6]), StringComparison.Ordinal);
        Assert.Equal("<div style=\"color:green\"><b>bold</b> and <i>&lt;escaped&gt;</i></div>", Text(outputs[8]));
        Assert.Equal("<em>as it stands</em>", Text(outputs[9]));
        Assert.Equal("<u>raw</u>", Text(outputs[11]));
        Assert.Equal("done", Text(outputs[12], "text/plain"));
        var all = string.Concat(outputs.Select(data => data.ToJsonString()));
        Assert.DoesNotContain("script", all, StringComparison.Ordinal);
        Assert.DoesNotContain("http", all, StringComparison.Ordinal);
    }

    private static string Text(JsonObject data, string mimeType = "text/html") => MultilineText.Read(data[mimeType]);
}
