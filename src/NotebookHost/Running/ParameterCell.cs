using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>
/// Sets a notebook's parameters as papermill does: the cell tagged <c>parameters</c> declares them with defaults, and a
/// cell tagged <c>injected-parameters</c> after it declares them again with the values that were asked for.
/// </summary>
internal static class ParameterCell
{
    private const string DeclaringTag = "parameters";
    private const string InjectedTag = "injected-parameters";

    /// <summary>The names that the notebook's <c>parameters</c> cell declares.</summary>
    public static IReadOnlyList<string> Names(Notebook notebook) => [.. Declarations(Find(notebook, DeclaringTag)).Keys];

    /// <summary>Adds the cell with those values that the notebook declares; replaces one from an earlier run.</summary>
    /// <exception cref="FormatException">A value does not fit the type of its variable.</exception>
    public static void Inject(Notebook notebook, IEnumerable<KeyValuePair<string, string>> values)
    {
        if (Find(notebook, InjectedTag) is { } earlier)
            notebook.Remove(earlier);
        var cell = Find(notebook, DeclaringTag);
        var declared = Declarations(cell);
        var lines = values
            .Where(v => declared.ContainsKey(v.Key))
            .Select(v => $"{declared[v.Key].Type} {v.Key} = {Literal(v.Key, v.Value, declared[v.Key])};")
            .ToList();
        if (lines.Count > 0)
            notebook.InsertAfter(cell,
                NotebookCell.Code(string.Join('\n', lines), InjectedTag, notebook.HasCellIds ? InjectedTag : null, cell));
    }

    private static NotebookCell? Find(Notebook notebook, string tag) =>
        notebook.Cells.FirstOrDefault(c => c.IsCode && c.Tags.Contains(tag));

    private static Dictionary<string, Declaration> Declarations(NotebookCell? cell) =>
        cell is null
            ? []
            : CSharpSyntaxTree.ParseText(cell.Source, CellCompiler.ParseOptions).GetRoot().DescendantNodes()
                .OfType<VariableDeclarationSyntax>()
                .SelectMany(d => d.Variables.Select(v => new Declaration(v.Identifier.ValueText, d.Type.ToString(), v.Initializer?.Value)))
                .GroupBy(d => d.Name)
                .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>The value as a C# literal of the variable's type, which its type name or its default tells.</summary>
    private static string Literal(string name, string value, Declaration declaration)
    {
        var type = declaration.Type.TrimEnd('?');
        if (type == "var")
            type = TypeOf((declaration.Default as LiteralExpressionSyntax)?.Token.Value) ?? Guess(value);
        var literal = type switch
        {
            "string" => SymbolDisplay.FormatLiteral(value, quote: true),
            "bool" => bool.TryParse(value, out var flag) ? SymbolDisplay.FormatPrimitive(flag, false, false) : null,
            "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : null,
            "long" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(CultureInfo.InvariantCulture) + "L"
                : null,
            "double" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? number.ToString("R", CultureInfo.InvariantCulture) + "d"
                : null,
            "decimal" => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(CultureInfo.InvariantCulture) + "m"
                : null,
            _ => throw new FormatException($"parameter {name}: a {type} cannot be set from the command line"),
        };
        return literal ?? throw new FormatException($"parameter {name}: \"{value}\" is not a {type}");
    }

    private static string? TypeOf(object? value) => value switch
    {
        string => "string",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        decimal => "decimal",
        _ => null,
    };

    private static string Guess(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "int"
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "double"
        : bool.TryParse(value, out _) ? "bool"
        : "string";

    private sealed record Declaration(string Name, string Type, ExpressionSyntax? Default);
}
