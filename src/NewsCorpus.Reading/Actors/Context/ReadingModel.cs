using System.Globalization;
using System.Numerics;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Weighs the clues around a mention: the sum of their weights decides, above zero for an actor. The weights are the
/// table <c>readings</c>: a clue is a slot with a word (<c>Before:in</c>), with a class of words
/// (<c>Head:ground</c>), or alone (<c>SentenceStart</c>).
/// </summary>
internal sealed class ReadingModel
{
    private static readonly int SlotCount = Enum.GetValues<ClueSlot>().Length;
    private static readonly int ClassCount = Enum.GetValues<WordClass>().Length - 1;

    private readonly Dictionary<long, double> _words = [];
    private readonly double[,] _classes = new double[SlotCount, ClassCount];
    private readonly double[] _alone = new double[SlotCount];

    public ReadingModel(LexiconTables lexicon, VocabularyBuilder words)
    {
        foreach (var row in lexicon.Rows("readings"))
        {
            var parts = row["clue"].Split(':', 2);
            if (!Enum.TryParse<ClueSlot>(parts[0], out var slot)) continue;
            if (!double.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)) continue;
            if (parts.Length == 1) _alone[(int)slot] = weight;
            else if (parts[1].StartsWith('<')) SetClass(slot, parts[1].Trim('<', '>'), weight);
            else _words[Key(slot, words.Add(parts[1]))] = weight;
        }
    }

    /// <summary>The sum of the clues' weights.</summary>
    public double Score(TextContext context, List<Clue> clues)
    {
        var score = 0.0;
        foreach (var clue in clues)
        {
            score += _alone[(int)clue.Slot];
            if (clue.Token < 0) continue;
            var word = context.Tokens[clue.Token].Word;
            if (word == 0) continue;
            score += _words.GetValueOrDefault(Key(clue.Slot, word));
            for (var classes = (uint)context.Classes[word]; classes != 0; classes &= classes - 1)
            {
                score += _classes[(int)clue.Slot, BitOperations.TrailingZeroCount(classes)];
            }
        }

        return score;
    }

    private void SetClass(ClueSlot slot, string name, double weight)
    {
        if (EnumName.Parse<WordClass>(name) is { } wanted) _classes[(int)slot, BitOperations.TrailingZeroCount((uint)wanted)] = weight;
    }

    private static long Key(ClueSlot slot, int word) => ((long)slot << 32) | (uint)word;
}
