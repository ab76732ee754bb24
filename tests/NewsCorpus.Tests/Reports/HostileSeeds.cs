using NewsCorpus.Tests.Documents;

namespace NewsCorpus.Tests.Reports;

/// <summary>Texts that try to do more than be read.</summary>
internal static class HostileSeeds
{
    public const string Script = "<script>alert(document.cookie)</script>";
    public const string Formula = "=cmd|'/c calc'!A1";

    /// <summary>A folder of such texts.</summary>
    public static TestFolder Pile()
    {
        var longName = string.Join(' ', Enumerable.Repeat("Ivanov", 1_700));
        return new TestFolder().With("a.txt", $"""
            ---
            title: "{Script} <img src=x onerror=alert(1)> ]]> --> $$ \\write18 ](javascript:alert(1))"
            outlet: "{Formula}"
            published: 2024-03-05
            url: "javascript:alert(1)"
            ---
            Russia {Script} said that Ukraine <svg onload=alert(1)> had fired first. {Formula} said North Korea denied it.
            Russia {'\u202E'}desrever{'\u202C'} said the claim was {'\uFFFE'}{'\u0001'} false, the BBC reported. ![x](http://evil.example/x.png) [y](javascript:alert(2))
            """).With("b.txt", $"""
            ---
            url: "https://example.org/\"><script>alert(3)</script>"
            published: 2024-03-06
            ---
            {longName}

            {longName} told Reuters that Russia had attacked Ukraine. Moscow denied that Russia had attacked Ukraine. @SUM(A1) +1 -1 |table| `code` #head
            """).With("=cmd().txt", "</mark></div><iframe src=//evil.example></iframe> Kyiv said on 4 March 2024 that the “Kremlin” lied; Russia rejected this.");
    }
}
