namespace NotebookHost.Zmtp;

/// <summary>A peer broke the ZMTP rules; its connection is closed, the others go on.</summary>
internal sealed class ZmtpException(string message) : Exception(message);
