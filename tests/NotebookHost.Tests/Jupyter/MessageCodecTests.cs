using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NotebookHost.Jupyter;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class MessageCodecTests
{
    private readonly MessageCodec _codec = new("secret");

    [Fact]
    public void MessageSigner_KnownMessage_HasTheKnownSignature()
    {
        // Python: hmac.new(b"secret", b'{"a":1}' + b"{}" + b"{}" + b'{"b":"\xc3\xa9"}', "sha256").hexdigest()
        var signature = new MessageSigner("secret")
            .Sign("{\"a\":1}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{\"b\":\"é\"}"u8.ToArray());
        Assert.Equal("e02a5e08161cd1edd3915b1f9784e9007f40352b828ff62dc2465dbbb55bf3f6", Encoding.ASCII.GetString(signature));
    }

    [Fact]
    public void MessageCodec_OwnMessage_ReadsTheSame()
    {
        var parent = "{\"msg_id\":\"p\"}"u8.ToArray();
        var parts = _codec.Encode([[7, 7]], "execute_request", new JsonObject { ["code"] = "1 + \"é😀\"", ["silent"] = true }, parent);
        var message = _codec.Decode([1, 2], parts, out var problem)!;
        Assert.Equal("", problem);
        Assert.Equal([[1, 2], [7, 7]], message.Identities);
        Assert.Equal(("execute_request", "p"), (message.Type, message.ParentId));
        Assert.Equal("1 + \"é😀\"", message.Text("code"));
        Assert.True(message.Flag("silent", false));
        Assert.Null(message.Number("cursor_pos"));
    }

    [Theory]
    [InlineData(1)] // signature
    [InlineData(2)] // header
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)] // content
    public void MessageCodec_AnyPartChanged_IsDropped(int part)
    {
        var parts = _codec.Encode([], "kernel_info_request", [], null).ToArray();
        parts[part] = [.. parts[part]];
        parts[part][^1] ^= 1;
        Assert.Null(_codec.Decode([1], parts, out var problem));
        Assert.Equal("wrong signature", problem);
    }

    [Fact]
    public void MessageCodec_OtherKeyOrNoSignature_IsDropped()
    {
        Assert.Null(_codec.Decode([1], new MessageCodec("other").Encode([], "kernel_info_request", [], null), out _));
        Assert.Null(_codec.Decode([1], new MessageCodec("").Encode([], "kernel_info_request", [], null), out _));
        Assert.NotNull(new MessageCodec("").Decode([1], new MessageCodec("").Encode([], "kernel_info_request", [], null), out _));
    }

    [Fact]
    public void MessageCodec_Garbage_IsDroppedWithAReason() =>
        Prop.ForAll<byte[][]>(garbage =>
        {
            byte[][] framed = ["<IDS|MSG>"u8.ToArray(), [], .. garbage, [], [], [], []];
            return _codec.Decode([], garbage, out var why) is null && why.Length > 0
                && new MessageCodec("").Decode([], framed, out why) is null && why.Length > 0;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"code":"\ud83d\ude00"}""", "😀")]
    [InlineData("""{"code":5}""", "")]
    [InlineData("""{}""", "")]
    public void JupyterMessage_GarbledText_IsReadAsFarAsItGoes(string content, string expected)
    {
        var message = new JupyterMessage([], "t", "i", [], null, JsonDocument.Parse(content).RootElement);
        Assert.Equal(expected, message.Text("code"));
    }

    [Fact]
    public void JupyterMessage_HalfASurrogatePair_IsKept()
    {
        var content = JsonDocument.Parse("""{"code":"a\ud83db\n\"\\\u0041"}""").RootElement;
        Assert.Equal("a\ud83db\n\"\\A", new JupyterMessage([], "t", "i", [], null, content).Text("code"));
    }

    [Fact]
    public void MessageCodec_HalfASurrogatePair_IsSentAsReplacement()
    {
        var parts = _codec.Encode([], "stream", new JsonObject { ["text"] = "a\ud83d" }, null);
        Assert.Equal("""{"text":"a\uFFFD"}""", Encoding.UTF8.GetString(parts[^1]));
    }
}
