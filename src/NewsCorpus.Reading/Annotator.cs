using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;

namespace NewsCorpus.Reading;

/// <summary>All recognisers over one dictionary and one vocabulary. Immutable; safe for use from several threads.</summary>
internal sealed class Annotator
{
    private readonly ActorRecogniser _actors;
    private readonly DateRecogniser _dates;
    private readonly WordTable _classes;
    private readonly AttributionRecogniser _attributions;
    private readonly ThemeRecogniser _themes;
    private readonly ProvenanceFinder _provenance;
    private readonly ActionRecogniser _actions;

    /// <summary>Builds the recognisers; costs some milliseconds, so build it once.</summary>
    public Annotator(LexiconTables lexicon)
    {
        Lexicon = lexicon;
        Decisions = new ActorDecisions(lexicon);
        var words = new VocabularyBuilder();
        _dates = new DateRecogniser(words);
        _actors = new ActorRecogniser(lexicon, words);
        _classes = new WordTable(lexicon, words);
        _attributions = new AttributionRecogniser(lexicon, _classes, words);
        _themes = new ThemeRecogniser(lexicon, words);
        _provenance = new ProvenanceFinder(lexicon, words);
        _actions = new ActionRecogniser(lexicon, words);
        Vocabulary = words.Build();
        var outlets = new OutletIndex(lexicon);
        Source = new DocumentSource(Vocabulary, _dates, lexicon, name => outlets.Find(name)?.Name);
    }

    /// <summary>The dictionary in use.</summary>
    public LexiconTables Lexicon { get; }

    /// <summary>The analyst's decisions about mentions; applied before statements are read.</summary>
    public ActorDecisions Decisions { get; }

    /// <summary>The words that the recognisers know.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Reads documents so that the recognisers understand their tokens.</summary>
    public DocumentSource Source { get; }

    /// <summary>What the tables tell of words.</summary>
    public WordTable Words => _classes;

    /// <summary>Everything that the recognisers find in a document that <see cref="Source"/> has read.</summary>
    public AnnotatedDocument Annotate(Document document)
    {
        var grammar = new TextGrammar(document.Text, _classes);
        var actors = _actors.Recognise(document.Text, document.Published);
        var dates = _dates.Recognise(document.Text, document.Published);
        var (mentions, changed) = Decisions.Apply(document.Id, document.Raw, actors.Mentions);
        var attributions = _attributions.Recognise(grammar, mentions);
        return new AnnotatedDocument(document, mentions, actors.Names, dates, attributions, _themes.Recognise(document.Text))
        {
            Grammar = grammar,
            Actions = _actions.Recognise(document.Text),
            DecisionCounts = changed,
            Provenance = _provenance.Find(document, mentions),
        };
    }
}
