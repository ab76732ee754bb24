using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>One of the analyst's tables as it was found.</summary>
/// <param name="Name">The file's name; without <c>.tsv</c> it is the table's.</param>
/// <param name="Shown">The file as messages name it.</param>
/// <param name="Content">All its lines.</param>
internal sealed record LexiconFile(string Name, string Shown, string Content)
{
    /// <summary>The <c>*.tsv</c> of a folder in ordinal order; none where there is no such folder.</summary>
    public static IReadOnlyList<LexiconFile> In(string? folder)
    {
        if (folder is null || !Directory.Exists(folder)) return [];
        return [.. Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal).Select(file => new LexiconFile(
            Path.GetFileName(file),
            Path.GetRelativePath(Directory.GetCurrentDirectory(), file).Replace('\\', '/'),
            File.ReadAllText(file)))];
    }

    /// <summary>A hash of names and contents; the same for the same tables, whatever the folder.</summary>
    public static string HashOf(IReadOnlyList<LexiconFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            var content = Encoding.UTF8.GetBytes(file.Content);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
