using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>What stands after a verb or noun and belongs to it.</summary>
/// <param name="Objects">Noun phrases without a preposition, in text order.</param>
/// <param name="Others">Those with a preposition.</param>
/// <param name="Complement">The adjective after "is", in lower case; null where there is none.</param>
/// <param name="Limits">Adverbs by which a negation leaves the rest standing.</param>
/// <param name="IsConditional">"if …", "unless …".</param>
/// <param name="End">One past the last word that was read.</param>
internal sealed record Arguments(
    IReadOnlyList<Phrase> Objects, IReadOnlyList<(string Preposition, Phrase Phrase)> Others, string? Complement,
    IReadOnlyList<string> Limits, bool IsConditional, int End);

/// <summary>Reads objects and prepositional phrases up to the end of their clause.</summary>
internal sealed class ArgumentReader(WordList words, PhraseReader phrases, NameKeys names, ClaimWords claimWords)
{
    private const int MostObjects = 2;

    /// <summary>The arguments from a position on.</summary>
    public Arguments Read(int from, int end = int.MaxValue)
    {
        var objects = new List<Phrase>();
        var others = new List<(string, Phrase)>();
        var limits = new List<string>();
        string? complement = null;
        var at = from;
        while (at < Math.Min(end, words.Count))
        {
            var (tag, word) = (words[at], words.Lower(at));
            // "killed about 40 people", "up to 200"
            if (objects.Count == 0 && word is "about" or "around" or "over" or "up" or "at" or "nearly" && ApproximateAt(at) is { } number)
            {
                at = number;
                continue;
            }

            // "in order to punish", "because it was hit first": the reason may be what is denied.
            if ((word == "in" && words.Lower(at + 1) == "order") || word == "because")
            {
                limits.Add("purpose");
                break;
            }

            // "won't negotiate until the offices are open"
            if (word is "until" or "unless") limits.Add(word);
            if (tag is Tag.Preposition || (tag is Tag.To && words[at + 1] is not (Tag.Bare or Tag.Be or Tag.Have))
                || word is "as" or "after" or "before" or "since" or "until")
            {
                if (words[at + 1] is Tag.Gerund && !names.IsDate(words.Span(at + 1)) && phrases.Read(at + 1, false, out _) is null)
                {
                    if (word == "without") limits.Add(word);
                    break;
                }

                if (phrases.Read(at + 1, false, out var next) is { } phrase)
                {
                    if (IsClause(next) && tag is Tag.Subordinator) break;
                    if (word == "without") limits.Add(word);
                    others.Add((word, phrase));
                    at = next;
                    continue;
                }

                at++;
                while (at < words.Count && names.IsDate(words.Span(at))) at++;
                if (at > from && words[at] is Tag.Subordinator) break;
                continue;
            }

            if (tag is Tag.Adverb or Tag.Negation or Tag.Time || names.IsDate(words.Span(at)))
            {
                if (claimWords.Is("partial", word)) limits.Add(word);
                at++;
                continue;
            }

            if (tag is Tag.Participle or Tag.Nominal && at == from && IsAdjective(at))
            {
                complement = word;
                at++;
                continue;
            }

            if (objects.Count < MostObjects && (at == from || tag is not Tag.Comma) && phrases.Read(at, false, out var after) is { } found)
            {
                // "said it had": the next phrase has a verb of its own.
                if (IsClause(after) && !found.IsPronoun && objects.Count > 0) break;
                if (IsClause(after) && objects.Count == 0 && (words[after] is not (Tag.Participle or Tag.Verb) || found.IsPronoun)) break;
                objects.Add(found);
                at = after;
                continue;
            }

            break;
        }

        return new Arguments(objects, others, complement, limits, IsCondition(at), at);
    }

    private int? ApproximateAt(int at)
    {
        if (words[at + 1] is Tag.Number && !names.IsDate(words.Span(at + 1))) return at + 1;
        return words.Lower(at + 1) is "to" or "least" or "most" && words[at + 2] is Tag.Number ? at + 2 : null;
    }

    private bool IsClause(int at) => VerbPhrase.Read(words, at, claimWords) is { IsFinite: true };

    // After "is": a single word before a preposition, a mark or "that".
    private bool IsAdjective(int at) =>
        words[at - 1] is Tag.Be or Tag.Adverb or Tag.Negation && words[at + 1] is not (Tag.Nominal or Tag.Name or Tag.Number or Tag.Hyphen);

    private bool IsCondition(int at)
    {
        // "consequences should Moscow choose to attack"
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (words.Lower(i) is "should" && words[i + 1] is Tag.Name or Tag.Nominal or Tag.Pronoun or Tag.Determiner or Tag.Possessive)
                return true;
        }

        for (var i = at; i < words.Count && words[i] is not (Tag.Semicolon or Tag.Stop); i++)
        {
            if (words.Lower(i) is "if" or "unless" or "provided") return true;
        }

        return false;
    }
}
