using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Engine;

namespace NotebookHost.Language;

internal enum CompletenessStatus
{
    Complete,
    Incomplete,
    Invalid,
}

/// <summary>Tells a console whether Enter should run the code or open a further line.</summary>
internal static class CellCompleteness
{
    private const int IndentWidth = 4;

    public static CompletenessStatus Check(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CellCompiler.ParseOptions);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return CompletenessStatus.Incomplete;
        return tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)
            ? CompletenessStatus.Invalid
            : CompletenessStatus.Complete;
    }

    /// <summary>The white space for a further line: that of the last line, and more after an opening brace.</summary>
    public static string IndentAfter(string code)
    {
        var last = code.TrimEnd('\n', '\r').Split('\n')[^1];
        var indent = last[..^last.TrimStart().Length];
        return last.TrimEnd().EndsWith('{') ? indent + new string(' ', IndentWidth) : indent;
    }
}
