using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NotebookHost.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Zmtp;

public sealed class ZmtpSessionTests
{
    [Theory]
    [InlineData("ROUTER", "DEALER", true)]
    [InlineData("ROUTER", "REQ", true)]
    [InlineData("PUB", "SUB", true)]
    [InlineData("PUB", "DEALER", false)]
    [InlineData("REP", "REQ", true)]
    [InlineData("REP", "SUB", false)]
    [InlineData("ROUTER", "", false)]
    public void ZmtpSession_Handshake_ChecksThePeersType(string ours, string theirs, bool accepted)
    {
        var session = new ZmtpSession(ours);
        var hello = Hello(theirs, "me"u8.ToArray());
        if (!accepted)
        {
            Assert.Throws<ZmtpException>(() => session.Feed(hello));
            return;
        }

        var ready = Assert.IsType<ZmtpEvent.Ready>(Assert.Single(session.Feed(hello)));
        Assert.Equal("me", Encoding.ASCII.GetString(ready.Identity));
        Assert.True(session.IsReady);
        Assert.Equal(ZmtpCommand.ForReady(ours).ToFrame().Body, session.TakeReplies()[2..]);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n")]
    [InlineData("SSH-2.0-x")]
    [InlineData("\n")]
    public void ZmtpSession_OtherProtocol_IsRefusedAtItsFirstByte(string opening) =>
        Assert.Throws<ZmtpException>(() => new ZmtpSession("ROUTER").Feed(Encoding.ASCII.GetBytes(opening)));

    [Fact]
    public void ZmtpSession_OldVersionOrOtherMechanism_IsRefused()
    {
        var old = ZmtpGreeting.Create();
        old[10] = 2;
        var curve = ZmtpGreeting.Create();
        "CURVE"u8.CopyTo(curve.AsSpan(12));
        Assert.Throws<ZmtpException>(() => new ZmtpSession("ROUTER").Feed(old));
        Assert.Throws<ZmtpException>(() => new ZmtpSession("ROUTER").Feed(curve));
    }

    [Fact]
    public void ZmtpSession_Ping_IsAnsweredWithItsContext()
    {
        var session = Ready("ROUTER", "DEALER");
        Assert.Empty(session.Feed(Command(ZmtpCommand.Ping, [0, 10, 1, 2, 3])));
        Assert.Equal(Command(ZmtpCommand.Pong, [1, 2, 3]), session.TakeReplies());
        Assert.Empty(session.TakeReplies());
    }

    [Fact]
    public void ZmtpSession_UnknownCommand_IsIgnored() =>
        Assert.Empty(Ready("ROUTER", "DEALER").Feed(Command("FUTURE", [9, 9])));

    [Fact]
    public void ZmtpSession_SubscriptionsAsMessageAndAsCommand_AreTheSame()
    {
        var session = Ready("PUB", "SUB");
        byte[] bytes =
        [
            .. ZmtpFrame.Encode([[1, (byte)'a']]), .. ZmtpFrame.Encode([[0, (byte)'a']]),
            .. Command(ZmtpCommand.Subscribe, "b"u8.ToArray()), .. Command(ZmtpCommand.Cancel, "b"u8.ToArray()),
        ];
        var events = session.Feed(bytes).Cast<ZmtpEvent.Subscription>().Select(s => (Encoding.ASCII.GetString(s.Topic), s.Wanted));
        Assert.Equal([("a", true), ("a", false), ("b", true), ("b", false)], events);
    }

    [Fact]
    public void ZmtpSession_HoweverCut_UnderstandsTheSame() =>
        Prop.ForAll<byte[][], int>((bodies, seed) =>
        {
            byte[][] parts = bodies.Length == 0 ? [[]] : bodies;
            byte[] bytes = [.. Hello("DEALER"), .. ZmtpFrame.Encode(parts), .. ZmtpFrame.Encode(["end"u8.ToArray()])];
            var random = new Random(seed);
            var session = new ZmtpSession("ROUTER");
            var events = new List<ZmtpEvent>();
            for (var at = 0; at < bytes.Length;)
            {
                var length = Math.Min(random.Next(1, 40), bytes.Length - at);
                events.AddRange(session.Feed(bytes.AsSpan(at, length)));
                at += length;
            }

            return events is [ZmtpEvent.Ready, ZmtpEvent.Message first, ZmtpEvent.Message { Parts: [[.. var end]] }]
                && first.Parts.Count == parts.Length
                && first.Parts.Zip(parts).All(pair => pair.First.SequenceEqual(pair.Second))
                && Encoding.ASCII.GetString(end) == "end";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ZmtpSession_Garbage_ThrowsNothingElse() =>
        Prop.ForAll<byte[], bool>((garbage, afterHandshake) =>
        {
            var session = new ZmtpSession("ROUTER");
            try
            {
                session.Feed(afterHandshake ? Hello("DEALER") : ZmtpGreeting.Create());
                session.Feed(garbage);
            }
            catch (ZmtpException)
            {
                // What it may throw.
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ZmtpSession_EndlessMessage_IsRefused()
    {
        var session = Ready("ROUTER", "DEALER");
        var part = ZmtpFrame.Encode([[], []])[..2]; // an empty part, more to follow
        Assert.Throws<ZmtpException>(() => session.Feed(Enumerable.Repeat(part, 20_000).SelectMany(bytes => bytes).ToArray()));
    }

    internal static byte[] Hello(string type, byte[]? identity = null)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        ZmtpCommand.ForReady(type, identity).ToFrame().Write(output);
        return [.. ZmtpGreeting.Create(), .. output.WrittenSpan];
    }

    private static ZmtpSession Ready(string ours, string theirs)
    {
        var session = new ZmtpSession(ours);
        session.Feed(Hello(theirs));
        session.TakeReplies();
        return session;
    }

    private static byte[] Command(string name, byte[] data)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        new ZmtpCommand(name, data).ToFrame().Write(output);
        return output.WrittenSpan.ToArray();
    }
}
