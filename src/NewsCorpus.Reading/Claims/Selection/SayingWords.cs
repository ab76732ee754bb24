using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// The words of an attribution as tokens with their tags: what the rules ask for that tell whether anything is said by it.
/// </summary>
internal sealed class SayingWords(AnnotatedDocument document)
{
    public TokenTable Tokens => document.Text.Tokens;

    public SentenceTags Tags { get; } = new(document.Grammar);

    /// <summary>The first token of spans.</summary>
    public int FirstOf(IReadOnlyList<TextSpan> spans) => Tokens.FirstAtOrAfter(spans[0].Start);

    /// <summary>One past the last token of spans.</summary>
    public int EndOf(IReadOnlyList<TextSpan> spans) => Tokens.FirstAtOrAfter(spans[^1].End);

    /// <summary>Whether the content has a verb of its own: not one behind "who" or "which".</summary>
    public bool HasVerb(Attribution attribution)
    {
        for (var i = FirstOf(attribution.Content); i < EndOf(attribution.Content); i++)
        {
            if (Tags[i].IsFinite()) return true;
            if (Tags[i] is Tag.Relative) return false;
        }

        return false;
    }
}
