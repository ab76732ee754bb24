using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>Words that are one name in several spellings, by vocabulary id: each class has one id that stands for all of it.</summary>
internal sealed class SpellingClasses
{
    // 0 for a word that stands for itself.
    private readonly WordValues<int> _parents = new();

    /// <summary>Makes two words one.</summary>
    public void Join(int word, int other)
    {
        var (one, two) = (Of(word), Of(other));
        if (one != two) _parents[Math.Max(one, two)] = Math.Min(one, two);
    }

    /// <summary>The id that stands for a word.</summary>
    public int Of(int word)
    {
        while (_parents[word] is var parent and not 0) word = parent;
        return word;
    }

    /// <summary>The id that stands for each word; ids beyond stand for themselves.</summary>
    public int[] All()
    {
        var classes = new int[_parents.All.Length];
        for (var word = 0; word < classes.Length; word++) classes[word] = Of(word);
        return classes;
    }
}
