using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Tells by names of fields, class names and labels what a date on a page stands for.</summary>
internal static partial class DateMarks
{
    /// <summary>What a date on a page stands for.</summary>
    public enum Meaning { None, Dated, Created, Published, Changed }

    /// <summary>What the name of a metadata field means.</summary>
    public static Meaning OfField(string name) =>
        ChangedName().IsMatch(name) ? Meaning.Changed
        : PublishedName().IsMatch(name) ? Meaning.Published
        : CreatedName().IsMatch(name) ? Meaning.Created
        : DatedName().IsMatch(name) ? Meaning.Dated
        : Meaning.None;

    /// <summary>
    /// What the class names, ids and properties of an element mean. WordPress marks a date "published updated" where both are one.
    /// </summary>
    public static Meaning OfElement(string marks) =>
        marks.Length == 0 ? Meaning.None
        : ChangedName().IsMatch(marks) && !FirstDate().IsMatch(marks) ? Meaning.Changed
        : ShownName().IsMatch(marks) ? Meaning.Dated
        : Meaning.None;

    /// <summary>What the first word of a line says of the date in it.</summary>
    public static Meaning OfLine(string line) =>
        ChangedLine().IsMatch(line) ? Meaning.Changed : PublishedLine().IsMatch(line) ? Meaning.Published : Meaning.None;

    /// <summary>
    /// What follows the label of the date of publication in a line, such as "By Jane Roe. Posted 12 March 2024"; null where there is none.
    /// </summary>
    public static string? AfterLabel(string line) =>
        PublishedLine().IsMatch(line)
            ? line : LaterLabel().Match(line) is { Success: true } label ? line[(label.Index + label.Length)..] : null;

    /// <summary>True for an element around what readers wrote.</summary>
    public static bool IsComment(IElement element) =>
        element.Attributes.Length > 0 && Comment().IsMatch($"{element.ClassName} {element.Id}");

    /// <summary>The dates of publication that data in a script names, the first first.</summary>
    public static IEnumerable<string> InScript(string script) => ScriptDate().Matches(script).Select(match => match.Groups["value"].Value);

    [GeneratedRegex(
        "modif|updat|chang|revis|expir|review|last|event|start|end_?time|upload", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangedName();

    [GeneratedRegex(
        "publi[cs].*(date|time|on|at)$|published$|(date|time).*publi|pub-?_?(date|time)|issued|(releas|post|original).*(date|time)"
        + "|date.*(releas|post|original)|article_date", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishedName();

    [GeneratedRegex(
        "(creat|display|submi).*(date|time)|date.*(creat|submi)|created", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreatedName();

    [GeneratedRegex("(^|[.:_-])(date|timestamp)$|^date[.:_-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatedName();

    [GeneratedRegex(
        @"(?<![a-z])(date|published|pubdate|posted|timestamp|dateline|datetime|datum|time|day|submitted)(?![a-z])|(?<=[a-z])(Date"
        + @"|Time|Published|Posted)(?![a-z])|(publish|post|entry|article|story)ed?-?_?(date|time)", RegexOptions.CultureInvariant)]
    private static partial Regex ShownName();

    [GeneratedRegex(@"\b(entry-date|post-date|published|datePublished)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstDate();

    [GeneratedRegex(
        @"^\W*(last\s+)?(updated|modified|edited(?!\s+by)|reviewed|changed|aktualisiert|stand|mis à jour|actualizado|atualizado"
        + @"|aggiornato|bijgewerkt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangedLine();

    [GeneratedRegex(
        @"^\W*((first\s+)?(published|posted|released|issued|publication date|release date|date|dated|filed|submitted|created)"
        + @"|veröffentlicht|publiziert|erstellt|datum|publié|publicado|pubblicato|gepubliceerd)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishedLine();

    [GeneratedRegex(@"[.,;|·•]\s*(first\s+)?(published|posted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LaterLabel();

    [GeneratedRegex(
        @"(?<![a-z])(comments?|commentlist|disqus|kommentare?|commentaires?|comentarios?|repl(y|ies))(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(
        """["']?(datePublished|(first_?)?publi(sh|cation|shed)_?-?(date|time|on|at)|pub_?date|date_?publi(shed"""
        + """|cation))(_?time)?["']?\s*[:=]\s*["']?(?<value>[0-9A-Za-z][^"'<>;{}]{7,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScriptDate();
}
