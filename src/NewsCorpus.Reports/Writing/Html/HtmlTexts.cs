using System.Globalization;
using System.Text;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>The texts at the end of the page, with the sentences that the numbers lead to.</summary>
internal static class HtmlTexts
{
    public static void Append(StringBuilder html, Report report, Anchors anchors)
    {
        var whole = report.Documents.Sum(document => (long)document.Raw.Length) <= Limits.WholeTexts;
        html.Append("<section id=\"the-texts\" aria-labelledby=\"h-the-texts\">\n<h2 id=\"h-the-texts\">The texts, with the sentences "
            + "that were counted</h2>\n");
        var left = 0;
        var articles = new StringBuilder();
        foreach (var (index, document) in report.Documents.Index())
        {
            if (anchors.Of(index) is not { } places && !whole) left++;
            else AppendArticle(articles, report, index, whole && document.Raw.Length <= Limits.WholeText, anchors.Of(index) ?? []);
        }

        if (!whole) html.Append(CultureInfo.InvariantCulture, $"<p>{Remark(left)}</p>\n");
        html.Append(articles).Append("</section>\n");
    }

    private static string Remark(int left) => string.Create(CultureInfo.InvariantCulture,
        $"The texts are too many to stand here whole. Of each there are the sentences that a number leads to, with the one before and "
            + $"after; […] stands for what is left out. {left:#,##0} texts to which no number leads are left out.");

    private static void AppendArticle(StringBuilder html, Report report, int index, bool whole,
        IReadOnlyCollection<(TextSpan Sentence, TextSpan Words)> places)
    {
        var document = report.Documents[index];
        html.Append(CultureInfo.InvariantCulture,
            $"<article id=\"{Anchors.Id(index)}\" tabindex=\"-1\" aria-labelledby=\"h-{Anchors.Id(index)}\">\n<h3 "
            + $"id=\"h-{Anchors.Id(index)}\" dir=\"auto\">");
        html.Append(HtmlWriter.Text(document.Document.Title ?? report.Labels[document.Id], 400)).Append("</h3>\n<p class=\"meta\">")
            .Append(Meta(document)).Append("</p>\n<div class=\"text\" dir=\"auto\">");
        var words = Merge(places.Select(place => place.Words));
        var sentences = places.Select(place => place.Sentence).Distinct().OrderBy(span => span.Start).ThenByDescending(span => span.End)
            .ToList();
        var ranges = whole ? [new TextSpan(0, document.Raw.Length)] : Around(document.Text, sentences);
        foreach (var (i, range) in ranges.Index())
        {
            if (!whole) html.Append(i == 0 && range.Start == 0 ? "" : " […] ");
            AppendRange(html, document.Raw, index, range, sentences.Where(range.Contains), words);
        }

        html.Append("</div>\n</article>\n");
    }

    private static string Meta(AnnotatedDocument document)
    {
        var parts = new List<string> { HtmlWriter.Text(document.Id, 200) };
        if (document.Provenance.Publisher?.Name is { } outlet) parts.Add(HtmlWriter.Text(outlet, 200));
        parts.Add(document.Document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date");
        if (SafeUrl.Of(document.Document.Url) is { } url)
        {
            parts.Add($"<a href=\"{Xml.Escape(url)}\" rel=\"noopener noreferrer\">{HtmlWriter.Text(url, 120)}</a>");
        }

        return string.Join(" · ", parts);
    }

    private static void AppendRange(StringBuilder html, string raw, int index, TextSpan range, IEnumerable<TextSpan> sentences,
        IReadOnlyList<TextSpan> words)
    {
        var at = range.Start;
        var last = -1;
        foreach (var sentence in sentences)
        {
            if (sentence.Start == last) continue;
            last = sentence.Start;
            // Where a block and a sentence of it are both led to, the inner one has an anchor alone.
            var inner = sentence.Start < at;
            if (!inner) Xml.AppendEscaped(html, raw.AsSpan(at, sentence.Start - at));
            html.Append("<span class=\"s\" tabindex=\"-1\" id=\"").Append(Anchors.Id(index, sentence.Start)).Append("\">");
            if (!inner) AppendMarked(html, raw, sentence, words);
            html.Append("</span>");
            at = Math.Max(at, sentence.End);
        }

        Xml.AppendEscaped(html, raw.AsSpan(at, range.End - at));
    }

    private static void AppendMarked(StringBuilder html, string raw, TextSpan sentence, IReadOnlyList<TextSpan> words)
    {
        var at = sentence.Start;
        foreach (var word in words.Where(sentence.Overlaps))
        {
            var (start, end) = (Math.Max(at, word.Start), Math.Min(word.End, sentence.End));
            Xml.AppendEscaped(html, raw.AsSpan(at, start - at));
            html.Append("<mark>");
            Xml.AppendEscaped(html, raw.AsSpan(start, end - start));
            html.Append("</mark>");
            at = end;
        }

        Xml.AppendEscaped(html, raw.AsSpan(at, sentence.End - at));
    }

    // Spans that overlap or touch become one.
    private static List<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else merged.Add(span);
        }

        return merged;
    }

    // Each sentence with the one before and after it.
    private static List<TextSpan> Around(StructuredText text, IEnumerable<TextSpan> sentences) => Merge(sentences.Select(span =>
    {
        var (first, last) = (text.SentenceAt(span.Start), text.SentenceAt(Math.Max(span.Start, span.End - 1)));
        return new TextSpan(
            first > 0 ? Math.Min(span.Start, text.Sentences[first - 1].Span.Start) : span.Start,
            last >= 0 && last + 1 < text.Sentences.Count ? Math.Max(span.End, text.Sentences[last + 1].Span.End) : span.End);
    }));
}
