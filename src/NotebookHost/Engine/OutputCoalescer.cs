using System.Text;
using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>
/// Gathers stream text and passes it on in pieces: every <see cref="Interval"/>, when it grows large, and before any
/// other output, so that order is kept while 20,000 <c>WriteLine</c> calls become a handful of messages.
/// </summary>
internal sealed class OutputCoalescer(ICellOutput sink) : IDisposable
{
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);
    private const int FlushLength = 32 * 1024;

    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private Timer? _timer;
    private CellStream _stream;
    private bool _closed;

    public ICellOutput Sink => sink;

    public void Write(CellStream stream, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        lock (_gate)
        {
            if (!_closed)
                Append(stream, text);
        }
    }

    /// <summary>Flushes the text so far, then does something with the sink; nothing once the cell has ended.</summary>
    public void Send(Action<ICellOutput> action)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            Flush();
            action(sink);
        }
    }

    /// <summary>Ends the cell: what threads it left behind still write is dropped.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            Flush();
            _closed = true;
            _timer?.Dispose();
        }
    }

    private void Append(CellStream stream, ReadOnlySpan<char> text)
    {
        if (stream != _stream)
            Flush();
        _stream = stream;
        if (_text.Length == 0)
        {
            _timer ??= new Timer(_ => FlushOnTime());
            _timer.Change(Interval, Timeout.InfiniteTimeSpan);
        }

        _text.Append(text);
        if (_text.Length >= FlushLength)
            Flush();
    }

    private void FlushOnTime()
    {
        lock (_gate)
        {
            if (!_closed)
                Flush();
        }
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        var text = _text.ToString();
        _text.Clear();
        sink.WriteStream(_stream, text);
    }
}
