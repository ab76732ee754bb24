using System.Reflection;
using Microsoft.DotNet.Interactive;
using NotebookHost.Engine;
using NotebookHost.Libraries;

namespace NotebookHost.Interactive;

/// <summary>
/// Loads the kernel extensions (<see cref="IKernelExtension"/>) of what a notebook references, once for each engine. An
/// extension registers formatters, so it is loaded before the code of the cell that references it.
/// </summary>
internal sealed class ExtensionLoader(Kernel kernel, LibraryStore libraries)
{
    private readonly HashSet<string> _loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Loads the extensions of these libraries that were not loaded before; one that fails is reported, and the cell goes on.
    /// </summary>
    public async Task LoadAsync(IEnumerable<Library> candidates, OutputCoalescer output)
    {
        foreach (var library in candidates.Where(library => library.MayHoldExtensions && _loaded.Add(library.Name.Name!)))
        {
            foreach (var type in Types(library))
            {
                try
                {
                    await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(kernel);
                }
                catch (Exception exception) when (exception is not OperationCanceledException and not ThreadInterruptedException)
                {
                    output.Write(CellStream.Error,
                        $"The extension {type.Name} of {library.Name.Name} failed to load: {exception.Message}\n");
                }
            }
        }
    }

    private IEnumerable<Type> Types(Library library) =>
        Exported(libraries.Context.LoadFromAssemblyName(library.Name))
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IKernelExtension).IsAssignableFrom(type));

    // A type whose dependencies are absent cannot be an extension that works.
    private static Type[] Exported(Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception exception) when (exception is FileNotFoundException or TypeLoadException)
        {
            return [];
        }
    }
}
