namespace NewsCorpus.Cli;

/// <summary>What the exit status means, the same for every command.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Something was rejected or failed; the rest was done.</summary>
    public const int Failed = 1;

    /// <summary>The command line was not understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C ended the work; what was written is kept.</summary>
    public const int Stopped = 130;
}
