using System.Runtime.InteropServices;
using NotebookHost.Engine;
using NotebookHost.Jupyter;
using NotebookHost.Running;

if (args is ["kernel", var connectionFile])
{
    // Whatever a cell has left running ends here.
    Environment.Exit(KernelCommand.Run(connectionFile));
}

using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
using var keyboard = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

switch (args)
{
    case ["run", .. var rest]:
        try
        {
            var progress = new RunProgress(ConsoleCapture.RealError, inPlace: !Console.IsErrorRedirected);
            return await new RunCommand(RunRequest.Parse(rest), progress).RunAsync(stop.Token);
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine("error: " + exception.Message);
            return RunCommand.Usage;
        }
    default:
        Console.Error.WriteLine("usage: NotebookHost run NOTEBOOK... [-p name=value] [--output DIR]");
        Console.Error.WriteLine("       NotebookHost kernel CONNECTION_FILE");
        return RunCommand.Usage;
}
