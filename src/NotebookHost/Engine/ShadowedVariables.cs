using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Engine;

/// <summary>
/// Lets go of values that no cell can name any more. A cell that is run again declares its variables anew and the old
/// ones stay behind, each with its value: without this, rerunning a cell that loads a large corpus keeps every copy.
/// </summary>
/// <remarks>
/// A shadowed variable is kept as long as a function, lambda or query that mentions it may still be reached, that is,
/// while the cell which holds that code declares anything that is not itself shadowed.
/// </remarks>
internal sealed class ShadowedVariables
{
    private readonly List<Cell> _cells = [];
    private readonly Dictionary<string, Cell> _owners = new(StringComparer.Ordinal);
    private readonly List<Variable> _pending = [];
    private int _added;

    /// <summary>Adds a cell that ran; its declarations shadow earlier ones of the same name.</summary>
    /// <param name="compiled">The cell.</param>
    /// <param name="instance">The object that holds its variables.</param>
    /// <param name="completed">
    /// False when it failed or was interrupted: a variable that it had not come to yet keeps the object it had before,
    /// so that stopping a cell that loads a corpus again does not lose the corpus.
    /// </param>
    public void Add(CompiledCell compiled, object instance, bool completed)
    {
        var type = compiled.Compilation.ScriptClass!;
        var cell = new Cell(_added++, instance, CapturedNames(compiled));
        foreach (var name in type.GetMembers().Where(m => !m.IsImplicitlyDeclared).Select(m => m.Name).Distinct())
        {
            cell.Reachable.Add(name);
            if (_owners.TryGetValue(name, out var owner))
            {
                if (!completed)
                    KeepValue(owner, cell, name);
                Shadow(owner, name, cell);
            }

            _owners[name] = cell;
        }

        _cells.Add(cell);
        ReleaseUnreachable();
        // Cells that hold nothing reachable and are waited for by nobody need not be looked at again.
        _cells.RemoveAll(c => c.Reachable.Count == 0);
    }

    public bool TryGetValue(string name, out object? value)
    {
        value = null;
        if (!_owners.TryGetValue(name, out var owner) || FieldOf(owner, name) is not { } field)
            return false;
        value = field.GetValue(owner.Instance);
        return true;
    }

    private void Shadow(Cell owner, string name, Cell by)
    {
        owner.Reachable.Remove(name);
        if (FieldOf(owner, name) is { IsLiteral: false, IsInitOnly: false } field)
            _pending.Add(new Variable(owner, field, by.Index));
    }

    private static void KeepValue(Cell from, Cell to, string name)
    {
        if (FieldOf(from, name) is { } old && FieldOf(to, name) is { IsInitOnly: false, IsLiteral: false } field
            && field.FieldType == old.FieldType && !field.FieldType.IsValueType && field.GetValue(to.Instance) is null)
            field.SetValue(to.Instance, old.GetValue(from.Instance));
    }

    private void ReleaseUnreachable()
    {
        foreach (var variable in _pending.ToArray())
        {
            if (_cells.Exists(cell => MayReach(cell, variable)))
                continue;
            // Value types take their default when null is assigned.
            variable.Field.SetValue(variable.Owner.Instance, null);
            _pending.Remove(variable);
        }
    }

    private static bool MayReach(Cell cell, Variable variable) =>
        cell.Index >= variable.Owner.Index && cell.Index < variable.ShadowedBy
        && cell.Reachable.Count > 0 && cell.Captured.Contains(variable.Field.Name);

    private static FieldInfo? FieldOf(Cell cell, string name) =>
        cell.Instance.GetType().GetField(
            name, BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    /// <summary>All names inside code that can run after the cell has ended.</summary>
    private static HashSet<string> CapturedNames(CompiledCell compiled) =>
        [.. compiled.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Where(IsDeferred)
            .SelectMany(node => node.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Select(name => name.Identifier.ValueText)];

    private static bool IsDeferred(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax
            or BasePropertyDeclarationSyntax or QueryExpressionSyntax or BaseTypeDeclarationSyntax;

    private sealed record Cell(int Index, object Instance, HashSet<string> Captured)
    {
        public HashSet<string> Reachable { get; } = new(StringComparer.Ordinal);
    }

    private sealed record Variable(Cell Owner, FieldInfo Field, int ShadowedBy);
}
