using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;

namespace NewsCorpus;

/// <summary>A document with everything that the recognisers found in it. All spans lead back to its raw text.</summary>
/// <param name="Document">The document as found.</param>
/// <param name="Mentions">Known actors, in text order, not overlapping, in every block.</param>
/// <param name="Names">Proper names that no dictionary entry covers, in text order.</param>
/// <param name="Dates">Time expressions, in text order, not overlapping.</param>
/// <param name="Attributions">Who says what, in the order of their cues.</param>
/// <param name="Themes">Terms of themes, in text order, not overlapping within a theme.</param>
public sealed record AnnotatedDocument(
    Document Document,
    IReadOnlyList<ActorMention> Mentions,
    IReadOnlyList<UnlistedName> Names,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<ThemeMention> Themes)
{
    /// <summary>What is done, by the classes of the table <c>actions</c>, in text order; spans of several classes may overlap.</summary>
    public IReadOnlyList<ActionMention> Actions { get; init; } = [];

    /// <summary>
    /// Who is mentioned, in text order, not overlapping: <see cref="Mentions"/> and, in a corpus, the persons and bodies that the
    /// dictionary lacks and its texts name often.
    /// </summary>
    public IReadOnlyList<ActorMention> Actors { get => _actors ?? Mentions; init => _actors = value; }

    private readonly IReadOnlyList<ActorMention>? _actors;
    private TextGrammar? _grammar;

    /// <summary>What the words of each sentence do: tags, verb groups and clauses, worked out when first asked for.</summary>
    internal TextGrammar Grammar
    {
        get => _grammar ??= new TextGrammar(Text, Words!.Value);
        init => _grammar = value;
    }

    /// <summary>What the tables tell of words, for the grammar of a document that comes without; null where it has one.</summary>
    internal Lazy<WordTable>? Words { get; init; }

    /// <summary>How many mentions each of the analyst's decisions changed here, in their order; empty where there are none.</summary>
    public IReadOnlyList<int> DecisionCounts { get; init; } = [];

    /// <summary>The outlet that the document comes from, and whose copy it is.</summary>
    public TextProvenance Provenance { get; init; } = TextProvenance.None;

    /// <summary>Why nothing was found in it, where a recogniser failed on its text; null otherwise.</summary>
    internal Issue? Problem { get; init; }

    /// <summary>The document's id.</summary>
    public string Id => Document.Id;

    /// <summary>The raw text.</summary>
    public string Raw => Document.Raw;

    /// <summary>The raw text with tokens, blocks and sentences.</summary>
    public StructuredText Text => Document.Text;

    /// <summary>Whether a token that lies in a span has a tag that is asked for.</summary>
    internal bool HasTag(TextSpan span, Func<Tag, bool> isMeant)
    {
        var (tokens, tags) = (Text.Tokens, Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            if (isMeant(tags[i])) return true;
        return false;
    }
}
