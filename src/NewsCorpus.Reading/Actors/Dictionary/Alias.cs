using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>How a word of an alias must be written in a text.</summary>
internal enum LetterCase : byte
{
    /// <summary>Any case will do.</summary>
    Any,

    /// <summary>Capitalised at least.</summary>
    Capitalised,

    /// <summary>All letters upper case: "US" is a state, "us" is not.</summary>
    AllCaps,
}

/// <summary>One wording of one actor: vocabulary ids of its words and how each must be written.</summary>
internal sealed class Alias(ActorEntry actor, NamedVia via, string text, int[] words, LetterCase[] cases)
{
    public ActorEntry Actor { get; } = actor;

    public NamedVia Via { get; } = via;

    public string Text { get; } = text;

    public int[] Words { get; } = words;

    public LetterCase[] Cases { get; } = cases;

    /// <summary>What must or must not stand around it; null where nothing is asked.</summary>
    public AliasRule? Rule { get; init; }

    /// <summary>True for a full name of a person, which may carry a patronymic or an initial inside.</summary>
    public bool IsFullPersonName => Actor.Type == ActorType.Person && Via != NamedVia.Surname && Words.Length > 1;

    /// <summary>True for the name of an outlet that is an article and one word.</summary>
    public bool IsArticleAndWord =>
        Actor.Type == ActorType.Outlet && Words.Length == 2 && Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Replaces each word by the one that stands for all its spellings.</summary>
    public void Unify(SpellingClasses spellings)
    {
        for (var i = 0; i < Words.Length; i++) Words[i] = Words[i] > 0 ? spellings.Of(Words[i]) : Words[i];
    }

    /// <summary>True where one of its words is an initial ("George W. Bush").</summary>
    public bool HasInitial { get; } = IsWithInitial(text);

    private static bool IsWithInitial(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Split(' '))
            if (text[word] is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.']) return true;
        return false;
    }

    public static bool Fits(LetterCase wanted, in Token token) => wanted switch
    {
        LetterCase.Any => true,
        LetterCase.AllCaps => token.Is(TokenShape.AllCaps),
        _ => token.Is(TokenShape.Capitalised),
    };
}
