using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Engine;

/// <summary>
/// Puts a check at the start of every loop body, function and lambda of a cell, so that an interrupt ends it wherever
/// it runs: after an <c>await</c>, inside LINQ, on the thread pool, in a <c>finally</c> block.
/// </summary>
/// <remarks>
/// The runtime can abort a thread (<c>ControlledExecution</c>), but on Unix that brings down the whole process when it
/// hits precompiled framework code (seen with .NET 10.0 in LINQ and <c>string.Split</c>), and with it the session.
/// No line break is added, so lines in stack traces stay those of the cell.
/// </remarks>
internal sealed class InterruptChecks : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax Check =
        SyntaxFactory.ParseStatement("global::NotebookHost.CellInterrupt.Check();", options: CellCompiler.ParseOptions);

    private static readonly ExpressionSyntax CheckedTrue =
        SyntaxFactory.ParseExpression(" global::NotebookHost.CellInterrupt.CheckedTrue()", options: CellCompiler.ParseOptions);

    private readonly SemanticModel _model;

    private InterruptChecks(SemanticModel model) => _model = model;

    /// <summary>Whether there is anything in this code that can take long by itself.</summary>
    public static bool ApplyTo(SyntaxNode root) => root.DescendantNodes().Any(node => node is
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
        or GotoStatementSyntax or WhereClauseSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or BaseMethodDeclarationSyntax);

    /// <summary>The same compilation with the checks in the cell's own tree.</summary>
    public static CSharpCompilation AddTo(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = (CSharpSyntaxNode)new InterruptChecks(compilation.GetSemanticModel(tree)).Visit(tree.GetRoot());
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create(root, CellCompiler.ParseOptions, tree.FilePath, Encoding.UTF8));
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node) is WhileStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node) is DoStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node) is ForStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node) is ForEachStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        base.VisitForEachVariableStatement(node) is ForEachVariableStatementSyntax loop
            ? loop.WithStatement(Checked(loop.Statement))
            : null;

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => Checked(node);

    public override SyntaxNode? VisitWhereClause(WhereClauseSyntax node)
    {
        var filter = _model.GetQueryClauseInfo(node).OperationInfo.Symbol as IMethodSymbol;
        var isExpressionTree = filter?.Parameters.LastOrDefault()?.Type is not { TypeKind: TypeKind.Delegate };
        return base.VisitWhereClause(node) is not WhereClauseSyntax where || isExpressionTree
            ? node
            : where.WithCondition(SyntaxFactory.BinaryExpression(
                SyntaxKind.LogicalAndExpression, CheckedTrue, SyntaxFactory.ParenthesizedExpression(where.Condition)));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var symbol = _model.GetDeclaredSymbol(node);
        return base.VisitMethodDeclaration(node) switch
        {
            MethodDeclarationSyntax { Body: { } body } method => method.WithBody(Checked(body)),
            MethodDeclarationSyntax { ExpressionBody: { } arrow } method when BodyOf(symbol, arrow.Expression) is { } body =>
                method.WithExpressionBody(null).WithSemicolonToken(default)
                    .WithBody(body.WithTrailingTrivia(method.SemicolonToken.TrailingTrivia)),
            var method => method,
        };
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var symbol = _model.GetDeclaredSymbol(node);
        return base.VisitLocalFunctionStatement(node) switch
        {
            LocalFunctionStatementSyntax { Body: { } body } function => function.WithBody(Checked(body)),
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } function when BodyOf(symbol, arrow.Expression) is { } body =>
                function.WithExpressionBody(null).WithSemicolonToken(default)
                    .WithBody(body.WithTrailingTrivia(function.SemicolonToken.TrailingTrivia)),
            var function => function,
        };
    }

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) =>
        base.VisitAnonymousMethodExpression(node) is AnonymousMethodExpressionSyntax method
            ? method.WithBlock(Checked(method.Block))
            : null;

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        VisitLambda(node, () => base.VisitSimpleLambdaExpression(node));

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        VisitLambda(node, () => base.VisitParenthesizedLambdaExpression(node));

    private SyntaxNode? VisitLambda(LambdaExpressionSyntax node, Func<SyntaxNode?> visitInside)
    {
        // A lambda that becomes an expression tree is data, and its inside with it.
        if (_model.GetTypeInfo(node).ConvertedType is not { TypeKind: TypeKind.Delegate })
            return node;
        var symbol = _model.GetSymbolInfo(node).Symbol as IMethodSymbol;
        return visitInside() switch
        {
            LambdaExpressionSyntax { Block: { } block } lambda => lambda.WithBody(Checked(block)),
            LambdaExpressionSyntax { ExpressionBody: { } expression } lambda when BodyOf(symbol, expression) is { } body =>
                lambda.WithBody(body),
            var lambda => lambda,
        };
    }

    private static BlockSyntax Checked(StatementSyntax statement) => statement is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(0, Check))
        : SyntaxFactory.Block(Check, statement);

    /// <summary><c>=> x</c> as a block; null where that would not mean the same.</summary>
    private static BlockSyntax? BodyOf(IMethodSymbol? symbol, ExpressionSyntax expression)
    {
        if (symbol is null || symbol.ReturnsByRef || symbol.ReturnsByRefReadonly || expression is ThrowExpressionSyntax)
            return null;
        var returnsNothing = symbol.ReturnsVoid || (symbol.IsAsync && symbol.ReturnType is not INamedTypeSymbol { IsGenericType: true });
        StatementSyntax statement = returnsNothing
            ? SyntaxFactory.ExpressionStatement(expression)
            : SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            expression, SyntaxFactory.Token(SyntaxKind.SemicolonToken));
        return SyntaxFactory.Block(Check, statement);
    }
}
