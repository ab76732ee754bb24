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
    /// <param name="headings">The page's headings in document order.</param>
    /// <param name="titles">What the page calls itself for others, the surest first.</param>
    /// <param name="windowTitle">The title of its window, without the site; what a page shows counts before a short one. Null where it has
    /// none.</param>
    /// <param name="wholeWindowTitle">The title of its window as it stands.</param>
    /// <param name="site">Knows the site's name.</param>
    public static string? Choose(
        IReadOnlyList<PageHeading> headings, IReadOnlyList<string> titles, string? windowTitle, string? wholeWindowTitle, PageSite site)
    {
        // "Evening Gazette -": the site left the headline out.
        var isLeftOut = wholeWindowTitle?[^1] is '-' or '–' or '—' or '|';
        if (isLeftOut) windowTitle = null;
        var cut = titles.Select(title => site.Headline(title, null)).ToList();
        List<string> all = windowTitle is null ? cut : [.. cut, windowTitle];
        var stories = headings.Where(heading => !heading.IsOfSite && !site.IsNamed(heading.Text) && !PageSite.IsSection(heading.Text))
            .ToList();
        // Some pages have the headline twice: for wide and for narrow screens.
        var firstLevel = stories.Where(heading => heading.Level == 1).DistinctBy(heading => heading.Text).ToList();
        var marked = stories.Where(heading => heading.IsMarked).ToList();
        var others = stories.Where(heading => heading.Level is > 1 and < 5 && heading.Text.Length >= LeastLetters).ToList();
        var parts = PageSite.PartsOf(wholeWindowTitle ?? "");
        var heading = (marked is [var one] && all.Exists(title => PageSite.IsSame(title, one.Text)) ? one : null)
            ?? firstLevel.Find(heading => all.Exists(title => Repeats(title, heading.Text)))
            ?? others.Find(heading => all.Exists(title => PageSite.IsSame(title, heading.Text)))
            ?? stories.Find(heading =>
                heading.Level < 5 && IsLong(heading.Text) && parts.Exists(part => PageSite.IsSame(part, heading.Text)))
            ?? (firstLevel is [var only] && IsLong(only.Text) ? only : null)
            ?? (isLeftOut && all.Count == 0 ? others.Find(heading => IsLong(heading.Text)) : null);
        var chosen = heading?.Without(all) ?? cut.FirstOrDefault() ?? (windowTitle is not null && IsLong(windowTitle) ? windowTitle : null);
        // "Politics | Talks fail"
        return chosen is null ? null : site.Headline(chosen, null);
    }

    // Chinese and Japanese do not set words apart; a word there has some two characters.
    private static bool IsLong(string text) => text.Split(' ').Length >= LeastWords || text.Count(c => c >= '\u2E80') >= LeastWords * 2;

    private static bool Repeats(string title, string heading) =>
        PageSite.IsSame(title, heading) || (heading.Length >= LeastLetters && title.Contains(heading, StringComparison.OrdinalIgnoreCase))
        || Wording.Overlap(Wording.Of(title), Wording.Of(heading), LeastLetters);
}
