using System.Globalization;
using System.Text;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// The text of a document with its mentions marked: in a notebook by colour, letter and underline, as plain text by brackets.
/// Markup in the text is shown as it is written, never run.
/// </summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class MarkedText : IShowable
{
    // Light enough for black words, and apart from one another also without colour vision; the letters tell them in any case.
    private static readonly (ActorType Type, char Letter, string Colour)[] Types =
    [
        (ActorType.State, 'S', "#cfe3f7"), (ActorType.Organisation, 'O', "#fbe0b5"), (ActorType.Person, 'P', "#d3ecd0"),
        (ActorType.Place, 'L', "#e4dcf1"), (ActorType.Outlet, 'M', "#f7d4d4"), (ActorType.Bloc, 'B', "#e2e2e2"),
    ];

    private readonly AnnotatedDocument _document;
    private readonly int _end;

    internal MarkedText(AnnotatedDocument document, int characters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(characters, 1);
        _document = document;
        _end = Math.Min(characters, document.Raw.Length);
        // Neither a mention nor a character of two code units is cut in two.
        if (document.Actors.FirstOrDefault(mention => mention.Span.Start < _end && mention.Span.End > _end) is { } cut)
        {
            _end = cut.Span.End;
        }

        if (_end < document.Raw.Length && char.IsLowSurrogate(document.Raw[_end]) && char.IsHighSurrogate(document.Raw[_end - 1])) _end++;
    }

    /// <summary>The text with each mention in brackets, with its actor: "[Moscow = RUS]".</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Walk(
            piece => text.Append(piece.SliceOf(_document.Raw)),
            mention => text.Append('[').Append(mention.Span.SliceOf(_document.Raw)).Append(" = ").Append(mention.Actor).Append(']'));
        if (CutNote is { } note) text.Append("\n[").Append(note).Append(']');
        return text.ToString();
    }

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml()
    {
        var html = new StringBuilder();
        AppendLegend(html);
        html.Append("<div style=\"white-space:pre-wrap;line-height:1.7;max-width:50em\">");
        Walk(piece => Xml.AppendEscaped(html, piece.SliceOf(_document.Raw)), mention => AppendMark(html, mention));
        html.Append("</div>");
        if (CutNote is { } note) html.Append("<div><i>").Append(note).Append("</i></div>");
        return html.ToString();
    }

    private string? CutNote => _end == _document.Raw.Length ? null
        : string.Create(CultureInfo.InvariantCulture, $"Cut here: {_end:#,##0} of {_document.Raw.Length:#,##0} characters are shown.");

    private void Walk(Action<TextSpan> plain, Action<ActorMention> marked)
    {
        var at = 0;
        foreach (var mention in _document.Actors.TakeWhile(mention => mention.Span.Start < _end))
        {
            plain(new TextSpan(at, mention.Span.Start));
            marked(mention);
            at = mention.Span.End;
        }

        if (at < _end) plain(new TextSpan(at, _end));
    }

    private void AppendLegend(StringBuilder html)
    {
        var shown = _document.Actors.Where(mention => mention.Span.Start < _end).Select(mention => mention.Type).ToHashSet();
        html.Append("<div>");
        foreach (var (type, letter, colour) in Types.Where(item => shown.Contains(item.Type)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<span style=\"background:{colour};color:#111\">{type}<sup>{letter}</sup></span> ");
        }

        html.Append("<span style=\"border-bottom:2px dotted\">dotted</span>: named as a place</div>\n");
    }

    private void AppendMark(StringBuilder html, ActorMention mention)
    {
        var (_, letter, colour) = Types.First(item => item.Type == mention.Type);
        var (rule, reading) = mention.Reading == MentionReading.Place ? (";border-bottom:2px dotted", ", as a place") : ("", "");
        html.Append(CultureInfo.InvariantCulture, $"<span style=\"background:{colour};color:#111{rule}\" title=\"")
            .Append(Xml.Escape(Xml.Clean(mention.Name))).Append(reading).Append("\">");
        Xml.AppendEscaped(html, mention.Span.SliceOf(_document.Raw));
        html.Append("<sup>").Append(letter).Append("</sup></span>");
    }
}

/// <summary>How documents show themselves.</summary>
public static class MarkedTextExtensions
{
    /// <summary>The document's text with the mentions of actors marked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="characters">How much of it, 1 or more UTF-16 code units; where it is cut, it says so.</param>
    public static MarkedText Marked(this AnnotatedDocument document, int characters = 4_000)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new MarkedText(document, characters);
    }
}
