using System.Globalization;
using System.Text.Json;

namespace Benchmarks;

/// <summary>
/// Writes a made-up corpus as JSON lines, the same bytes on every machine: <c>corpus MEGABYTES &gt; corpus.jsonl</c>, or so many of its
/// texts: <c>texts NUMBER &gt; corpus.jsonl</c>.
/// </summary>
internal static class CorpusCommand
{
    public static int Run(string megabytes, Stream output)
    {
        if (!double.TryParse(megabytes, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) || size <= 0)
        {
            Console.Error.WriteLine($"'{megabytes}' is not a number of megabytes");
            return 2;
        }

        Write(output, (_, written) => written < size * 1e6);
        return 0;
    }

    public static int RunTexts(string number, Stream output)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var texts) || texts == 0)
        {
            Console.Error.WriteLine($"'{number}' is not a number of texts");
            return 2;
        }

        Write(output, (next, _) => next <= texts);
        return 0;
    }

    private static void Write(Stream output, Func<int, long, bool> goesOn)
    {
        using var buffered = new BufferedStream(output, 1 << 16);
        var wire = new WireNews(seed: 20241207);
        var written = 0L;
        for (var number = 1; goesOn(number, written); number++)
        {
            var line = JsonSerializer.SerializeToUtf8Bytes(wire.Next(number), JsonSerializerOptions.Web);
            buffered.Write(line);
            buffered.WriteByte((byte)'\n');
            written += line.Length + 1;
        }
    }
}
