using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Language;

/// <summary>Finds the members that an expression, a type or a namespace offers.</summary>
internal static class Members
{
    /// <summary>What can follow this dot (or <c>?.</c>, <c>::</c>, <c>-&gt;</c>).</summary>
    public static IEnumerable<ISymbol> After(CodeModel model, SyntaxToken dot, int position) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access => Of(model, access.Expression, position),
        MemberBindingExpressionSyntax binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional =>
            Of(model, conditional.Expression, position),
        QualifiedNameSyntax name => Of(model, name.Left, position),
        AliasQualifiedNameSyntax name => Of(model, name.Alias, position),
        _ => [],
    };

    /// <summary>The properties and fields that an object initialiser or a <c>with</c> can set and has not set yet.</summary>
    public static IReadOnlyList<ISymbol> SettableIn(CodeModel model, InitializerExpressionSyntax initializer, int position)
    {
        if (!initializer.IsKind(SyntaxKind.ObjectInitializerExpression) && !initializer.IsKind(SyntaxKind.WithInitializerExpression))
            return [];
        if (initializer.Parent is not ExpressionSyntax creation || model.Semantics.GetTypeInfo(creation).Type is not { } type)
            return [];

        var set = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(a => a.Left.ToString()).ToHashSet();
        return [.. model.Semantics.LookupSymbols(position, type)
            .Where(member => !member.IsStatic && !set.Contains(member.Name))
            .Where(member => member is IPropertySymbol { SetMethod: not null, IsIndexer: false } or IFieldSymbol { IsReadOnly: false })];
    }

    private static IEnumerable<ISymbol> Of(CodeModel model, ExpressionSyntax left, int position)
    {
        var symbol = Bind(model, left);
        if (symbol is IAliasSymbol alias)
            symbol = alias.Target;
        return symbol switch
        {
            INamespaceSymbol space => model.Semantics.LookupNamespacesAndTypes(position, space),
            ITypeSymbol type => model.Semantics.LookupSymbols(position, type).Where(member => member.IsStatic || member is ITypeSymbol),
            _ when TypeOf(model, left) is { } type => OfValue(model, type, left, position),
            _ => [],
        };
    }

    private static ISymbol? Bind(CodeModel model, ExpressionSyntax left)
    {
        var info = model.Semantics.GetSymbolInfo(left);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault(candidate => candidate is INamespaceOrTypeSymbol);
    }

    // Where the parser took the text for a type name, it may still be meant as a value.
    private static ITypeSymbol? TypeOf(CodeModel model, ExpressionSyntax left) =>
        model.Semantics.GetTypeInfo(left).Type is { TypeKind: not TypeKind.Error } type
            ? type
            : model.Semantics.GetSpeculativeTypeInfo(
                left.SpanStart, SyntaxFactory.ParseExpression(left.ToString()), SpeculativeBindingOption.BindAsExpression).Type;

    private static IEnumerable<ISymbol> OfValue(CodeModel model, ITypeSymbol type, ExpressionSyntax left, int position)
    {
        var isConditional = left.Parent is ConditionalAccessExpressionSyntax;
        if (isConditional && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return model.Semantics.LookupSymbols(position, type, includeReducedExtensionMethods: true)
            .Where(member => !member.IsStatic && member is not ITypeSymbol);
    }
}
