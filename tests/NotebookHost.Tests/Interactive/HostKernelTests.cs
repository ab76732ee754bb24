using NotebookHost.Display;
using NotebookHost.Tests.Engine;
using Xunit;

namespace NotebookHost.Tests.Interactive;

public sealed class HostKernelTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Kernel_AsksForInput()
    {
        var cells = new Cells();
        await cells.Run("using Microsoft.DotNet.Interactive;");
        Assert.Equal("2 csharp", await cells.Run("KernelInvocationContext.Current.Display(1); 2.Display(); display(3); \"2 \" + Kernel.Current.Name"));
        Assert.Equal(["1", "2", "3"], cells.Output.Displays.Select(shown => shown[MimeBundle.Plain]));

        var output = new RecordedOutput();
        output.Answers.Enqueue("Ann");
        output.Answers.Enqueue("x");
        output.Answers.Enqueue("y");
        var result = await cells.Engine.ExecuteAsync(
            "await Kernel.GetInputAsync(\"name\") + (await Kernel.GetPasswordAsync(\"pin\")).GetClearTextPassword() + await GetInputAsync(\"more\")",
            output, TestContext.Current.CancellationToken);
        Assert.Equal("Annxy", result.Value?[MimeBundle.Plain]);
        Assert.Equal(["ask name False", "ask pin True", "ask more False"], output.Events);
    }

    [Fact]
    public async Task StaticKernelFunctions_MayBeImportedToo()
    {
        var cells = new Cells();
        await cells.Run("using static Microsoft.DotNet.Interactive.Kernel;\ndisplay(HTML(\"<b>\"));");
        Assert.Equal("<b>", cells.Output.Displays.Single()[MimeBundle.Html]);
    }

    [Fact]
    public async Task Extension_OfAReferencedLibrary_IsLoadedBeforeTheCellRuns()
    {
        _folder.Compile(
            "Shapes",
            """
            using Microsoft.DotNet.Interactive;
            using Microsoft.DotNet.Interactive.Formatting;
            public sealed class Circle { }
            public sealed class Loader : IKernelExtension
            {
                public System.Threading.Tasks.Task OnLoadAsync(Kernel kernel)
                {
                    Formatter.Register<Circle>(_ => "<circle/>", "text/html");
                    return System.Threading.Tasks.Task.CompletedTask;
                }
            }
            public sealed class Broken : IKernelExtension
            {
                public System.Threading.Tasks.Task OnLoadAsync(Kernel kernel) => throw new System.InvalidOperationException("no luck");
            }
            """);
        // A copy of the host's own assemblies beside the library must not be loaded a second time.
        foreach (var own in (string[])["Microsoft.DotNet.Interactive.dll", "Microsoft.DotNet.Interactive.Formatting.dll"])
            File.Copy(Path.Combine(AppContext.BaseDirectory, own), _folder.File(own));
        var cells = new Cells(_folder.Path);

        var result = await cells.TryRun("#r \"Shapes.dll\"\nnew Circle()", TestContext.Current.CancellationToken);

        Assert.Equal("<circle/>", result.Value?[MimeBundle.Html]);
        Assert.Equal("The extension Broken of Shapes failed to load: no luck\n", cells.Output.Error);
        Assert.Equal("True", await cells.Run(
            "#r \"Microsoft.DotNet.Interactive.dll\"\n(typeof(Loader).GetInterfaces()[0] == typeof(Microsoft.DotNet.Interactive.IKernelExtension)).ToString()"));
        await cells.Run("#r \"Shapes.dll\"");
        Assert.Equal("", cells.Output.Error);
    }
}
