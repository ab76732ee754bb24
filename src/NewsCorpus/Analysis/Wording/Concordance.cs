using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>How the lines of a concordance are sorted.</summary>
public enum ConcordanceOrder
{
    /// <summary>As they stand in the corpus.</summary>
    Position,

    /// <summary>By what follows, so that like continuations stand together.</summary>
    RightContext,

    /// <summary>By what stands before, read from the match backwards.</summary>
    LeftContext,
}

/// <summary>Every occurrence of a word, a phrase or an actor, each in its context (KWIC).</summary>
public static class Concordance
{
    /// <summary>Occurrences of a word or phrase. Case, accents and marks between words do not matter.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="words">One word or several; a word that ends with <c>*</c> stands for all that begin so ("missile*").</param>
    /// <param name="order">How the lines are sorted.</param>
    /// <param name="width">Characters of context on either side, 0 or more.</param>
    /// <param name="scope">Which blocks are read.</param>
    /// <exception cref="ArgumentException">There is no word in <paramref name="words"/>.</exception>
    public static Table<ConcordanceRow> Of(
        Corpus corpus, string words, ConcordanceOrder order = ConcordanceOrder.Position, int width = 60, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var pattern = WordPattern.Of(words);
        return Lines(corpus, document =>
            pattern.Find(document.Text), order, width, scope, $"“{ScopeExtensions.OneLine(words)}” in context");
    }

    /// <summary>Mentions of an actor, however it is named.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actor">The actor's id ("RUS", "kim-jong-un").</param>
    /// <param name="order">How the lines are sorted.</param>
    /// <param name="width">Characters of context on either side, 0 or more.</param>
    /// <param name="scope">Which blocks are read.</param>
    public static Table<ConcordanceRow> OfActor(
        Corpus corpus, string actor, ConcordanceOrder order = ConcordanceOrder.Position, int width = 60, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(actor);
        if (KeptConcordance.Find(corpus, actor, order, width, scope) is { } kept) return kept;
        bool IsMeant(ActorMention mention) => string.Equals(mention.Actor, actor, StringComparison.Ordinal);
        var name = corpus.Documents.SelectMany(document => document.Actors).FirstOrDefault(IsMeant)?.Name ?? actor;
        return Lines(corpus, document =>
            document.Actors.Where(IsMeant).Select(mention => mention.Span), order, width, scope, $"{name} in context");
    }

    private static Table<ConcordanceRow> Lines(
        Corpus corpus, Func<AnnotatedDocument, IEnumerable<TextSpan>> matches, ConcordanceOrder order, int width, Scope scope, string title)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var lines = corpus.Documents.SelectMany(document => matches(document)
            .Where(span => scope.Includes(document.Text, span))
            .Select(span => Line(document, span, width)));
        var sorted = order switch
        {
            ConcordanceOrder.RightContext => lines.OrderBy(line => LetterFolding.Fold(line.Right), StringComparer.Ordinal),
            ConcordanceOrder.LeftContext => lines.OrderBy(line => Reversed(LetterFolding.Fold(line.Left)), StringComparer.Ordinal),
            _ => lines,
        };
        return sorted.ToTable(title);
    }

    private static ConcordanceRow Line(AnnotatedDocument document, TextSpan span, int width)
    {
        var block = document.Text.BlockAt(span.Start)!.Span;
        var (raw, from, to) = (document.Raw, Math.Max(block.Start, span.Start - width), Math.Min(block.End, span.End + width));
        // Whole words only: a cut word is another word.
        while (from > block.Start && from < span.Start && !char.IsWhiteSpace(raw[from - 1])) from++;
        while (to < block.End && to > span.End && !char.IsWhiteSpace(raw[to])) to--;
        return new ConcordanceRow(
            document.Id, span.Start, span.End, ScopeExtensions.OneLine(raw[from..span.Start]),
            ScopeExtensions.OneLine(span.Of(raw)), ScopeExtensions.OneLine(raw[span.End..to]));
    }

    private static string Reversed(string text) => string.Join(' ', text.Split(' ').Reverse());
}
