using NewsCorpus.Tests.Documents;

namespace NewsCorpus.Tests.Claims.Sides;

/// <summary>Ledgers of claims out of plain texts.</summary>
internal static class Ledgers
{
    /// <summary>What is claimed in texts that are called a, b, c and so on.</summary>
    public static ClaimLedger Read(params string[] texts)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < texts.Length; i++) folder.With($"{(char)('a' + i)}.txt", texts[i]);
        return ClaimLedger.Of(Corpus.Load(folder.Path));
    }
}
