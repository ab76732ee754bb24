using System.Text;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>Makes paragraphs of the lines of a PDF: words cut at the end of a line are joined, and a new page ends no sentence.</summary>
internal sealed class PdfText
{
    private const double TitleSize = 1.25;
    private const double HeadingSize = 1.12;
    private const int LongestTitle = 300;
    private const double LongestOwnLine = 0.5;
    private const int LinesPerCut = 30;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();
    private readonly Dictionary<int, BlockKind> _kinds = [];
    private readonly HashSet<string> _hyphenated;
    private readonly bool _cutsWords;
    private readonly double _bodySize;
    private double _titleSize;

    private PdfText(IReadOnlyList<PdfLine> lines)
    {
        _bodySize = lines.GroupBy(line => Math.Round(line.Size, 1)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        _hyphenated = lines.SelectMany(line => line.Text.Split(' '))
            .Where(word => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at < word.Length - 1)
            .Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Where words are cut, many lines end in a hyphen; elsewhere it is one of "non-lawyer" and stays.
        _cutsWords = lines.Count(line => IsCut(line.Text)) * LinesPerCut >= lines.Count;
        var top = lines.Where(line => line.Page == lines[0].Page).Max(line => line.Size);
        if (top >= _bodySize * TitleSize) _titleSize = top;
    }

    /// <summary>The text, and what its largest lines are.</summary>
    public static (string Text, IReadOnlyDictionary<int, BlockKind> Kinds) Of(IEnumerable<PdfLine> all)
    {
        var lines = all.Where(line => line.Text.Length > 0).ToList();
        if (lines.Count == 0) return ("", new Dictionary<int, BlockKind>());
        var text = new PdfText(lines);
        PdfLine? last = null;
        foreach (var line in lines)
        {
            if (last is not null && !text.GoesOn(last, line)) text.EndParagraph(last);
            text.Add(line);
            last = line;
        }

        text.EndParagraph(last!);
        return (text._text.ToString(), text._kinds);
    }

    /// <summary>A line with single spaces and without ligatures.</summary>
    public static string Plain(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06') ? string
            .Concat(plain.Select(c => c is >= '\uFB00' and <= '\uFB06' ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString()))
            : plain;
    }

    private bool GoesOn(PdfLine last, PdfLine line)
    {
        if (KindOf(last) != KindOf(line) || IsBullet(line.Text)) return false;
        var isOpen = last.Text[^1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or ')');
        var isFull = last.Right > last.BlockRight - (7 * line.Size);
        if (last.IsWith(line))
        {
            var isIndented = line.Left > line.BlockLeft + (0.8 * line.Size) && last.Left < line.Left - (0.5 * line.Size);
            return !(isIndented && (!isOpen || !isFull)) && !IsLineOfItsOwn(last, line) && (isOpen || isFull);
        }

        if (last.Page == line.Page && Math.Abs(last.BlockLeft - line.BlockLeft) < line.Size && IsLineOfItsOwn(last, line)) return false;
        // The next column or page: the sentence goes on where it did not end.
        return KindOf(line) is null && isOpen && (char.IsLower(line.Text[0]) || IsHyphen(last.Text[^1]) || last.Text[^1] == ',' || isFull);
    }

    // A date or a byline above the text is much shorter than its lines.
    private static bool IsLineOfItsOwn(PdfLine last, PdfLine line) =>
        char.IsUpper(line.Text[0])
            && last.Right - last.Left < LongestOwnLine * Math.Max(last.BlockRight - last.BlockLeft, line.BlockRight - line.BlockLeft);

    private BlockKind? KindOf(PdfLine line)
    {
        if (_titleSize > 0 && line.Size.Equals(_titleSize) && line.Page == 1) return BlockKind.Title;
        return line.Size >= _bodySize * HeadingSize ? BlockKind.Heading : null;
    }

    private void Add(PdfLine line)
    {
        if (_paragraph.Length == 0)
        {
            _paragraph.Append(line.Text);
            return;
        }

        var next = line.Text.Split(' ')[0];
        // "well-" and "known": a hyphen stays where the text writes the word with one elsewhere; and in "pre- and post-war".
        var isCut = IsCut(_paragraph.ToString(Math.Max(0, _paragraph.Length - 2), Math.Min(2, _paragraph.Length)))
            && next is not ("and" or "or" or "to");
        if (!isCut) _paragraph.Append(' ');
        else if (_paragraph[^1] == '\u00AD' || (_cutsWords && char.IsLower(next[0]) && !_hyphenated.Contains(LastWord() + Bare(next))))
        {
            _paragraph.Length--;
        }

        _paragraph.Append(line.Text);
    }

    private string LastWord()
    {
        var start = _paragraph.Length - 1;
        while (start > 0 && _paragraph[start - 1] != ' ') start--;
        return Bare(_paragraph.ToString(start, _paragraph.Length - start).TrimStart('(', '"', '\u201C'));
    }

    private void EndParagraph(PdfLine last)
    {
        if (_paragraph.Length == 0) return;
        if (_text.Length > 0) _text.Append("\n\n");
        if (KindOf(last) is { } kind && _paragraph.Length <= LongestTitle)
        {
            _kinds[_text.Length] = kind;
            if (kind == BlockKind.Title) _titleSize = 0;
        }

        _text.Append(_paragraph);
        _paragraph.Clear();
    }

    private static string Bare(string word) => word.TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '\u201D', '\u2019');

    private static bool IsCut(ReadOnlySpan<char> line) => line is [.., var letter, var hyphen] && char.IsLetter(letter) && IsHyphen(hyphen);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    private static bool IsBullet(string text) => text.Length > 1 && text[0] is '\u2022' or '\u25AA' or '\u25CF' or '\u2023';
}
