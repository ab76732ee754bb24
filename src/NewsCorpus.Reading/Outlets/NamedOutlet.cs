using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>An outlet's name in a text, with what stands around it.</summary>
/// <param name="Id">Id of the outlet.</param>
/// <param name="Name">Its name.</param>
/// <param name="First">Index of the name's first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Block">Index of the block that it stands in.</param>
/// <param name="FirstOfSentence">Index of the first token of its sentence, or of its block where it stands in none.</param>
/// <param name="EndOfSentence">One past the last token of its sentence or block.</param>
internal sealed record NamedOutlet(string Id, string Name, int First, int End, int Block, int FirstOfSentence, int EndOfSentence)
{
    /// <summary>Where the name stands.</summary>
    public TextSpan SpanIn(StructuredText text) => new(text.Tokens[First].Start, text.Tokens[End - 1].End);
}
