using MimeKit;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Html;
using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A mail (.eml), or a page that a browser saved in one file (.mht): one document.</summary>
internal sealed class MailReader : IDocumentReader
{
    private const string PageAddress = "Snapshot-Content-Location";
    private static readonly ParserOptions Options = new() { MaxMimeDepth = 64 };

    public IReadOnlyList<string> Extensions { get; } = [".eml", ".mht", ".mhtml"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        var isPage = !DocumentReaders.ExtensionOf(file.Shown).Equals(".eml", StringComparison.Ordinal);
        using var message =
            Damaged.Guard(isPage ? "a page saved as MHTML" : "a mail", () => MimeMessage.Load(Options, new MemoryStream(file.Bytes)));
        return [Damaged.Guard("a mail", () => isPage ? ReadPage(message, file) : ReadMail(message, file))];
    }

    private static RawText ReadPage(MimeMessage message, FileContent file)
    {
        var root = message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml)
            ?? throw new UnreadableFileException("it holds no page; save the page as .html");
        var page = HtmlPage.Read(root.Text, file.OutletOf, message.Headers[PageAddress] ?? root.ContentLocation?.ToString());
        return file.Only(page.Text, page.Metadata) with { Kinds = page.Kinds, IsExtracted = true };
    }

    private static RawText ReadMail(MimeMessage message, FileContent file)
    {
        var attachments = message.Attachments
            .Select(part => part.ContentDisposition?.FileName ?? part.ContentType.Name ?? part.ContentType.MimeType).ToList();
        if (attachments.Count > 0)
        {
            var names = string.Join(", ", attachments.Take(3));
            file.Warn("attachment", $"attachments are not read ({names}); save those with texts on their own");
        }

        var metadata = MetadataOf(message, file);
        // The plain version of a mail is often a stub ("view this message in your browser").
        if (message.HtmlBody is { Length: > 0 } html)
        {
            var page = HtmlPage.Read(html, file.OutletOf);
            if (page.Text.Length * 2 > (message.TextBody?.Length ?? 0))
            {
                return file.Only(page.Text, metadata) with { Kinds = page.Kinds, IsExtracted = true };
            }
        }

        return file.Only(message.TextBody ?? "", metadata) with { IsExtracted = true };
    }

    private static DocumentMetadata MetadataOf(MimeMessage message, FileContent file)
    {
        var sender = message.From.Mailboxes.FirstOrDefault();
        DateOnly? day = message.Date == default ? null : DateOnly.FromDateTime(message.Date.DateTime);
        return new DocumentMetadata
        {
            Title = string.IsNullOrWhiteSpace(message.Subject) ? null : message.Subject.Trim(),
            // A sender that is no outlet may be anyone who passed the text on.
            Outlet = sender is null ? null : (sender.Name is { Length: > 0 } name ? file.OutletOf(name) : null)
                ?? (sender.Domain is { Length: > 0 } domain ? file.OutletOf(domain) : null),
            Published = day,
            PublishedFrom = day is null ? null : PublishedFrom.Field,
        };
    }
}
