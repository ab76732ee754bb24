using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// The claims of a ledger as JSON-LD in the vocabulary of schema.org: a <c>Dataset</c> of <c>Claim</c>s, each with
/// <c>text</c>, <c>author</c> (who asserts it), <c>datePublished</c>, <c>temporalCoverage</c> (what it is about),
/// <c>firstAppearance</c> and <c>appearance</c>. A fact checker may take one as the <c>itemReviewed</c> of a
/// <c>ClaimReview</c>; there is no review and no rating here, as nothing is said about truth.
/// </summary>
/// <remarks>
/// schema.org has no relation between claims. Ours are in a namespace of their own (<see cref="Namespace"/>):
/// <c>confirmedBy</c>, <c>deniedBy</c>, <c>doubtedBy</c> and <c>reversedBy</c> lead from a claim to the statements that do so, each with
/// the document and its UTF-16 offsets (<c>document</c>, <c>start</c>, <c>end</c>); <c>documents</c> and <c>origins</c> count texts and
/// independent texts. <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes are escaped in strings, so the whole may stand in a
/// <c>script</c> element of a page.
/// </remarks>
public sealed class ClaimJsonLd
{
    /// <summary>
    /// The namespace of the terms that schema.org lacks, under the prefix <c>nc</c>. A name, not an address that answers.
    /// </summary>
    public const string Namespace = "urn:newscorpus:claims#";

    private const int MostPending = 1 << 16;

    // Escapes what HTML could read; other scripts than Latin stay legible.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    private readonly ClaimLedger _ledger;
    private readonly KeptTables? _kept;
    private readonly Lazy<Dictionary<string, DocumentFacts>> _facts;

    private ClaimJsonLd(ClaimLedger ledger, Corpus corpus)
    {
        _ledger = ledger;
        _kept = ledger.IsKeptWith(corpus) ? ledger.Kept : null;
        _facts = new Lazy<Dictionary<string, DocumentFacts>>(() => DocumentFacts.Of(corpus));
    }

    private Dictionary<string, DocumentFacts> Documents => _facts.Value;

    /// <summary>The export of a ledger of this corpus.</summary>
    public static ClaimJsonLd Of(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        return new ClaimJsonLd(ledger, corpus);
    }

    /// <summary>One JSON-LD document; LF, final newline.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the file, whole or not at all, as UTF-8; missing folders are made.</summary>
    /// <param name="path">A path that ends in <c>.jsonld</c> or <c>.json</c>.</param>
    /// <returns>The export itself.</returns>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public ClaimJsonLd Save(string path)
    {
        OutputFile.Format(path, ".jsonld", ".json");
        if (_kept is null || !OutputFile.Holds(path, file => _kept.IsWritten(KeptNames.ClaimsJsonLd, file)))
            OutputFile.WriteBytes(path, Write);
        return this;
    }

    /// <summary>Writes the file.</summary>
    internal void Write(Stream stream)
    {
        if (_kept?.TryWrite(KeptNames.ClaimsJsonLd, stream) is true) return;
        using (var json = new Utf8JsonWriter(stream, Options)) WriteDataset(json);
        stream.WriteByte((byte)'\n');
    }

    private void WriteDataset(Utf8JsonWriter json)
    {
        var statements = _ledger.AllStatements.ToLookup(row => row.Claim, StringComparer.Ordinal);
        var links = _ledger.Links.ToLookup(link => link.Claim, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("https://schema.org");
        json.WriteStartObject();
        json.WriteString("nc", Namespace);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", "Claims");
        json.WriteString("description",
            "Statements found in news texts, grouped into claims by rules. No verdict on whether a claim is true.");
        json.WriteStartArray("hasPart");
        foreach (var claim in _ledger.Claims)
        {
            WriteClaim(json, claim, [.. statements[claim.Claim]], [.. links[claim.Claim]]);
            // The writer gives nothing to the file by itself.
            if (json.BytesPending > MostPending) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteClaim(Utf8JsonWriter json, ClaimRow claim, IReadOnlyList<ClaimStatementRow> statements,
        IReadOnlyList<ClaimLinkRow> links)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", "urn:newscorpus:claim:" + Uri.EscapeDataString(claim.Claim));
        json.WriteString("text", Xml.Clean(claim.Label));
        if (claim.FirstPublished is { } published) json.WriteString("datePublished", Iso(published));
        if (Coverage(claim) is { } coverage) json.WriteString("temporalCoverage", coverage);
        WriteAuthors(json, statements);
        var documents = statements.Select(row => row.Document).Distinct(StringComparer.Ordinal).ToList();
        if (documents.Where(document => Documents[document].Published is not null)
            .MinBy(document => Documents[document].Published) is { } first)
        {
            json.WritePropertyName("firstAppearance");
            WriteAppearance(json, first);
        }

        json.WriteStartArray("appearance");
        foreach (var document in documents) WriteAppearance(json, document);
        json.WriteEndArray();
        json.WriteNumber("nc:documents", claim.Documents);
        json.WriteNumber("nc:origins", claim.Origins);
        foreach (var relation in Enum.GetValues<LinkRelation>()) WriteLinks(json, relation, links);
        json.WriteEndObject();
    }

    // Who states the claim; who only denies or doubts it is no author of it.
    private void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<ClaimStatementRow> statements)
    {
        var authors = statements.Where(row => row.Speaker is not null && row.Position is not (Position.Denies or Position.Doubts))
            .Select(row => row.Speaker!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (authors.Count == 0) return;
        json.WriteStartArray("author");
        foreach (var author in authors) WriteParty(json, author);
        json.WriteEndArray();
    }

    private void WriteParty(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", _ledger.IsPerson(name) ? "Person" : "Organization");
        json.WriteString("name", Xml.Clean(name));
        json.WriteEndObject();
    }

    private void WriteAppearance(Utf8JsonWriter json, string document)
    {
        var facts = Documents[document];
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("identifier", Xml.Clean(document));
        if (facts.Title is { } title) json.WriteString("headline", Xml.Clean(title));
        if (Address(facts.Url) is { } url) json.WriteString("url", url);
        if (facts.Published is { } day) json.WriteString("datePublished", Iso(day));
        if (facts.Outlet is { } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", Xml.Clean(outlet));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteLinks(Utf8JsonWriter json, LinkRelation relation, IReadOnlyList<ClaimLinkRow> links)
    {
        if (!links.Any(link => link.Relation == relation)) return;
        json.WriteStartArray(relation switch
        {
            LinkRelation.Confirms => "nc:confirmedBy",
            LinkRelation.Denies => "nc:deniedBy",
            LinkRelation.Doubts => "nc:doubtedBy",
            _ => "nc:reversedBy",
        });
        foreach (var link in links.Where(link => link.Relation == relation))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", Xml.Clean(link.Content));
            if (link.Speaker is { } speaker)
            {
                json.WritePropertyName("author");
                WriteParty(json, speaker);
            }

            json.WriteString("nc:document", Xml.Clean(link.Document));
            json.WriteNumber("nc:start", link.Start);
            json.WriteNumber("nc:end", link.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A date or an interval of ISO 8601; an open end is "..", as schema.org has it.
    private static string? Coverage(ClaimRow claim) => (claim.AboutEarliest, claim.AboutLatest) switch
    {
        (null, null) => null,
        ({ } first, { } last) when first == last => Iso(first),
        var (first, last) => $"{(first is { } from ? Iso(from) : "..")}/{(last is { } until ? Iso(until) : "..")}",
    };

    // Only addresses of the web: what a text gives as its address may be anything.
    private static string? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
