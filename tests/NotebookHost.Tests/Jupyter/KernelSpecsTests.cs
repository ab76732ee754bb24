using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using NotebookHost.Jupyter.Install;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class KernelSpecsTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("kernelspecs-").FullName;
    private readonly Dictionary<string, string> _variables = [];

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public void KernelSpecs_Install_WritesASpecThatRunsTheCopy()
    {
        var installed = Specs().Install(new KernelInstallOptions());
        Assert.Null(installed.Hint);
        Assert.Equal([("newscorpus-csharp", "C# (newscorpus)"), (".net-csharp", "C#")],
            installed.Kernels.Select(kernel => (kernel.Name, kernel.DisplayName)));
        var folder = installed.Kernels[1].Folder;
        Assert.Equal(Path.Combine(Kernels, ".net-csharp"), folder);

        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;
        var argv = spec["argv"]!.AsArray().Select(argument => (string)argument!).ToArray();
        Assert.Equal(["dotnet", "kernel", "{connection_file}"], [Path.GetFileNameWithoutExtension(argv[0]), .. argv[2..]]);
        Assert.Equal(Path.Combine(installed.ProgramFolder, "NotebookHost.dll"), argv[1]);
        Assert.StartsWith(_home, argv[1], StringComparison.Ordinal);
        Assert.Equal("0", (string?)spec["env"]!["DOTNET_EnableWriteXorExecute"]);
        Assert.Equal(("csharp", "message"), ((string)spec["language"]!, (string)spec["interrupt_mode"]!));
        Assert.True(File.Exists(Path.Combine(folder, "logo-64x64.png")));

        var copied = Directory.GetFiles(installed.ProgramFolder).Select(Path.GetFileName).ToList();
        Assert.Contains("NotebookHost.runtimeconfig.json", copied);
        Assert.Contains("Microsoft.CodeAnalysis.CSharp.dll", copied);
        // lies beside the host here, as NewsCorpus.dll does in the command line's folder
        Assert.DoesNotContain("xunit.v3.core.dll", copied);
    }

    [Fact]
    public void KernelSpecs_InstalledAgain_ReplacesItself()
    {
        Specs().Install(new KernelInstallOptions());
        var again = Specs().Install(new KernelInstallOptions());
        Assert.Null(again.Hint);
        Assert.Equal([".net-csharp", "newscorpus-csharp"], Specs().List().Where(kernel => kernel.IsOurs).Select(kernel => kernel.Name));
        Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(again.ProgramFolder)!));
    }

    [Fact]
    public void KernelSpecs_NameOfAnotherKernel_IsLeftAlone()
    {
        var foreign = Foreign(Kernels, ".net-csharp");
        var installed = Specs().Install(new KernelInstallOptions());
        Assert.Equal(["newscorpus-csharp"], Names(installed));
        Assert.Contains(".net-csharp", installed.Hint, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(foreign));

        Assert.Throws<KernelSpecException>(() => Specs().Install(new KernelInstallOptions { Name = ".net-csharp" }));
        Assert.Equal("{}", File.ReadAllText(foreign));
        Assert.Equal([".net-csharp"], Names(Specs().Install(new KernelInstallOptions { Name = ".net-csharp", Force = true })));
        Assert.NotEqual("{}", File.ReadAllText(foreign));
    }

    [Fact]
    public void KernelSpecs_KernelElsewhereOnTheSearchPath_KeepsItsNameToo()
    {
        var elsewhere = Path.Combine(_home, "elsewhere");
        _variables["JUPYTER_PATH"] = elsewhere;
        Foreign(Path.Combine(elsewhere, "kernels"), ".NET-CSharp");
        Assert.Equal(["newscorpus-csharp"], Names(Specs().Install(new KernelInstallOptions())));
    }

    [Fact]
    public void KernelSpecs_SysPrefix_NeedsAnActiveEnvironment()
    {
        Assert.Throws<KernelSpecException>(() => Specs().Install(new KernelInstallOptions { SysPrefix = true }));
        _variables["VIRTUAL_ENV"] = Path.Combine(_home, "venv");
        var installed = Specs().Install(new KernelInstallOptions { SysPrefix = true });
        Assert.Equal(Path.Combine(_home, "venv", "share", "jupyter", "kernels", ".net-csharp"), installed.Kernels[1].Folder);
    }

    [Fact]
    public void KernelSpecs_Uninstall_RemovesOursAndNothingElse()
    {
        Foreign(Kernels, "python3");
        var first = Specs().Install(new KernelInstallOptions());
        var second = Specs().Install(new KernelInstallOptions { Name = "mine" });
        Assert.Throws<KernelSpecException>(() => Specs().Uninstall("python3"));

        Assert.Equal(["mine"], Specs().Uninstall("mine").Select(kernel => kernel.Name));
        Assert.False(Directory.Exists(second.Kernels.Single().Folder));
        Assert.True(Directory.Exists(first.ProgramFolder));

        Assert.Equal([".net-csharp", "newscorpus-csharp"], Specs().Uninstall().Select(kernel => kernel.Name));
        Assert.False(Directory.Exists(first.ProgramFolder));
        Assert.Contains(Specs().List(), kernel => kernel.Name == "python3");
        Assert.Empty(Specs().Uninstall());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("../x")]
    public void KernelSpecs_BadName_IsRefused(string name) =>
        Assert.Throws<KernelSpecException>(() => Specs().Install(new KernelInstallOptions { Name = name }));

    [Theory]
    [InlineData("LINUX", "", "HOME/.local/share/jupyter/kernels", "HOME/.local/share/newscorpus/kernel")]
    [InlineData("LINUX", "XDG_DATA_HOME=/x", "/x/jupyter/kernels", "/x/newscorpus/kernel")]
    [InlineData("LINUX", "JUPYTER_DATA_DIR=/j", "/j/kernels", "HOME/.local/share/newscorpus/kernel")]
    [InlineData("OSX", "", "HOME/Library/Jupyter/kernels", "HOME/Library/Application Support/newscorpus/kernel")]
    [InlineData("WINDOWS", "APPDATA=/r,LOCALAPPDATA=/l", "/r/jupyter/kernels", "/l/newscorpus/kernel")]
    [InlineData("WINDOWS", "JUPYTER_DATA_DIR=/j", "/j/kernels", "HOME/AppData/Local/newscorpus/kernel")]
    public void JupyterFolders_OnEachSystem_AreWhereJupyterLooks(string platform, string variables, string kernels, string host)
    {
        var set = variables.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        var folders = new JupyterFolders(OSPlatform.Create(platform), "HOME", set.GetValueOrDefault);
        Assert.Equal(kernels, folders.UserKernels.Replace('\\', '/'));
        Assert.Equal(host, folders.Host.Replace('\\', '/'));
        Assert.Contains(folders.UserKernels, folders.AllKernels);
    }

    private static IEnumerable<string> Names(KernelInstallation installed) => installed.Kernels.Select(kernel => kernel.Name);

    private string Kernels => Path.Combine(_home, "jupyter", "kernels");

    private KernelSpecs Specs()
    {
        _variables["JUPYTER_DATA_DIR"] = Path.Combine(_home, "jupyter");
        _variables["XDG_DATA_HOME"] = Path.Combine(_home, "data");
        return new KernelSpecs(new JupyterFolders(OSPlatform.Linux, _home, _variables.GetValueOrDefault), AppContext.BaseDirectory);
    }

    private static string Foreign(string kernels, string name)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(kernels, name)).FullName, "kernel.json");
        File.WriteAllText(file, "{}");
        return file;
    }
}
