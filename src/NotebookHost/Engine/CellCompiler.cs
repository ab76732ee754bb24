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

    private int _compiled;

    /// <summary>What the next cell goes on from.</summary>
    public CellBasis Basis { get; private set; } = new(null, [.. HostReferences.All]);

    /// <summary>The cell compiled last that has run; null before the first.</summary>
    public CSharpCompilation? Previous => Basis.Previous;

    /// <summary>A compilation of this code after all cells that ran, for completion and inspection.</summary>
    public CSharpCompilation Create(string code, int cell, CancellationToken interrupt = default) => Create(code, cell, Basis, interrupt);

    private CSharpCompilation Create(string code, int cell, CellBasis basis, CancellationToken interrupt)
    {
        var text = SourceText.From(code, Encoding.UTF8);
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions, CellPath.For(cell), interrupt);
        var number = (++_compiled).ToString(CultureInfo.InvariantCulture);
        return CSharpCompilation.CreateScriptCompilation(
            $"cell-{number}-{Guid.NewGuid():n}", tree, basis.Added, Options("Cell#" + number, basis), basis.Previous, typeof(object));
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
            Basis = Basis with { Added = [.. Basis.Added.Union(resolver.Additional.Where(_known.Add))] };
            compilation = Create(code, cell, interrupt);
        }

        return Finish(compilation, interrupt) with { Referenced = [.. resolver.Referenced] };
    }

    /// <summary>
    /// Compiles a cell without directives that will go on from <paramref name="basis"/>, perhaps while others run; one at a time.
    /// </summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public CompiledCell CompileAfter(CellBasis basis, string code, int cell, CancellationToken interrupt) =>
        Finish(Create(code, cell, basis, interrupt), interrupt);

    private CompiledCell Finish(CSharpCompilation compilation, CancellationToken interrupt)
    {
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
        Basis = After(cell);
        _known.UnionWith(Basis.Added);
    }

    /// <summary>What a cell goes on from after another that has run.</summary>
    public CellBasis After(CompiledCell cell) =>
        new(cell.Compilation, [.. cell.Compilation.DirectiveReferences.Where(reference => !_known.Contains(reference)).Distinct()]);

    private CSharpCompilationOptions Options(string className, CellBasis basis) =>
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: className,
            usings: basis.Previous is null ? HostReferences.Imports : [],
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            metadataReferenceResolver: resolver,
            sourceReferenceResolver: _sources,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            // Annotations alone: "string?" is allowed, and nobody is warned about exploratory code.
            nullableContextOptions: NullableContextOptions.Annotations);
}
