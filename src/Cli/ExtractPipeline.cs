using System.Buffers;
using System.Collections.Concurrent;
using NewsCorpus.Export;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Cli;

/// <summary>
/// Annotates documents on all cores while reading goes on, and writes their lines in the order in which they were read. Only a few
/// batches are in memory at a time, so that a corpus larger than memory goes through.
/// </summary>
/// <param name="annotator">The recognisers.</param>
/// <param name="withText">Whether each line has the raw text.</param>
/// <param name="issues">Takes what could not be read.</param>
internal sealed class ExtractPipeline(Annotator annotator, bool withText, ICollection<Issue> issues)
{
    private const int BatchesPerCore = 4;
    private const int BytesOfLines = 1 << 18;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];

    // Handed on at the end, as the reader adds to the issues meanwhile.
    private readonly ConcurrentQueue<Issue> _problems = [];

    /// <summary>Writes one line a document.</summary>
    public void Run(IEnumerable<Document> documents, Stream output)
    {
        using var running = new BlockingCollection<Task<ArrayBufferWriter<byte>>>(Environment.ProcessorCount * BatchesPerCore);
        // A thread of its own, since it waits while all batches are taken.
        var reading = Task.Factory.StartNew(
            () => Read(documents, running), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        foreach (var batch in running.GetConsumingEnumerable())
        {
            var lines = batch.GetAwaiter().GetResult();
            output.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
            _buffers.Add(lines);
        }

        reading.GetAwaiter().GetResult();
        foreach (var problem in _problems) issues.Add(problem);
    }

    private void Read(IEnumerable<Document> documents, BlockingCollection<Task<ArrayBufferWriter<byte>>> running)
    {
        try
        {
            foreach (var batch in DocumentBatches.Of(documents, document => document)) running.Add(Task.Run(() => Annotate(batch)));
        }
        finally
        {
            running.CompleteAdding();
        }
    }

    private ArrayBufferWriter<byte> Annotate(List<Document> batch)
    {
        if (!_buffers.TryTake(out var lines)) lines = new ArrayBufferWriter<byte>(BytesOfLines);
        var writer = new ExtractWriter(lines, withText);
        foreach (var annotated in annotator.Annotate(batch))
        {
            writer.Write(annotated);
            if (annotated.Problem is { } problem) _problems.Enqueue(problem);
        }

        return lines;
    }
}
