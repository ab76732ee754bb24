using System.Globalization;

namespace NotebookHost.Jupyter;

/// <summary>
/// The kernel's log, one line a message, on standard error, where front ends collect it. A peer that sends rubbish by
/// the thousand does not fill the disk: of equal lines, the first ten and then every thousandth are written.
/// </summary>
internal sealed class KernelLog(TextWriter writer)
{
    private const int Distinct = 1000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Write(string message)
    {
        lock (_gate)
        {
            if (_counts.Count >= Distinct)
                _counts.Clear();
            var count = _counts[message] = _counts.GetValueOrDefault(message) + 1;
            if (count > 10 && count % 1000 != 0)
                return;
            writer.WriteLine(count > 10
                ? string.Create(CultureInfo.InvariantCulture, $"[csharp kernel] {message} ({count} times)")
                : $"[csharp kernel] {message}");
            writer.Flush();
        }
    }
}
