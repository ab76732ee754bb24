using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookHost.Engine;

namespace NotebookHost.Language;

/// <summary>Proposes what can stand at the cursor: members after a dot, else names in scope and keywords.</summary>
/// <remarks>
/// Roslyn's own services (Microsoft.CodeAnalysis.CSharp.Features 5.12) were tried on the same cases. They need a workspace
/// that compiles every cell a second time: after 100 cells a list cost 3 to 6 times the processor time and the heap grew
/// from 21 to 77 MB; the first list took 4.4 s of processor time instead of 0.4.
/// </remarks>
internal static class Completion
{
    private const int Most = 2000;

    /// <param name="compiler">Knows the cells that ran.</param>
    /// <param name="code">The cell as it is being written.</param>
    /// <param name="position">The cursor, in UTF-16 code units.</param>
    /// <param name="baseDirectory">What <c>#r</c> and <c>#load</c> are relative to.</param>
    public static CompletionList At(CellCompiler compiler, string code, int position, string baseDirectory)
    {
        if (PathCompletion.At(code, position, baseDirectory) is { } paths)
            return paths;

        var start = WordStart(code, position);
        var model = CodeModel.For(compiler, Finish(code, start, position), cell: 0);
        var before = model.TokenBefore(start);
        return IsInsideText(model, before, start)
            ? CompletionList.None(position)
            : new CompletionList(start, position, Choose(Propose(model, before, start), code[start..position]));
    }

    private static int WordStart(string code, int position)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        return start;
    }

    /// <summary>
    /// A statement that still lacks its end would swallow the next line ("rows." and "var x = 1" make a declaration
    /// of type rows.var), so it is ended here, and an absent name is filled in.
    /// </summary>
    private static string Finish(string code, int start, int position)
    {
        var lineEnd = code.IndexOf('\n', position);
        var rest = code.AsSpan(position, (lineEnd < 0 ? code.Length : lineEnd) - position);
        var afterDot = code.AsSpan(0, start).TrimEnd().EndsWith(".");
        return afterDot && rest.IsWhiteSpace() ? code.Insert(position, start == position ? "_;" : ";") : code;
    }

    private static bool IsInsideText(CodeModel model, SyntaxToken before, int position)
    {
        var trivia = model.Root.FindTrivia(Math.Max(0, position - 1));
        if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia)
        {
            return true;
        }

        var at = model.Root.FindToken(Math.Max(0, position - 1));
        return at.Kind() switch
        {
            SyntaxKind.InterpolatedStringTextToken => true,
            SyntaxKind.NumericLiteralToken => at.Span.End == position,
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken =>
                at.SpanStart < position && (position < at.Span.End || at.ContainsDiagnostics),
            _ => before.IsKind(SyntaxKind.InterpolatedStringStartToken),
        };
    }

    private static IEnumerable<CompletionItem> Propose(CodeModel model, SyntaxToken before, int position)
    {
        if (before.Kind() is SyntaxKind.DotToken or SyntaxKind.ColonColonToken or SyntaxKind.MinusGreaterThanToken)
        {
            // "1." is more likely the start of 1.5 than of 1.CompareTo.
            return before.GetPreviousToken().IsKind(SyntaxKind.NumericLiteralToken) ? [] : ToItems(Members.After(model, before, position));
        }

        if (before.Parent is InitializerExpressionSyntax initializer
            && Members.SettableIn(model, initializer, position) is { Count: > 0 } settable)
        {
            return ToItems(settable);
        }

        if (before.IsKind(SyntaxKind.NewKeyword) || before.Parent is UsingDirectiveSyntax)
            return ToItems(model.Semantics.LookupNamespacesAndTypes(position));
        return ToItems(model.Semantics.LookupSymbols(position)).Concat(Keywords());
    }

    private static IEnumerable<CompletionItem> ToItems(IEnumerable<ISymbol> symbols) =>
        symbols.Where(SymbolKinds.CanBeProposed).Select(symbol => new CompletionItem(symbol.Name, SymbolKinds.Of(symbol)));

    private static IEnumerable<CompletionItem> Keywords() =>
        SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(text => text.Length > 1 && text[0] is >= 'a' and <= 'z')
            .Select(text => new CompletionItem(text, "keyword"));

    // Names spelt as typed come first; then what is nearest to the person: variables and functions before the framework.
    private static List<CompletionItem> Choose(IEnumerable<CompletionItem> items, string prefix) =>
        [.. items
            .Where(item => item.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(item => item.Text)
            .OrderBy(item => item.Text.StartsWith(prefix, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(item => item.Kind is "variable" or "function" ? 0 : 1)
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.Text, StringComparer.Ordinal)
            .Take(Most)];
}
