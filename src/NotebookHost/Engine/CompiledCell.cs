using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Engine;

/// <summary>A cell after compilation.</summary>
/// <param name="Compilation">What Roslyn knows of the cell and of those before it.</param>
/// <param name="Errors">Empty when the cell can run.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its portable PDB.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, ImmutableArray<Diagnostic> Errors, byte[] Image, byte[] Symbols)
{
    /// <summary>False for a cell of comments and directives alone, for which Roslyn emits nothing.</summary>
    public bool HasCode => Image.Length > 0;
}
