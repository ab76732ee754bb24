using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>A text as JSON lines carry it.</summary>
internal sealed record WireText(string Id, string? Title, string? Outlet, string? Published, string Text);

/// <summary>
/// Writes made-up news out of patterns of sentences: statements, denials, quotations, dates, places, figures and plain narrative in about
/// the proportions of wire reports, with a dateline at the head, now and then a list, a heading or lines of a page around them. The same
/// seed gives the same texts.
/// </summary>
internal sealed class WireNews(uint seed)
{
    private uint _state = seed;

    /// <summary>The next text; its length varies as that of wire reports does, from a few sentences to some pages.</summary>
    public WireText Next(int number)
    {
        var day = new DateOnly(2024, 1, 1).AddDays(Draw(360));
        var (title, outlet) = (Fill("{Actor} {headline} {topic}"), Pick(WirePatterns.Outlets));
        var text = new StringBuilder();
        if (Draw(2) == 0) text.Append(title).Append("\n\n");
        if (Draw(3) > 0)
        {
            var dateline = $", {day.ToString("MMMM d", CultureInfo.InvariantCulture)} ({outlet}) - ";
            text.Append(Pick(WirePatterns.Capitals).ToUpperInvariant()).Append(dateline);
        }

        var paragraphs = 3 + Draw(6) + (Draw(8) == 0 ? 20 : 0);
        for (var i = 0; i < paragraphs; i++) AddParagraph(text, i);
        if (Draw(5) == 0) text.Append("Read more: ").Append(Fill("{Actor} {headline} {topic}")).Append('\n');
        return new WireText(
            $"n{number:D7}", Draw(3) == 0 ? title : null, Draw(3) == 0 ? null : outlet, Draw(4) == 0 ? null : $"{day:yyyy-MM-dd}",
            text.ToString());
    }

    private void AddParagraph(StringBuilder text, int index)
    {
        if (index > 2 && Draw(9) == 0) text.Append(Fill("{What} {place}")).Append('\n');
        if (index > 2 && Draw(12) == 0)
        {
            for (var i = 0; i < 3; i++) text.Append("- ").Append(Fill("{What}: {number} {unit}, up {small} percent")).Append('\n');
        }

        var sentences = 1 + Draw(4);
        for (var i = 0; i < sentences; i++) text.Append(i == 0 ? "" : " ").Append(Fill(Pick(WirePatterns.Sentences)));
        text.Append("\n");
    }

    // Each {slot} takes one of its fillers, which may have slots of their own.
    private string Fill(string pattern)
    {
        var filled = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '{')
            {
                filled.Append(pattern[at]);
                continue;
            }

            var end = pattern.IndexOf('}', at);
            var slot = pattern[(at + 1)..end];
            filled.Append(slot switch
            {
                "number" => (1_000 + Draw(90_000)).ToString("N0", CultureInfo.InvariantCulture),
                "small" => (2 + Draw(60)).ToString(CultureInfo.InvariantCulture),
                "year" => (1990 + Draw(35)).ToString(CultureInfo.InvariantCulture),
                "day" => (1 + Draw(28)).ToString(CultureInfo.InvariantCulture),
                "Made" => MadeUpName(),
                _ => Fill(Pick(WirePatterns.Slots[slot])),
            });
            at = end;
        }

        return filled.ToString();
    }

    // Names that no dictionary lists.
    private string MadeUpName()
    {
        const string first = "BDGKLMNPRSTV", vowels = "aeiou", middle = "bdklmnrstv";
        var name = new StringBuilder().Append(first[Draw(first.Length)]);
        for (var i = 0; i < 2 + Draw(2); i++) name.Append(vowels[Draw(5)]).Append(middle[Draw(middle.Length)]);
        return name.ToString();
    }

    private string Pick(string[] from) => from[Draw(from.Length)];

    private int Draw(int end)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)end);
    }
}
