using System.Globalization;
using System.Text;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Context;

namespace ReadingFit;

/// <summary>Writes the table <c>readings.tsv</c>.</summary>
internal static class WeightsFile
{
    // A smaller weight changes next to nothing.
    private const double Least = 0.1;

    private const string Header = """
        # Weights of the clues by which a mention of a state or place is read as a body that acts or as territory.
        #   clue    a slot around the mention, alone (SentenceStart), with a word (Before:in) or with a class of
        #           context-words.tsv (Head:<ground>); the slots are those of ClueSlot
        #   weight  added when the clue is there; a sum above zero reads as an actor, else as a place
        # Fitted by logistic regression (tests/ReadingFit) to sentences that were written for it and read by hand:
        # reading-patterns.tsv and fresh.tsv in tests/NewsCorpus.Tests/Actors/Data, under the licence of this repository.
        # No text of anyone else, and not the seeds, went into a weight. Small weights are left out.
        clue	weight

        """;

    public static void Write(string path, IEnumerable<(string Clue, double Weight)> weights)
    {
        var text = new StringBuilder(Header);
        foreach (var (clue, weight) in weights.Where(item => Math.Abs(item.Weight) >= Least).OrderBy(item => Slot(item.Clue))
            .ThenBy(item => Kind(item.Clue)).ThenBy(item => item.Clue, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{clue}\t{weight:0.00}\n");
        }

        File.WriteAllText(path, text.Replace("\r\n", "\n").ToString());
    }

    private static ClueSlot Slot(string clue) => Enum.Parse<ClueSlot>(clue.Split(':')[0]);

    // A slot alone, then with classes, then with words.
    private static int Kind(string clue) =>
        !clue.Contains(':', StringComparison.Ordinal) ? 0 : clue.Contains(":<", StringComparison.Ordinal) ? 1 : 2;
}
