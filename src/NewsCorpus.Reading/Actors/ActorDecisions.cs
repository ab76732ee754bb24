using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors;

/// <summary>What an analyst decided about mentions.</summary>
public enum DecisionAction
{
    /// <summary>All mentions of an actor are mentions of another.</summary>
    Merge,

    /// <summary>Mentions of an actor by one wording are mentions of another.</summary>
    Split,

    /// <summary>The mentions are wrong and are left out.</summary>
    Reject,

    /// <summary>An actor is shown by another name.</summary>
    Rename,
}

/// <summary>One row of the analyst's <c>decisions.tsv</c>.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Action">What to do.</param>
/// <param name="Actor">The id of the actor whose mentions are meant.</param>
/// <param name="Target">The id of the other actor, or the new name; empty for a rejection.</param>
/// <param name="Text">Only mentions with this wording; empty for all.</param>
/// <param name="Document">Only in the document of this id; empty for all.</param>
public sealed record ActorDecision(
    string Id, DecisionAction Action, string Actor, string Target, string Text, string Document)
{
    internal bool Concerns(string document, string raw, ActorMention mention) =>
        mention.Actor == Actor
        && (Document.Length == 0 || Document == document)
        && (Text.Length == 0 || mention.Span.SliceOf(raw).SequenceEqual(Text));
}

/// <summary>A decision and what came of it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Changed">How many mentions it changed in all documents.</param>
public sealed record DecisionOutcome(ActorDecision Decision, int Changed);

/// <summary>
/// The analyst's decisions (table <c>decisions</c>: id, action, actor, target, text, document), applied in the order of
/// their rows after the recogniser, so that each sees what those before it made. Immutable.
/// </summary>
internal sealed class ActorDecisions
{
    private readonly Dictionary<string, (string Name, ActorType Type)> _actors = new(StringComparer.Ordinal);

    /// <summary>Reads the decisions of a dictionary; rows that cannot be used are in <see cref="Issues"/>.</summary>
    public ActorDecisions(LexiconTables lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var issues = new List<Issue>();
        var all = new List<ActorDecision>();
        foreach (var row in lexicon.Rows(TableSchema.Decisions))
        {
            if (Read(row) is { } decision) all.Add(decision);
            else issues.Add(new Issue(IssueSeverity.Error, row.File, row.Line, null, "lexicon-decision", Expected));
        }

        (All, Issues) = (all, issues);
        if (all.Count == 0) return;
        foreach (var table in TableSchema.ActorTables)
        {
            foreach (var row in lexicon.Rows(table))
            {
                if (ActorTables.TypeOf(table, row) is { } type) _actors.TryAdd(row["id"], (row["name"], type));
            }
        }
    }

    private const string Expected =
        "a decision is: merge (actor, target), split (actor, text, target), rename (actor, target) or reject (actor), "
        + "each with an optional text and document; the line is left out";

    /// <summary>The decisions in the order of their rows.</summary>
    public IReadOnlyList<ActorDecision> All { get; }

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>The mentions of a document after all decisions, and how many of them each decision changed.</summary>
    public (IReadOnlyList<ActorMention> Mentions, IReadOnlyList<int> Changed) Apply(
        string document, string raw, IReadOnlyList<ActorMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        if (All.Count == 0) return (mentions, []);
        var changed = new int[All.Count];
        var decided = new List<ActorMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (Apply(document, raw, mention, changed) is { } kept) decided.Add(kept);
        }

        return (decided, changed);
    }

    private ActorMention? Apply(string document, string raw, ActorMention mention, int[] changed)
    {
        for (var i = 0; i < All.Count; i++)
        {
            var decision = All[i];
            if (!decision.Concerns(document, raw, mention)) continue;
            changed[i]++;
            if (decision.Action == DecisionAction.Reject) return null;
            mention = decision.Action == DecisionAction.Rename
                ? mention with { Name = decision.Target }
                : MoveTo(decision.Target, mention, raw);
        }

        return mention;
    }

    // An id that the dictionary lacks makes a new actor, named as the text names it.
    private ActorMention MoveTo(string id, ActorMention mention, string raw) => _actors.TryGetValue(id, out var known)
        ? mention with { Actor = id, Name = known.Name, Type = known.Type }
        : mention with { Actor = id, Name = mention.Span.Of(raw) };

    private static ActorDecision? Read(LexiconRow row)
    {
        if (row.Value<DecisionAction>("action") is not { } action || row["actor"].Length == 0) return null;
        var needsTarget = action != DecisionAction.Reject;
        if (needsTarget && row["target"].Length == 0) return null;
        if (action == DecisionAction.Split && row["text"].Length == 0) return null;
        return new ActorDecision(row["id"], action, row["actor"], row["target"], row["text"], row["document"]);
    }
}
