using NewsCorpus.Charts;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// The concordance that a notebook shows first, of the actor that the texts mention most often: all texts would have to be read for it.
/// </summary>
internal static class KeptConcordance
{
    private const int Width = 45;

    /// <summary>The lines, worked out, and the same as they are kept.</summary>
    public static (Table<ConcordanceRow> Lines, Table<Line> Kept) Of(Corpus corpus, MakeLines make)
    {
        var actor = ActorMentions.Of(corpus).CountBy(row => row.Actor).OrderByDescending(n => n.Value).FirstOrDefault().Key ?? "";
        var lines = make(corpus, actor, ConcordanceOrder.RightContext, Width, Scope.Story);
        return (lines, lines.Select(line => new Line(actor, line.Document, line.Start, line.End, line.Left, line.Match, line.Right))
            .ToTable(lines.Title));
    }

    /// <summary>The lines that were kept of a corpus; null where none were, or of another actor or otherwise.</summary>
    public static Table<ConcordanceRow>? Find(Corpus corpus, string actor, ConcordanceOrder order, int width, Scope scope) =>
        (order, width, scope) == (ConcordanceOrder.RightContext, Width, Scope.Story)
        && corpus.Kept is { } kept && kept.Of<Whose>(KeptNames.Concordance) is [var first, ..] && first.Actor == actor
            ? kept.Of<ConcordanceRow>(KeptNames.Concordance)
            : null;

    /// <summary>Makes a concordance of an actor.</summary>
    internal delegate Table<ConcordanceRow> MakeLines(Corpus corpus, string actor, ConcordanceOrder order, int width, Scope scope);

    /// <summary>A line with the actor that it is of.</summary>
    internal sealed record Line(string Actor, string Document, int Start, int End, string Left, string Match, string Right);

    private sealed record Whose(string Actor);
}
