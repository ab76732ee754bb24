using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsCorpus.Reports.Model;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>The footnotes of the document: each number's sentences.</summary>
internal sealed class DocxNotes
{
    private const int Quote = 200;

    private readonly List<Footnote> _notes =
    [
        new(new Paragraph(new WordRun(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new(new Paragraph(new WordRun(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
    ];

    private readonly NoteList _list = new();

    /// <summary>A reference to the note of some places.</summary>
    public WordRun Reference(IReadOnlyList<Place> places, int most)
    {
        var (number, isFirst) = _list.Refer(places, most);
        if (!isFirst)
        {
            // Word gives each reference a note of its own, so a second one names the first.
            return new WordRun(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
                new Text(number.ToString(CultureInfo.InvariantCulture)));
        }

        _notes.Add(new Footnote(DocxWriter.Paragraph("FootnoteText",
            new WordRun(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            DocxWriter.Run(" " + NoteText.Of(places, most, Quote), 4_000))) { Id = number });
        return new WordRun(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = number });
    }

    public Footnotes Create() => new(_notes);
}
