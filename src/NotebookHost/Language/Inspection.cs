using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookHost.Engine;

namespace NotebookHost.Language;

/// <summary>Tells what the name at the cursor is: signature and documentation, as plain text and as Markdown.</summary>
internal sealed record Inspection(string Plain, string Markdown)
{
    private const int MostOverloads = 8;

    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeConstantValue
                | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithLocalOptions(SymbolDisplayLocalOptions.IncludeType)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    /// <returns>Null when nothing is known about what stands there.</returns>
    public static Inspection? At(CellCompiler compiler, string code, int position)
    {
        var model = CodeModel.For(compiler, code, cell: 0);
        var symbols = Touching(model, position).Select(token => Find(model, token)).FirstOrDefault(found => found.Count > 0);
        return symbols is null ? null : Describe(symbols);
    }

    /// <summary>The name at the cursor, that just before it, then the method whose arguments are being written.</summary>
    private static IEnumerable<SyntaxToken> Touching(CodeModel model, int position)
    {
        if (position < model.Root.FullSpan.End)
            yield return model.Root.FindToken(position);
        var before = model.TokenBefore(position);
        yield return before;
        for (var node = before.Parent; node is not null; node = node.Parent)
        {
            if (node is ArgumentListSyntax { Parent: InvocationExpressionSyntax call })
                yield return call.Expression.GetLastToken();
            else if (node is ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax creation })
                yield return creation.Type.GetLastToken();
        }
    }

    private static IReadOnlyList<ISymbol> Find(CodeModel model, SyntaxToken token)
    {
        if (token.Parent is not { } node || !(token.IsKind(SyntaxKind.IdentifierToken) || node is PredefinedTypeSyntax))
            return [];
        if (model.Semantics.GetDeclaredSymbol(node) is { } declared)
            return [declared];
        var info = model.Semantics.GetSymbolInfo(node);
        if (info.Symbol is { } symbol)
            return [symbol];
        return info.CandidateSymbols.IsEmpty ? model.Semantics.GetMemberGroup(node) : info.CandidateSymbols;
    }

    private static Inspection Describe(IReadOnlyList<ISymbol> symbols)
    {
        var signatures = symbols.Take(MostOverloads).Select(SignatureOf).ToList();
        if (symbols.Count > MostOverloads)
            signatures.Add(string.Create(CultureInfo.InvariantCulture, $"// and {symbols.Count - MostOverloads} more overloads"));
        var documentation = symbols.Select(DocumentationText.For).FirstOrDefault(text => text is not null);

        var plain = new StringBuilder(string.Join('\n', signatures));
        var markdown = new StringBuilder($"```csharp\n{plain}\n```");
        if (documentation is not null)
        {
            plain.Append("\n\n").Append(documentation.Summary);
            markdown.Append("\n\n").Append(documentation.Summary);
            foreach (var (name, text) in documentation.Parameters)
            {
                plain.Append("\n  ").Append(name).Append(": ").Append(text);
                markdown.Append("\n- `").Append(name).Append("`: ").Append(text);
            }

            if (documentation.Returns.Length > 0)
            {
                plain.Append("\nReturns: ").Append(documentation.Returns);
                markdown.Append("\n\n*Returns:* ").Append(documentation.Returns);
            }
        }

        return new Inspection(plain.ToString(), markdown.ToString());
    }

    // What a cell declares is a field or method of a class that the person has never seen.
    private static string SignatureOf(ISymbol symbol) =>
        symbol.ToDisplayString(symbol.ContainingType is { IsScriptClass: true }
            ? Signature.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
            : Signature);
}
