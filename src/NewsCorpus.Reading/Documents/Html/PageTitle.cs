namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Chooses a page's headline: the heading that its title repeats, else its only first-level heading, else the title. What
/// search engines and social networks are given is often worded anew; the heading is what readers see.
/// </summary>
internal static class PageTitle
{
    private const int LeastLetters = 10;
    private const int LeastWords = 3;

    /// <summary>The headline; null where nothing on the page could be one.</summary>
    /// <param name="firstLevel">The headings of the first level.</param>
    /// <param name="others">The other headings.</param>
    /// <param name="titles">What the page calls itself for others, the surest first.</param>
    /// <param name="windowTitle">The title of its window, without the site; what a page shows counts before a short one. Null where it has none.</param>
    /// <param name="site">Knows the site's name.</param>
    public static string? Choose(IReadOnlyList<string> firstLevel, IReadOnlyList<string> others, IReadOnlyList<string> titles, string? windowTitle, PageSite site)
    {
        var cut = titles.Select(title => site.Headline(title, null)).ToList();
        var all = windowTitle is null ? cut : [.. cut, windowTitle];
        var chosen = firstLevel.FirstOrDefault(heading => !site.IsNamed(heading) && all.Any(title => Repeats(title, heading)))
            ?? others.FirstOrDefault(heading => heading.Length >= LeastLetters && all.Any(title => IsSame(title, heading)))
            ?? (firstLevel is [var only] && only.Split(' ').Length >= LeastWords && !site.IsNamed(only) ? only : null)
            ?? cut.FirstOrDefault()
            ?? (windowTitle?.Split(' ').Length >= LeastWords ? windowTitle : null);
        // "Politics | Talks fail"
        return chosen is null ? null : site.Headline(chosen, null);
    }

    private static bool Repeats(string title, string heading) =>
        IsSame(title, heading) || (heading.Length >= LeastLetters && title.Contains(heading, StringComparison.OrdinalIgnoreCase))
        || (title.Length >= LeastLetters && heading.Contains(title, StringComparison.OrdinalIgnoreCase));

    private static bool IsSame(string one, string other) => PageSite.IsSame(one, other);
}
