using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NotebookHost.Libraries;

namespace NotebookHost.Engine;

/// <summary>
/// The state that cells share: the instance of every submission that ran, whose fields are the cells' variables.
/// </summary>
internal sealed class Session
{
    public const string CellContextName = "cells";

    private readonly CellLoadContext _context;
    private readonly ShadowedVariables _variables = new();
    private object?[] _submissions = new object?[16];
    private int _count = 1; // Slot 0 is that of a globals object, which we do not use.

    public Session(LibraryStore libraries) => _context = new CellLoadContext(libraries);

    /// <summary>Loads the cell; the result runs it from its first statement.</summary>
    public Func<Task<object?>> Prepare(CompiledCell cell)
    {
        if (!cell.HasCode)
            return static () => Task.FromResult<object?>(null);
        if (_count + 1 >= _submissions.Length)
            Array.Resize(ref _submissions, _submissions.Length * 2);
        var entry = cell.Compilation.GetEntryPoint(CancellationToken.None)!;
        var assembly = _context.Load(cell.Image, cell.Symbols);
        var factory = assembly.GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        var submissions = _submissions;
        return () => factory(submissions);
    }

    /// <summary>
    /// Keeps what the cell has declared, as far as it came. False when it declares nothing, as the compiler keeps 40 KB for each cell
    /// that later ones see, or when it never started, so that it must not be seen.
    /// </summary>
    public bool Keep(CompiledCell cell, bool completed)
    {
        if (!cell.Declares)
        {
            _submissions[_count] = null;
            return false;
        }

        if (!cell.HasCode)
            return true;
        if (_submissions[_count] is not { } instance)
            return false;
        _count++;
        _variables.Add(cell, instance, completed);
        return true;
    }

    /// <summary>The value of a variable as the next cell would see it.</summary>
    public bool TryGetVariable(string name, out object? value) => _variables.TryGetValue(name, out value);

    private sealed class CellLoadContext(LibraryStore libraries) : AssemblyLoadContext(CellContextName)
    {
        private readonly Dictionary<string, Assembly> _cells = new(StringComparer.Ordinal);

        public Assembly Load(byte[] image, byte[] symbols)
        {
            var assembly = LoadFromStream(new MemoryStream(image, writable: false), new MemoryStream(symbols, writable: false));
            _cells.Add(assembly.GetName().Name!, assembly);
            return assembly;
        }

        protected override Assembly? Load(AssemblyName assemblyName) =>
            _cells.GetValueOrDefault(assemblyName.Name!)
            ?? (HostReferences.Contains(assemblyName.Name!) ? null : libraries.Context.LoadFromAssemblyName(assemblyName));
    }
}
