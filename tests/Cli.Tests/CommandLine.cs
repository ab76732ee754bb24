using System.Diagnostics;
using System.Text;

namespace NewsCorpus.Cli.Tests;

/// <summary>What a run of the command printed and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors);

/// <summary>Starts the real command in a process of its own, as a user does.</summary>
internal static class CommandLine
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "NewsCorpus.Cli.dll");

    public static CommandResult Run(string folder, params string[] arguments) =>
        RunWith(folder, "", new Dictionary<string, string>(), arguments);

    public static CommandResult RunWith(
        string folder, string input, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, errors.Result);
    }
}
