namespace Generated;

/// <summary>
/// Writes made-up news: words by Zipf's law, and for each topic its own names and set phrases, so that independent texts on
/// one topic share what such texts share. The same seed gives the same text on every machine.
/// </summary>
internal sealed class NewsWriter(ulong seed)
{
    private const int CommonWords = 4_000;
    private const int TopicWords = 150;
    private const int TopicPhrases = 40;
    private ulong _state = seed;

    /// <summary>A number from 0 to less than <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 33) % (ulong)end);
    }

    /// <summary>Paragraphs of about 60 words, <paramref name="characters"/> in all or a little more.</summary>
    public string Story(int topic, int characters)
    {
        var paragraphs = new List<string>();
        for (var length = 0; length < characters; length += paragraphs[^1].Length + 1) paragraphs.Add(Paragraph(topic, 60));
        return string.Join('\n', paragraphs);
    }

    /// <summary>A paragraph of some words about a topic.</summary>
    public string Paragraph(int topic, int words)
    {
        var text = new List<string>();
        var inSentence = 0;
        while (text.Count < words)
        {
            if (Next(8) == 0) text.AddRange(Phrase(topic, Next(TopicPhrases)));
            else text.Add(Next(5) == 0 ? Word(CommonWords + (topic * TopicWords) + Zipf(TopicWords)) : Word(Zipf(CommonWords)));
            if (++inSentence < 12 || Next(6) != 0) continue;
            text[^1] += ".";
            inSentence = 0;
        }

        return string.Join(' ', text) + ".";
    }

    /// <summary>A word of any kind.</summary>
    public string AnyWord() => Word(Zipf(CommonWords));

    private static IEnumerable<string> Phrase(int topic, int index)
    {
        var phrase = new NewsWriter((ulong)((topic * 1_000) + index + 7));
        var words = 2 + phrase.Next(4);
        return Enumerable.Range(0, words).Select(_ => Word(phrase.Zipf(CommonWords))).ToList();
    }

    // Ranks whose frequency falls off as one over the rank.
    private int Zipf(int words) => (int)Math.Pow(words + 1, Next(1_000_000) / 1_000_000.0) - 1;

    // A different pronounceable word for each number.
    private static string Word(int number)
    {
        const string consonants = "bcdfghjklmnprstvwz", vowels = "aeiou";
        var word = "";
        for (number++; number > 0; number /= 90) word += $"{consonants[number % 18]}{vowels[number / 18 % 5]}";
        return word;
    }
}
