using System.Collections.Frozen;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>Says what a noun phrase names and means whose words are known.</summary>
internal sealed class PhraseBuilder(WordList words, NameKeys names, Synonyms synonyms, ClaimWords claimWords)
{
    private static readonly IReadOnlySet<string> None = FrozenSet<string>.Empty;

    /// <summary>The phrase, without what a preposition adds to it.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="own">The first word behind its owners and articles.</param>
    /// <param name="head">Its noun.</param>
    /// <param name="next">One past its last word.</param>
    /// <param name="owners">Who is named before a genitive.</param>
    /// <param name="figures">Its numbers.</param>
    public Phrase Build(int first, int own, int head, int next, List<string> owners, HashSet<string>? figures)
    {
        var stem = synonyms.Stems.Of(words.Lower(head));
        var named = names.At(words.Span(head), out var person);
        var nameStart = named.Count > 0 ? names.SpanAt(words.Span(head)).Start : int.MaxValue;
        HashSet<string>? modifiers = null;
        for (var i = own; i < head && words.Span(i).Start < nameStart; i++)
        {
            // "pro-Russian rebels" are not Russia's.
            var isForOrAgainst = i > own && words[i - 1] is Tag.Hyphen;
            var other = isForOrAgainst ? [] : names.At(words.Span(i), out _);
            if (other.Count > 0) owners.AddRange(other);
            else if (words[i] is Tag.Nominal or Tag.Name or Tag.Participle or Tag.Gerund)
            {
                (modifiers ??= new(StringComparer.Ordinal)).Add(synonyms.Stems.Of(words.Lower(i)));
            }
        }

        var isRole = claimWords.Is("role", stem) || claimWords.Is("body", stem);
        if (words[head] is Tag.Name && named.Count == 0 && !isRole && !claimWords.Is("force", stem) && IsName(first, own, head))
        {
            named = [words.Lower(head)];
        }

        var compound = head > own ? words.Lower(head - 1) + " " + stem : "";
        var phrase = new Phrase
        {
            Span = words.Span(first, head + 1),
            Head = words.Lower(head),
            Keys = synonyms.KeysOfNoun(stem, compound),
            Wider = synonyms.WiderThan(stem, compound),
            Names = named,
            Person = person,
            Owners = owners.Count == 0 ? [] : owners,
            Modifiers = modifiers ?? None,
            ModifierKeys = KeysOf(modifiers),
            Figures = figures ?? None,
            IsHollow = named.Count == 0 && owners.Count == 0 && modifiers is null
                && claimWords.Is("hollow", stem) && !IsSpecified(next),
            IsRole = isRole || claimWords.Is("force", stem),
            Towns = names.TownsIn(words.Span(first, head + 1)),
        };
        var isApart = modifiers?.Any(modifier => claimWords.Is("apart", modifier)) == true;
        return isApart ? phrase with { IsRole = false, IsApart = true } : phrase;
    }

    /// <summary>Who is named by some words; the last of them, where it is a name that no table has.</summary>
    public List<string> NamesIn(int first, int end)
    {
        var found = new List<string>();
        for (var i = first; i < end; i++)
        {
            foreach (var name in names.At(words.Span(i), out _)) if (!found.Contains(name)) found.Add(name);
        }

        if (found.Count == 0 && words[end - 1] is Tag.Name && IsProper(end - 1)) found.Add(words.Lower(end - 1));
        return found;
    }

    // "a plan for Norway"; not "a plan under which", "a decision on Monday", "a decision on whether"
    private bool IsSpecified(int next) => words[next] is Tag.Preposition
        && words.Lower(next) is "of" or "for" or "about" or "on" or "to" or "with" or "against"
        && words[next + 1].StartsNounPhrase() && words[next + 1] is not Tag.Question && !names.IsDate(words.Span(next + 1));

    private IReadOnlySet<string> KeysOf(HashSet<string>? modifiers) => modifiers is null
        ? None
        : new HashSet<string>(
            modifiers.Concat(modifiers.SelectMany(synonyms.OfNoun)).Concat(modifiers.SelectMany(synonyms.WiderThan)),
            StringComparer.Ordinal);

    // "Varga's agent", not "Police's" or "The president's"
    private bool IsProper(int at)
    {
        var stem = synonyms.Stems.Of(words.Lower(at));
        return !names.OpensSentence(words.Span(at))
            || (synonyms.OfNoun(stem).Count == 0 && !claimWords.Is("role", stem) && !claimWords.Is("body", stem)
            && !claimWords.Is("force", stem));
    }

    // A capital inside a sentence; at its beginning a word in the singular without an article ("Ferrano has decided").
    private bool IsName(int first, int own, int head) => !names.OpensSentence(words.Span(head))
        || (first == head && own == head && !words.Lower(head).EndsWith('s')
        && synonyms.OfNoun(synonyms.Stems.Of(words.Lower(head))).Count == 0);
}
