using System.Globalization;
using System.Text.Json;

namespace Benchmarks;

/// <summary>Writes a made-up corpus as JSON lines, the same bytes on every machine: <c>corpus MEGABYTES &gt; corpus.jsonl</c>.</summary>
internal static class CorpusCommand
{
    public static int Run(string megabytes, Stream output)
    {
        if (!double.TryParse(megabytes, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) || size <= 0)
        {
            Console.Error.WriteLine($"'{megabytes}' is not a number of megabytes");
            return 2;
        }

        using var buffered = new BufferedStream(output, 1 << 16);
        var wire = new WireNews(seed: 20241207);
        var written = 0L;
        for (var number = 1; written < size * 1e6; number++)
        {
            var line = JsonSerializer.SerializeToUtf8Bytes(wire.Next(number), JsonSerializerOptions.Web);
            buffered.Write(line);
            buffered.WriteByte((byte)'\n');
            written += line.Length + 1;
        }

        return 0;
    }
}
