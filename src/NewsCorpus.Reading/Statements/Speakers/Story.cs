using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Which sentences tell one story, so that "he" or "the minister" in one may be somebody of another.</summary>
internal sealed class Story(StructuredText text)
{
    private const int SentencesBack = 3;

    public IReadOnlyList<Sentence> Sentences => text.Sentences;

    /// <summary>Whether a sentence follows another closely in one story.</summary>
    public bool IsRecent(int earlier, int later) => later - earlier <= SentencesBack && IsOne(earlier, later);

    /// <summary>News stories have paragraphs of one sentence, so a story goes on over the next ones, but over no heading or list.</summary>
    public bool IsOne(int earlier, int later)
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
