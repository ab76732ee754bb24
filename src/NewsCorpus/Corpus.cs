using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus;

/// <summary>How to load a corpus.</summary>
public readonly record struct CorpusOptions
{
    /// <summary>The analyst's dictionary folder; null for the <c>lexicon</c> folder inside the corpus folder.</summary>
    public string? Lexicon { get; init; }
}

/// <summary>A pile of news texts, read and annotated. Immutable.</summary>
public sealed class Corpus
{
    private Corpus(
        IReadOnlyList<AnnotatedDocument> documents, IReadOnlyList<Issue> issues, LexiconTables lexicon, IReadOnlyList<DecisionOutcome> decisions)
    {
        Documents = documents;
        Issues = issues;
        Lexicon = lexicon;
        Decisions = decisions;
    }

    /// <summary>The documents that could be read, in ordinal order of relative path.</summary>
    public IReadOnlyList<AnnotatedDocument> Documents { get; }

    /// <summary>Warnings and rejections, of documents and of dictionary lines.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>The dictionaries that were used.</summary>
    internal LexiconTables Lexicon { get; }

    /// <summary>The analyst's decisions about mentions, each with the number of mentions that it changed.</summary>
    public IReadOnlyList<DecisionOutcome> Decisions { get; }

    /// <summary>Loads a file or a folder. What cannot be read is in <see cref="Issues"/>; the rest loads.</summary>
    /// <exception cref="DirectoryNotFoundException">There is nothing at <paramref name="path"/>.</exception>
    public static Corpus Load(string path, CorpusOptions options = default)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no file or folder '{path}'. Give the folder that holds the texts.");
        }

        var folder = options.Lexicon ?? (Directory.Exists(path) ? Path.Combine(path, "lexicon") : null);
        var lexicon = LexiconTables.Load(folder);
        var annotator = new Annotator(lexicon);
        var issues = new List<Issue>([.. lexicon.Issues, .. annotator.Decisions.Issues]);
        var documents = annotator.Source.Read([path], issues).ToList();
        var annotated = documents.AsParallel().AsOrdered().Select(annotator.Annotate).ToList();
        var decisions = annotator.Decisions.All
            .Select((decision, i) => new DecisionOutcome(decision, annotated.Sum(document => document.DecisionCounts[i]))).ToList();
        return new Corpus(annotated, issues, lexicon, decisions);
    }
}
