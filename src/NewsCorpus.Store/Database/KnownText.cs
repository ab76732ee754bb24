namespace NewsCorpus.Store.Database;

/// <summary>A text that the store holds.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">The file that it stood in; empty where that holds it no more.</param>
/// <param name="Item">Its line or number there.</param>
/// <param name="HasGivenId">True where the file gives its id.</param>
/// <param name="IsWholeFile">True where its path is that of its file; false where the item follows it there.</param>
/// <param name="Key">What it was made from; null for a text that is read again each time its file is.</param>
/// <param name="Line">The hash of the line of JSON that it was read from; null for other texts, and where the key is.</param>
internal sealed record KnownText(string Id, string File, long Item, bool HasGivenId, bool IsWholeFile, Guid? Key, Guid? Line)
{
    /// <summary>True once this run met it.</summary>
    public bool IsSeen { get; set; }
}

/// <summary>A file that the store holds, read to its end.</summary>
/// <param name="Size">Its bytes.</param>
/// <param name="Modified">When it was last written, in ticks; 0 where that tells nothing.</param>
/// <param name="Texts">Its texts, in order.</param>
internal sealed record KnownFile(long Size, long Modified, List<KnownText> Texts);
