using System.Text;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Collects the words of a page into lines, white space collapsed: an empty line between paragraphs, none between the items
/// of a list. Remembers what each line is.
/// </summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Dictionary<int, BlockKind> _kinds = [];
    private bool _hasSpace;
    private bool _hasBreak;
    private bool _isTight;
    private BlockKind? _lastKind;

    /// <summary>What was written.</summary>
    public string Text => _text.ToString();

    /// <summary>The kinds of lines by offset.</summary>
    public IReadOnlyDictionary<int, BlockKind> Kinds => _kinds;

    /// <summary>True when nothing is written in the line yet.</summary>
    public bool IsAtStart => _line.Length == 0;

    /// <summary>True when a further break would begin a new paragraph.</summary>
    public bool HasBreak => _hasBreak;

    /// <summary>Writes words into the line; <paramref name="endOpenLine"/> ends it where a break before them does.</summary>
    public void Append(char c, Action endOpenLine)
    {
        if (_hasBreak) SettleBreak(c, endOpenLine);
        if (_hasSpace && _line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
        _hasSpace = false;
        _line.Append(c);
    }

    /// <summary>Sets apart what follows by one space.</summary>
    public void Space() => _hasSpace = _line.Length > 0;

    /// <summary>Marks a break within a paragraph.</summary>
    public void Break() => _hasBreak = _line.Length > 0;

    /// <summary>Writes a mark-up sign as it is.</summary>
    public void Sign(string sign)
    {
        _line.Append(sign);
        _hasSpace = false;
    }

    /// <summary>
    /// Ends the line; one without words leaves nothing. A list item without its bullet is a further paragraph of the item.
    /// </summary>
    public void End(BlockKind? kind, string bullet = "")
    {
        (_hasSpace, _hasBreak) = (false, false);
        if (_line.Length > 0)
        {
            var isTight = _isTight || (kind is BlockKind.ListItem or BlockKind.TableRow && _lastKind == kind);
            if (_text.Length > 0) _text.Append(isTight ? "\n" : "\n\n");
            _kinds[_text.Length] = kind == BlockKind.ListItem && bullet.Length == 0 ? BlockKind.Paragraph : kind ?? BlockKind.Paragraph;
            _text.Append(bullet).Append(_line);
            _line.Clear();
            _lastKind = kind;
        }

        _isTight = false;
    }

    // A sentence that a break cuts in two goes on in lower case; anything else begins a line of its own.
    private void SettleBreak(char next, Action endOpenLine)
    {
        _hasBreak = false;
        if (char.IsLower(next) && _line[^1] is not ('.' or '!' or '?' or ':'))
        {
            _hasSpace = true;
            return;
        }

        endOpenLine();
        _isTight = true;
    }
}
