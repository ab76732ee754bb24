using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>One count in one document.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Name">Whose: the actor, outlet or speaker; empty for words.</param>
/// <param name="Count">How many, 0 or more.</param>
public sealed record SnapshotRow(string Document, string Sha256, Measure Measure, string Name, int Count);
