using NewsCorpus.Charts;

namespace NewsCorpus.Reports.Model;

/// <summary>What a section is made of: a finding, a remark, a chart or a table.</summary>
internal abstract record ReportBlock;

/// <summary>A remark of the report itself, without numbers of the texts.</summary>
internal sealed record Remark(string Text) : ReportBlock;

/// <summary>A chart.</summary>
/// <param name="Name">Its name in options and files, in kebab case.</param>
/// <param name="Figure">The chart; its title says what it shows, its source line over how many texts and what period.</param>
internal sealed record Chart(string Name, Figure Figure) : ReportBlock;

/// <summary>A part of the report under a heading.</summary>
/// <param name="Id">Its name in options and anchors, in kebab case.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What it is made of.</param>
internal sealed record Section(string Id, string Title, IReadOnlyList<ReportBlock> Blocks);
