using System.Diagnostics;
using System.Net;
using System.Text;
using NotebookHost.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Zmtp;

public sealed class ZmtpLoopTests : IDisposable
{
    private readonly RouterSocket _router;
    private readonly PubSocket _pub = new();
    private readonly RepSocket _rep = new(request => request);
    private readonly ZmtpLoop _loop;

    public ZmtpLoopTests()
    {
        _router = new RouterSocket((identity, parts) => _router!.Send(identity, parts));
        foreach (var socket in new ZmtpSocket[] { _router, _pub, _rep })
            socket.Bind(IPAddress.Loopback, 0);
        _loop = new ZmtpLoop([_router, _pub, _rep], _ => { });
    }

    public void Dispose() => _loop.Dispose();

    [Fact]
    public void RouterSocket_SeveralClients_EachGetsItsOwnAnswer()
    {
        var clients = Enumerable.Range(0, 20).Select(_ => ZmtpClient.Connect(_router.Port, "DEALER")).ToArray();
        for (var i = 0; i < clients.Length; i++)
            clients[i].Send("question", $"{i}");
        for (var i = 0; i < clients.Length; i++)
            Assert.Equal(["question", $"{i}"], clients[i].ReceiveText());
        Array.ForEach(clients, client => client.Dispose());
    }

    [Fact]
    public void RouterSocket_SameRoutingIdAgain_TheNewConnectionTakesOver()
    {
        using var old = ZmtpClient.Connect(_router.Port, "DEALER", [1, 2]);
        old.Send("old");
        Assert.Equal(["old"], old.ReceiveText());
        using var young = ZmtpClient.Connect(_router.Port, "DEALER", [1, 2]);
        young.Send("young");
        Assert.Equal(["young"], young.ReceiveText());

        old.Reset(); // the old one's end does not take the id away from the new one
        young.Send("still");
        Assert.Equal(["still"], young.ReceiveText());
    }

    [Fact]
    public void RouterSocket_UnknownRoutingId_DropsTheMessage() => Assert.False(_router.Send([9], ["x"u8.ToArray()]));

    [Fact]
    public void RouterSocket_LongFrames_PassBothWays()
    {
        using var client = ZmtpClient.Connect(_router.Port, "DEALER");
        var body = new byte[5_000_000];
        new Random(1).NextBytes(body);
        client.Send(body, []);
        Assert.Equal([body, []], client.Receive());
    }

    [Fact]
    public void PubSocket_TopicsByMessageAndCommand_SelectByPrefix()
    {
        using var byMessage = ZmtpClient.Connect(_pub.Port, "SUB");
        using var byCommand = ZmtpClient.Connect(_pub.Port, "SUB");
        byMessage.SubscribeByMessage("");
        byCommand.SubscribeByCommand("str");
        WaitFor(() => Published("ping", byMessage) && Published("stream", byCommand));
        _pub.Publish(["status"u8.ToArray(), "s"u8.ToArray()]);
        _pub.Publish(["stream.out"u8.ToArray(), "t"u8.ToArray()]);
        Assert.Equal(["stream.out", "t"], Last(byCommand));
        Assert.Equal(["stream.out", "t"], Last(byMessage));
    }

    [Fact]
    public void PubSocket_SlowSubscriber_HoldsUpNobody()
    {
        using var slow = ZmtpClient.Connect(_pub.Port, "SUB");
        using var quick = ZmtpClient.Connect(_pub.Port, "SUB");
        slow.SubscribeByMessage("");
        quick.SubscribeByMessage("");
        WaitFor(() => Published("ping", slow) && Published("ping", quick));

        // Nobody reads yet, so a publisher that waits for its subscribers never gets to the next line.
        byte[][] message = ["data"u8.ToArray(), new byte[1_000_000]];
        for (var i = 0; i < 30; i++)
            _pub.Publish(message);
        Assert.True(_pub.Backlog > 0);
        for (var i = 0; i < 30; i++)
            Assert.Equal(1_000_000, NextData(quick));
        for (var i = 0; i < 30; i++)
            Assert.Equal(1_000_000, NextData(slow));
    }

    [Fact]
    public void RepSocket_Request_ComesBackWithItsEnvelope()
    {
        using var client = ZmtpClient.Connect(_rep.Port, "REQ");
        client.Send("", "ping");
        Assert.Equal(["", "ping"], client.ReceiveText());
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", false)]
    [InlineData("\u00ff\u00ff\u00ff", true)]
    public void ZmtpLoop_Garbage_ClosesThatConnectionOnly(string garbage, bool afterHandshake)
    {
        using var good = ZmtpClient.Connect(_router.Port, "DEALER");
        using var bad = afterHandshake ? ZmtpClient.Connect(_router.Port, "DEALER") : ZmtpClient.ConnectRaw(_router.Port);
        bad.SendRaw(Encoding.Latin1.GetBytes(garbage));
        Assert.True(bad.IsClosedByPeer());
        good.Send("still here");
        Assert.Equal(["still here"], good.ReceiveText());
    }

    [Fact]
    public void ZmtpLoop_VanishingClients_LeaveNothingBehind()
    {
        for (var i = 0; i < 20; i++)
        {
            ZmtpClient.ConnectRaw(_router.Port).Dispose();
            var client = ZmtpClient.Connect(_pub.Port, "SUB");
            client.SubscribeByMessage("");
            client.Reset();
        }

        WaitFor(() =>
        {
            _pub.Publish(["x"u8.ToArray()]);
            return _pub.SubscriberCount == 0;
        });
        using var good = ZmtpClient.Connect(_router.Port, "DEALER");
        good.Send("hello");
        Assert.Equal(["hello"], good.ReceiveText());
    }

    [Fact]
    public async Task ZmtpLoop_PoolStarved_StillAnswers()
    {
        // The pool adds a thread or two a second, so work behind a thousand tasks that wait would never have its turn.
        using var release = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, 1000).Select(_ => Task.Run(release.Wait, CancellationToken.None)).ToArray();
        using var client = ZmtpClient.Connect(_router.Port, "DEALER");
        client.Send("interrupt");
        Assert.Equal(["interrupt"], client.ReceiveText());
        release.Set();
        await Task.WhenAll(busy);
    }

    private bool Published(string topic, ZmtpClient subscriber)
    {
        _pub.Publish([Encoding.UTF8.GetBytes(topic)]);
        return subscriber.HasMore(20);
    }

    private static int NextData(ZmtpClient client)
    {
        while (true)
        {
            if (client.Receive() is [[.. var topic], var body] && topic.AsSpan().SequenceEqual("data"u8))
                return body.Length;
        }
    }

    private static string[] Last(ZmtpClient client)
    {
        string[] last;
        do
            last = client.ReceiveText();
        while (client.HasMore(100));
        return last;
    }

    private static void WaitFor(Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.ElapsedMilliseconds < 60_000, "waited in vain");
            Thread.Sleep(5);
        }
    }
}
