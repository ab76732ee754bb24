using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// The words that set one part of a corpus apart from the rest, by the log-likelihood of Dunning (1993) in the form of Rayson and
/// Garside (2000), with the log ratio of Hardie (2014) as effect size. Names and words of grammar count like any other.
/// </summary>
public static class Keyness
{
    /// <summary>Any split. The surest differences first, in either direction; empty where one part has no words.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="isTarget">True for the texts that are the target; the others are the reference.</param>
    /// <param name="title">What is compared, in a few words.</param>
    /// <param name="minimum">The fewest occurrences of a word in both parts together, 1 or more.</param>
    /// <param name="scope">Which blocks are read.</param>
    public static Table<KeynessRow> Of(
        Corpus corpus, Func<AnnotatedDocument, bool> isTarget, string title = "Words of the target texts", int minimum = 3, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(isTarget);
        return Of(corpus.Documents.Where(isTarget), corpus.Documents.Where(document => !isTarget(document)), title, minimum, scope);
    }

    /// <summary>One document against the others.</summary>
    public static Table<KeynessRow> ByDocument(Corpus corpus, string document, int minimum = 3, Scope scope = Scope.Story) =>
        Of(corpus, item => item.Id == document, $"Words of {document}", minimum, scope);

    /// <summary>The texts of one outlet (its id or name) against those of the others and of unknown outlets.</summary>
    public static Table<KeynessRow> ByOutlet(Corpus corpus, string outlet, int minimum = 3, Scope scope = Scope.Story) => Of(
        corpus, item => item.Provenance.Publisher is { } publisher && (publisher.Outlet == outlet || publisher.Name == outlet), $"Words of {outlet}", minimum, scope);

    /// <summary>Texts published from one day to another, both included, against those of other days; texts without a date are left out.</summary>
    public static Table<KeynessRow> ByPeriod(Corpus corpus, DateOnly first, DateOnly last, int minimum = 3, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var dated = corpus.Documents.Where(document => document.Document.Published is not null).ToLookup(
            document => document.Document.Published >= first && document.Document.Published <= last);
        return Of(dated[true], dated[false], $"Words of {first:yyyy-MM-dd} to {last:yyyy-MM-dd}", minimum, scope);
    }

    private static Table<KeynessRow> Of(
        IEnumerable<AnnotatedDocument> target, IEnumerable<AnnotatedDocument> reference, string title, int minimum, Scope scope)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var (targets, references) = (new WordCounts(target, scope), new WordCounts(reference, scope));
        if (targets.Words == 0 || references.Words == 0) return Array.Empty<KeynessRow>().ToTable(title);
        return targets.Uses.Keys.Union(references.Uses.Keys, StringComparer.Ordinal)
            .Select(word => Row(word, targets, references))
            .Where(row => row.Target + row.Reference >= minimum)
            .OrderByDescending(row => row.LogLikelihood).ThenByDescending(row => row.LogRatio).ThenBy(row => row.Word, StringComparer.Ordinal)
            .ToTable(title);
    }

    private static KeynessRow Row(string word, WordCounts target, WordCounts reference)
    {
        var (one, other) = (target.Uses.GetValueOrDefault(word), reference.Uses.GetValueOrDefault(word));
        var (a, b) = ((double)(one?.Total ?? 0), (double)(other?.Total ?? 0));
        var ratio = Math.Log2(Math.Max(a, 0.5) / target.Words / (Math.Max(b, 0.5) / reference.Words));
        var evidence = other is null || (one is not null && a / target.Words >= b / reference.Words) ? one! : other;
        return new KeynessRow(
            word, (int)a, (int)b, Math.Round(1000 * a / target.Words, 4), Math.Round(1000 * b / reference.Words, 4),
            Math.Round(LogLikelihood(a, b, target.Words, reference.Words), 4), Math.Round(ratio, 4),
            (one?.Documents ?? 0) + (other?.Documents ?? 0), evidence.Document, evidence.First.Start, evidence.First.End);
    }

    /// <summary>G2 of a word that stands a times among c words and b times among d: 2(a ln(a/E1) + b ln(b/E2)), E by equal shares.</summary>
    internal static double LogLikelihood(double a, double b, double c, double d)
    {
        static double Term(double observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
        return Math.Max(0, 2 * (Term(a, c * (a + b) / (c + d)) + Term(b, d * (a + b) / (c + d))));
    }
}
