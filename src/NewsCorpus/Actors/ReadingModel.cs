using System.Globalization;
using NewsCorpus.Lexicon;
using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>
/// Weighs the clues around a mention: the sum of their weights decides, above zero for an actor. The weights are the
/// table <c>readings</c>: a clue is a slot with a word (<c>Before:in</c>), with a class of words
/// (<c>Head:ground</c>), or alone (<c>SentenceStart</c>).
/// </summary>
internal sealed class ReadingModel
{
    private static readonly int SlotCount = Enum.GetValues<ClueSlot>().Length;
    private static readonly WordClass[] Classes = Enum.GetValues<WordClass>();

    private readonly Dictionary<(ClueSlot, int), double> _words = [];
    private readonly double[,] _classes = new double[SlotCount, Classes.Length];
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
            else _words[(slot, words.Add(parts[1]))] = weight;
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
            score += _words.GetValueOrDefault((clue.Slot, word));
            var classes = context.Classes[word];
            for (var i = 1; i < Classes.Length && classes != 0; i++)
            {
                if ((classes & Classes[i]) != 0) score += _classes[(int)clue.Slot, i];
            }
        }

        return score;
    }

    private void SetClass(ClueSlot slot, string name, double weight)
    {
        if (!Enum.TryParse<WordClass>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var wanted)) return;
        _classes[(int)slot, Array.IndexOf(Classes, wanted)] = weight;
    }
}
