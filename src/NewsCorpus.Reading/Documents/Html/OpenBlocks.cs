using System.Globalization;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>The elements around the place of a page that is being written: they say what its line is, and which bullet it has.</summary>
internal sealed class OpenBlocks
{
    private readonly Stack<Block> _blocks = new();
    private readonly Stack<(int End, int Number)> _lists = new();

    /// <summary>Enters an element that ends before the node <paramref name="end"/>.</summary>
    public void Open(string tag, BlockKind? kind, int end)
    {
        _blocks.Push(new Block(end, kind, kind == BlockKind.ListItem ? NextBullet() : ""));
        if (tag is "ul" or "ol") _lists.Push((end, tag is "ol" ? 1 : 0));
    }

    /// <summary>True when the innermost element ends at or before a node.</summary>
    public bool EndsBy(int index) => _blocks.Count > 0 && _blocks.Peek().End <= index;

    /// <summary>Leaves the innermost element, and the lists that end with it.</summary>
    public void Close()
    {
        var end = _blocks.Pop().End;
        while (_lists.Count > 0 && _lists.Peek().End <= end) _lists.Pop();
    }

    /// <summary>What the innermost element of a known kind is; null where none is open.</summary>
    public BlockKind? Kind
    {
        get
        {
            foreach (var block in _blocks) if (block.Kind is not null) return block.Kind;
            return null;
        }
    }

    /// <summary>The bullet of the item that is open. Its first line has it; further paragraphs have none.</summary>
    public string TakeBullet()
    {
        foreach (var block in _blocks)
        {
            if (block.Kind != BlockKind.ListItem) continue;
            var bullet = block.Bullet;
            block.Bullet = "";
            return bullet;
        }

        return "";
    }

    private string NextBullet()
    {
        if (_lists.Count == 0 || _lists.Peek().Number == 0) return "- ";
        var (end, number) = _lists.Pop();
        _lists.Push((end, number + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private sealed class Block(int end, BlockKind? kind, string bullet)
    {
        public int End => end;

        public BlockKind? Kind => kind;

        public string Bullet { get; set; } = bullet;
    }
}
