using System.Globalization;
using System.Text;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents;

/// <summary>Warns of letters that were read in the wrong encoding and of HTML entities that were left in a text.</summary>
internal static class DamagedText
{
    /// <summary>Reports how many there are and where the first one stands: its byte offset, or the line of a JSON line.</summary>
    public static void Report(RawText raw, TokenTable tokens, ICollection<Issue> issues)
    {
        if (tokens.View is not { } view) return;
        Report(raw, view.Misread, "mojibake", "of UTF-8 read as Windows-1252", "save the text in its own encoding to mend it", issues);
        Report(raw, view.Entities, "html-entity", "of HTML left in the text", "decode the text to mend it", issues);
    }

    private static void Report(RawText raw, IReadOnlyList<int> places, string kind, string what, string advice, ICollection<Issue> issues)
    {
        if (places.Count == 0) return;
        var first = places[0];
        var line = 1 + raw.Text.AsSpan(0, first).Count('\n');
        var (least, most) = (first, Math.Min(raw.Text.Length, first + 12));
        var sample = raw.Text[least..most].ReplaceLineEndings(" ").Trim();
        var message = string.Create(CultureInfo.InvariantCulture,
            $"{places.Count} {(places.Count == 1 ? "character" : "characters")} {what}, the first in line {line} of the text "
            + $"(\"{sample}\"); names, quotation marks and dates are found all the same; {advice}");
        var isWholeFile = raw is { IsExtracted: false, Line: 1 };
        long? offset = isWholeFile ? Encoding.UTF8.GetByteCount(raw.Text.AsSpan(0, first)) : null;
        issues.Add(new Issue(IssueSeverity.Warning, raw.File, isWholeFile ? null : raw.Line, offset, kind, message));
    }
}
