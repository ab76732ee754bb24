using NewsCorpus.Statements;
using NewsCorpus.Tables;

namespace NewsCorpus.Analysis;

/// <summary>Whose voice the sentences of a document are in.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Sentences">Sentences of the story.</param>
/// <param name="Named">Of these, attributed to an actor or outlet that is known.</param>
/// <param name="Unnamed">Of these, attributed to someone who is not named or not known.</param>
/// <param name="OwnVoice">Of these, in the text's own voice.</param>
public sealed record VoiceRow(string Document, int Sentences, int Named, int Unnamed, int OwnVoice);

/// <summary>In whose voice the texts speak.</summary>
public static class Voices
{
    /// <summary>For each document, how many sentences are attributed to someone and how many are its own voice.</summary>
    public static Table<VoiceRow> Of(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .Select(document =>
        {
            var sentences = document.Text.SentencesIn(scope).ToList();
            var attributions = document.Text.BySentence(document.Attributions, attribution => attribution.Cue[0]);
            var named = sentences.Count(item => attributions[item.Index].Any(IsNamed));
            var unnamed = sentences.Count(item => attributions.Contains(item.Index)) - named;
            return new VoiceRow(document.Id, sentences.Count, named, unnamed, sentences.Count - named - unnamed);
        })
        .ToTable("Voices");

    private static bool IsNamed(Attribution attribution) => attribution.Speaker is not null || attribution.Outlet is not null;
}
