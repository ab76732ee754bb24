using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>
/// Which sentences belong together, so that "he" or "the minister" in one can refer to somebody named in another.
/// </summary>
internal sealed class ReferenceScope(StructuredText text)
{
    private const int SentencesBack = 3;

    public IReadOnlyList<Sentence> Sentences => text.Sentences;

    /// <summary>The first sentence of what is said and of its cue: a quotation before "he said" may have several.</summary>
    public int FirstOf(Draft draft)
    {
        var first = draft.Sentence;
        foreach (var range in draft.Content) first = Math.Min(first, SentenceOf(range.First));
        return first;
    }

    /// <summary>The last sentence of what is said and of its cue.</summary>
    public int LastOf(Draft draft)
    {
        var last = draft.Sentence;
        foreach (var range in draft.Content) last = Math.Max(last, SentenceOf(range.End - 1));
        return last;
    }

    private int SentenceOf(int token) => text.SentenceAt(text.Tokens[token].Start);

    /// <summary>Whether a sentence follows another closely and belongs together with it.</summary>
    public bool IsRecent(int earlier, int later) => later - earlier <= SentencesBack && Covers(earlier, later);

    /// <summary>
    /// Whether all sentences from one to another belong together. News has paragraphs of one sentence, so references cross paragraphs,
    /// but not a heading or a list.
    /// </summary>
    public bool Covers(int earlier, int later)
    {
        for (var i = earlier; i <= later; i++)
        {
            if (text.BlockOf(text.Sentences[i]).Kind is not BlockKind.Paragraph && text.Sentences[i].Block != text.Sentences[earlier].Block)
            {
                return false;
            }
        }

        return true;
    }
}
