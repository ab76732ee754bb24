using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Libraries;

namespace NotebookHost.Engine;

/// <summary>
/// Compiles cells, each as a C# script submission that sees what the cells before it declared. Works on Roslyn's
/// submissions themselves instead of <c>CSharpScript</c>, because the session must go on from what a cell had declared
/// when it was interrupted, and must load libraries from its own copies.
/// </summary>
internal sealed class CellCompiler(string baseDirectory, LibraryResolver resolver, bool stoppable)
{
    public static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.CSharp14, DocumentationMode.Parse, SourceCodeKind.Script);

    private readonly SourceReferenceResolver _sources = new SourceFileResolver([], baseDirectory);
    private readonly HashSet<MetadataReference> _known = [.. HostReferences.All];

    // What the next cell adds. A submission has the references of those before it by itself; given again, they would
    // pile up with every cell.
    private ImmutableArray<MetadataReference> _added = [.. HostReferences.All];
    private int _compiled;

    /// <summary>The cell compiled last that has run; null before the first.</summary>
    public CSharpCompilation? Previous { get; private set; }

    /// <summary>A compilation of this code after all cells that ran, for completion and inspection.</summary>
    public CSharpCompilation Create(string code, int cell, CancellationToken interrupt = default)
    {
        var text = SourceText.From(code, Encoding.UTF8);
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions, CellPath.For(cell), interrupt);
        var number = (++_compiled).ToString(CultureInfo.InvariantCulture);
        return CSharpCompilation.CreateScriptCompilation(
            $"cell-{number}-{Guid.NewGuid():n}", tree, _added, Options("Cell#" + number), Previous, typeof(object));
    }

    /// <summary>Compiles a cell; the session stays as it is until <see cref="Accept"/>.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public CompiledCell Compile(string code, int cell, CancellationToken interrupt)
    {
        resolver.Reset();
        resolver.Interrupt = interrupt;
        var compilation = Create(code, cell, interrupt);
        // Asking for the directives' references resolves them, packages included.
        if (!compilation.DirectiveReferences.IsEmpty && resolver.Additional.Count > 0)
        {
            _added = [.. _added.Union(resolver.Additional.Where(_known.Add))];
            compilation = Create(code, cell, interrupt);
        }

        // The tree with the cell's own code comes last, after what it loads.
        var tree = compilation.SyntaxTrees[^1];
        if (!stoppable || !InterruptChecks.ApplyTo(tree.GetRoot(interrupt)))
            return Emit(compilation, interrupt);
        // Errors are reported in the code as written; only code without errors gets checks.
        var errors = ErrorsOf(compilation.GetDiagnostics(interrupt));
        if (!errors.IsEmpty)
            return new CompiledCell(compilation, errors, [], []);
        var withChecks = Emit(InterruptChecks.AddTo(compilation, tree), interrupt);
        return withChecks.Errors.IsEmpty ? withChecks : Emit(compilation, interrupt);
    }

    private static CompiledCell Emit(CSharpCompilation compilation, CancellationToken interrupt)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        var emitted = compilation.Emit(image, symbols, options: options, cancellationToken: interrupt);
        return new CompiledCell(compilation, ErrorsOf(emitted.Diagnostics), image.ToArray(), symbols.ToArray());
    }

    private static ImmutableArray<Diagnostic> ErrorsOf(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];

    /// <summary>Makes what the cell declares and references known to later cells.</summary>
    public void Accept(CompiledCell cell)
    {
        Previous = cell.Compilation;
        _added = [.. cell.Compilation.DirectiveReferences.Where(_known.Add)];
    }

    private CSharpCompilationOptions Options(string className) =>
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: className,
            usings: Previous is null ? HostReferences.Imports : [],
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            metadataReferenceResolver: resolver,
            sourceReferenceResolver: _sources,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            // Annotations alone: "string?" is allowed, and nobody is warned about exploratory code.
            nullableContextOptions: NullableContextOptions.Annotations);
}
