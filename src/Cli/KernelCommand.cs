using System.CommandLine;
using NotebookHost.Jupyter.Install;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus kernel</c>: makes the notebooks run live in VS Code and other Jupyter front ends.</summary>
internal static class KernelCommand
{
    public static Command Create(HelpWithExamples help) =>
        new("kernel", "Installs, lists and removes the C# kernel for VS Code and Jupyter.") { Install(help), Uninstall(), List() };

    private static Command Install(HelpWithExamples help)
    {
        var user = new Option<bool>("--user") { Description = "Install for this user (the default)." };
        var sysPrefix = new Option<bool>("--sys-prefix") { Description = "Install for the active Python environment alone." };
        var name = new Option<string?>("--name")
        {
            Description = $"The kernel's name (default: {KernelSpecs.OwnName}, "
                + $"and {KernelSpecs.SharedName} too if no other kernel has it).",
            HelpName = "NAME",
        };
        var force = new Option<bool>("--force") { Description = "Replace another kernel of that name." };
        var interactive = new Option<bool>("--dotnet-interactive")
        {
            Description = "Install a copy of .NET Interactive that runs Plotly.NET 6 instead; fetches two packages.",
        };
        var vscode = new Option<bool>("--vscode") { Description = "Add the setting for completion to your settings of VS Code." };
        var command = new Command("install", "Copies the kernel to your data folder and registers it.")
        {
            user, sysPrefix, name, force, interactive, vscode,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(user) && result.GetValue(sysPrefix)) result.AddError("--user and --sys-prefix exclude each other.");
        });
        help.Add(command, """
            Run it again after an update of this repository. VS Code shows a new kernel after "Developer: Reload Window".

            Examples:
              newscorpus kernel install --vscode
              newscorpus kernel install --sys-prefix
              newscorpus kernel install --dotnet-interactive
              newscorpus kernel install --name my-csharp
            """);
        command.SetAction(result => Guard(() =>
        {
            var installed = new KernelSpecs().Install(new KernelInstallOptions
            {
                SysPrefix = result.GetValue(sysPrefix),
                Name = result.GetValue(name),
                Force = result.GetValue(force),
                DotnetInteractive = result.GetValue(interactive),
            });
            foreach (var kernel in installed.Kernels)
            {
                Console.WriteLine($"""Installed the kernel "{kernel.DisplayName}" ({kernel.Name}) in {kernel.Folder}""");
            }
            Console.WriteLine($"It runs from {installed.ProgramFolder}");
            if (installed.Hint is { } hint) Console.WriteLine(hint);
            SetUpVSCode(result.GetValue(vscode));
        }));
        return command;
    }

    private static void SetUpVSCode(bool write)
    {
        var file = VSCodeSettings.File;
        if (!write)
        {
            Console.WriteLine($"For completion after a dot in VS Code, add this to your settings, or run the command with --vscode:");
            Console.WriteLine($"  {VSCodeSettings.Setting}");
            return;
        }

        try
        {
            Console.WriteLine(VSCodeSettings.Add(file)
                ? $"Added the setting for completion to {file}"
                : $"The setting for completion is in {file} already");
        }
        catch (KernelSpecException e)
        {
            throw new KernelSpecException($"{e.Message}; add this to your settings of VS Code yourself: {VSCodeSettings.Setting}");
        }
    }

    private static Command Uninstall()
    {
        var name = new Argument<string?>("name") { Description = "The kernel (default: all that newscorpus installed).",
            Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("uninstall", "Removes what install has installed.") { name };
        command.SetAction(result => Guard(() =>
        {
            var removed = new KernelSpecs().Uninstall(result.GetValue(name));
            foreach (var kernel in removed) Console.WriteLine($"Removed {kernel.Name} from {kernel.Folder}");
            if (removed.Count == 0) Console.WriteLine("There was nothing to remove.");
        }));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists the kernels that Jupyter finds; * marks those of newscorpus.");
        command.SetAction(_ => Guard(() =>
        {
            foreach (var kernel in new KernelSpecs().List())
            {
                Console.WriteLine($"{(kernel.IsOurs ? '*' : ' ')} {kernel.Name,-24} {kernel.DisplayName,-24} {kernel.Folder}");
            }
        }));
        return command;
    }

    private static int Guard(Action action)
    {
        try
        {
            action();
            return ExitCodes.Done;
        }
        catch (KernelSpecException e)
        {
            return ErrorLine.Print(ExitCodes.Failed, e.Message);
        }
    }
}
