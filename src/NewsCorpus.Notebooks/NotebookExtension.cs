using Microsoft.DotNet.Interactive;

namespace NewsCorpus.Notebooks;

/// <summary>Lets a host of .NET Interactive show data frames, charts and figures as soon as it loads this library.</summary>
public sealed class NotebookExtension : IKernelExtension
{
    /// <inheritdoc/>
    public Task OnLoadAsync(Kernel kernel)
    {
        NotebookFormatters.Register();
        return Task.CompletedTask;
    }
}
