using System.Text.RegularExpressions;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>Takes away what stands at the head or foot of every page: the name of the paper, the title, the number of the page.</summary>
internal static partial class PdfRunningHeads
{
    private const int MostLines = 3;
    private const double LeastGap = 1.6;
    private const double LeastGrowth = 1.4;

    /// <summary>Removes the words of those lines from their pages.</summary>
    /// <param name="pages">The words of each page.</param>
    /// <param name="isPrinted">True for a page printed by a browser, which puts the time of printing, the title and the address around
    /// it.</param>
    /// <returns>An address that stood among them, as browsers print it; null where none did.</returns>
    public static string? Remove(List<List<PdfWord>> pages, bool isPrinted)
    {
        var rows = pages.Select(page => PdfWord.Rows(page).Select(row => (Words: row, Text: PdfWord.TextOf(row))).ToList()).ToList();
        // The heads of left and right pages differ: one must stand on a third of the pages, and on two at least.
        var repeated = rows
            .SelectMany(page => page.Take(MostLines).Concat(page.TakeLast(MostLines)).Select(row => KeyOf(row.Text)).Distinct())
            .GroupBy(key => key).Where(group => group.Count() >= Math.Max(2, (pages.Count + 2) / 3)).Select(group => group.Key)
                .ToHashSet(StringComparer.Ordinal);
        string? url = null;
        for (var i = 0; i < pages.Count; i++)
        {
            // Only from the edge inwards: a line inside the text may be like another by chance.
            var heads = HeadsOf(rows[i]).Concat(HeadsOf([.. Enumerable.Reverse(rows[i])])).ToList();
            url ??= heads.Select(row => Address().Match(row.Text)).FirstOrDefault(match => match.Success)?.Value;
            var words = heads.SelectMany(row => row.Words).ToHashSet(ReferenceEqualityComparer.Instance);
            pages[i].RemoveAll(words.Contains);
        }

        return url;

        IEnumerable<(List<PdfWord> Words, string Text)> HeadsOf(List<(List<PdfWord> Words, string Text)> page)
        {
            var count = page.TakeWhile(row =>
                repeated.Contains(KeyOf(row.Text)) || PageNumber().IsMatch(row.Text) || (isPrinted && Printed().IsMatch(row.Text)))
                .Take(MostLines).Count();
            while (count > 0 && count < page.Count && !IsApart(page[count - 1].Words[0], page[count].Words[0])) count--;
            return page.Take(count);
        }
    }

    // Lines of running text stand about 1.2 sizes below each other, and have one size.
    private static bool IsApart(PdfWord head, PdfWord text) =>
        text.Size > LeastGrowth * head.Size || Math.Abs(head.BaseLine - text.BaseLine) > LeastGap * Math.Max(head.Size, text.Size);

    private static string KeyOf(string text) => Digits().Replace(text, "#");

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(page\s+)?[0-9]{1,4}(\s*(of|/)\s*[0-9]{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    // "11/28/26, 6:15 AM Talks fail", "https://gazette.example/talks 1/2"
    [GeneratedRegex(@"^([0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}, [0-9]{1,2}:[0-9]{2}\b|(https?|file)://)", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
