using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>A document in two snapshots.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Change">What became of it.</param>
/// <param name="WordsBefore">Words of its story before; null where it was not there.</param>
/// <param name="WordsNow">Words of its story now; null where it is gone.</param>
public sealed record DocumentChangeRow(string Document, DocumentChange Change, int? WordsBefore, int? WordsNow);

/// <summary>A count in two snapshots, over all documents.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Name">The actor, outlet or speaker.</param>
/// <param name="Before">How many there were.</param>
/// <param name="Now">How many there are.</param>
/// <param name="Change">The difference.</param>
/// <param name="Documents">The documents whose counts differ, in ordinal order, each with what became of it.</param>
public sealed record CountChangeRow(
    Measure Measure, string Name, int Before, int Now, int Change, IReadOnlyList<string> Documents);
