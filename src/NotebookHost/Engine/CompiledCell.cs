using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookHost.Libraries;

namespace NotebookHost.Engine;

/// <summary>A cell after compilation.</summary>
/// <param name="Compilation">What Roslyn knows of the cell and of those before it.</param>
/// <param name="Errors">Empty when the cell can run.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its portable PDB.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, ImmutableArray<Diagnostic> Errors, byte[] Image, byte[] Symbols)
{
    /// <summary>The libraries that its directives name, and the extensions that its packages carry.</summary>
    public IReadOnlyList<Library> Referenced { get; init; } = [];

    /// <summary>False for a cell of comments and directives alone, for which Roslyn emits nothing.</summary>
    public bool HasCode => Image.Length > 0;

    /// <summary>
    /// Whether a later cell can use anything of it: a name, an import, a reference. One that only looks at something or sets a variable
    /// leaves nothing to go on from.
    /// </summary>
    public bool Declares => Compilation.SyntaxTrees.Length > 1
        || Compilation.SyntaxTrees.Any(tree => tree.GetCompilationUnitRoot() is var root
            && (root.Usings.Count > 0 || root.Externs.Count > 0 || root.GetReferenceDirectives().Count > 0))
        || Compilation.ScriptClass!.GetMembers().Any(member => !member.IsImplicitlyDeclared);
}
