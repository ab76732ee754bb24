using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Store.Indexing;

/// <summary>A hash of all that a document is made from: its content, its metadata, its id and the kind of its file.</summary>
internal static class TextKey
{
    private const int UsualCharacters = 1_024, UsualBytes = 4_096;

    /// <summary>128 bits of it.</summary>
    public static Guid Of(DocumentKey key)
    {
        var about = key.Metadata;
        // One a text, so it is written without a string for each part.
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualCharacters]);
        Add(ref text, key.Id);
        Add(ref text, key.Sha256);
        Add(ref text, key.Extension);
        Add(ref text, about.Id);
        Add(ref text, about.Title);
        Add(ref text, about.WindowTitle);
        Add(ref text, about.Outlet);
        Add(ref text, about.Author);
        Add(ref text, about.Url);
        Add(ref text, about.Published?.ToString("O", CultureInfo.InvariantCulture));
        Add(ref text, about.PublishedFrom?.ToString());
        var hash = HashOf(text.Text);
        text.Clear();
        return hash;
    }

    // Lengths keep the parts apart.
    private static void Add(ref DefaultInterpolatedStringHandler text, string? part)
    {
        if (part is null)
        {
            text.AppendLiteral("-;");
            return;
        }

        text.AppendFormatted(part.Length);
        text.AppendLiteral(":");
        text.AppendLiteral(part);
        text.AppendLiteral(";");
    }

    private static Guid HashOf(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = most <= UsualBytes ? stackalloc byte[UsualBytes] : new byte[most];
        return FileContent.ShortHash(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
