using System.Text;
using System.Xml;
using NewsCorpus.Reading.Documents.Html;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>
/// Writes the main part of a Word file (WordprocessingML, ECMA-376) as lines: read forward, so that deep nesting costs nothing.
/// </summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="styles">Names of styles by id, in lower case.</param>
internal sealed class WordBody(PageWriter writer, IReadOnlyDictionary<string, string> styles)
{
    private const long MostCharacters = 1L << 28;
    private const int LongestDate = 80;

    private readonly StringBuilder _line = new();
    private readonly List<string> _cells = [];
    private int _tables;
    private string _style = "";
    private bool _isItem;
    private bool _hasTitle;

    /// <summary>
    /// The day that a paragraph of the style "Date" gives, as pandoc and templates of Word have it; null where there is none.
    /// </summary>
    public DateOnly? Published { get; private set; }

    public void Write(Stream part)
    {
        using var xml = XmlReader.Create(
            part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostCharacters });
        while (!xml.EOF)
        {
            // Skip and ReadElementContentAsString move on by themselves.
            if (xml.NodeType == XmlNodeType.Element && Start(xml)) continue;
            if (xml.NodeType == XmlNodeType.EndElement) End(xml.LocalName);
            xml.Read();
        }

        EndParagraph();
    }

    private bool Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            // Deleted or moved away; the same picture or text box for older programs; the code of a field.
            case "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "sectPr" or "pict":
                xml.Skip();
                return true;
            case "t":
                _line.Append(xml.ReadElementContentAsString());
                return true;
            case "tab" or "br" or "cr" or "noBreakHyphen":
                _line.Append(xml.LocalName == "noBreakHyphen" ? '-' : ' ');
                break;
            case "pStyle":
                var id = xml.GetAttribute("val", xml.NamespaceURI) ?? "";
                _style = styles.GetValueOrDefault(id, id.ToLowerInvariant());
                break;
            case "numPr":
                _isItem = true;
                break;
            case "tbl":
                EndParagraph();
                _tables++;
                break;
            case "p" when xml.IsEmptyElement:
                EndParagraph();
                break;
        }

        return false;
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _tables > 0:
                _line.Append(' ');
                (_style, _isItem) = ("", false);
                break;
            case "p":
                EndParagraph();
                break;
            case "tc":
                _cells.Add(string.Join(' ', _line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
                _line.Clear();
                break;
            case "tr":
                EndRow();
                break;
            case "tbl":
                _tables = Math.Max(0, _tables - 1);
                break;
        }
    }

    private void EndRow()
    {
        // One filled cell is a table that lays out the page.
        var filled = _cells.Where(cell => cell.Length > 0).ToList();
        if (filled.Count > 1) writer.WriteLine("| " + string.Join(" | ", _cells) + " |", BlockKind.TableRow);
        else if (filled.Count == 1) writer.WriteLine(filled[0], BlockKind.Paragraph);
        _cells.Clear();
    }

    private void EndParagraph()
    {
        var text = _line.ToString();
        if (!string.IsNullOrWhiteSpace(text))
        {
            if (_style == "date" && text.Length < LongestDate) Published ??= WrittenDate.Read(text)?.Day;
            if (_isItem || _style.StartsWith("list", StringComparison.Ordinal)) writer.WriteItem(text);
            else writer.WriteLine(text, KindOf());
        }

        _line.Clear();
        (_style, _isItem) = ("", false);
    }

    private BlockKind KindOf()
    {
        var isHeading = _style.StartsWith("heading", StringComparison.Ordinal) || _style is "title" or "subtitle";
        if (!isHeading) return BlockKind.Paragraph;
        if (_hasTitle || _style == "subtitle") return BlockKind.Heading;
        _hasTitle = true;
        return _style == "title" || writer.Text.Length == 0 ? BlockKind.Title : BlockKind.Heading;
    }
}
