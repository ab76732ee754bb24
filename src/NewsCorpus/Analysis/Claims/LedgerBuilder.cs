using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Labels;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Paraphrases;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Shown;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Reads, groups and links the statements of a corpus.</summary>
internal sealed partial class LedgerBuilder
{
    // The words of a dictionary are brought into the shape that the readers need once.
    private static readonly ConditionalWeakTable<LexiconTables, ClaimReader> Readers = [];
    private static readonly ConditionalWeakTable<LexiconTables, EventReader> EventReaders = [];
    private static readonly ConditionalWeakTable<LexiconTables, ToldSentences> ToldReaders = [];
    private static readonly ConditionalWeakTable<LexiconTables, ScheduledEvents> ScheduledReaders = [];

    private readonly ActorNames _names;
    private readonly SpeakerNames _speakers;
    private readonly SideNames _sides;
    private readonly ToldSides _told;
    private readonly OriginIndex _origins;
    private readonly IReadOnlyList<string> _ids;
    private readonly string[] _labels;
    private readonly Dictionary<ClaimStatement, int> _claimOf;
    private readonly HashSet<ClaimStatement> _answers;
    private readonly LedgerRows _rows;

    private LedgerBuilder(Corpus corpus)
    {
        _names = new ActorNames(corpus);
        _speakers = new SpeakerNames(_names);
        _told = new ToldSides(_speakers);
        _sides = new SideNames(corpus.Lexicon, _speakers, _told);
        _origins = OriginIndex.Of(corpus);
        var reader = Readers.GetValue(corpus.Lexicon, lexicon => new ClaimReader(lexicon));
        // What is dated may be certain where the whole statement is not.
        var read = corpus.Documents.AsParallel().AsOrdered()
            .Select(document => (Document: document, Statements: reader.Read(document, block => block.IsStory),
                Certain: new CertainStatements(document)))
            .SelectMany(text => text.Statements.Select(statement => (Statement: statement, IsCertain: text.Certain.Has(statement))))
            .ToList();
        var statements = read.Where(item => item.IsCertain).Select(item => item.Statement).ToList();
        var background = corpus.Documents.Where(document => document.Text.Blocks.Any(block => block.Kind == BlockKind.Reference))
            .SelectMany(document => reader.Read(document, block => block.Kind == BlockKind.Reference));
        var space = new FeatureSpace(statements);
        IReadOnlyList<ClaimGroup> groups = [.. ClaimGrouper.Group(space)
            .OrderByDescending(claim => DocumentsOf(claim.Statements).Count)
            .ThenByDescending(claim => claim.Statements.Count)
            .ThenBy(claim => claim.Statements[0], Comparer<ClaimStatement>.Create(ClaimStatement.Compare))];
        var events = EventReaders.GetValue(corpus.Lexicon, lexicon => new EventReader(lexicon));
        var told = ToldReaders.GetValue(corpus.Lexicon, lexicon => new ToldSentences(lexicon));
        var byDocument = read.Select(item => item.Statement).ToLookup(statement => statement.Document);
        var unclaimed = corpus.Documents.AsParallel().AsOrdered()
            .SelectMany(document => told.Of(document, byDocument[document], block => block.IsStory));
        var days = KnownDays.Of(corpus.Documents);
        var scheduled = ScheduledReaders.GetValue(corpus.Lexicon, lexicon => new ScheduledEvents(lexicon));
        var story = EventGrouper.Group(read.Select(item => item.Statement).Concat(unclaimed)
            .Order(Comparer<ClaimStatement>.Create(ClaimStatement.Compare))
            .SelectMany(statement => events.Read(statement, SpeakerOf(statement), days))
            .Concat(scheduled.Of(corpus.Documents, block => block.IsStory, days))
            .Where(dated => new CertainEvents(dated.Statement.Document).Has(dated)
                && new ReadableEvents(dated.Statement.Document).Has(dated)));
        var reported = EventGrouper.Group(background.SelectMany(statement => events.Read(statement, SpeakerOf(statement), days)));
        var links = NamedClaims.Link(groups, reader.Words.ClaimWords);
        var named = links.ToDictionary(link => link.From, link => link.Answered);
        links = [.. links, .. ClaimLinker.Link(space, groups).Where(link => IsOfNamed(link, named))];
        links = [.. links.Concat(ParaphraseLinker.Link(groups, links, reader.Words)).Select(WithSides)];
        (groups, links) = ContestedClaims.Of(groups, links);
        (groups, links) = ShownClaims.Of(groups, links);
        _claimOf = groups.SelectMany((group, i) => group.Statements.Select(statement => (statement, i)))
            .ToDictionary(item => item.statement, item => item.i);
        _ids = ClaimId.Of(groups);
        var representatives = groups.Select(ClaimLabel.StatementOf).ToList();
        _labels = [.. representatives.Select(ClaimText.Content)];
        _answers = [.. links.Where(link => link.Missing == LinkConditions.None).Select(link => link.From)];
        var readable = corpus.Documents.ToDictionary(document => document, document => new ReadableStatements(document));
        IEnumerable<ClaimStatementRow> Rows(bool isReadable) => groups.SelectMany((group, i) => group.Statements
            .Where(statement => readable[statement.Document].Has(statement) == isReadable)
            .Select(statement => Row(statement, _ids[i])));
        _rows = new LedgerRows(
            groups.Select((group, i) => Row(group, i, representatives[i])).ToTable("Claims"),
            Rows(isReadable: true).ToTable("Statements by claim"),
            Rows(isReadable: false).ToTable("Statements that are hard to understand by themselves"),
            links.Where(link => link.Missing == LinkConditions.None).Select(Row).ToTable("Who confirms, denies or doubts which claim"),
            links.Where(link => link.Missing != LinkConditions.None)
                .Select(link => new PossibleLinkRow(link.Missing, Row(link))).ToTable("Links that miss one condition"),
            new Lazy<Table<ChronologyRow>>(() => new DatedEvents(statement => Row(statement, ""), _origins,
                DayMentions.Of(corpus.Documents, statements, days, corpus.Lexicon)).Of(story, reported, ClaimOf)));
    }

    /// <summary>The rows of the claims of a corpus.</summary>
    public static LedgerRows Build(Corpus corpus) => new LedgerBuilder(corpus)._rows;

    // Null for a sentence that only tells an event.
    private string? ClaimOf(ClaimStatement statement) => _claimOf.TryGetValue(statement, out var claim) ? _ids[claim] : null;

    // A statement as a row of the claim of an id.
    private ClaimStatementRow Row(ClaimStatement statement, string claim)
    {
        var raw = statement.Document.Raw;
        var attribution = statement.Attribution;
        var source = ClaimText.Words(raw, attribution?.NamedSource);
        var speaker = attribution is not null && (SpeakerNames.IsSeat(statement.Document, attribution)
            || SpeakerNames.IsPartOfState(statement.Document, attribution))
            ? NamedSources.In(statement.Document, attribution.NamedSource) : SpeakerNameOf(statement);
        return new ClaimStatementRow(
            claim, statement.Document.Id, statement.Span.Start, statement.Span.End,
            SaidBy(statement, source, speaker), source, speaker,
            _names.Of(statement.ReportedBy) ?? ClaimText.Words(raw, statement.Reporter),
            ClaimText.Words(raw, attribution?.Cue), attribution?.Stance, PositionOf(statement), attribution?.Hedged ?? false,
            ContentOf(new OpeningClauses(statement.Document).IsPhrase(statement) ? statement with { NeedsCue = true } : statement),
            ClaimText.Date(raw, statement.About), statement.About?.Value, statement.About?.Earliest, statement.About?.Latest,
            ClaimText.Date(raw, statement.Said), ClaimText.Calendar(statement.Said), statement.Said?.Earliest, statement.Said?.Latest,
            statement.Document.Document.Published, ClaimText.Sentence(statement));
    }

    // "Norway's deputy minister Bo Roe" is shown as he is named, although his state speaks by him.
    private static string SaidBy(ClaimStatement statement, string? source, string? speaker)
    {
        if (statement.Attribution is not { } attribution) return ClaimText.Itself;
        if (speaker is null || source is null) return speaker ?? source ?? ClaimText.Nobody;
        if (attribution.NamedSource is not [var only] || source.EndsWith(speaker, StringComparison.Ordinal)) return speaker;
        var last = statement.Document.Text.Tokens.FirstAtOrAfter(only.End) - 1;
        var isName = statement.Document.Grammar.Tags[last] is Tag.Name && statement.Document.Grammar.Tags[last - 1] is Tag.Name;
        return isName && statement.Document.Mentions.Any(mention => mention.Actor == attribution.Speaker
            && mention.Type is not ActorType.Person && only.Contains(mention.Span) && mention.Span.End < only.End
            && char.IsLower(source[^1])) ? source : speaker;
    }

    // "No troops were sent" denies only where it answers somebody who said that they were; elsewhere it is a statement like others.
    private Position PositionOf(ClaimStatement statement) => _answers.Contains(statement) ? statement.Position : statement.Stated;

    // Beside "denies", "no troops were sent" alone would read the wrong way round: "Norway said no troops were sent". So would "the charges
    // are false", as far as who says so stands right before it.
    private string ContentOf(ClaimStatement statement)
    {
        var content = ClaimText.Content(PositionOf(statement) == statement.Stated ? statement : statement with { NeedsCue = true });
        if (IsDoubleDenial(statement) && ClaimText.Content(statement with { NeedsCue = true }) is var whole
            && whole.EndsWith(content, StringComparison.Ordinal) && !whole.Contains(ClaimText.Gap, StringComparison.Ordinal))
        {
            content = whole;
        }

        return WithPerson(statement, content);
    }

    private static bool IsDoubleDenial(ClaimStatement statement) => statement is
        { IsVerdict: true, Stated: Position.Denies or Position.Doubts, Attribution.Stance: not (Stance.Deny or Stance.Doubt) };

    // "She was seen in Oslo": "She [Ann Lee] was seen in Oslo".
    private string WithPerson(ClaimStatement statement, string content)
    {
        if (statement.Meant is not { } person) return content;
        var name = NamedSources.In(statement.Document, [person.Span]) ?? _names.Of(person.Key.TrimStart('@'))
            ?? ScopeExtensions.OneLine(person.Span.Of(statement.Document.Raw));
        return OpenPronoun().Replace(content, $"$0 [{name}]", 1);
    }

    [GeneratedRegex(@"\b[Ss]?[Hh]e(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenPronoun();

    private string? SpeakerNameOf(ClaimStatement statement) =>
        statement.Attribution is { } attribution ? _speakers.Of(statement.Document, attribution) : null;

    // An outlet reports what others do: "he", it is not.
    private EventSpeaker? SpeakerOf(ClaimStatement statement)
    {
        if (statement.Attribution is not { Outlet: null } || _names.Of(statement.Speaker) is not { } name) return null;
        return new EventSpeaker(name, _names.IsPerson(name));
    }

    private static List<string> DocumentsOf(IEnumerable<ClaimStatement> statements) =>
        [.. statements.Select(statement => statement.Document.Id).Distinct(StringComparer.Ordinal)];

    private ClaimRow Row(ClaimGroup group, int index, ClaimStatement label)
    {
        var statements = group.Statements;
        var documents = DocumentsOf(statements);
        var (value, earliest, latest) = AboutOf(statements);
        var published = statements.Select(statement => statement.Document.Document.Published)
            .Where(day => day is not null).Order().ToList();
        int Count(params ReadOnlySpan<Position> positions)
        {
            var count = 0;
            // One sentence counts once, however many cues it has.
            var seen = new HashSet<(string, int)>();
            foreach (var statement in statements)
            {
                if (positions.Contains(PositionOf(statement)) && seen.Add((statement.Document.Id, statement.Sentence))) count++;
            }

            return count;
        }

        return new ClaimRow(
            _ids[index], _labels[index], ClaimLabel.ActionOf(group), statements.Count,
            documents.Count, _origins.CountOf(documents),
            Count(Position.Asserts, Position.Warns, Position.Demands, Position.Pledges, Position.Asks),
            Count(Position.Confirms), Count(Position.Denies), Count(Position.Doubts),
            Names(statements.Select(SpeakerNameOf)),
            Names(statements.SelectMany(OutletsOf)),
            value, earliest, latest, statements.Min(statement => statement.Said?.Latest),
            published.FirstOrDefault(), published.LastOrDefault(),
            label.Document.Id, label.Span.Start, label.Span.End, ClaimText.Sentence(label));
    }

    // Who published a statement, who said it and who passed it on, as far as these are outlets.
    private IEnumerable<string?> OutletsOf(ClaimStatement statement) =>
    [
        statement.Document.Provenance.Publisher?.Name ?? statement.Document.Document.Outlet,
        _names.Of(statement.Attribution?.Outlet),
        _names.OutletOf(statement.ReportedBy),
    ];

    private ClaimLinkRow Row(ClaimLink link) => new(
        _ids[link.To], _labels[link.To], link.Relation,
        _sides.Of(link.From, link.Answered),
        ContentOf(link.From), _ids[_claimOf[link.From]], link.Similarity,
        link.From.Document.Id, link.From.Span.Start, link.From.Span.End, ClaimText.SentenceAt(link.From.Document, link.FromAct.Start),
        LinkBasisText.Of(link), ClaimedBy(link), link.Answered.Document.Id, link.Answered.Span.Start, link.Answered.Span.End,
        ClaimText.SentenceAt(link.Answered.Document, link.AnsweredAct.Start),
        ClaimText.Words(link.Answered.Document.Raw, ClaimCore.Of(link.Answered)) ?? "");

    // Where a denial names whose claim it denies, what others claim is not meant.
    private static bool IsOfNamed(ClaimLink link, Dictionary<ClaimStatement, ClaimStatement> named) =>
        !named.TryGetValue(link.From, out var own)
        || (link.Missing == LinkConditions.None && link.Answered != own && SourceIdentity.IsOne(own, link.Answered));

    // Who stands against whom on what must be told. Who tells one thing in two ways contradicts nobody, and what somebody only admits is
    // mostly not what is denied: of six such rows that two readers saw one was right.
    private ClaimLink WithSides(ClaimLink link)
    {
        if (link.Missing != LinkConditions.None) return link;
        var missing = _told.MissingIn(link);
        var areWhole = IsWhole(link.From, link.Answered) && IsWhole(link.Answered, link.From);
        if (missing == LinkConditions.None && !areWhole) missing = LinkConditions.Source;
        if (missing == LinkConditions.None && ToldClaims.IsOfOpenIt(link.Answered, link.From)) missing = LinkConditions.Object;
        var isOfOne = link.Relation == LinkRelation.Denies
            && ((!link.From.IsByReference && link.Answered.Attribution?.Stance == Stance.Confirm)
                || _sides.Of(link.From, link.Answered) == _sides.Of(link.Answered, link.From)
                || Affiliations.AreOfOne(link.From, link.Answered));
        return link with { Missing = missing == LinkConditions.None && isOfOne ? LinkConditions.Actor : missing };
    }

    // Who is shown as written must be a whole phrase, whoever else is known to be meant: "The reward from Norway".
    private bool IsWhole(ClaimStatement side, ClaimStatement other)
    {
        if (side.Attribution is not { } attribution) return true;
        if (WholeSides.IsCut(side.Document, attribution)) return false;
        if (_sides.Of(side, other) is { } shown && shown == SpeakerNameOf(side)) return true;
        return WholeSides.Has(side.Document, attribution) || !IsShownAsWritten(side, other);
    }

    private bool IsShownAsWritten(ClaimStatement side, ClaimStatement other) =>
        _sides.Of(side, other) is not { } shown
        || ClaimText.Words(side.Document.Raw, side.Attribution!.NamedSource)?.StartsWith(shown, StringComparison.Ordinal) == true;

    // "It is alleged that …", "…, a charge he denies": it is not the text itself that says so.
    private string? ClaimedBy(ClaimLink link)
    {
        var claimed = link.Answered;
        var isAlleged = claimed.Attribution is not null || link.From.IsAppended;
        return _sides.Of(claimed, link.From) ?? (isAlleged ? ClaimText.Nobody : null);
    }

    // The days that all dated statements allow; where they allow none together, all the days that any allows.
    private static (string? Value, DateOnly? Earliest, DateOnly? Latest) AboutOf(IReadOnlyList<ClaimStatement> statements)
    {
        var dates = statements.Select(statement => statement.About).OfType<DateMention>().ToList();
        if (dates.Count == 0) return (null, null, null);
        var narrowest = dates.OrderByDescending(date => date.Earliest is not null && date.Latest is not null)
            .ThenBy(date => date.Latest?.DayNumber - date.Earliest?.DayNumber ?? int.MaxValue)
            .ThenBy(date => date.Value, StringComparer.Ordinal).First();
        var value = narrowest.Value;
        var (earliest, latest) = (dates.Max(date => date.Earliest), dates.Min(date => date.Latest));
        return earliest > latest ? (value, dates.Min(date => date.Earliest), dates.Max(date => date.Latest)) : (value, earliest, latest);
    }

    private static IReadOnlyList<string> Names(IEnumerable<string?> names) =>
        [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
