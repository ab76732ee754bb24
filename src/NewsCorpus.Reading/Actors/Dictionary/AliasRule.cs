using System.Collections.Frozen;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// What must or must not stand around an alias for it to count ("Independent" not before "commentators"). One row of
/// the table <c>alias-rules</c>, which applies to every actor that has the alias.
/// </summary>
internal sealed class AliasRule
{
    private readonly FrozenSet<string> _after;
    private readonly FrozenSet<string> _notAfter;
    private readonly FrozenSet<string> _before;
    private readonly FrozenSet<string> _notBefore;

    private AliasRule(LexiconRow row)
    {
        _after = Words(row, "after");
        _notAfter = Words(row, "not_after");
        _before = Words(row, "before");
        _notBefore = Words(row, "not_before");
        var flags = row.List("flags");
        NeedsCapitals = flags.Contains("capitals");
        IsAlsoGivenName = flags.Contains("given-name");
        IsAlsoSurname = flags.Contains("surname");
        IsNotFirst = flags.Contains("not-first");
        IsWord = flags.Contains("word");
        IsAdjective = flags.Contains("adjective");
        IsAtHome = flags.Contains("at-home");
        IsOwnState = flags.Contains("own-state");
        IsCombiningForm = _before.Contains("-");
        IsCommonSurname = flags.Contains("common");
        IsAlsoEra = flags.Contains("era");
        IsAlsoInitials = flags.Contains("initials");
    }

    /// <summary>Every letter must be upper case, whatever the length.</summary>
    public bool NeedsCapitals { get; }

    /// <summary>Before another capitalised word it is a person's given name ("Jordan Henderson").</summary>
    public bool IsAlsoGivenName { get; }

    /// <summary>After a capitalised word it is a person's surname ("Jack London").</summary>
    public bool IsAlsoSurname { get; }

    /// <summary>Not counted as the first word of a sentence, where every word is capitalised.</summary>
    public bool IsNotFirst { get; }

    /// <summary>Also an ordinary word, so that capitals in a headline prove nothing.</summary>
    public bool IsWord { get; }

    /// <summary>A surname so common that alone it says nothing ("Johnson").</summary>
    public bool IsCommonSurname { get; }

    /// <summary>Also an adjective: before a title or a name it is not an outlet ("The Independent MP").</summary>
    public bool IsAdjective { get; }

    /// <summary>A party that other states have too ("Conservative"): it counts where the text names none of them more.</summary>
    public bool IsAtHome { get; }

    /// <summary>The same, but it counts where the text does not name another state far more.</summary>
    public bool IsOwnState { get; }

    /// <summary>After a number it is an era ("500 B.C.").</summary>
    public bool IsAlsoEra { get; }

    /// <summary>Initials of other things, too: it counts where the text has another name of the actor ("PA").</summary>
    public bool IsAlsoInitials { get; }

    /// <summary>Only the first half of a compound ("Sino-Russian").</summary>
    public bool IsCombiningForm { get; }

    /// <summary>The rules of a dictionary, by alias.</summary>
    public static IReadOnlyDictionary<string, AliasRule> Read(LexiconTables lexicon)
    {
        var rules = new Dictionary<string, AliasRule>(StringComparer.Ordinal);
        foreach (var row in lexicon.Rows("alias-rules")) rules[row["alias"]] = new AliasRule(row);
        return rules;
    }

    /// <summary>True when the neighbours of tokens <paramref name="first"/> to <paramref name="end"/> allow the alias.</summary>
    public bool Allows(TokenTable tokens, int first, int end)
    {
        if (IsAlsoEra && first > 0 && tokens[first - 1].Kind == TokenKind.Number) return false;
        if (_after.Count > 0 && !Has(_after, tokens, first - 1)) return false;
        if (_notAfter.Count > 0
            && (Has(_notAfter, tokens, first - 1) || (IsHyphen(tokens, first - 1) && Has(_notAfter, tokens, first - 2)))) return false;
        if (_before.Count > 0 && !Has(_before, tokens, end)) return false;
        return _notBefore.Count == 0
            || !(Has(_notBefore, tokens, end) || (IsHyphen(tokens, end) && Has(_notBefore, tokens, end + 1)));
    }

    // "African-American"
    private static bool IsHyphen(TokenTable tokens, int index) => index >= 0 && index + 1 < tokens.Count
        && tokens.TextOf(index) is "-" or "‐" or "‑" && !tokens[index].Is(TokenShape.SpaceBefore)
        && !tokens[index + 1].Is(TokenShape.SpaceBefore);

    private static bool Has(FrozenSet<string> words, TokenTable tokens, int index)
    {
        if (index < 0 || index >= tokens.Count) return false;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(tokens.TextOf(index));
    }

    private static FrozenSet<string> Words(LexiconRow row, string column) =>
        row.List(column).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
