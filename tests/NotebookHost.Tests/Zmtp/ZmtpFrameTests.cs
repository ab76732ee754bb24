using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using NotebookHost.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Zmtp;

public sealed class ZmtpFrameTests
{
    [Theory]
    [InlineData(0, false, false, "0000")]
    [InlineData(1, true, false, "010141")]
    [InlineData(2, false, true, "04024141")]
    public void ZmtpFrame_Short_HasFlagsAndOneByteOfLength(int length, bool more, bool command, string hex)
    {
        var body = Enumerable.Repeat((byte)'A', length).ToArray();
        Assert.Equal(hex, Convert.ToHexString(Bytes(new ZmtpFrame(body, more, command))));
    }

    [Fact]
    public void ZmtpFrame_Of256Bytes_IsLong()
    {
        var bytes = Bytes(new ZmtpFrame(new byte[256]));
        Assert.Equal("020000000000000100", Convert.ToHexString(bytes.AsSpan(0, 9)));
        Assert.Equal(9 + 256, bytes.Length);
    }

    [Theory]
    [InlineData("0800")] // reserved flag
    [InlineData("0500")] // a command is never followed by more
    [InlineData("02FFFFFFFFFFFFFFFF")] // 2^64 - 1 bytes announced
    public void ZmtpFrame_AgainstTheRules_Throws(string hex) =>
        Assert.Throws<ZmtpException>(() => ZmtpFrame.TryRead(Convert.FromHexString(hex), 1000, out _, out _));

    [Fact]
    public void ZmtpFrame_Written_ReadsTheSame() =>
        Prop.ForAll<byte[], bool>((body, more) =>
        {
            byte[] bytes = [.. Bytes(new ZmtpFrame(body, more)), 1, 2, 3];
            return ZmtpFrame.TryRead(bytes, long.MaxValue, out var frame, out var consumed)
                && consumed == bytes.Length - 3 && frame.More == more && !frame.IsCommand && frame.Body.SequenceEqual(body);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ZmtpFrame_CutShort_IsNotRead()
    {
        foreach (var length in new[] { 0, 1, 255, 256, 1000 })
        {
            var bytes = Bytes(new ZmtpFrame(new byte[length]));
            for (var cut = 0; cut < bytes.Length; cut++)
                Assert.False(ZmtpFrame.TryRead(bytes.AsSpan(0, cut), long.MaxValue, out _, out _));
        }
    }

    private static byte[] Bytes(ZmtpFrame frame)
    {
        var output = new ArrayBufferWriter<byte>();
        frame.Write(output);
        return output.WrittenSpan.ToArray();
    }
}
