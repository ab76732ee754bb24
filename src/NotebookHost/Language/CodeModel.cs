using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Engine;

namespace NotebookHost.Language;

/// <summary>What the compiler knows of code that is still being written.</summary>
internal sealed class CodeModel
{
    private const string PackageDirective = "nuget:";

    private CodeModel(SyntaxTree tree, SemanticModel semantics)
    {
        Root = tree.GetRoot();
        Semantics = semantics;
    }

    public SyntaxNode Root { get; }

    public SemanticModel Semantics { get; }

    public static CodeModel For(CellCompiler compiler, string code, int cell)
    {
        var compilation = compiler.Create(WithoutPackages(code), cell);
        var path = CellPath.For(cell);
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        return new CodeModel(tree, compilation.GetSemanticModel(tree, ignoreAccessibility: false));
    }

    /// <summary>The token that ends at or before the position, or contains it; its place decides what can follow.</summary>
    public SyntaxToken TokenBefore(int position)
    {
        var token = Root.FindToken(Math.Max(0, position - 1), findInsideTrivia: false);
        while (token.SpanStart >= position && !token.IsKind(SyntaxKind.None))
            token = token.GetPreviousToken(includeZeroWidth: false);
        return token;
    }

    // Typing a name must not start to download a package; same length, so that all positions stay.
    private static string WithoutPackages(string code) =>
        code.Contains(PackageDirective, StringComparison.Ordinal)
            ? string.Join('\n', code.Split('\n').Select(line => IsPackage(line) ? new string(' ', line.Length) : line))
            : code;

    private static bool IsPackage(string line) =>
        line.TrimStart() is ['#', ..] start && start.Contains(PackageDirective, StringComparison.Ordinal);
}
