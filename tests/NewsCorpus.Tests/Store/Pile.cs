using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsCorpus.Tests.Actors;
using NewsCorpus.Tests.Documents;

namespace NewsCorpus.Tests.Store;

/// <summary>A made-up pile of files of all kinds whose sentences are those of the seeds. The same seed gives the same pile.</summary>
internal sealed class Pile(int seed) : IDisposable
{
    private static readonly string[] Sentences = [.. Corpus.Load(Repository.Seeds).Documents
        .SelectMany(document => document.Text.Sentences.Select(sentence => sentence.Span.Of(document.Raw)))];

    private readonly Random _random = new(seed);
    private readonly TestFolder _folder = new();
    private int _named;

    public string Path => _folder.Path;

    public string StoreFile { get; } = System.IO.Path.Combine(Directory.CreateTempSubdirectory("store-").FullName, "corpus.duckdb");

    /// <summary>Adds some texts, some of them odd.</summary>
    public Pile Add(int texts)
    {
        for (var i = 0; i < texts; i++) AddOne();
        return this;
    }

    /// <summary>Changes the pile as people do: adds, rewrites, renames, removes, and edits lines.</summary>
    public void Edit()
    {
        var files = Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var file = files[_random.Next(files.Count)];
        switch (_random.Next(6))
        {
            case 0: AddOne(); break;
            case 1: File.Delete(file); break;
            case 2: File.Move(file, System.IO.Path.Combine(Path, Name() + System.IO.Path.GetExtension(file)), overwrite: true); break;
            case 3 when file.EndsWith(".txt", StringComparison.Ordinal): File.WriteAllText(file, Story()); break;
            case 4 when file.EndsWith(".jsonl", StringComparison.Ordinal):
                var lines = File.ReadAllLines(file).ToList();
                lines.Insert(_random.Next(lines.Count + 1), Line());
                if (_random.Next(2) == 0) lines.RemoveAt(_random.Next(lines.Count));
                File.WriteAllLines(file, lines);
                break;
            default: File.WriteAllBytes(System.IO.Path.Combine(
                Directory.CreateDirectory(System.IO.Path.Combine(Path, "a" + _random.Next(3))).FullName, System.IO.Path.GetFileName(file)),
                File.ReadAllBytes(file)); break;
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(System.IO.Path.GetDirectoryName(StoreFile)!, recursive: true);
    }

    private void AddOne()
    {
        switch (_random.Next(6))
        {
            case 0: _folder.With(Name() + ".jsonl", string.Join('\n', Enumerable.Range(0, 1 + _random.Next(5)).Select(_ => Line()))); break;
            case 1: _folder.With(Name() + ".html", $"<html><head><title>News</title><meta name='author' content='Jane Roe'></head><body><nav>Home</nav><article><h1>{Sentence()}</h1><p>{Story()}</p></article></body></html>"); break;
            case 2: _folder.With(Name() + ".txt", $"---\npublished: 2024-03-0{1 + _random.Next(9)}\noutlet: Reuters\n---\n{Story()}"); break;
            case 3: _folder.With(Name() + ".txt", Encoding.UTF8.GetBytes("\uFEFF" + Story()
                .Replace("\n", "\r\n", StringComparison.Ordinal))); break;
            case 4: _folder.With(Name() + ".md", [.. "Moscow 😀 â€œdeniedâ€\u009D it &amp; said "u8, 0xFF, .. "so.\n"u8,
                .. Encoding.UTF8.GetBytes(Story())]); break;
            default: _folder.With(Name() + ".txt", Story()); break;
        }
    }

    // Names recur in several folders, so that ids meet.
    private string Name() => string.Create(CultureInfo.InvariantCulture, $"{"abc"[_random.Next(3)]}/{_named++ % 7}");

    private string Line() => _random.Next(8) == 0 ? "{\"text\": broken" : JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["text"] = Story(),
        [_random.Next(2) == 0 ? "id" : "other"] = "n" + _random.Next(12),
        ["published"] = _random.Next(3) == 0 ? "yesterday" : "2024-11-2" + _random.Next(9),
    });

    private string Story() =>
        string.Join(_random.Next(2) == 0 ? " " : "\n\n", Enumerable.Range(0, 1 + _random.Next(6)).Select(_ => Sentence()));

    private string Sentence() => Sentences[_random.Next(Sentences.Length)];
}
