using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>
/// Follows page furniture through a text. Under a heading such as "More on these topics" stand encyclopaedic entries
/// ("X is a Russian politician …"), which are reference, or links to other pages, which are navigation.
/// </summary>
internal sealed class BackgroundSection
{
    private const int MostOpeningTokens = 40;
    private const int MostLinkWords = 24;
    private bool _isOpen;
    private bool _isAbout;
    private bool _hasEntry;

    /// <summary>The kind of a line that is furniture or background; null for a line of the story.</summary>
    public BlockKind? KindOf(LineMarks lines, int at)
    {
        var line = lines[at];
        if (line.Furniture is { } furniture)
        {
            _isOpen = furniture is FurnitureKind.Topics or FurnitureKind.About;
            (_isAbout, _hasEntry) = (furniture == FurnitureKind.About, false);
            return furniture switch
            {
                FurnitureKind.Reference => BlockKind.Reference,
                FurnitureKind.Label => BlockKind.Label,
                FurnitureKind.Heading => line.Shape.Ending == '?' ? BlockKind.Question : BlockKind.Heading,
                _ => BlockKind.Navigation,
            };
        }

        if (!_isOpen && StartsEntries(lines, at))
        {
            (_isOpen, _isAbout, _hasEntry) = (true, false, false);
            return BlockKind.Navigation;
        }

        if (!_isOpen) return null;
        if (InSection(lines, at) is { } kind)
        {
            _hasEntry |= kind == BlockKind.Reference;
            return kind;
        }

        _isOpen = false;
        return null;
    }

    // Whatever the heading says: two list items in a row that open like entries are entries.
    private static bool StartsEntries(LineMarks lines, int at)
    {
        if (at + 2 >= lines.Count || lines[at].Shape.IsProse || lines[at].Marker.IsItem || lines[at].Shape.Words > MostLinkWords)
        {
            return false;
        }

        if (!lines[at + 1].Marker.IsItem || !OpensEntry(lines[at + 1], lines.Tokens)) return false;
        var next = lines[at + 2].Marker.IsItem || at + 3 >= lines.Count ? lines[at + 2] : lines[at + 3];
        return next.Marker.IsItem && OpensEntry(next, lines.Tokens);
    }

    private BlockKind? InSection(LineMarks lines, int at)
    {
        var line = lines[at];
        if (OpensEntry(line, lines.Tokens)) return BlockKind.Reference;
        if (line.Shape.IsProse)
        {
            var isQuestion = line.Shape is { Ending: '?', Words: <= MostLinkWords };
            return isQuestion && !_hasEntry ? BlockKind.Navigation : _hasEntry || _isAbout ? BlockKind.Reference : null;
        }

        // A name above its entry belongs to the entry; a heading above other text ends the section.
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        if (next is not null && OpensEntry(next, lines.Tokens)) return BlockKind.Reference;
        if (!line.Marker.IsItem && next is { Marker.IsItem: false, Shape.IsProse: true }) return null;
        return line.Shape.Words <= MostLinkWords ? BlockKind.Navigation : null;
    }

    // "Name, with an apposition or two, is a …" within the first words.
    private static bool OpensEntry(LineMark line, TokenTable tokens)
    {
        var first = line.Line.First + (line.Marker.IsItem ? line.Marker.Tokens : 0);
        if (first >= line.Line.End || !tokens[first].Is(TokenShape.Capitalised) || !line.Shape.IsProse) return false;
        for (var i = first + 1; i + 1 < line.Line.End && i < first + MostOpeningTokens; i++)
        {
            if (tokens.TextOf(i) is "." or ";") return false;
            if (tokens.TextOf(i) is "is" or "was" or "are" or "were"
                && tokens.TextOf(i + 1) is "a" or "an" or "the" or "one") return true;
        }

        return false;
    }
}
