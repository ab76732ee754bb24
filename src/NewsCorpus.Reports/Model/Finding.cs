using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Reports.Model;

/// <summary>A number and the places that it was counted at.</summary>
internal sealed record Cited(int Value, IReadOnlyList<Place> Places);

/// <summary>A piece of a sentence; a number has its places.</summary>
internal sealed record Run(string Text, IReadOnlyList<Place> Places);

/// <summary>A sentence or more that says what was found.</summary>
internal sealed record Finding(IReadOnlyList<Run> Runs) : ReportBlock
{
    /// <summary>Makes a finding of an interpolated string: a <see cref="Cited"/> in it becomes a number with a footnote.</summary>
    public static Finding Of(RunBuilder text) => new(text.Runs);

    /// <summary>The text without its footnotes.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Collects the pieces of an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly struct RunBuilder
{
    private readonly List<Run> _runs;

    public RunBuilder(int literalLength, int formattedCount) => _runs = new List<Run>(formattedCount * 2 + Math.Min(literalLength, 1));

    public IReadOnlyList<Run> Runs => _runs;

    public void AppendLiteral(string text) => _runs.Add(new Run(text, []));

    public void AppendFormatted(Cited number) =>
        _runs.Add(new Run(number.Value.ToString("#,##0", CultureInfo.InvariantCulture), number.Places));

    // Whatever else stands in a finding may be words of a text.
    public void AppendFormatted<T>(T value) =>
        _runs.Add(new Run(value is int number
            ? number.ToString("#,##0", CultureInfo.InvariantCulture)
            : Xml.Clean(Cell.Text(value), 400), []));
}
