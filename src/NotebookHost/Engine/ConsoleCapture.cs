using System.Globalization;
using System.Text;
using Microsoft.DotNet.Interactive.Utility;

namespace NotebookHost.Engine;

/// <summary>Sends <see cref="Console"/> to the cell that uses it, and to the real console outside cells.</summary>
internal static class ConsoleCapture
{
    private static readonly Lock Gate = new();
    private static bool _installed;

    /// <summary>The process's own standard error, whatever a cell does to <see cref="Console"/>.</summary>
    public static TextWriter RealError { get; } = Console.Error;

    public static TextWriter RealOut { get; } = Console.Out;

    public static void Install()
    {
        lock (Gate)
        {
            if (_installed)
                return;
            _installed = true;
            // .NET Interactive swaps the console while it handles a command; a subscription that never ends keeps it from that.
            _ = ConsoleOutput.Subscribe(_ => NoSubscription.Instance);
            Console.SetOut(new CellWriter(CellStream.Out, RealOut));
            Console.SetError(new CellWriter(CellStream.Error, RealError));
            Console.SetIn(new CellReader(Console.In));
        }
    }

    private sealed class NoSubscription : IDisposable
    {
        public static NoSubscription Instance { get; } = new();

        public void Dispose()
        {
        }
    }

    private sealed class CellWriter : TextWriter
    {
        private readonly CellStream _stream;
        private readonly TextWriter _real;

        public CellWriter(CellStream stream, TextWriter real)
            : base(CultureInfo.InvariantCulture)
        {
            (_stream, _real) = (stream, real);
            // Notebooks hold the same text whatever the system.
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write([value]);

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(string? value) => Write(value.AsSpan());

        public override void WriteLine(string? value) => Write(value + "\n");

        public override void WriteLine() => Write("\n");

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (CellContext.Current is { } cell)
                cell.Output.Write(_stream, buffer);
            else
                _real.Write(buffer);
        }
    }

    private sealed class CellReader(TextReader real) : TextReader
    {
        public override string? ReadLine() =>
            CellContext.Current is null ? real.ReadLine() : CellFunctions.input();
    }
}
