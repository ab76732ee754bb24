using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using NewsCorpus.Cli;

Console.OutputEncoding = new UTF8Encoding(false);

var help = new HelpWithExamples();

// A plain Command and not a RootCommand, which would call itself by the name of its assembly.
var root = new Command("newscorpus", "Works out who says what about whom, where and when in a pile of news texts.")
{
    RunCommand.Create(help),
    ReportCommand.Create(help),
    DiffCommand.Create(help),
    WatchCommand.Create(help),
    ExtractCommand.Create(help),
    IndexCommand.Create(help),
    QueryCommand.Create(help),
    LexiconCommand.Create(help),
    KernelCommand.Create(help),
    new HelpOption { Recursive = true, Action = help },
    new VersionOption(),
};
var result = root.Parse(args.Length == 0 ? ["--help"] : args);
var mistake = result.Action as ParseErrorAction;
mistake?.ShowHelp = false;
// What a mistaken command is like goes where errors go.
var exitCode = result.Invoke(mistake is null ? null : new InvocationConfiguration { Output = Console.Error });
return mistake is null ? exitCode : ExitCodes.Usage;
