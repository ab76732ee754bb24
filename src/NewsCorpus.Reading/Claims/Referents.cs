using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;

namespace NewsCorpus.Reading.Claims;

/// <summary>Whom a phrase without a name may mean, of those whom the text names before it.</summary>
internal sealed class Referents(AnnotatedDocument document, ActWords words, NameKeys names)
{
    /// <summary>Those named last who may be meant.</summary>
    public const int MostGuesses = 4;

    private const int MostFirms = 3;

    private Descriptions? _descriptions;

    /// <summary>A phrase with what the text calls those whom it names.</summary>
    public Phrase? Described(Phrase? phrase) => phrase is not { Names.Count: > 0 } ? phrase
        : phrase with { Descriptions = (_descriptions ??= new Descriptions(document, document.Grammar.Tags, words)).Of(phrase.Names) };

    /// <summary>A phrase that names nobody, with those whom it may mean.</summary>
    public Phrase? Guess(Phrase? phrase)
    {
        if (phrase is not { Names.Count: 0, Owners.Count: 0, Guesses.Count: 0, IsGeneral: false }) return phrase;
        var isOpen = phrase.IsPronoun || phrase is { IsDefinite: true, IsRole: true };
        if (!isOpen) return phrase;
        return phrase with
        {
            Guesses = IsFirm(phrase)
                ? names.Before(phrase.Span.Start, MostFirms, NameKeys.CanBeFirm)
                : Fitting(phrase, names.Before(phrase.Span.Start, MostGuesses)),
        };
    }

    /// <summary>Whom it may mean: "the government" is that of the state named last, "she" and "the group" are no state.</summary>
    public IReadOnlyList<string> Fitting(Phrase phrase, IReadOnlyList<string> found)
    {
        if (phrase.Keys.Contains("#government")) return [.. found.Where(IsState).Take(1)];
        if (words.ClaimWords.Is("group", phrase.Head)) return [.. found.Where(name => !IsState(name))];
        return phrase.IsPronoun && phrase.Head is "he" or "she" or "him" or "her" or "i"
            ? [.. found.Where(name => !IsState(name))]
            : found;
    }

    // "the airline" is no town and no man.
    private bool IsFirm(Phrase phrase) => phrase.IsDefinite && words.ClaimWords.Is("firm", phrase.Head);

    private static bool IsState(string name) => name is ['@', >= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
}
