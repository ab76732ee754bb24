using NewsCorpus.Reading.Statements;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>Whose voice the sentences of a document are in.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Sentences">Sentences of the story.</param>
/// <param name="Named">Of these, attributed to someone with a name, in the dictionary or not, or to "he" or "she".</param>
/// <param name="Unnamed">Of these, attributed to someone without a name: "officials", "a source".</param>
/// <param name="OwnVoice">Of these, in the text's own voice.</param>
public sealed record VoiceRow(string Document, int Sentences, int Named, int Unnamed, int OwnVoice);
