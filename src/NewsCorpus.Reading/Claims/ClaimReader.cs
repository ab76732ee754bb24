using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>
/// The statements of a document that take part in claims: its attributions, and what its own voice reports with an actor
/// and an action or a date. Of an attribution that only hands on another ("Bloomberg reports that Seoul said …") the
/// inner one counts, and keeps who handed it on.
/// </summary>
internal sealed class ClaimReader
{
    // Words of a sentence with a date and no action that tells more than place and day ("SEOUL, December 23").
    private const int FewestWords = 4;

    // Statements before one that points back.
    private const int LookBack = 8;
    private readonly Parties _parties;
    private readonly ContentWords _words;
    private readonly ActionKinds _kinds;

    public ClaimReader(LexiconTables lexicon)
    {
        _parties = new Parties(lexicon);
        _words = new ContentWords(lexicon);
        _kinds = new ActionKinds(lexicon);
    }

    /// <summary>The statements in the blocks of one kind, in the order of <see cref="ClaimStatement.Compare"/>.</summary>
    public IReadOnlyList<ClaimStatement> Read(AnnotatedDocument document, Func<Block, bool> includes)
    {
        var content = new ContentReader(document, _parties, _words, _kinds);
        var nesting = new Nesting(document);
        var dates = new StatementDates(document);
        var statements = OwnVoice.Of(document, document.Attributions.Where(attribution => !IsOwnersDeed(document, attribution, content)), includes)
            .Select(spans => Build(document, null, spans, content, dates)).Where(Reports).ToList();
        dates = dates.Without(statements.SelectMany(statement => statement.Content));
        for (var i = 0; i < document.Attributions.Count; i++)
        {
            if (Attributed(document, i, nesting, includes, content, dates) is { } statement) statements.Add(statement);
        }

        statements.Sort(ClaimStatement.Compare);
        return [.. statements.Select((_, i) => Resolve(statements, i)).Where(statement => statement.Features.Count > 0)];
    }

    private static ClaimStatement? Attributed(
        AnnotatedDocument document, int index, Nesting nesting, Func<Block, bool> includes, ContentReader content, StatementDates dates)
    {
        var attribution = document.Attributions[index];
        if (attribution.Content.Count == 0 || document.Text.BlockAt(attribution.Cue[0].Start) is not { } block || !includes(block)) return null;
        // What stands inside another's words and has no speaker of its own is said there.
        if (attribution.AttributedTo is not null && !nesting.Speaks(attribution)) return null;
        if (nesting.HandsOn(index) || IsOwnersDeed(document, attribution, content)) return null;
        var outer = attribution.AttributedTo is { } by && nesting.HandsOn(by) ? document.Attributions[by] : null;
        return Build(document, attribution, attribution.Content, content, dates) with { ReportedBy = outer?.Speaker ?? outer?.Outlet };
    }

    private static ClaimStatement Build(
        AnnotatedDocument document, Attribution? attribution, IReadOnlyList<TextSpan> spans, ContentReader content, StatementDates dates)
    {
        var head = content.HeadOf(spans);
        var reading = content.Read(head, attribution);
        var isDeed = attribution is not null && content.DeedsIn(attribution).Count > 0;
        return new ClaimStatement
        {
            Document = document,
            Attribution = attribution,
            Content = spans,
            Sentence = document.Text.SentenceAt((attribution?.Cue[0] ?? spans[0]).Start),
            Position = PolarityReader.Apply(attribution?.Stance, reading.Polarity),
            About = dates.About(head, reading.MainAction),
            Said = attribution is null ? null : dates.Said(attribution),
            IsDeed = isDeed,
            NeedsCue = isDeed || (attribution is not null && IsOwnersWill(document, attribution)),
            Frame = reading.Frame,
            Features = reading.Features,
            Places = reading.Places,
        };
    }

    // A deed with a party or a date, or a party with a date; what could or should be is no report.
    private static bool Reports(ClaimStatement statement)
    {
        var (hasParty, hasDate) = (statement.Features.Any(feature => feature[0] == 'p'), statement.About is not null);
        if (statement.Frame.Action is not null) return hasDate || (hasParty && !Modality.IsOpen(statement.Document.Text.Tokens, statement.Span));
        return hasDate && hasParty && statement.Features.Count(feature => feature[0] == 'w') >= FewestWords;
    }

    // "North Korea's support for …" tells what North Korea does; it is the text, or whoever is quoted, that says so.
    private static bool IsOwnersDeed(AnnotatedDocument document, Attribution attribution, ContentReader content) =>
        attribution.Source.Count > 0 && Nesting.IsOwner(attribution.Source[^1].SliceOf(document.Raw)) && content.DeedsIn(attribution).Count > 0;

    // "Oslo's readiness to act": the words after "to" alone would be a report that it acts.
    private static bool IsOwnersWill(AnnotatedDocument document, Attribution attribution) =>
        attribution.Source.Count > 0 && Nesting.IsOwner(attribution.Source[^1].SliceOf(document.Raw))
        && (attribution.Cue[^1].SliceOf(document.Raw).EndsWith(" to") || attribution.Content[0].SliceOf(document.Raw).StartsWith("to "));

    // Takes over what the content points back to: the statement before it in its sentence, else the last of the sentence before.
    private static ClaimStatement Resolve(List<ClaimStatement> statements, int index)
    {
        var statement = statements[index];
        var text = statement.Document.Text;
        if (statement.Attribution is null || !BackReference.Is(text.Tokens, statement.Content)) return statement;
        var block = text.BlockAt(statement.Span.Start);
        for (var i = index - 1; i >= Math.Max(0, index - LookBack); i--)
        {
            var other = statements[i];
            if (other.Span.End > statement.Span.Start || other.Features.Count == 0 || BackReference.Is(text.Tokens, other.Content)) continue;
            if (statement.Sentence - other.Sentence is not (0 or 1) || text.BlockAt(other.Span.Start) != block) break;
            return statement with { Features = other.Features, Frame = other.Frame, Places = other.Places, About = statement.About ?? other.About, IsByReference = true };
        }

        return statement;
    }
}
