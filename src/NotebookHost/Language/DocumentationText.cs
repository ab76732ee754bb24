using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Language;

/// <summary>The documentation comment of a symbol, as plain text.</summary>
/// <param name="Summary">What it is for.</param>
/// <param name="Parameters">Name and meaning, in order.</param>
/// <param name="Returns">What comes back; empty when not said.</param>
internal sealed partial record DocumentationText(string Summary, IReadOnlyList<(string Name, string Text)> Parameters, string Returns)
{
    public static DocumentationText? For(ISymbol symbol)
    {
        var source = symbol is IMethodSymbol { ReducedFrom: { } original } ? original : symbol.OriginalDefinition;
        for (var declared = source; declared is not null; declared = Inherited(declared))
        {
            if (Read(declared.GetDocumentationCommentXml()) is { Summary.Length: > 0 } text)
                return text;
        }

        return null;
    }

    private static DocumentationText? Read(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            return null;
        try
        {
            var root = XElement.Parse($"<doc>{xml}</doc>", LoadOptions.PreserveWhitespace);
            return new DocumentationText(
                Flatten(root.Descendants("summary").FirstOrDefault()),
                [.. root.Descendants("param").Select(p => ((string?)p.Attribute("name") ?? "", Flatten(p)))],
                Flatten(root.Descendants("returns").FirstOrDefault()));
        }
        catch (XmlException)
        {
            return null; // A comment that is being written need not be well formed.
        }
    }

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method.OriginalDefinition,
        IPropertySymbol { OverriddenProperty: { } property } => property.OriginalDefinition,
        IMethodSymbol or IPropertySymbol => symbol.ContainingType?.AllInterfaces
            .SelectMany(type => type.GetMembers(symbol.Name))
            .FirstOrDefault(member =>
            SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
            ?.OriginalDefinition,
        _ => null,
    };

    private static string Flatten(XElement? element) =>
        element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(ToText)), " ").Trim();

    private static string ToText(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => Name(reference),
        XElement { Name.LocalName: "para" } paragraph => $" {string.Concat(paragraph.Nodes().Select(ToText))} ",
        XElement element => string.Concat(element.Nodes().Select(ToText)),
        _ => "",
    };

    // <see cref="M:System.String.Trim(System.Char)"/> reads as String.Trim, <see langword="null"/> as null.
    private static string Name(XElement reference)
    {
        var name = (string?)(reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name")
            ?? reference.Attribute("href")) ?? "";
        if (reference.Attribute("cref") is null)
            return name;
        var isType = name.StartsWith("T:", StringComparison.Ordinal);
        var path = name[(name.IndexOf(':') + 1)..].Split('(')[0].Split('`')[0].Split('.');
        return string.Join('.', path.TakeLast(isType ? 1 : 2));
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
