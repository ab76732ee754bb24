using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>In whose voice the texts speak.</summary>
public static class Voices
{
    /// <summary>
    /// For each document, how many sentences somebody says and how many are its own voice; headlines, cells and bullets are none.
    /// </summary>
    public static Table<VoiceRow> Of(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .Select(document =>
        {
            var sentences = document.Text.WholeSentencesIn(scope).ToList();
            // What somebody thinks or a thing shows is told by the text itself; what "reports suggest" is not.
            var said = document.Attributions.Where(attribution => attribution.Kind == AttributionKind.Speech
                || (attribution.Kind == AttributionKind.Evidence && IsReports(document, attribution)));
            var attributions = document.Text.BySentence(said, attribution => attribution.Cue[0]);
            var named = sentences.Count(item => attributions[item.Index].Any(attribution => IsNamed(document, attribution)));
            var unnamed = sentences.Count(item => attributions.Contains(item.Index)) - named;
            return new VoiceRow(document.Id, sentences.Count, named, unnamed, sentences.Count - named - unnamed);
        })
        .ToTable("Voices");

    private static bool IsReports(AnnotatedDocument document, Attribution attribution) =>
        attribution.Source is [var source] && source.Of(document.Raw).Split(' ')[^1].ToLowerInvariant() is "reports" or "sources";

    // By a name, be it in the dictionary or not; "he" and "she" stand for someone whom the text has named.
    private static bool IsNamed(AnnotatedDocument document, Attribution attribution) =>
        attribution.Speaker is not null || attribution.Outlet is not null
        || attribution.Source.Any(source => document.Names.Any(name => name.Type != ActorType.Place && source.Contains(name.Span))
            || document.Raw[source.Start..source.End] is "he" or "He" or "she" or "She");
}
