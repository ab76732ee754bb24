using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// The words that set one part of a corpus apart from the rest, by the log-likelihood of Dunning (1993) in the form of Rayson and
/// Garside (2000), with the log ratio of Hardie (2014) as effect size. Words of grammar ("and", "which", "had"), months and weekdays are
/// left out of the rows unless asked for; frequencies are per all words.
/// </summary>
public static class Keyness
{
    private const int MostOfDocument = 3;
    private const int FewestInCorpus = 3;

    private static readonly RowsInUse<KeynessRow> KeyWords =
        new((corpus, scope) => EachOf(corpus, MostOfDocument, FewestInCorpus, scope, grammar: false), KeptNames.Keywords);

    /// <summary>Any split. The surest differences first, in either direction; empty where one part has no words.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="isTarget">True for the texts that are the target; the others are the reference.</param>
    /// <param name="title">What is compared, in a few words.</param>
    /// <param name="minimum">The fewest occurrences of a word in both parts together, 1 or more.</param>
    /// <param name="scope">Which blocks are read.</param>
    /// <param name="grammar">Whether words of grammar have rows too.</param>
    public static Table<KeynessRow> Of(
        Corpus corpus, Func<AnnotatedDocument, bool> isTarget, string title = "Words of the target texts", int minimum = 3,
            Scope scope = Scope.Story,
        bool grammar = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(isTarget);
        var parts = corpus.Documents.ToLookup(isTarget);
        return Of(corpus, parts[true], parts[false], title, minimum, scope, grammar);
    }

    /// <summary>Each document against the others: the words that it uses more, the surest first, in corpus order.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="most">The most words of a document, 1 or more.</param>
    /// <param name="minimum">The fewest occurrences of a word in the corpus, 1 or more.</param>
    /// <param name="scope">Which blocks are read.</param>
    /// <param name="grammar">Whether words of grammar have rows too.</param>
    public static Table<KeynessRow> EachDocument(Corpus corpus, int most = MostOfDocument, int minimum = FewestInCorpus,
        Scope scope = Scope.Story, bool grammar = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        return (most, minimum, grammar) == (MostOfDocument, FewestInCorpus, false)
            ? KeyWords.Of(corpus, scope) : EachOf(corpus, most, minimum, scope, grammar);
    }

    private static Table<KeynessRow> EachOf(Corpus corpus, int most, int minimum, Scope scope, bool grammar)
    {
        var left = grammar ? [] : LeftOut(corpus);
        var all = new WordCounts(corpus.Documents, scope);
        // What the others use is what all use without the document, so each text is counted once.
        return corpus.Documents.Select(document => new WordCounts([document], scope))
            .Where(own => own.Words > 0 && all.Words > own.Words)
            .SelectMany(own => own.Uses
                .Where(use => !left.Contains(use.Key) && all.Uses[use.Key].Total >= minimum)
                .Select(use => Row(use.Key, use.Value, own.Words, all.Uses[use.Key].Without(use.Value), all.Words - own.Words))
                .Where(row => row.LogRatio > 0)
                .OrderByDescending(row => row.LogLikelihood).ThenByDescending(row => row.LogRatio)
                .ThenBy(row => row.Word, StringComparer.Ordinal)
                .Take(most))
            .ToTable("Key words of each text");
    }

    /// <summary>One document against the others.</summary>
    public static Table<KeynessRow> ByDocument(Corpus corpus, string document, int minimum = 3, Scope scope = Scope.Story) =>
        Of(corpus, item => item.Id == document, $"Words of {document}", minimum, scope);

    /// <summary>The texts of one outlet (its id or name) against those of the others and of unknown outlets.</summary>
    public static Table<KeynessRow> ByOutlet(Corpus corpus, string outlet, int minimum = 3, Scope scope = Scope.Story) => Of(
        corpus, item => item.Provenance.Publisher is { } publisher
            && (publisher.Outlet == outlet || publisher.Name == outlet), $"Words of {outlet}", minimum, scope);

    /// <summary>
    /// Texts published from one day to another, both included, against those of other days; texts without a date are left out.
    /// </summary>
    public static Table<KeynessRow> ByPeriod(Corpus corpus, DateOnly first, DateOnly last, int minimum = 3, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var dated = corpus.Documents.Where(document => document.Document.Published is not null).ToLookup(
            document => document.Document.Published >= first && document.Document.Published <= last);
        return Of(corpus, dated[true], dated[false], $"Words of {first:yyyy-MM-dd} to {last:yyyy-MM-dd}", minimum, scope, grammar: false);
    }

    /// <summary>Texts of one period against those of another; days are included, texts of other days and without a date left out.</summary>
    public static Table<KeynessRow> BetweenPeriods(
        Corpus corpus, (DateOnly First, DateOnly Last) target, (DateOnly First, DateOnly Last) reference, int minimum = 3,
            Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Of(
            corpus, corpus.Between(target.First, target.Last).Documents, corpus.Between(reference.First, reference.Last).Documents,
            $"Words of {target.First:yyyy-MM-dd} to {target.Last:yyyy-MM-dd} "
                + $"against {reference.First:yyyy-MM-dd} to {reference.Last:yyyy-MM-dd}", minimum, scope, grammar: false);
    }

    private static Table<KeynessRow> Of(
        Corpus corpus, IEnumerable<AnnotatedDocument> target, IEnumerable<AnnotatedDocument> reference, string title, int minimum,
            Scope scope, bool grammar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var (targets, references) = (new WordCounts(target, scope), new WordCounts(reference, scope));
        if (targets.Words == 0 || references.Words == 0) return Array.Empty<KeynessRow>().ToTable(title);
        var left = grammar ? [] : LeftOut(corpus);
        return targets.Uses.Keys.Union(references.Uses.Keys, StringComparer.Ordinal)
            .Where(word => !left.Contains(word))
            .Select(word => Row(word, targets.Uses.GetValueOrDefault(word), targets.Words, references.Uses.GetValueOrDefault(word),
            references.Words))
            .Where(row => row.Target + row.Reference >= minimum)
            .OrderByDescending(row => row.LogLikelihood).ThenByDescending(row => row.LogRatio)
            .ThenBy(row => row.Word, StringComparer.Ordinal)
            .ToTable(title);
    }

    // Words of grammar, and the months and weekdays of datelines, which only tell when a text was written.
    private static HashSet<string> LeftOut(Corpus corpus)
    {
        var left = ContentWords.FunctionWords(corpus.Lexicon);
        var calendar = DateTimeFormatInfo.InvariantInfo;
        foreach (var name in (IEnumerable<string>)[.. calendar.MonthNames, .. calendar.AbbreviatedMonthNames, .. calendar.DayNames])
            left.Add(name.ToLowerInvariant());
        return left;
    }

    private static KeynessRow Row(string word, WordCounts.Use? one, int targetWords, WordCounts.Use? other, int referenceWords)
    {
        var (a, b) = ((double)(one?.Total ?? 0), (double)(other?.Total ?? 0));
        var ratio = Math.Log2(Math.Max(a, 0.5) / targetWords / (Math.Max(b, 0.5) / referenceWords));
        var evidence = other is null || (one is not null && a / targetWords >= b / referenceWords) ? one! : other;
        return new KeynessRow(
            word, (int)a, (int)b, Math.Round(1000 * a / targetWords, 4), Math.Round(1000 * b / referenceWords, 4),
            Math.Round(LogLikelihood(a, b, targetWords, referenceWords), 4), Math.Round(ratio, 4),
            (one?.Documents ?? 0) + (other?.Documents ?? 0), evidence.Document, evidence.First.Start, evidence.First.End);
    }

    /// <summary>
    /// G2 of a word that stands a times among c words and b times among d: 2(a ln(a/E1) + b ln(b/E2)), E by equal shares.
    /// </summary>
    internal static double LogLikelihood(double a, double b, double c, double d)
    {
        static double Term(double observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
        return Math.Max(0, 2 * (Term(a, c * (a + b) / (c + d)) + Term(b, d * (a + b) / (c + d))));
    }
}
