using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Files;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Text.Sentences;

namespace NewsCorpus.Reading.Documents;

/// <summary>Finds and reads documents: files, folders, JSON lines, standard input.</summary>
internal sealed class DocumentSource
{
    private readonly Vocabulary _vocabulary;
    private readonly DateRecogniser _dates;
    private readonly Furniture _furniture;
    private readonly Abbreviations _abbreviations;
    private readonly Func<string, string?> _outletOf;

    /// <summary>A source that tokenises with a vocabulary and reads datelines with a date recogniser.</summary>
    /// <param name="vocabulary">The words that the recognisers know.</param>
    /// <param name="dates">Reads datelines.</param>
    /// <param name="lexicon">Gives the phrases of page furniture; null for the defaults.</param>
    /// <param name="outletOf">The name of the known outlet that a name or an address means; null for others, or where none are
    /// known.</param>
    public DocumentSource(
        Vocabulary vocabulary, DateRecogniser dates, LexiconTables? lexicon = null, Func<string, string?>? outletOf = null)
    {
        _vocabulary = vocabulary;
        _dates = dates;
        _outletOf = outletOf ?? (_ => null);
        _abbreviations = lexicon is null ? Abbreviations.Default : new Abbreviations(lexicon);
        _furniture = lexicon is null ? Furniture.Default : new Furniture(lexicon, vocabulary);
    }

    /// <summary>
    /// The documents under the paths (files, folders, or <c>-</c> for <paramref name="standardInput"/>), one at a
    /// time, in ordinal order of relative path. What cannot be read is reported to <paramref name="issues"/> and the
    /// rest goes on; nothing is thrown for bad data. JSON lines are streamed, one line in memory at a time.
    /// </summary>
    public IEnumerable<Document> Read(IReadOnlyList<string> paths, ICollection<Issue> issues, StandardInput? standardInput = null) =>
        Read(paths, issues, standardInput, memory: null);

    /// <summary>The same, where what the memory knows is not read or tokenised again.</summary>
    internal IEnumerable<Document> Read(
        IReadOnlyList<string> paths, ICollection<Issue> issues, StandardInput? standardInput, IDocumentMemory? memory)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var reader = new FileReader(issues, _outletOf);
        foreach (var path in paths)
        {
            var texts = path == "-"
                ? reader.ReadStandardInput(standardInput ?? new StandardInput(Stream.Null)) : new FileFinder(issues).Find(path)
                .Where(file => memory?.Skips(file, ids) != true).SelectMany(file => reader.Read(
                    file, memory is null ? null : (hash, number) => memory.RecallsLine(file, hash, number, ids)));
            foreach (var raw in texts)
            {
                if (Build(raw, ids, issues, memory) is { } document) yield return document;
            }
        }
    }

    private Document? Build(RawText raw, HashSet<string> ids, ICollection<Issue> issues, IDocumentMemory? memory)
    {
        if (memory?.Recalls(raw, ids, out var known) == true)
        {
            if (known is not null) DamagedText.Report(raw, known.Text.Tokens, issues);
            return known;
        }

        var tokens = Tokenizer.Tokenize(raw.Text, _vocabulary, raw.BodyStart);
        if (tokens.Count == 0)
        {
            var what = raw.Text.Length == 0 ? "it is empty" : "it holds nothing but white space";
            return Reject(raw, issues, "no-text", "no text: " + what);
        }

        DamagedText.Report(raw, tokens, issues);
        if (ChooseId(raw, ids) is not { } id)
        {
            return Reject(raw, issues, "duplicate-id", $"the id '{raw.Metadata.Id ?? raw.FallbackIds[^1]}' was seen before");
        }

        var blocks = BlockMarker.Mark(tokens, _dates, _furniture, raw.Kinds);
        var (published, from) = DatePublished(raw.Metadata, tokens, blocks);
        var document = new Document
        {
            Id = id,
            Path = raw.Path,
            Sha256 = raw.Sha256,
            Text = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks, _abbreviations)),
            Title = raw.Metadata.Title ?? BlockMarker.TitleOf(tokens, blocks) ?? raw.Metadata.WindowTitle,
            Outlet = OutletName(raw.Metadata.Outlet),
            Author = raw.Metadata.Author,
            Url = raw.Metadata.Url,
            Published = published,
            PublishedFrom = from,
            IsExtracted = raw.IsExtracted,
        };
        memory?.Keep(raw, document);
        return document;
    }

    // "www.gazette.example" stands for the outlet of that address.
    private string? OutletName(string? given) =>
        given is not null && given.Contains('.', StringComparison.Ordinal) && !given.Contains(' ', StringComparison.Ordinal)
            ? _outletOf(given) ?? given : given;

    private (DateOnly? Published, PublishedFrom? From) DatePublished(
        DocumentMetadata metadata, TokenTable tokens, IReadOnlyList<Block> blocks)
    {
        if (metadata.Published is not null) return (metadata.Published, metadata.PublishedFrom);
        if (Dateline.DayOf(tokens, blocks, _dates) is { } day) return (day, PublishedFrom.Dateline);
        return PublishedDate.FromUrl(metadata.Url) is { } urlDay ? (urlDay, PublishedFrom.Url) : (null, null);
    }

    // A given id is never changed; an id made from a file name gives way to the path.
    private static string? ChooseId(RawText raw, HashSet<string> ids)
    {
        if (raw.Metadata.Id is { } given) return ids.Add(given) ? given : null;
        return raw.FallbackIds.FirstOrDefault(ids.Add);
    }

    private static Document? Reject(RawText raw, ICollection<Issue> issues, string kind, string message)
    {
        issues.Add(new Issue(IssueSeverity.Error, raw.File, raw.Line, null, kind, message));
        return null;
    }
}
