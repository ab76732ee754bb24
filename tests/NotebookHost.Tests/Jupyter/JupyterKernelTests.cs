using System.Text.Json.Nodes;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class JupyterKernelTests(KernelFixture fixture) : IDisposable
{
    private readonly KernelClient _client = fixture.Connect();

    public void Dispose() => _client.Dispose();

    [Fact]
    public void JupyterKernel_KernelInfo_NamesTheLanguageAsVsCodeDoes()
    {
        var info = _client.Request("kernel_info_request", []);
        Assert.Equal("csharp", info.GetProperty("language_info").GetProperty("name").GetString());
        Assert.Equal(".cs", info.GetProperty("language_info").GetProperty("file_extension").GetString());
        Assert.StartsWith("5.", info.GetProperty("protocol_version").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JupyterKernel_Execute_SaysBusyInputOutputResultIdle()
    {
        var (reply, outputs) = _client.Execute("Console.WriteLine(\"text\"); 6 * 7");
        Assert.Equal("ok", reply.Text("status"));
        Assert.Equal(["status", "execute_input", "stream", "execute_result", "status"], outputs.Select(m => m.Type));
        Assert.Equal("text\n", outputs[2].Text("text"));
        Assert.Equal("42", outputs[3].Content.GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal(reply.Text("execution_count"), outputs[3].Text("execution_count"));
        Assert.Equal(reply.Text("execution_count"), outputs[1].Text("execution_count"));
    }

    [Fact]
    public void JupyterKernel_State_LastsFromCellToCell()
    {
        _client.Execute("var kept = 20;");
        Assert.Equal("21", _client.Result("kept + 1"));
    }

    [Fact]
    public void JupyterKernel_ManyLines_ComeInFewMessages()
    {
        var (_, outputs) = _client.Execute("for (var i = 0; i < 20_000; i++) Console.WriteLine(i);");
        var streams = outputs.Where(m => m.Type == "stream").Select(m => m.Text("text")).ToList();
        Assert.InRange(streams.Count, 1, 100);
        Assert.Equal(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i}\n")), string.Concat(streams));
    }

    [Fact]
    public void JupyterKernel_Silent_ShowsAndCountsNothing()
    {
        var before = _client.Execute("1").Reply.Text("execution_count");
        var (reply, outputs) = _client.Execute("Console.WriteLine(1); 2", content => content["silent"] = true);
        Assert.Equal(("ok", before), (reply.Text("status"), reply.Text("execution_count")));
        Assert.Equal(["status", "status"], outputs.Select(m => m.Type));

        var (unstored, shown) = _client.Execute("2", content => content["store_history"] = false);
        Assert.Equal(before, unstored.Text("execution_count"));
        Assert.Contains(shown, m => m.Type == "execute_result");
    }

    [Fact]
    public void JupyterKernel_UserExpressions_AreEvaluatedAfterTheCell()
    {
        var (reply, _) = _client.Execute("var answered = 5;", content =>
            content["user_expressions"] = new JsonObject { ["good"] = "answered * 2", ["bad"] = "nowhere" });
        var values = reply.Content.GetProperty("user_expressions");
        Assert.Equal("10", values.GetProperty("good").GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal("error", values.GetProperty("bad").GetProperty("status").GetString());
    }

    [Fact]
    public void JupyterKernel_Error_HasNameMessageAndCaret()
    {
        var (reply, outputs) = _client.Execute("var ok = 1;\nmissing + 1");
        var error = outputs.Single(m => m.Type == "error");
        Assert.Equal("error", reply.Text("status"));
        Assert.Equal(error.Text("evalue"), reply.Text("evalue"));
        var traceback = string.Join('\n', error.Content.GetProperty("traceback").EnumerateArray());
        Assert.Contains("line 2", traceback, StringComparison.Ordinal);
        Assert.Contains("^^^^^^^", traceback, StringComparison.Ordinal);
    }

    [Fact]
    public void JupyterKernel_ErrorWithOthersWaiting_AbortsThemBeforeItsReply()
    {
        static void StopOnError(JsonObject content) => content["stop_on_error"] = true;
        var first = _client.SendExecute("throw new InvalidOperationException();", StopOnError);
        var second = _client.SendExecute("var never = 1;", StopOnError);
        var third = _client.Send(_client.Shell, "kernel_info_request", []);
        var replies = Enumerable.Range(0, 3).Select(_ => _client.Receive(_client.Shell)).ToList();
        Assert.Equal([second, first, third], replies.Select(m => m.Parent));
        Assert.Equal(["aborted", "error", "ok"], replies.Select(m => m.Text("status")));
        Assert.Equal("CompilationError", _client.Result("never"));
    }

    [Fact]
    public void JupyterKernel_ErrorInVsCode_DoesNotAbortWhatFollows()
    {
        var first = _client.SendExecute("throw new InvalidOperationException();");
        var second = _client.SendExecute("2");
        Assert.Equal("error", _client.Reply(_client.Shell, first).Text("status"));
        Assert.Equal("ok", _client.Reply(_client.Shell, second).Text("status"));
    }

    [Fact]
    public void JupyterKernel_UpdateAndClear_ReachTheSameDisplay()
    {
        var (_, outputs) = _client.Execute("var shown = display(\"50 %\"); shown.Update(\"100 %\"); clearOutput(true);");
        var display = outputs.Single(m => m.Type == "display_data").Content;
        var update = outputs.Single(m => m.Type == "update_display_data").Content;
        Assert.Equal("100 %", update.GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal(
            display.GetProperty("transient").GetProperty("display_id").GetString(),
            update.GetProperty("transient").GetProperty("display_id").GetString());
        Assert.True(outputs.Single(m => m.Type == "clear_output").Content.GetProperty("wait").GetBoolean());
    }

    [Fact]
    public void JupyterKernel_Input_AsksTheFrontEndThatSentTheCell()
    {
        using var other = fixture.Connect();
        var id = _client.SendExecute("var name = input(\"Name? \"); var secret = password(\"Secret? \"); name + secret");
        Answer("Name? ", "False", "A");
        Answer("Secret? ", "True", "b");
        Assert.Equal("ok", _client.Reply(_client.Shell, id).Text("status"));
        Assert.Equal("Ab", _client.Outputs(id).Single(m => m.Type == "execute_result").Content.GetProperty("data").GetProperty("text/plain")
            .GetString());
        Assert.False(other.Stdin.HasMore(0));
    }

    [Fact]
    public void JupyterKernel_InputNotAllowed_IsAnError()
    {
        var (reply, _) = _client.Execute("input()", content => content["allow_stdin"] = false);
        Assert.Equal("NotSupportedException", reply.Text("ename"));
    }

    [Fact]
    public void JupyterKernel_InterruptedInput_GivesUpTheQuestion()
    {
        var id = _client.SendExecute("input()");
        _client.Receive(_client.Stdin);
        _client.Send(_client.Control, "interrupt_request", []);
        Assert.Equal("Interrupted", _client.Reply(_client.Shell, id).Text("ename"));
    }

    [Theory]
    [InlineData("while (true) { }", true)]
    [InlineData("while (true) { }", false)] // front ends before protocol 5.3 send it on shell
    [InlineData("while (true) await Task.Delay(1);", true)]
    [InlineData("System.Threading.Thread.Sleep(60_000);", true)]
    public void JupyterKernel_Interrupt_StopsTheCellAndKeepsTheState(string code, bool onControl)
    {
        _client.Execute("var state = 3;");
        var id = _client.SendExecute(code);
        while (_client.Receive(_client.Iopub) is not { Type: "execute_input" } input || input.Parent != id)
        {
        }

        Thread.Sleep(100);
        var channel = onControl ? _client.Control : _client.Shell;
        var interrupt = _client.Send(channel, "interrupt_request", []);
        if (onControl)
            Assert.Equal("ok", _client.Reply(channel, interrupt).Text("status"));
        Assert.Equal("Interrupted", _client.Reply(_client.Shell, id).Text("ename"));
        Assert.Equal("3", _client.Result("state"));
    }

    [Fact]
    public void JupyterKernel_WrongSignature_IsDroppedAndLogged()
    {
        _client.Send(_client.Shell, "execute_request", new JsonObject { ["code"] = "var forged = 1;" }, signed: false);
        Assert.Equal("CompilationError", _client.Result("forged"));
        Assert.Contains("wrong signature", fixture.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var x = 1;", "complete")]
    [InlineData("foreach (var i in new[] { 1 })\n{", "incomplete")]
    [InlineData("var x = = 1;", "invalid")]
    public void JupyterKernel_IsComplete_TellsAConsoleWhatEnterDoes(string code, string status) =>
        Assert.Equal(status, _client.Request("is_complete_request", new JsonObject { ["code"] = code }).GetProperty("status").GetString());

    [Fact]
    public void JupyterKernel_History_FindsWhatRan()
    {
        _client.Execute("var remembered = \"history\";");
        _client.Execute("1 + 1");
        var found = _client.Request("history_request",
            new JsonObject { ["hist_access_type"] = "tail", ["n"] = 1, ["output"] = true, ["raw"] = true });
        Assert.Equal("1 + 1", found.GetProperty("history")[0][2][0].GetString());
        Assert.Equal("2", found.GetProperty("history")[0][2][1].GetString());
        found = _client.Request("history_request", new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "*remembered*" });
        Assert.Contains("remembered", found.GetProperty("history")[0][2].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JupyterKernel_Comm_IsClosedAtOnce()
    {
        Assert.Empty(_client.Request("comm_info_request", []).GetProperty("comms").EnumerateObject());
        var id = _client.Send(_client.Shell, "comm_open", new JsonObject { ["comm_id"] = "c1", ["target_name"] = "widget" });
        Assert.Equal("c1", _client.Outputs(id).Single(m => m.Type == "comm_close").Text("comm_id"));
    }

    private void Answer(string prompt, string secret, string value)
    {
        var question = _client.Receive(_client.Stdin);
        Assert.Equal(("input_request", prompt, secret), (question.Type, question.Text("prompt"), question.Text("password")));
        _client.Send(_client.Stdin, "input_reply", new JsonObject { ["value"] = value, ["status"] = "ok" }, question.Header);
    }
}
