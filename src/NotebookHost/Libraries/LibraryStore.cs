using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace NotebookHost.Libraries;

/// <summary>
/// The libraries that cells have referenced, each loaded once, in a load context of its own: what a cell runs is the
/// file that it was compiled against, even when the host happens to carry an assembly of the same name.
/// Engines may share a store; then a library is compiled to machine code once for all their notebooks.
/// </summary>
internal sealed class LibraryStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Library> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (DateTime Written, long Length)> _stamps = new(StringComparer.Ordinal);
    private readonly List<string> _folders = [];
    private readonly LibraryLoadContext _context;

    public LibraryStore() => _context = new LibraryLoadContext(this);

    public AssemblyLoadContext Context => _context;

    /// <summary>The library at that path, read now or when it was first asked for.</summary>
    /// <exception cref="LibraryException">Not an assembly, or not the one that is loaded under this name.</exception>
    public Library Get(string path)
    {
        path = Path.GetFullPath(path);
        lock (_gate)
        {
            var info = new FileInfo(path);
            var stamp = (info.LastWriteTimeUtc, info.Length);
            var name = Path.GetFileNameWithoutExtension(path);
            if (_byName.TryGetValue(name, out var loaded) && loaded.Path == path && _stamps.GetValueOrDefault(path) == stamp)
                return loaded;

            var library = Library.Read(path);
            if (_byName.TryGetValue(library.Name.Name!, out loaded))
                RequireSame(loaded, library);
            else
                _byName.Add(library.Name.Name!, loaded = library);
            _stamps[path] = stamp;
            AddFolder(Path.GetDirectoryName(path)!);
            return loaded;
        }
    }

    /// <summary>A library that another one needs: one that is known, or a file beside a known one; else null.</summary>
    public Library? Find(string simpleName)
    {
        lock (_gate)
        {
            if (_byName.TryGetValue(simpleName, out var library))
                return library;
            var beside = _folders.Select(folder => Path.Combine(folder, simpleName + ".dll")).FirstOrDefault(File.Exists);
            return beside is null ? null : Get(beside);
        }
    }

    private void AddFolder(string folder)
    {
        if (!_folders.Contains(folder))
            _folders.Add(folder);
    }

    private static void RequireSame(Library loaded, Library found)
    {
        if (loaded.Mvid == found.Mvid)
            return;
        var file = Path.GetFileName(found.Path);
        throw new LibraryException(loaded.Path == found.Path
            ? $"{file} was rebuilt after this kernel loaded it: restart the kernel to use the new build"
            : $"another {file} is loaded already: restart the kernel to use this one");
    }

    private sealed class LibraryLoadContext(LibraryStore store) : AssemblyLoadContext("libraries")
    {
        private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.OrdinalIgnoreCase);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            // The framework's own assemblies, and this host, are the default context's.
            if (HostReferences.Contains(assemblyName.Name!) || store.Find(assemblyName.Name!) is not { } library)
                return null;
            lock (_loaded)
            {
                if (_loaded.TryGetValue(library.Name.Name!, out var assembly))
                    return assembly;
                var (image, symbols) = library.Open();
                return _loaded[library.Name.Name!] = LoadFromStream(image, symbols);
            }
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName)
        {
            string[] names =
            [
                unmanagedDllName, $"{unmanagedDllName}.dll", $"{unmanagedDllName}.so", $"{unmanagedDllName}.dylib",
                $"lib{unmanagedDllName}.so", $"lib{unmanagedDllName}.dylib",
            ];
            foreach (var file in store._folders.ToArray().SelectMany(NativeFolders).SelectMany(_ => names, Path.Combine).Where(File.Exists))
            {
                if (NativeLibrary.TryLoad(file, out var library))
                    return library;
            }

            return 0;
        }

        // The native files of a package lie under runtimes/<platform>/native; those of another platform do not load.
        private static IEnumerable<string> NativeFolders(string folder)
        {
            var platforms = Path.Combine(folder, "runtimes");
            return Directory.Exists(platforms)
                ? [folder, .. Directory.GetDirectories(platforms).Order(StringComparer.Ordinal)
                .Select(platform => Path.Combine(platform, "native"))]
                : [folder];
        }
    }
}
