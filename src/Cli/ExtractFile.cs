using System.Text.Json;
using NewsCorpus.Reading.Documents.Bytes;

namespace NewsCorpus.Cli;

/// <summary>
/// The file that <c>extract</c> writes. It is called FILE.part until all texts are in it; a later run can go on after its last whole line.
/// </summary>
internal sealed class ExtractFile : IDisposable
{
    private readonly string _path;
    private readonly List<(string Id, string Sha256)> _written = [];

    private ExtractFile(string path)
    {
        _path = path;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        Stream = new FileStream(Unfinished, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
    }

    /// <summary>Where the lines go.</summary>
    public FileStream Stream { get; }

    private string Unfinished => _path + ".part";

    /// <summary>A file to write from its beginning, or behind the lines that an earlier run left.</summary>
    /// <exception cref="IOException">It cannot be written, or what stands there is not of <c>extract</c>.</exception>
    public static ExtractFile Open(string path, bool resume)
    {
        var file = new ExtractFile(path);
        try
        {
            if (resume) file.ReadWritten();
            else file.Stream.SetLength(0);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The documents behind those that were written.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="stop">Where it is cancelled, there may be fewer documents than were written.</param>
    /// <exception cref="IOException">The documents are not those that were written.</exception>
    public IEnumerable<Document> Rest(IEnumerable<Document> documents, CancellationToken stop)
    {
        var number = 0;
        foreach (var document in documents)
        {
            if (number == _written.Count)
            {
                yield return document;
            }
            else if (_written[number++] != (document.Id, document.Sha256))
            {
                throw CannotResume($"has another text in line {number} than '{document.Path}': the texts have changed");
            }
        }

        if (number < _written.Count && !stop.IsCancellationRequested)
            throw CannotResume("has more texts than there are now: the texts have changed");
    }

    /// <summary>Gives the file its name, as all texts are in it.</summary>
    public void Complete()
    {
        Stream.Dispose();
        File.Move(Unfinished, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    // Whole lines only: the process may have been killed in the middle of one.
    private void ReadWritten()
    {
        var lines = new ByteLineReader(Stream);
        var end = 0L;
        while (lines.TryRead(out var line) && lines.Offset + line.Length < Stream.Length)
        {
            _written.Add(HeadOf(line.Span));
            end = lines.Offset + line.Length + 1;
        }

        Stream.SetLength(end);
        Stream.Seek(end, SeekOrigin.Begin);
    }

    private (string Id, string Sha256) HeadOf(ReadOnlySpan<byte> line)
    {
        string? id = null;
        try
        {
            var json = new Utf8JsonReader(line);
            while (json.Read() && json.CurrentDepth <= 1)
            {
                if (json.TokenType != JsonTokenType.PropertyName) continue;
                var isId = json.ValueTextEquals("id"u8);
                var isHash = json.ValueTextEquals("sha256"u8);
                json.Read();
                if (isId) id = json.GetString();
                if (isHash && id is not null) return (id, json.GetString()!);
            }
        }
        catch (JsonException)
        {
            // Reported below.
        }

        throw CannotResume($"has lines that are not of extract (line {_written.Count + 1})");
    }

    private IOException CannotResume(string reason) => new($"'{Unfinished}' {reason}. Run without --resume.");
}
