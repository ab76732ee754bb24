using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsCorpus.Charts;

namespace NewsCorpus.Store.Codec;

/// <summary>A figure as JSON: all that it was made with.</summary>
internal static class FigureJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // The items of a tuple are fields.
        IncludeFields = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new PaletteConverter(), new BarConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatFollows, SetDays } },
    };

    /// <summary>
    /// The figure's JSON; null where it would not give the same figure again, as some notes are joined only when it is drawn.
    /// </summary>
    public static string? Write(Figure figure)
    {
        var json = JsonSerializer.Serialize(figure, figure.GetType(), Options);
        var again = (Figure)JsonSerializer.Deserialize(json, figure.GetType(), Options)!;
        return again.ToSvg() == figure.ToSvg() && again.Marks.SequenceEqual(figure.Marks) ? json : null;
    }

    /// <summary>The figure of some JSON.</summary>
    public static TFigure Read<TFigure>(string json)
        where TFigure : Figure => JsonSerializer.Deserialize<TFigure>(json, Options)!;

    // Marks and the like are worked out of the rest.
    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(Figure))) return;
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i].Set is null) type.Properties.RemoveAt(i);
    }

    // Only methods of its own set the days of a time.
    private static void SetDays(JsonTypeInfo type)
    {
        if (type.Type != typeof(When)) return;
        foreach (var property in type.Properties) property.Set = ((PropertyInfo)property.AttributeProvider!).SetValue;
    }

    private sealed class PaletteConverter : JsonConverter<Palette>
    {
        public override Palette Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Palette.OfSlots(JsonSerializer.Deserialize<Dictionary<string, int>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Palette value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Slots, options);
    }

    // The note of a bar has the lines of its rows, which a note that is given has not.
    private sealed class BarConverter : JsonConverter<Bar>
    {
        public override Bar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var bar = JsonSerializer.Deserialize<NotedBar>(ref reader, options)!;
            return new Bar(bar.Label, bar.Value, bar.Series, [bar.Note]);
        }

        public override void Write(Utf8JsonWriter writer, Bar value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new NotedBar(value.Label, value.Value, value.Series, value.Note), options);
    }

    private sealed record NotedBar(string Label, double Value, string Series, string Note);
}
