using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Reading.Documents;

namespace NewsCorpus.Cli;

/// <summary>One line on a terminal that says how far long work has come; nothing where standard error is no terminal.</summary>
/// <param name="isShown">False where it would stand among the results.</param>
internal sealed class ProgressLine(bool isShown = true) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Pause;
    private int _width;

    /// <summary>True where somebody can see it.</summary>
    public bool IsShown { get; } = isShown && !Console.IsErrorRedirected;

    /// <summary>Shows texts, speed and time left, twice a second at most.</summary>
    /// <param name="texts">Texts so far.</param>
    /// <param name="bytes">Bytes of input so far.</param>
    /// <param name="total">Bytes of all input; 0 where that is not known.</param>
    public void Show(long texts, long bytes, long total)
    {
        if (!IsShown || _clock.Elapsed < _next) return;
        _next = _clock.Elapsed + Pause;
        var line = Text(texts, bytes, total, _clock.Elapsed);
        Console.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    /// <summary>The documents of some paths until work is to stop, showing how many were read.</summary>
    /// <param name="paths">The files and folders that are read.</param>
    /// <param name="read">Reads them, telling the memory that it is given of each.</param>
    /// <param name="stop">Ends the documents after the next one.</param>
    public IEnumerable<Document> Follow(
        IReadOnlyList<string> paths, Func<IDocumentMemory?, IEnumerable<Document>> read, CancellationToken stop)
    {
        var reading = IsShown ? new ReadingProgress() : null;
        var total = reading is null ? 0 : ReadingMeter.TotalOf(paths);
        foreach (var document in read(reading))
        {
            if (reading is not null) Show(reading.Texts, reading.Meter.Bytes, total);
            yield return document;
            if (stop.IsCancellationRequested) yield break;
        }
    }

    /// <summary>The line as it is shown.</summary>
    internal static string Text(long texts, long bytes, long total, TimeSpan elapsed)
    {
        var speed = bytes / Math.Max(elapsed.TotalSeconds, 0.001);
        var line = string.Create(CultureInfo.InvariantCulture, $"{texts:#,##0} texts, {speed / 1e6:0.0} MB/s");
        if (total <= 0 || bytes <= 0 || bytes > total) return line;
        var left = TimeSpan.FromSeconds(Math.Round((total - bytes) / speed));
        var time = left.ToString(left.TotalHours >= 1 ? "h\\:mm\\:ss" : "m\\:ss", CultureInfo.InvariantCulture);
        return line + string.Create(CultureInfo.InvariantCulture, $", {100.0 * bytes / total:0} %, {time} left");
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    /// <summary>Takes the line away, for others to be written.</summary>
    public void Clear()
    {
        if (_width > 0) Console.Error.Write("\r" + new string(' ', _width) + "\r");
        _width = 0;
    }
}
