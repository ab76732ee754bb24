namespace NewsCorpus.Rows;

/// <summary>What became of a text when its corpus was reloaded.</summary>
public enum CorpusChange
{
    /// <summary>It is there now and was not.</summary>
    New,

    /// <summary>Its content or metadata are others.</summary>
    Changed,

    /// <summary>It is not there any more.</summary>
    Gone,

    /// <summary>It is the same, and was read again because the dictionary has changed.</summary>
    ReadAgain,
}

/// <summary>A text that a reload found new, changed or gone, or read again.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Path">Where it is, or was.</param>
public sealed record CorpusChangeRow(string Document, CorpusChange Change, string Path);
