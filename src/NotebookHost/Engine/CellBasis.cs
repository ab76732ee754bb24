using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Engine;

/// <summary>What a cell goes on from.</summary>
/// <param name="Previous">The last cell before it that declares something; null for none.</param>
/// <param name="Added">
/// The references that it adds. A submission has the references of those before it by itself; given again, they would pile up with every
/// cell.
/// </param>
internal sealed record CellBasis(CSharpCompilation? Previous, ImmutableArray<MetadataReference> Added);
