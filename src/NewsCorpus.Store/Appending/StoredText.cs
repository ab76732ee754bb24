using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Appending;

/// <summary>A text that is to be stored.</summary>
/// <param name="Document">The text with what was found in it.</param>
/// <param name="Annotations">Structure and annotations as bytes.</param>
/// <param name="File">The file that it stands in, as messages name it.</param>
/// <param name="Item">Its line or number there; 1 for a file that is one text.</param>
/// <param name="HasGivenId">True where the file gives its id; false where the id is made from the file's name.</param>
/// <param name="Key">What it is made from (<see cref="KnownText"/>); null for a text that is read again each time its file is.</param>
/// <param name="Line">The hash of the line of JSON that it was read from; null for other texts, and where the key is.</param>
internal sealed record StoredText(
    AnnotatedDocument Document, byte[] Annotations, string File, long Item, bool HasGivenId, Guid? Key, Guid? Line);
