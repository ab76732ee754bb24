using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Html.Parser;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>The story of a page as text, what its mark-up says of each line, and what its head says of the whole.</summary>
internal sealed partial record HtmlPage(string Text, IReadOnlyDictionary<int, BlockKind> Kinds, DocumentMetadata Metadata)
{
    private const int SniffedBytes = 16_384;

    /// <summary>Takes the main text from a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="outletOf">The name of the known outlet that a name or an address means; null for others.</param>
    /// <param name="url">Where it was taken from, as far as that is known beside the page; what the page says counts first.</param>
    public static HtmlPage Read(string html, Func<string, string?> outletOf, string? url = null)
    {
        var page = new HtmlParser().ParseDocument(NestingLimit.Apply(html));
        var metadata = PageMetadata.Of(page);
        if (page.Body is null) return new HtmlPage("", new Dictionary<int, BlockKind>(), metadata.ToDocument(outletOf, url));

        var tree = PageTree.Of(page.Body);
        var headline = Headline.Find(tree, metadata);
        OtherParts.Drop(tree, headline, metadata.IsArticle);
        var root = MainContent.Choose(tree, headline);
        var writer = new PageWriter();
        if (metadata.MainHeading is { } heading && !MainContent.HasHeading(tree, root)) writer.WriteLine(heading, BlockKind.Title);
        writer.Write(tree, root);
        writer = StoryText.Instead(metadata, writer.Text) ?? writer;
        return new HtmlPage(writer.Text, writer.Kinds, metadata.ToDocument(outletOf, url));
    }

    /// <summary>The page's bytes as text: by byte order mark, else UTF-8, else the encoding that the page names.</summary>
    public static string? Decode(byte[] bytes, string path, ICollection<Issue> issues)
    {
        if (!Utf8.IsValid(bytes) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && NamedEncoding(bytes) is { } encoding)
        {
            return encoding.GetString(bytes);
        }

        return TextDecoder.Decode(bytes, path, issues);
    }

    // <meta charset="windows-1252">, <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">. Bytes that are no UTF-8
    // are not so because a script of an archive above says so.
    private static Encoding? NamedEncoding(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(SniffedBytes, bytes.Length));
        var names = Charset().Matches(head).Select(match => match.Groups["name"].Value)
            .Where(name => !name.StartsWith("utf", StringComparison.OrdinalIgnoreCase));
        return names.FirstOrDefault() is { } name ? EncodingOf(name) : null;
    }

    private static Encoding? EncodingOf(string name)
    {
        // Browsers read ISO 8859-1 as Windows-1252 (WHATWG Encoding, "names and labels").
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
