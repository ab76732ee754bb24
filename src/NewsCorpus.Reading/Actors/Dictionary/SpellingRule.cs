using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// One row of <c>transliterations</c>: letters of a word and what may stand instead. In the letters <c>C</c> is any consonant, <c>V</c> any
/// of a, e, i, o, u, and <c>L</c> any letter that makes no sound together with an h; the variants take over what stood there.
/// </summary>
internal sealed class SpellingRule(LexiconRow row)
{
    private const string Vowels = "aeiou";
    private const string BeforeH = "ckpstz";

    private readonly HashSet<string> _states = [.. row.List("states")];
    private readonly IReadOnlyList<string> _letters = row.List("letters");
    private readonly IReadOnlyList<string> _variants = row.List("variants");
    private readonly string _where = row["where"];

    /// <summary>True where names of persons of a state are spelled by this rule.</summary>
    public bool IsFor(string state) => _states.Contains(state);

    /// <summary>The other spellings of a word; empty where the rule does not fit it.</summary>
    public IEnumerable<string> Apply(string word)
    {
        foreach (var letters in _letters)
        {
            var at = Find(word, letters, 0);
            if (at < 0) continue;
            foreach (var variant in _variants) yield return Replace(word, letters, variant, at);
            yield break;
        }
    }

    private int Find(string word, string letters, int from)
    {
        var last = word.Length - letters.Length;
        if (_where == "start") last = Math.Min(last, 0);
        if (_where == "end") from = Math.Max(from, last);
        for (var at = Math.Max(from, 0); at <= last; at++)
        {
            if (Fits(word, letters, at)) return at;
        }

        return -1;
    }

    private string Replace(string word, string letters, string variant, int at)
    {
        var letter = 0;
        var part = string.Concat(variant.Select(mark => mark is 'C' or 'V' or 'L'
            ? word[at + letters.IndexOf(mark, letter++ == 0 ? 0 : 1)]
            : mark));
        if (at == 0 && char.IsUpper(word[0])) part = char.ToUpperInvariant(part[0]) + part[1..];
        var replaced = word[..at] + part + word[(at + letters.Length)..];
        if (_where.Length > 0) return replaced;
        // The last letter of one place may be the first of the next: "Svyrydenko".
        var isShared = letters.Length > 1 && letters[^1] is 'C' or 'V' or 'L';
        var next = Find(replaced, letters, at + part.Length - (isShared ? 1 : 0));
        return next < 0 ? replaced : Replace(replaced, letters, variant, next);
    }

    private static bool Fits(string word, string letters, int at)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[at + i]);
            var fits = letters[i] switch
            {
                'V' => Vowels.Contains(letter),
                'C' => letter != 'y' && char.IsAsciiLetter(letter) && !Vowels.Contains(letter),
                'L' => char.IsAsciiLetter(letter) && !BeforeH.Contains(letter),
                _ => letter == letters[i],
            };
            if (!fits) return false;
        }

        return true;
    }
}
