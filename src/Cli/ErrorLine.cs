namespace NewsCorpus.Cli;

/// <summary>The line on standard error that says why a command cannot go on.</summary>
internal static class ErrorLine
{
    /// <summary>Prints the line.</summary>
    /// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <returns>The exit code, to end the command with.</returns>
    public static int Print(int exitCode, string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return exitCode;
    }
}
