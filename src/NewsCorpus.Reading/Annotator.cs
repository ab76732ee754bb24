using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;

namespace NewsCorpus.Reading;

/// <summary>All recognisers over one dictionary and one vocabulary. Immutable; safe for use from several threads.</summary>
internal sealed class Annotator
{
    private static readonly Lazy<Annotator> WithDefaults = new(() => new Annotator(LexiconTables.Default));

    /// <summary>Builds the recognisers. That takes a good part of a second, so it is done once for a dictionary.</summary>
    public Annotator(LexiconTables lexicon)
    {
        Lexicon = lexicon;
        Decisions = new ActorDecisions(lexicon);
        var words = new VocabularyBuilder();
        Dates = new DateRecogniser(words, lexicon);
        Actors = new ActorRecogniser(lexicon, words);
        Words = new WordTable(lexicon, words);
        Attributions = new AttributionRecogniser(lexicon, Words, words);
        Themes = new ThemeRecogniser(lexicon, words);
        Provenance = new ProvenanceFinder(lexicon, words);
        Actions = new ActionRecogniser(lexicon, words);
        Vocabulary = words.Build();
        var outlets = new OutletIndex(lexicon);
        Source = new DocumentSource(Vocabulary, Dates, lexicon, name => outlets.Find(name)?.Name);
    }

    /// <summary>The recognisers over the defaults alone; built when first asked for, and kept.</summary>
    public static Annotator Default => WithDefaults.Value;

    /// <summary>The recognisers over the defaults and the analyst's tables.</summary>
    public static Annotator Of(IReadOnlyList<LexiconFile> files) => Of(LexiconTables.Of(files));

    /// <summary>The recognisers over a dictionary.</summary>
    public static Annotator Of(LexiconTables lexicon) => lexicon == LexiconTables.Default ? Default : new Annotator(lexicon);

    internal ActorRecogniser Actors { get; }

    internal DateRecogniser Dates { get; }

    internal AttributionRecogniser Attributions { get; }

    internal ThemeRecogniser Themes { get; }

    internal ActionRecogniser Actions { get; }

    internal ProvenanceFinder Provenance { get; }

    /// <summary>The dictionary in use.</summary>
    public LexiconTables Lexicon { get; }

    /// <summary>The analyst's decisions about mentions; applied before statements are read.</summary>
    public ActorDecisions Decisions { get; }

    /// <summary>The words that the recognisers know.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Reads documents so that the recognisers understand their tokens.</summary>
    public DocumentSource Source { get; }

    /// <summary>What the tables tell of words.</summary>
    public WordTable Words { get; }

    /// <summary>
    /// Everything that the recognisers find in a document that <see cref="Source"/> has read. Where one of them fails, which is a fault of
    /// this program, the document stays without findings and tells its problem, so that the others are read all the same.
    /// </summary>
    public AnnotatedDocument Annotate(Document document)
    {
        try
        {
            return Recognise(document);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new AnnotatedDocument(document, [], [], [], [], [])
            {
                Grammar = new TextGrammar(document.Text, Words),
                DecisionCounts = new int[Decisions.Apply(document.Id, document.Raw, []).Changed.Count],
                Problem = new Issue(
                    IssueSeverity.Error, document.Path, null, null, "not-understood",
                    $"the text could not be read ({fault.GetType().Name}: {fault.Message}); it is left without findings; please report it"),
            };
        }
    }

    private AnnotatedDocument Recognise(Document document)
    {
        var grammar = new TextGrammar(document.Text, Words);
        var title = document.Title is { } given && !document.Raw.Contains(given, StringComparison.Ordinal)
            ? Tokenizer.Tokenize(given, Vocabulary)
            : null;
        var actors = Actors.Recognise(grammar, document.Published, title);
        var dates = Dates.Recognise(document.Text, document.Published);
        var (mentions, changed) = Decisions.Apply(document.Id, document.Raw, actors.Mentions);
        var attributions = Attributions.Recognise(grammar, actors with { Mentions = mentions });
        // Themes and actions are for the analyses: `extract` does not write them.
        var themes = new OnDemand<ThemeMention>(() => Themes.Recognise(document.Text));
        return new AnnotatedDocument(document, mentions, actors.Names, dates, attributions, themes)
        {
            Grammar = grammar,
            Actions = new OnDemand<ActionMention>(() => Actions.Recognise(document.Text)),
            DecisionCounts = changed,
            Provenance = Provenance.Find(document, mentions),
        };
    }
}
