using NewsCorpus;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Context;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace ReadingFit;

/// <summary>What stands around a name, and how it is to be read.</summary>
/// <param name="Group">The pattern that the text is made of.</param>
/// <param name="Clues">Names of the clues, as in <c>readings.tsv</c>.</param>
/// <param name="IsActor">The right reading.</param>
/// <param name="Ruled">The reading that a rule settles; null where the clues decide.</param>
/// <param name="Text">The text around the name.</param>
internal sealed record Sample(string Group, IReadOnlyList<string> Clues, bool IsActor, bool? Ruled, string Text);

/// <summary>Runs the recogniser over annotated texts and collects the clues around the names that it finds.</summary>
internal sealed class SampleReader
{
    private static readonly WordClass[] Classes = [.. Enum.GetValues<WordClass>().Where(value => value != WordClass.None)];

    private readonly ActorRecogniser _actors;
    private readonly DateRecogniser _dates;
    private readonly Vocabulary _vocabulary;
    private readonly WordTable _classes;
    private readonly List<Clue> _clues = [];

    public SampleReader()
    {
        var words = new VocabularyBuilder();
        _dates = new DateRecogniser(words);
        _actors = new ActorRecogniser(LexiconTables.Default, words);
        _classes = new WordTable(LexiconTables.Default, words);
        _vocabulary = words.Build();
    }

    /// <summary>The names that the recogniser missed so far.</summary>
    public int Missed { get; private set; }

    public List<Sample> Read(IEnumerable<AnnotatedText> texts) => [.. texts.SelectMany(Read)];

    private IEnumerable<Sample> Read(AnnotatedText text)
    {
        var tokens = Tokenizer.Tokenize(text.Text, _vocabulary);
        var blocks = BlockMarker.Mark(tokens, _dates);
        var structured = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
        var (context, settled, _) = _actors.Settle(structured, null);
        var unlisted = _actors.Recognise(new TextGrammar(structured, _classes), null).Names
            .Where(name => name.Type is null or ActorType.Place).ToList();
        foreach (var name in text.Names)
        {
            if (settled.Find(mention => Overlaps(name, tokens[mention.First].Start, tokens[mention.End - 1].End)) is { } found)
            {
                if (found.Actor!.Type is ActorType.State or ActorType.Place or ActorType.Bloc)
                {
                    var ruled = ReadingJudge.ByRule(context, found, _clues);
                    if (_clues.Count > 0) yield return ToSample(context, text, name, ruled);
                }
            }
            else if (unlisted.Find(other => Overlaps(name, other.Span.Start, other.Span.End)) is { } other)
            {
                ReadingClues.Collect(context, tokens.FirstAtOrAfter(other.Span.Start), tokens.FirstAtOrAfter(other.Span.End),
                    ClueSlot.Unlisted, _clues);
                yield return ToSample(context, text, name, null);
            }
            else
            {
                Missed++;
            }
        }
    }

    private static bool Overlaps(Annotation name, int start, int end) => start < name.End && name.Start < end;

    private Sample ToSample(TextContext context, AnnotatedText text, Annotation name, MentionReading? ruled)
    {
        var around = text.Text[Math.Max(0, name.Start - 60)..name.Start] + "[" + text.Text[name.Start..name.End] + "]"
            + text.Text[name.End..Math.Min(text.Text.Length, name.End + 45)];
        return new Sample(
            text.Group, [.. _clues.SelectMany(clue => Names(context, clue))], name.IsActor,
            ruled is { } reading ? reading == MentionReading.Actor : null, around);
    }

    private static IEnumerable<string> Names(TextContext context, Clue clue)
    {
        yield return $"{clue.Slot}";
        if (clue.Token < 0) yield break;
        yield return $"{clue.Slot}:{LetterFolding.Fold(context.Tokens.TextOf(clue.Token).ToString())}";
        foreach (var wordClass in Classes)
        {
            if (context.Has(clue.Token, wordClass)) yield return $"{clue.Slot}:<{KebabCase(wordClass.ToString())}>";
        }
    }

    private static string KebabCase(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter)
            : $"{letter}"));
}
