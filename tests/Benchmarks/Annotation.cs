using NewsCorpus;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;

namespace Benchmarks;

/// <summary>A document on its way through the recognisers, one stage at a time.</summary>
internal sealed class Annotation(Annotator annotator, Document document)
{
    private AnnotatedDocument _result = new(document, [], [], [], [], []);

    /// <summary>The stages in the order in which a document goes through them.</summary>
    public static IReadOnlyList<(string Name, Action<Annotation> Run)> Stages { get; } =
    [
        ("grammar", annotation => annotation.ReadGrammar()),
        ("actors", annotation => annotation.FindActors()),
        ("dates", annotation => annotation.FindDates()),
        ("statements", annotation => annotation.FindStatements()),
        ("themes", annotation => annotation.FindThemes()),
        ("actions", annotation => annotation.FindActions()),
        ("provenance", annotation => annotation.FindProvenance()),
    ];

    /// <summary>The document with all that the stages found.</summary>
    public AnnotatedDocument Finish() => _result;

    private void ReadGrammar()
    {
        var grammar = new TextGrammar(document.Text, annotator.Words);
        for (var i = 0; i < document.Text.Sentences.Count; i++) grammar.TagsOf(i);
        _result = _result with { Grammar = grammar };
    }

    private void FindActors()
    {
        var actors = annotator.Actors.Recognise(_result.Grammar, document.Published);
        _result = _result with { Mentions = actors.Mentions, Names = actors.Names };
    }

    private void FindDates() => _result = _result with { Dates = annotator.Dates.Recognise(document.Text, document.Published) };

    private void FindStatements()
    {
        var actors = new ActorReading(_result.Mentions, _result.Names);
        _result = _result with { Attributions = annotator.Attributions.Recognise(_result.Grammar, actors) };
    }

    private void FindThemes() => _result = _result with { Themes = annotator.Themes.Recognise(document.Text) };

    private void FindActions() => _result = _result with { Actions = annotator.Actions.Recognise(document.Text) };

    private void FindProvenance() =>
        _result = _result with { Provenance = annotator.Provenance.Find(document, _result.Mentions) };
}
