using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsCorpus.Charts.Tables;

/// <summary>Rows as a JSON array, one object a line.</summary>
internal static class TableJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter text, IReadOnlyList<Column> columns, IEnumerable<object?> rows)
    {
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, Options);
        var before = "[\n";
        foreach (var row in rows)
        {
            line.ResetWrittenCount();
            json.Reset();
            WriteRow(json, columns, row);
            text.Write(before);
            text.Write(Encoding.UTF8.GetString(line.WrittenSpan));
            before = ",\n";
        }

        text.Write(before == "[\n" ? "[]\n" : "\n]\n");
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<Column> columns, object? row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            WriteValue(json, column.Value(row));
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or double.NaN or float.NaN: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case string text: json.WriteStringValue(WellFormed(text)); break;
            case double or float or decimal when Cell.Text(value) is var number
                && !number.Contains('∞', StringComparison.Ordinal): json.WriteRawValue(number); break;
            case sbyte or byte or short or ushort or int or uint or long or ulong: json.WriteRawValue(Cell.Text(value)); break;
            case IFormattable: json.WriteStringValue(WellFormed(Cell.Text(value))); break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(WellFormed(Cell.Text(value))); break;
        }
    }

    // A lone surrogate cannot be written as UTF-8.
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) { i++; continue; }
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }
}
