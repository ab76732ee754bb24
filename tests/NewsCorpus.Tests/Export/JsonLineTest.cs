using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsCorpus.Export;
using Xunit;

namespace NewsCorpus.Tests.Export;

/// <summary>Values are written as the platform's own writer of JSON does with relaxed escaping.</summary>
public sealed class JsonLineTest
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("")]
    [InlineData("plain <b> & 'text' ~")]
    [InlineData("\"quoted\" back\\slash")]
    [InlineData("line\r\nbreak\ttab\u0001\u007F\u0085\u2028")]
    [InlineData("“Ça va”, sagte Łukasz — 김정은")]
    [InlineData("\U0001F600 and \U0001F1E9\U0001F1EA")]
    public void AddText_OfAnyLetters_EscapesAsThePlatformDoes(string text) =>
        Assert.Equal(JsonSerializer.Serialize(text, Relaxed), Json(text));

    [Theory]
    [InlineData(1020)]
    [InlineData(1021)]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(100_000)]
    public void AddText_OfLongText_CutsNoLetter(int before)
    {
        var text = new string('a', before) + "\U0001F600\"é\"" + new string('b', 3_000);
        Assert.Equal(JsonSerializer.Serialize(text, Relaxed), Json(text));
    }

    [Fact]
    public void Add_OfOtherValues_IsJson()
    {
        var line = new JsonLine();
        line.Add(0);
        line.Add(","u8);
        line.Add(int.MaxValue);
        line.Add(","u8);
        line.Add(new DateOnly(1997, 3, 9));
        line.Add(","u8);
        line.Add((DateOnly?)null);
        line.Add(","u8);
        line.AddText(null);
        Assert.Equal("0,2147483647,\"1997-03-09\",null,null", Encoding.UTF8.GetString(line.Written));
        line.Clear();
        Assert.True(line.Written.IsEmpty);
    }

    private static string Json(string text)
    {
        var line = new JsonLine();
        line.AddText(text);
        return Encoding.UTF8.GetString(line.Written);
    }
}
