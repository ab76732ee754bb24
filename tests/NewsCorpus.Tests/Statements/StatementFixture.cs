using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Tests.Statements;

/// <summary>Reads statements out of plain text, with mentions given by name so that actors need not be recognised.</summary>
internal static class StatementFixture
{
    private static readonly VocabularyBuilder Words = new();
    private static readonly WordTable Classes = new(LexiconTables.Default, Words);
    private static readonly AttributionRecogniser Recogniser = new(LexiconTables.Default, Classes, Words);
    private static readonly DateRecogniser Dates = new(Words);
    private static readonly Vocabulary Vocabulary = Words.Build();

    public static StructuredText Structure(string text)
    {
        var tokens = Tokenizer.Tokenize(text, Vocabulary);
        var blocks = BlockMarker.Mark(tokens, Dates);
        return new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
    }

    public static TextGrammar Grammar(string text) => new(Structure(text), Classes);

    public static IReadOnlyList<Attribution> Read(string text, params (string Name, string Actor, ActorType Type)[] actors) =>
        Recogniser.Recognise(Grammar(text), new ActorReading(Mentions(text, actors), []));

    /// <summary>The statements of a text with names that no dictionary has, by their type.</summary>
    public static IReadOnlyList<Attribution> ReadNamed(string text, params (string Name, ActorType? Type)[] names)
    {
        var found = names
            .SelectMany(name => Mentions(text, [(name.Name, name.Name, ActorType.Person)])
                .Select(mention => new UnlistedName(mention.Span, name.Type, null)))
            .OrderBy(name => name.Span.Start).ToList();
        return Recogniser.Recognise(Grammar(text), new ActorReading([], found));
    }

    public static string Show(string text, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => span.Of(text)));

    private static List<ActorMention> Mentions(string text, (string Name, string Actor, ActorType Type)[] actors)
    {
        var mentions = new List<ActorMention>();
        foreach (var (name, actor, type) in actors)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + name.Length);
                if (mentions.Any(other => other.Span.Overlaps(span))) continue;
                mentions.Add(new ActorMention(span, actor, name, type, NamedVia.Name, MentionReading.Actor));
            }
        }

        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return mentions;
    }
}
