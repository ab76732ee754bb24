namespace NewsCorpus.Store.Codec;

/// <summary>The lists in a document's bytes, in their order there. Each stands by itself, so that the others need not be read.</summary>
internal enum Part
{
    Blocks,
    BlockWords,
    Sentences,
    Mentions,
    Names,
    Dates,
    Attributions,
    Themes,
    Actions,
}
