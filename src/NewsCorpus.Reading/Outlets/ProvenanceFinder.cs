using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>
/// Finds the outlet that a text comes from: what its metadata and its URL say, else its byline, its notices, its dateline or
/// its end. An outlet that the text cites is not its publisher. Immutable once built.
/// </summary>
internal sealed class ProvenanceFinder
{
    private const int LeadSentences = 3;
    private const int LeadParagraphs = 6;

    private readonly OutletIndex _index;
    private readonly CreditPhrases _phrases;
    private readonly WordMap<(string Name, Outlet Outlet)> _signing;

    /// <summary>
    /// A finder over the outlets and credits of a dictionary; registers the agencies' short names with <paramref name="words"/>.
    /// </summary>
    public ProvenanceFinder(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
        _index = new OutletIndex(lexicon);
        _phrases = new CreditPhrases(lexicon);
        var signing = new Dictionary<int, (string, Outlet)>();
        foreach (var row in lexicon.Rows("wire-names"))
        {
            if (_index[row["id"]] is not { } outlet) continue;
            foreach (var name in row.List("names").Where(name => !name.Contains(' ', StringComparison.Ordinal)))
            {
                signing.TryAdd(words.Add(name), (name, outlet));
            }
        }

        _signing = new(signing);
    }

    /// <summary>Where a document comes from.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">The actors that it mentions.</param>
    public TextProvenance Find(Document document, IReadOnlyList<ActorMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(mentions);
        var credits = Credits(document.Text, mentions);
        var publisher = FromMetadata(document)
            ?? credits.Where(credit => credit.Evidence <= OutletEvidence.Source).OrderBy(credit => credit.Evidence).FirstOrDefault();
        var wire = credits.Where(credit => credit.Outlet != publisher?.Outlet || IsAgency(credit.Outlet))
            .OrderBy(credit => credit.Evidence).FirstOrDefault();
        return new TextProvenance(publisher, wire ?? (IsAgency(publisher?.Outlet) ? publisher : null));
    }

    private OutletCredit? FromMetadata(Document document)
    {
        if (document.Outlet is { } given)
        {
            var outlet = _index.Find(given);
            return new OutletCredit(outlet?.Id, outlet?.Name ?? given.Trim(), OutletEvidence.Field, null);
        }

        if (document.Url is not { } url || HostOf(url) is not { } host) return null;
        var publisher = _index.Find(host);
        return new OutletCredit(publisher?.Id, publisher?.Name ?? host, OutletEvidence.Url, null);
    }

    // An archived page carries the address of the original behind its own.
    private static string? HostOf(string url)
    {
        var start = url.LastIndexOf("://", StringComparison.Ordinal);
        if (start < 0) return null;
        var host = url[(start + 3)..].ToLowerInvariant();
        var end = host.AsSpan().IndexOfAny("/?#: ");
        if (end >= 0) host = host[..end];
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host.Contains('.', StringComparison.Ordinal) ? host : null;
    }

    private bool IsAgency(string? outlet) => outlet is not null && _index[outlet]?.Kind is "wire" or "state-media";

    private List<OutletCredit> Credits(StructuredText text, IReadOnlyList<ActorMention> mentions)
    {
        var credits = new List<OutletCredit>();
        var (lastHead, lastStory, leadEnd) = Extent(text);
        foreach (var outlet in Names(text, mentions))
        {
            var evidence = Signatures.EvidenceOf(text, outlet, lastHead, lastStory) ?? _phrases.EvidenceOf(text, outlet);
            // Part of a text with an agency's help is the agency's, whoever published it.
            if (evidence is OutletEvidence.Notice && IsAgency(outlet.Id)) evidence = _phrases.EvidenceOf(text, outlet) ?? evidence;
            if (evidence is not { } known || (known == OutletEvidence.BasedOn && outlet.First >= leadEnd)) continue;
            credits.Add(new OutletCredit(outlet.Id, outlet.Name, known, outlet.SpanIn(text)));
        }

        return credits;
    }

    // Indexes of the last blocks of the head and of the story, and one past the last token of the lead. Much page furniture may stand
    // before the story, so its paragraphs are counted.
    private static (int LastHead, int LastStory, int LeadEnd) Extent(StructuredText text)
    {
        var (head, paragraphs) = (0, 0);
        while (head < text.Blocks.Count - 1 && (paragraphs += text.Blocks[head].Kind == BlockKind.Paragraph ? 1 : 0) < LeadParagraphs)
        {
            head++;
        }

        var last = text.Blocks.Count - 1;
        while (last > 0 && !text.Blocks[last].IsStory) last--;
        var lead = text.Sentences.Where(sentence => text.BlockOf(sentence).Kind is BlockKind.Paragraph
            or BlockKind.ListItem).Take(LeadSentences).LastOrDefault();
        return (head, last, lead?.EndToken ?? 0);
    }

    private IEnumerable<NamedOutlet> Names(StructuredText text, IReadOnlyList<ActorMention> mentions)
    {
        var (next, block) = (0, 0);
        foreach (var mention in mentions.Where(mention => mention.Type == ActorType.Outlet))
        {
            var first = text.Tokens.FirstAtOrAfter(mention.Span.Start);
            for (; next < first; next++) if (Signing(text, next, ref block) is { } signing) yield return signing;
            next = Math.Max(first + 1, text.Tokens.FirstAtOrAfter(mention.Span.End));
            if (At(text, first, next, mention.Actor, mention.Name, ref block) is { } named) yield return named;
        }

        for (; next < text.Tokens.Count; next++) if (Signing(text, next, ref block) is { } signing) yield return signing;
    }

    // As written only: a spa is no Saudi Press Agency.
    private NamedOutlet? Signing(StructuredText text, int token, ref int block) =>
        _signing.TryGet(text.Tokens[token].Word, out var signing) && text.Tokens.TextOf(token).SequenceEqual(signing.Name)
            ? At(text, token, token + 1, signing.Outlet.Id, signing.Outlet.Name, ref block) : null;

    // Called in text order, so that the block is found by going on from the last.
    private static NamedOutlet? At(StructuredText text, int first, int end, string id, string name, ref int block)
    {
        while (block < text.Blocks.Count && text.Blocks[block].EndToken <= first) block++;
        if (block == text.Blocks.Count || text.Blocks[block].FirstToken > first) return null;
        var sentence = text.SentenceAt(text.Tokens[first].Start);
        var (from, to) = (text.Blocks[block].FirstToken, text.Blocks[block].EndToken);
        // A block's first sentence leaves out what may be a bullet; the sign © is not a bullet.
        if (sentence > 0 && text.Sentences[sentence - 1].Block == block) from = text.Sentences[sentence].FirstToken;
        if (sentence >= 0) to = text.Sentences[sentence].EndToken;
        return new NamedOutlet(id, name, first, end, block, from, Math.Max(to, end));
    }
}
