using System.CommandLine;
using NewsCorpus.Cli;

var root = new RootCommand("Works out who says what about whom, where and when in a pile of news texts.")
{
    ExtractCommand.Create(),
};
return root.Parse(args).Invoke();
