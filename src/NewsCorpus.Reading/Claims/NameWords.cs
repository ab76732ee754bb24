namespace NewsCorpus.Reading.Claims;

/// <summary>
/// Compares two names word by word. Words are kept apart by any white space: a name may be broken over two lines, or hold a dash between
/// spaces. It is asked millions of times of a large corpus, so nothing is split or copied.
/// </summary>
internal static class NameWords
{
    /// <summary>Whether one is a word of the other ("Roe" of "Jane Roe") or its acronym, or both are the same but for initials.</summary>
    public static bool AreOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (one, other) = (Count(a), Count(b));
        return (one == 1 && (Has(b, a) || IsAcronym(a, b))) || (other == 1 && (Has(a, b) || IsAcronym(b, a)))
            || (one > 1 && other > 1 && (AreSameWithoutInitials(a, b) || IsEndOf(a, b) || IsEndOf(b, a)));
    }

    /// <summary>A word that stands for no letter of an acronym.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => word is "of" or "the" or "and" or "for";

    // 0, 1, or 2 for more.
    private static int Count(ReadOnlySpan<char> name)
    {
        var count = 0;
        while (count < 2 && Next(ref name, out _)) count++;
        return count;
    }

    private static bool Has(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        while (Next(ref name, out var other)) if (other.SequenceEqual(word)) return true;
        return false;
    }

    private static bool IsAcronym(ReadOnlySpan<char> letters, ReadOnlySpan<char> name)
    {
        if (letters.Length < 2) return false;
        var at = 0;
        while (Next(ref name, out var word))
        {
            if (IsSmall(word)) continue;
            if (at == letters.Length || letters[at] != word[0]) return false;
            at++;
        }

        return at == letters.Length;
    }

    // "Alderman Ray Mazur" and "Ray Mazur"
    private static bool IsEndOf(ReadOnlySpan<char> whole, ReadOnlySpan<char> end) =>
        whole.Length > end.Length + 1 && whole.EndsWith(end) && whole[whole.Length - end.Length - 1] == ' ';

    // "Mark D. Sheridan" and "Mark Sheridan"
    private static bool AreSameWithoutInitials(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (true)
        {
            var (isWord, isOther) = (NextLong(ref a, out var word), NextLong(ref b, out var other));
            if (!isWord || !isOther) return isWord == isOther;
            if (!word.SequenceEqual(other)) return false;
        }
    }

    private static bool NextLong(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        while (Next(ref rest, out word)) if (word.Length > 1 && !(word.Length == 2 && word[1] == '.')) return true;
        return false;
    }

    private static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        rest = rest.TrimStart();
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end])) end++;
        word = rest[..end];
        rest = rest[end..];
        return end > 0;
    }
}
