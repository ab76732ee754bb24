using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Writes the chosen part of a page as text: a line for each block, with a bullet for list items and pipes for rows of tables.
/// </summary>
internal sealed class PageWriter
{
    private readonly LineWriter _lines = new();

    /// <summary>What was written.</summary>
    public string Text => _lines.Text;

    /// <summary>The kinds of lines by offset.</summary>
    public IReadOnlyDictionary<int, BlockKind> Kinds => _lines.Kinds;

    /// <summary>Writes a line of its own.</summary>
    public void WriteLine(string text, BlockKind kind)
    {
        new Walk(_lines).Append(text, keepsLines: false);
        _lines.End(kind);
    }

    /// <summary>Writes an item of a list, with its bullet.</summary>
    public void WriteItem(string text)
    {
        new Walk(_lines).Append(text, keepsLines: false);
        _lines.End(BlockKind.ListItem, "- ");
    }

    /// <summary>Writes an element with all below it.</summary>
    public void Write(PageTree tree, int root)
    {
        var walk = new Walk(_lines);
        for (var i = root; i < tree.Nodes[root].End; i++)
        {
            walk.CloseUpTo(i);
            var node = tree.Nodes[i];
            if (node.IsDropped || MarkUp.IsLinkList(tree, node)) i = node.End - 1;
            else if (node.Element is null) walk.Append(node.Dom.NodeValue, walk.IsPreformatted(i));
            else if (node.Is("br")) walk.Break();
            else if (node.IsBlock) walk.Open(tree, i);
        }

        walk.CloseUpTo(int.MaxValue);
        _lines.End(null);
    }

    /// <summary>One way through a page, with what is open at each place.</summary>
    private sealed class Walk(LineWriter lines)
    {
        private readonly OpenBlocks _open = new();
        private int _rowEnd = -1;
        private int _preEnd = -1;

        public bool IsPreformatted(int index) => index < _preEnd;

        public void Open(PageTree tree, int index)
        {
            var node = tree.Nodes[index];
            if (index < _rowEnd)
            {
                // Inside a row of a table everything goes on one line; cells are kept apart.
                if (node.Tag is "td" or "th") lines.Sign(lines.IsAtStart ? "| " : " | ");
                else lines.Space();
                return;
            }

            EndLine();
            if (node.Is("pre")) _preEnd = node.End;
            _open.Open(node.Tag, MarkUp.KindOf(tree, index), node.End);
            if (node.Is("tr") && MarkUp.IsRowOfData(tree, index)) _rowEnd = node.End;
        }

        public void CloseUpTo(int index)
        {
            if (_rowEnd >= 0 && _rowEnd <= index)
            {
                if (!lines.IsAtStart) lines.Sign(" |");
                _rowEnd = -1;
                lines.End(BlockKind.TableRow);
            }

            while (_open.EndsBy(index))
            {
                EndLine();
                _open.Close();
            }
        }

        public void Break()
        {
            // In a row it sets words apart; a second one in succession begins a new paragraph.
            if (_rowEnd >= 0) lines.Space();
            else if (lines.HasBreak) EndLine();
            else lines.Break();
        }

        public void Append(string text, bool keepsLines)
        {
            foreach (var c in text)
            {
                if (keepsLines && c == '\n') Break();
                else if (char.IsWhiteSpace(c) && c != '\u00A0') lines.Space();
                else lines.Append(c, EndLine);
            }
        }

        // Looking for the kind costs as much as the nesting is deep, so only where there is a line.
        private void EndLine()
        {
            var kind = lines.IsAtStart ? null : _open.Kind;
            lines.End(kind, kind == BlockKind.ListItem ? _open.TakeBullet() : "");
        }
    }
}
