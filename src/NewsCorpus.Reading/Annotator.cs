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
        Stages = [("actors", FindActors), ("dates", FindDates), ("statements", FindStatements), ("provenance", FindProvenance)];
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

    /// <summary>The stages in the order in which a document goes through them.</summary>
    internal IReadOnlyList<(string Name, Action<Annotation> Run)> Stages { get; }

    /// <summary>Everything that the recognisers find in a document that <see cref="Source"/> has read.</summary>
    public AnnotatedDocument Annotate(Document document) => Annotate([document])[0];

    /// <summary>
    /// The same for some documents, each stage for all of them before the next begins: the code of all stages is larger than the nearest
    /// caches of a processor, and to fetch it anew for each short text costs almost as much as to run it.
    /// </summary>
    public IReadOnlyList<AnnotatedDocument> Annotate(IReadOnlyList<Document> documents)
    {
        var annotations = documents.Select(document => new Annotation(document, Words)).ToList();
        foreach (var (_, run) in Stages)
        {
            foreach (var annotation in annotations) annotation.Run(run);
        }

        return annotations.ConvertAll(Finish);
    }

    /// <summary>
    /// The document with all that the stages found. Where one of them failed, it stays without findings and tells its problem, so that
    /// the others are read all the same.
    /// </summary>
    internal AnnotatedDocument Finish(Annotation annotation)
    {
        var document = annotation.Document;
        if (annotation.Fault is { } fault) return WithoutFindings(document, fault);
        // Themes and actions are for the analyses: `extract` does not write them.
        var themes = new OnDemand<ThemeMention>(() => Themes.Recognise(document.Text));
        var actors = annotation.Actors;
        return new AnnotatedDocument(document, actors.Mentions, actors.Names, annotation.Dates, annotation.Attributions, themes)
        {
            Grammar = annotation.Grammar,
            Actions = new OnDemand<ActionMention>(() => Actions.Recognise(document.Text)),
            DecisionCounts = annotation.DecisionCounts,
            Provenance = annotation.Provenance,
        };
    }

    private AnnotatedDocument WithoutFindings(Document document, Exception fault) => new(document, [], [], [], [], [])
    {
        Grammar = new TextGrammar(document.Text, Words),
        DecisionCounts = new int[Decisions.Apply(document.Id, document.Raw, []).Changed.Count],
        Problem = new Issue(
            IssueSeverity.Error, document.Path, null, null, "not-understood",
            $"the text could not be read ({fault.GetType().Name}: {fault.Message}); it is left without findings; please report it"),
    };

    private void FindActors(Annotation annotation)
    {
        var document = annotation.Document;
        var title = document.Title is { } given && !document.Raw.Contains(given, StringComparison.Ordinal)
            ? Tokenizer.Tokenize(given, Vocabulary)
            : null;
        var actors = Actors.Recognise(annotation.Grammar, document.Published, title);
        var (mentions, changed) = Decisions.Apply(document.Id, document.Raw, actors.Mentions);
        (annotation.Actors, annotation.DecisionCounts) = (actors with { Mentions = mentions }, changed);
    }

    private void FindDates(Annotation annotation) =>
        annotation.Dates = Dates.Recognise(annotation.Document.Text, annotation.Document.Published);

    private void FindStatements(Annotation annotation) =>
        annotation.Attributions = Attributions.Recognise(annotation.Grammar, annotation.Actors);

    private void FindProvenance(Annotation annotation) =>
        annotation.Provenance = Provenance.Find(annotation.Document, annotation.Actors.Mentions);
}
