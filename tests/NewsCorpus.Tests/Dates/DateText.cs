using System.Text;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Tests.Dates;

/// <summary>Texts as the recogniser reads them: a block a line, a sentence as the splitter finds it.</summary>
internal static class DateText
{
    private static readonly VocabularyBuilder Words = new();
    private static readonly DateRecogniser Recogniser = new(Words);
    private static readonly Vocabulary Vocabulary = Words.Build();

    public static IReadOnlyList<DateMention> Recognise(string text, DateOnly? published) =>
        Recogniser.Recognise(Structure(text), published);

    public static IReadOnlyList<DateMention> Recognise(StructuredText text, DateOnly? published) => Recogniser.Recognise(text, published);

    public static StructuredText Structure(string text) => Structure(text, Vocabulary);

    public static StructuredText Structure(string text, Vocabulary vocabulary)
    {
        var tokens = Tokenizer.Tokenize(text, vocabulary);
        var blocks = new List<Block>();
        var first = 0;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !tokens[i].Is(TokenShape.LineBreakBefore)) continue;
            if (first < i && tokens.Count > 0)
            {
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(tokens[first].Start, tokens[i - 1].End), first, i));
            }

            first = i;
        }

        return new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
    }

    /// <summary>The columns of <c>dates.tsv</c> for a mention, from the span on.</summary>
    public static string Describe(string text, DateMention mention)
    {
        var line = new StringBuilder();
        line.Append(mention.Span.Of(text)).Append('\t').Append(mention.Type.ToString().ToUpperInvariant());
        line.Append('\t').Append(mention.Value).Append('\t').Append(mention.Mod ?? "-");
        line.Append('\t').Append(Day(mention.Earliest)).Append('\t').Append(Day(mention.Latest));
        return line.Append('\t').Append(mention.Granularity?.ToString() ?? "-").Append('\t').Append(mention.Anchor).ToString();
    }

    private static string Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
