using NewsCorpus.Reading.Statements;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>Whose voice the sentences of a document are in.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Sentences">Sentences of the story.</param>
/// <param name="Named">Of these, attributed to an actor or outlet that is known.</param>
/// <param name="Unnamed">Of these, attributed to someone who is not named or not known.</param>
/// <param name="OwnVoice">Of these, in the text's own voice.</param>
public sealed record VoiceRow(string Document, int Sentences, int Named, int Unnamed, int OwnVoice);
