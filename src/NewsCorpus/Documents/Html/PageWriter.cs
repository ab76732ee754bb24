using System.Globalization;
using System.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Documents.Html;

/// <summary>
/// Writes the chosen part of a page as text: a line for each block, with a bullet for list items and pipes for rows of
/// tables, white space collapsed. Remembers what the mark-up says each line is.
/// </summary>
internal sealed class PageWriter(PageTree tree)
{
    private const int LongestCell = 300;
    private const int MostHeadingText = 120;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Dictionary<int, BlockKind> _kinds = [];
    private readonly Stack<(int End, BlockKind? Kind, string Prefix)> _open = new();
    private readonly Stack<(int End, int Number)> _lists = new();
    private bool _hasSpace;
    private bool _hasBreak;
    private bool _isTight;
    private BlockKind? _lastKind;
    private int _rowEnd = -1;
    private int _preEnd = -1;

    /// <summary>What was written.</summary>
    public string Text => _text.ToString();

    /// <summary>The kinds of lines by offset.</summary>
    public IReadOnlyDictionary<int, BlockKind> Kinds => _kinds;

    /// <summary>Writes a line of its own.</summary>
    public void WriteLine(string text, BlockKind kind)
    {
        Append(text);
        EndLine(kind);
    }

    /// <summary>Writes an element with all below it.</summary>
    public void Write(int root)
    {
        for (var i = root; i < tree.Nodes[root].End; i++)
        {
            CloseUpTo(i);
            var node = tree.Nodes[i];
            if (node.IsDropped || IsLinkList(node))
            {
                i = node.End - 1;
                continue;
            }

            if (node.Element is null) Append(node.Dom.NodeValue, i < _preEnd);
            else if (node.Is("br")) BreakLine();
            else if (node.IsBlock) Open(i);
        }

        CloseUpTo(int.MaxValue);
        EndLine(null);
    }

    private void Open(int index)
    {
        var node = tree.Nodes[index];
        if (index < _rowEnd)
        {
            // Inside a row of a table everything goes on one line; cells are kept apart.
            if (node.Tag is "td" or "th") _line.Append(_line.Length == 0 ? "| " : " | ");
            else _hasSpace = true;
            if (node.Tag is "td" or "th") _hasSpace = false;
            return;
        }

        EndOpenLine();
        var (kind, prefix) = KindOf(index);
        if (node.Is("pre")) _preEnd = node.End;
        if (node.Tag is "ul" or "ol") _lists.Push((node.End, node.Is("ol") ? 1 : 0));
        _open.Push((node.End, kind, prefix));
        if (node.Is("tr") && IsRowOfData(index)) _rowEnd = node.End;
    }

    private (BlockKind? Kind, string Prefix) KindOf(int index)
    {
        var node = tree.Nodes[index];
        switch (node.Tag)
        {
            case "h1": return (BlockKind.Title, "");
            case "h2" or "h3" or "h4" or "h5" or "h6": return (BlockKind.Heading, "");
            case "li": return (BlockKind.ListItem, NextBullet());
            case "p" or "div": return (IsAllStrong(index) ? BlockKind.Heading : null, "");
            default: return (null, "");
        }
    }

    private string NextBullet()
    {
        if (_lists.Count == 0 || _lists.Peek().Number == 0) return "- ";
        var (end, number) = _lists.Pop();
        _lists.Push((end, number + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    // "<p><strong>A heading</strong></p>"
    private bool IsAllStrong(int index)
    {
        var node = tree.Nodes[index];
        if (node.OwnText is 0 or > MostHeadingText || node.OwnLinkText > 0) return false;
        var strong = 0;
        for (var i = index + 1; i < node.End; i++)
        {
            if (tree.Nodes[i].IsBlock) return false;
            if (tree.Nodes[i].Tag is not ("strong" or "b")) continue;
            strong += tree.Nodes[i].OwnText;
            i = tree.Nodes[i].End - 1;
        }

        return strong == node.OwnText;
    }

    // A line that is one link, or nothing but links: a way to other pages.
    private bool IsLinkList(PageNode node)
    {
        if (!node.IsBlock || node.OwnText == 0 || node.Is("h1")) return false;
        if (node.Tag is "td" or "th" or "tr") return false;
        return node.OwnLinkText * 10 >= node.OwnText * 9 && node.OwnText < 200 && node.Running == 0 && tree.Nodes[0].Running > 0;
    }

    private bool IsRowOfData(int row)
    {
        int cells = 0, length = 0;
        for (var i = row + 1; i < tree.Nodes[row].End; i++)
        {
            var node = tree.Nodes[i];
            if (node.Is("table")) return false;
            if (node.Tag is "td" or "th") (cells, length) = (cells + 1, 0);
            if (node.Element is not null) continue;
            length += node.OwnText;
            if (length > LongestCell) return false;
        }

        return cells > 1;
    }

    private void CloseUpTo(int index)
    {
        if (_rowEnd >= 0 && _rowEnd <= index)
        {
            if (_line.Length > 0) _line.Append(" |");
            _rowEnd = -1;
            EndLine(BlockKind.TableRow);
        }

        while (_open.Count > 0 && _open.Peek().End <= index)
        {
            EndOpenLine();
            _open.Pop();
        }

        while (_lists.Count > 0 && _lists.Peek().End <= index) _lists.Pop();
    }

    private BlockKind? KindOfOpen()
    {
        foreach (var (_, kind, _) in _open) if (kind is not null) return kind;
        return null;
    }

    private void BreakLine()
    {
        if (_rowEnd >= 0)
        {
            _hasSpace = true;
            return;
        }

        // A second break in a row begins a new paragraph.
        if (_hasBreak) EndOpenLine();
        else _hasBreak = _line.Length > 0;
    }

    // A sentence that a break cuts in two goes on in lower case; anything else begins a line of its own.
    private void SettleBreak(char next)
    {
        _hasBreak = false;
        if (char.IsLower(next) && _line[^1] is not ('.' or '!' or '?' or ':'))
        {
            _hasSpace = true;
            return;
        }

        EndOpenLine();
        _isTight = true;
    }

    // Looking for the kind costs as much as the nesting is deep, so only where there is a line.
    private void EndOpenLine() => EndLine(_line.Length == 0 ? null : KindOfOpen());

    private void EndLine(BlockKind? kind)
    {
        (_hasSpace, _hasBreak) = (false, false);
        if (_line.Length == 0)
        {
            _isTight = false;
            return;
        }

        var prefix = kind == BlockKind.ListItem ? TakePrefix() : "";
        var isTight = _isTight || (kind is BlockKind.ListItem or BlockKind.TableRow && _lastKind == kind);
        if (_text.Length > 0) _text.Append(isTight ? "\n" : "\n\n");
        _kinds[_text.Length] = kind == BlockKind.ListItem && prefix.Length == 0 ? BlockKind.Paragraph : kind ?? BlockKind.Paragraph;
        _text.Append(prefix).Append(_line);
        _line.Clear();
        _lastKind = kind;
        _isTight = false;
    }

    // The first line of an item has the bullet; further paragraphs of it have none.
    private string TakePrefix()
    {
        var above = new Stack<(int, BlockKind?, string)>();
        var prefix = "";
        while (_open.TryPop(out var open))
        {
            above.Push((open.End, open.Kind, open.Kind == BlockKind.ListItem ? "" : open.Prefix));
            if (open.Kind != BlockKind.ListItem) continue;
            prefix = open.Prefix;
            break;
        }

        while (above.TryPop(out var open)) _open.Push(open);
        return prefix;
    }

    private void Append(string text, bool keepsLines = false)
    {
        foreach (var c in text)
        {
            if (keepsLines && c == '\n')
            {
                BreakLine();
            }
            else if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                _hasSpace = _line.Length > 0;
            }
            else
            {
                if (_hasBreak) SettleBreak(c);
                if (_hasSpace && _line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
                _hasSpace = false;
                _line.Append(c);
            }
        }
    }
}
