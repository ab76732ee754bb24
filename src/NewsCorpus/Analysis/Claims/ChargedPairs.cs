using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Two or more who are charged together, and "they", "both men" or "the pair" that deny it.</summary>
internal static class ChargedPairs
{
    // Letters of their names together.
    private const int Longest = 80;

    private static readonly WordSet Pairs = WordSet.Named("words-for-two");

    /// <summary>
    /// "Ann Lee and Bo Roe"; null where one is charged, where one of them has no name, and where who denies it says who it is.
    /// </summary>
    public static string? Of(ClaimStatement denial, ClaimStatement claimed)
    {
        if (!AreMeant(denial) || !ReferenceEquals(denial.Document, claimed.Document)) return null;
        if (Charged(claimed) is not [var first, .., var last] all) return null;
        if (all.Exists(one => one.Names.Count == 0) || (!IsThey(denial) && all.Count > 2)) return null;
        var (start, end) = (all.Min(one => one.Span.Start), all.Max(one => one.Span.End));
        return end - start > Longest || first == last ? null : ScopeExtensions.OneLine(claimed.Document.Raw[start..end]);
    }

    /// <summary>"The army and the Russians are accused. They deny it": more than the Russians.</summary>
    public static bool AreOpen(ClaimStatement denial, ClaimStatement claimed) =>
        AreMeant(denial) && IsThey(denial) && ReferenceEquals(denial.Document, claimed.Document) && Charged(claimed).Count > 1
        && Of(denial, claimed) is null;

    private static List<Phrase> Charged(ClaimStatement claimed) =>
        [.. claimed.Stands is [var main, ..] && main.Act.Agent is { } agent ? agent.All : []];

    private static bool IsThey(ClaimStatement denial) => denial.Source?.Head is "they";

    private static bool AreMeant(ClaimStatement denial)
    {
        if (denial is not { Position: Position.Denies, Source: { } source, Attribution.NamedSource: [var written] }) return false;
        var words = written.Of(denial.Document.Raw).ToLowerInvariant();
        return source.Head is "they" || (source.AllNames.Count == 0
            && (words is "both" or "the two" || words.StartsWith("both ", StringComparison.Ordinal)
                || words.StartsWith("the two ", StringComparison.Ordinal)
                || Pairs.Has(source.Head)));
    }
}
