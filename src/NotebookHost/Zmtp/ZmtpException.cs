namespace NotebookHost.Zmtp;

/// <summary>
/// A peer broke the ZMTP rules; its connection is closed, the others go on. The message quotes nothing that the peer
/// sent, since it goes to the log.
/// </summary>
internal sealed class ZmtpException(string message) : Exception(message);
