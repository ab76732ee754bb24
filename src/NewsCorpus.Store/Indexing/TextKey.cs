using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Reading.Documents;

namespace NewsCorpus.Store.Indexing;

/// <summary>A hash of all that a document is made from: its content, its metadata, its id and the kind of its file.</summary>
internal static class TextKey
{
    /// <summary>32 hexadecimal digits.</summary>
    public static string Of(DocumentKey key)
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
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
