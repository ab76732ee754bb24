using System.Globalization;
using System.Text;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>A report as Markdown (GitHub's, with footnotes); its charts are SVG files in the folder <c>charts</c> beside it.</summary>
internal sealed class MarkdownWriter
{
    private const string Special = "\\`*_{}[]#|~$^";

    private readonly Report _report;
    private readonly NoteList _notes = new();
    private readonly StringBuilder _text = new();

    private MarkdownWriter(Report report) => _report = report;

    public static void Save(Report report, string path)
    {
        ReportFiles.SaveCharts(report, Path.GetDirectoryName(path)!, ".svg");
        OutputFile.Write(path, new MarkdownWriter(report).Write());
    }

    /// <summary>Text of whatever origin as Markdown that shows it and does nothing.</summary>
    public static string Escape(string? text, int length) => EscapeCleaned(Xml.Clean(text, length));

    private static string EscapeCleaned(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        var digits = 0;
        foreach (var (i, letter) in text.Index())
        {
            // At the start of a line these would begin a list or underline a heading.
            var startsBlock = i == digits && (letter is '.' or ')' ? i > 0 : i == 0 && letter is '-' or '+' or '=' or ':');
            if (char.IsAsciiDigit(letter) && i == digits) digits++;
            // As entities, these do nothing in HTML either.
            if (letter is '<' or '>' or '&' or '"') result.Append(Xml.Escape(letter.ToString()));
            else if (startsBlock || Special.Contains(letter, StringComparison.Ordinal)) result.Append('\\').Append(letter);
            else result.Append(letter);
        }

        return result.ToString();
    }

    private string Write()
    {
        _text.Append("# ").Append(Escape(_report.Title, 300)).Append("\n\n");
        if (_report.Author.Length > 0) _text.Append(Escape(_report.Author, 200)).Append(" · ");
        _text.Append(Escape(_report.Basis, 400)).Append("\n\n");
        foreach (var section in _report.Sections)
        {
            _text.Append("## ").Append(Escape(section.Title, 200)).Append("\n\n");
            foreach (var block in section.Blocks) Append(block);
        }

        AppendTexts();
        AppendNotes();
        return _text.ToString();
    }

    private void Append(ReportBlock block)
    {
        switch (block)
        {
            case Finding finding:
                foreach (var run in finding.Runs)
                {
                    _text.Append(EscapeCleaned(run.Text)).Append(Reference(run.Places, Limits.PlacesOfFinding));
                }

                break;
            case Remark remark:
                _text.Append(Escape(remark.Text, 2_000));
                break;
            case Chart chart:
                _text.Append("![").Append(Escape(chart.Figure.AlternativeText, 1_000)).Append("](charts/").Append(chart.Name)
                    .Append(".svg)\n\n");
                _text.Append('*').Append(Escape(chart.Figure.Title, 400)).Append(" Source: ").Append(Escape(chart.Figure.Source, 400))
                    .Append('*');
                break;
            case DataTable table:
                AppendTable(table);
                break;
        }

        _text.Append("\n\n");
    }

    private void AppendTable(DataTable table)
    {
        var paper = PaperTable.Of(table);
        _text.Append("**").Append(Escape(table.Title, 300)).Append("** (").Append(CellText.Rows(table, paper.Rows.Count))
            .Append(CultureInfo.InvariantCulture, $"; [{table.Name}.csv]({table.Name}.csv))\n\n|");
        foreach (var column in paper.Columns) _text.Append(' ').Append(Escape(column.Header, 100)).Append(" |");
        _text.Append("\n|");
        foreach (var column in paper.Columns) _text.Append(column.IsNumeric ? " ---: |" : " --- |");
        foreach (var row in paper.Rows)
        {
            _text.Append("\n|");
            var noted = false;
            foreach (var (column, value) in paper.Columns.Zip(row.Cells))
            {
                _text.Append(' ').Append(Escape(CellText.Of(column, value), 200));
                if (column.LeadsBack && !noted)
                {
                    _text.Append(Reference(row.Places, Limits.PlacesOfRow));
                    noted = true;
                }

                _text.Append(" |");
            }
        }
    }

    private void AppendTexts()
    {
        _text.Append("## The texts\n\n");
        foreach (var document in _report.Documents)
        {
            _text.Append("- ").Append(Escape(document.Document.Title ?? _report.Labels[document.Id], 300)).Append(" (")
                .Append(Escape(document.Id, 200));
            if (document.Document.Published is { } day) _text.Append(", ").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            _text.Append(')');
            if (SafeUrl.Of(document.Document.Url) is { } url) _text.Append(" <").Append(url).Append('>');
            _text.Append('\n');
        }

        _text.Append('\n');
    }

    private void AppendNotes()
    {
        foreach (var (i, (places, most)) in _notes.Notes.Index())
        {
            _text.Append(CultureInfo.InvariantCulture, $"[^{i + 1}]: {NoteList.Summary(places)}: ");
            var shown = NoteList.Shown(places, most);
            _text.Append(string.Join("; ", shown.Select(place => place.Sentence.IsEmpty ? Escape(place.Quote, 160)
                : string.Create(CultureInfo.InvariantCulture,
                $"“{Escape(place.Quote, Limits.Quote)}” ({Escape(place.Document.Id, 100)} at {place.Sentence.Start})"))));
            if (shown.Count < places.Count) _text.Append(CultureInfo.InvariantCulture, $"; and {places.Count - shown.Count:#,##0} more");
            _text.Append('\n');
        }
    }

    private string Reference(IReadOnlyList<Place> places, int most) =>
        places.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[^{_notes.Refer(places, most).Number}]");
}
