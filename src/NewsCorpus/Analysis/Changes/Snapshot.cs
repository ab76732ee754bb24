using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>What a snapshot counts in a document.</summary>
public enum Measure
{
    /// <summary>Words of the story; the name is empty.</summary>
    Words,

    /// <summary>Mentions of an actor.</summary>
    Mentions,

    /// <summary>Places that cite an outlet.</summary>
    Citations,

    /// <summary>Statements of a speaker; the name is <see cref="Snapshot.Unknown"/> where nobody is known.</summary>
    Statements,
}

/// <summary>The counts of a corpus at one moment, kept in a file so that a later run can be compared with it.</summary>
public static class Snapshot
{
    /// <summary>The speaker of statements whose speaker is not named or not known.</summary>
    public const string Unknown = "(not named or not known)";

    private static readonly RowsInUse<SnapshotRow> Counts = new((corpus, _) => CountsOf(corpus), KeptNames.Counts);

    /// <summary>The counts of a corpus, of the story alone: by document in corpus order, then by measure and name.</summary>
    public static Table<SnapshotRow> Of(Corpus corpus) => Counts.Of(corpus, Scope.Story);

    private static Table<SnapshotRow> CountsOf(Corpus corpus)
    {
        var names = new SpeakerNames(new ActorNames(corpus));
        var cited = OutletCoverage.Citations(corpus).ToLookup(row => row.Document, row => row.Name, StringComparer.Ordinal);
        return corpus.Documents.SelectMany(document => Rows(document, names, cited[document.Id])).ToTable("Counts");
    }

    /// <summary>
    /// The snapshot that was kept at <paramref name="path"/>. Where there is none, <paramref name="now"/> is kept there
    /// and returned, so that the first run has nothing to report and the next one has.
    /// </summary>
    /// <param name="path">A path that ends in <c>.json</c>.</param>
    /// <param name="now">The present counts.</param>
    /// <param name="renew">Whether to keep the present counts in place of the earlier ones.</param>
    /// <exception cref="InvalidDataException">The file is no snapshot; the message says where and what to do.</exception>
    public static Table<SnapshotRow> Baseline(string path, Table<SnapshotRow> now, bool renew = false)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (!File.Exists(path) || renew) return now.Save(path);
        // A store knows what a file of its counts looks like.
        return now.IsWrittenAt(path) ? now : Read(path);
    }

    private static Table<SnapshotRow> Read(string path)
    {
        try
        {
            var format = new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                Converters = { new JsonStringEnumConverter(), new SharedStrings() },
                RespectNullableAnnotations = true,
                RespectRequiredConstructorParameters = true,
            };
            using var file = File.OpenRead(path);
            var rows = JsonSerializer.Deserialize<List<SnapshotRow>>(file, format) ?? throw new JsonException("it is empty");
            return rows.ToTable("Counts");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(
                $"{path}: not a snapshot ({error.Message}). Delete the file, and the next run starts a new baseline.", error);
        }
    }

    private static IEnumerable<SnapshotRow> Rows(AnnotatedDocument document, SpeakerNames names, IEnumerable<string> cited)
    {
        var mentioned = document.MentionsIn(Scope.Story)
            .Where(mention => mention.Type != ActorType.Outlet)
            .Select(mention => mention.Name);
        var speakers = document.Attributions
            .Where(attribution => Scope.Story.Includes(document.Text, attribution.Cue[0]))
            .Select(attribution => names.Of(document, attribution) ?? Unknown);
        SnapshotRow Row(Measure measure, string name, int count) =>
            new(document.Id, document.Document.Sha256, measure, name, count);
        IEnumerable<SnapshotRow> Each(Measure measure, IEnumerable<string> items) => items
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => Row(measure, item.Key, item.Value));
        return
        [
            Row(Measure.Words, "", document.Text.WordsIn(Scope.Story)),
            .. Each(Measure.Mentions, mentioned),
            .. Each(Measure.Citations, cited),
            .. Each(Measure.Statements, speakers),
        ];
    }
}
