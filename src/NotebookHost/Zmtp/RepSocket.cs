namespace NotebookHost.Zmtp;

/// <summary>
/// REP: answers each request on its own connection. The frames up to the empty delimiter are the
/// envelope and go back unchanged.
/// </summary>
/// <param name="answer">The answer to a request's parts.</param>
internal sealed class RepSocket(Func<IReadOnlyList<byte[]>, IReadOnlyList<byte[]>> answer) : ZmtpSocket("REP")
{
    public override void OnMessage(ZmtpConnection connection, IReadOnlyList<byte[]> parts)
    {
        var delimiter = parts.TakeWhile(part => part.Length > 0).Count();
        if (delimiter >= parts.Count - 1)
            return; // RFC 28: a request without delimiter or body is dropped.
        connection.Send(ZmtpFrame.Encode([.. parts.Take(delimiter + 1), .. answer([.. parts.Skip(delimiter + 1)])]));
    }
}
