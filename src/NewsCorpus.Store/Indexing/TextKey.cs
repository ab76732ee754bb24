using System.Globalization;
using System.Text;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Store.Indexing;

/// <summary>A hash of all that a document is made from: its content, its metadata, its id and the kind of its file.</summary>
internal static class TextKey
{
    /// <summary>128 bits of it.</summary>
    public static Guid Of(DocumentKey key)
    {
        var about = key.Metadata;
        string?[] parts =
        [
            key.Id, key.Sha256, key.Extension, about.Id, about.Title, about.WindowTitle, about.Outlet, about.Author, about.Url,
            about.Published?.ToString("O", CultureInfo.InvariantCulture), about.PublishedFrom?.ToString(),
        ];
        // Lengths keep the parts apart.
        var text = string.Concat(parts.Select(part =>
            part is null ? "-;" : string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part};")));
        return FileContent.ShortHash(Encoding.UTF8.GetBytes(text));
    }
}
