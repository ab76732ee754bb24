using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsCorpus.Cli;

/// <summary>The ordinary help, followed by the examples of the command that was asked about.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly Dictionary<Command, string> _details = [];
    private readonly HelpAction _help = new();

    /// <summary>Notes what the help of a command says after its options.</summary>
    public void Add(Command command, string details) => _details[command] = details;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _help.Invoke(parseResult);
        if (_details.TryGetValue(parseResult.CommandResult.Command, out var details))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(details);
        }

        return exitCode;
    }
}
