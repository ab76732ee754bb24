using System.Security.Cryptography;
using NewsCorpus.Dates;
using NewsCorpus.Issues;
using NewsCorpus.Text;

namespace NewsCorpus.Documents;

/// <summary>Finds and reads documents: files, folders, JSON lines, standard input.</summary>
public sealed class DocumentSource
{
    private readonly Vocabulary _vocabulary;
    private readonly DateRecogniser _dates;

    /// <summary>A source that tokenises with a vocabulary and reads datelines with a date recogniser.</summary>
    public DocumentSource(Vocabulary vocabulary, DateRecogniser dates)
    {
        _vocabulary = vocabulary;
        _dates = dates;
    }

    /// <summary>
    /// The documents under the paths (files, folders, or <c>-</c> for <paramref name="standardInput"/>), one at a
    /// time, in ordinal order of relative path. What cannot be read is reported to <paramref name="issues"/>.
    /// </summary>
    public IEnumerable<Document> Read(IReadOnlyList<string> paths, ICollection<Issue> issues, Stream? standardInput = null)
    {
        foreach (var path in paths)
        {
            foreach (var file in Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal))
            {
                var bytes = File.ReadAllBytes(file);
                var tokens = Tokenizer.Tokenize(System.Text.Encoding.UTF8.GetString(bytes), _vocabulary);
                var blocks = BlockMarker.Mark(tokens, _dates);
                yield return new Document
                {
                    Id = Path.GetFileNameWithoutExtension(file),
                    Path = file.Replace('\\', '/'),
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    Text = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks)),
                };
            }
        }
    }
}
