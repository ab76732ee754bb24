using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>Reads noun phrases from the words of a content.</summary>
internal sealed class PhraseReader(WordList words, NameKeys names, Synonyms synonyms, ClaimWords claimWords)
{
    private const int MostItems = 4;

    private readonly PhraseBuilder _builder = new(words, names, synonyms, claimWords);

    /// <summary>The phrase that begins at a position, what is coordinated with it included; null where none begins there.</summary>
    /// <param name="first">Where it begins.</param>
    /// <param name="isSubject">True where a verb may follow the last of several coordinated phrases.</param>
    /// <param name="next">One past its last word.</param>
    public Phrase? Read(int first, bool isSubject, out int next)
    {
        if (ReadOne(first, out next) is not { } phrase) return null;
        if (!Joins(next, out _)) return phrase;
        var others = new List<Phrase>();
        for (var at = next; others.Count < MostItems && Joins(at, out var start) && ReadOne(start, out var end) is { } other; at = end)
        {
            if (other.IsPronoun || (!isSubject && IsFinite(end))) break;
            others.Add(other);
            if (words[at] is Tag.Coordinator || words[at + 1] is Tag.Coordinator) next = end;
        }

        // "A, B": without "and" it is a list only where one follows.
        return others.Count > 0 && next > first && others[^1].Span.End <= words.Span(next - 1).End
            ? phrase with { Others = others }
            : phrase;
    }

    private bool Joins(int at, out int start)
    {
        start = at + 1;
        if (words[at] is Tag.Comma && words[at + 1] is Tag.Coordinator) start = at + 2;
        else if (words[at] is not (Tag.Comma or Tag.Coordinator) || words.Lower(at) is "but" or "yet") return false;
        if (words[start] is Tag.Adverb) start++;
        return true;
    }

    private bool IsFinite(int at)
    {
        while (words[at] is Tag.Adverb or Tag.Negation) at++;
        return words[at].IsFinite();
    }

    private Phrase? ReadOne(int first, out int next)
    {
        var (head, own, at) = (-1, first, first);
        var (isNegative, isAny, isOther, points, isPronoun, hasOwner) = (false, false, false, false, false, false);
        List<string> owners = [];
        HashSet<string>? figures = null;
        // "not one of our soldiers", "not a single round"
        if (words[at] is Tag.Negation && words.Lower(at) == "not")
        {
            var next1 = words.Lower(at + 1) == "even" ? at + 2 : at + 1;
            if (words.Lower(next1) is "one" or "a" or "any") (isNegative, at) = (true, next1);
        }

        for (; at < words.Count; at++)
        {
            var (tag, word) = (words[at], words.Lower(at));
            // "the officers present at the scene"; "the dead soldiers" are soldiers.
            if (claimWords.Is("predicative", word) && (head >= 0 || words[at + 1] is not (Tag.Nominal or Tag.Name))) break;
            // "paid the witness 30,000 euros": a sum after a noun is a phrase of its own.
            if (head >= 0 && tag is Tag.Number && IsSum(at, head)) break;
            // "more than 1,000 people"
            if (head < 0 && word is "more" or "less" or "fewer" && words.Lower(at + 1) == "than")
            {
                at++;
                continue;
            }

            if (tag is Tag.Determiner or Tag.Quantifier)
            {
                // "500,000 more ballot papers"
                if (head >= 0 && !(words[head] is Tag.Number && word is "more" or "other" or "such")) break;
                // "a no-fly list" is a list.
                isNegative |= word is "none" or "neither" || (word == "no" && words[at + 1] is not Tag.Hyphen);
                isAny |= word is "any" or "every" or "all";
                // "the other airline" is none that was named before.
                isOther |= word is "other" or "another";
                points |= word is "this" or "these" or "that" or "those" or "such" or "the" or "both";
                own = at + 1;
            }
            else if (tag is Tag.That && at == first && words[at + 1] is Tag.Nominal && !IsFinite(at + 2)) (points, own) = (true, at + 1);
            else if (tag is Tag.Possessive && head < 0) (hasOwner, own) = (true, at + 1);
            else if (tag is Tag.Pronoun && head < 0 && at == first)
            {
                (head, isPronoun) = (at, true);
                at++;
                break;
            }
            else if (tag is Tag.Nominal or Tag.Name or Tag.Number)
            {
                if (names.IsDate(words.Span(at)))
                {
                    if (head >= 0) break;
                    own = at + 1;
                    continue;
                }

                if (tag is Tag.Number && !(isNegative && word == "one")) (figures ??= new(StringComparer.Ordinal)).Add(word);
                head = at;
            }
            else if (tag is Tag.Genitive && head >= 0)
            {
                owners.AddRange(_builder.NamesIn(own, head + 1));
                (hasOwner, head, own) = (true, -1, at + 1);
            }
            else if (words[at + 1] is Tag.Hyphen && tag is Tag.Adverb or Tag.Participle or Tag.Verb or Tag.Bare or Tag.Gerund
                && (head >= 0 || at > first || tag is Tag.Adverb or Tag.Participle))
            {
                head = at;
            }
            else if (tag is Tag.Hyphen && head >= 0 && words[at + 1] is Tag.Nominal or Tag.Name or Tag.Participle or Tag.Verb or Tag.Number)
            {
                head = ++at;
            }
            else if (tag is Tag.Participle or Tag.Gerund or Tag.Adverb && at > first && (head < 0 || IsCount(head))
                && words[at + 1] is Tag.Nominal or Tag.Name or Tag.Participle)
            {
                continue;
            }

            // "sporting director Luis Roe", "listening devices"
            else if (tag is Tag.Gerund && at == first && (claimWords.Is("role", words.Lower(at + 1))
                || synonyms.OfNoun(word + " " + synonyms.Stems.Of(words.Lower(at + 1))).Count > 0))
            {
                continue;
            }

            // "a 98-year lease"
            else if (tag is Tag.Hyphen && head < 0 && at > first && names.IsDate(words.Span(at - 1)) && words[at + 1] is not Tag.None)
            {
                own = ++at + 1;
            }
            else if (tag is Tag.Open && head >= 0 && CloseAfter(at) is { } close) at = close;
            else if (tag is Tag.Symbol) continue;
            else break;
        }

        next = at;
        if (head < 0)
        {
            // "most of the drug"
            var isShare = words.Lower(at) == "of";
            var isAlone = points || isAny || isNegative || isShare;
            if (at == first || !isAlone || words[at - 1] is not (Tag.Determiner or Tag.Quantifier)) return null;
            head = at - 1;
        }

        var isDescribed = words[next] is Tag.That or Tag.Relative;
        var phrase = _builder.Build(first, own, head, next, owners, figures);
        if (words[next] is Tag.Preposition) phrase = Extend(phrase, head, ref next);
        return phrase with
        {
            IsNegative = isNegative || words.Lower(head) is "nobody" or "nothing" or "none",
            // "anything that would harm them" is only that.
            IsGeneral = !isDescribed
                && ((isAny && head == next - 1 && words[head] is Tag.Determiner or Tag.Quantifier)
                || words.Lower(head) is "anyone" or "anything" or "anybody" or "something" or "someone"),
            IsAny = isAny,
            IsPronoun = isPronoun && !isDescribed,
            IsDefinite = points && !isOther,
            IsOther = isOther,
            IsSpeakersOwn = words[first] is Tag.Possessive || phrase.IsSpeakersOwn,
            IsPointedAt = words.Lower(first) is "these" or "those" or "such"
                || (words.Lower(first) is "that" or "this" && phrase.IsRole),
            PointsBack = phrase.Of is null
                && ((points && !hasOwner && IsBare(own, head)) || (isPronoun && claimWords.Is("pointer", words.Lower(head)))),
        };
    }

    // "one", "two" and "single" only count what follows.
    private bool IsCount(int head) => words[head] is Tag.Number || words.Lower(head) == "single";

    // "30,000 euros", "three million shillings"; not "the Ringhals 3 reactor", "the number 8 shaft".
    private bool IsSum(int at, int head)
    {
        if (words[head] is not (Tag.Nominal or Tag.Name) || words.Lower(head) is "number" or "no") return false;
        var end = at + 1;
        while (words[end] is Tag.Number || claimWords.Is("measure", words.Lower(end))) end++;
        return words.Lower(at).Length > 3 && (synonyms.OfNoun(synonyms.Stems.Of(words.Lower(end))).Contains("#money")
            || synonyms.WiderThan(synonyms.Stems.Of(words.Lower(end))).Contains("#money") || end > at + 1);
    }

    // "the claim", "these actions", "both"
    private bool IsBare(int own, int head) =>
        (own > head || own == head || words.Lower(own) is "alleged" or "reported" or "latest" or "new")
        && (claimWords.Is("claim", words.Lower(head)) || claimWords.Is("deed", words.Lower(head))
        || words[head] is Tag.Determiner or Tag.Quantifier);

    // "thousands of troops" are troops; "the ministry of Norway" is Norway's.
    private Phrase Extend(Phrase phrase, int head, ref int next)
    {
        var preposition = words.Lower(next);
        var isOf = preposition == "of";
        if (!isOf && !(phrase.IsRole && preposition is "for" or "at" && words[next + 1] is Tag.Name or Tag.Determiner)) return phrase;
        if (ReadOne(next + 1, out var end) is not { } inner) return phrase;
        next = end;
        if (isOf && (words[head] is Tag.Number or Tag.Quantifier or Tag.Determiner || claimWords.Is("measure", phrase.Head)))
        {
            return inner with { Figures = new HashSet<string>(phrase.Figures.Concat(inner.Figures), StringComparer.Ordinal),
                Span = new TextSpan(phrase.Span.Start, inner.Span.End) };
        }

        return phrase with
        {
            Of = isOf ? inner : null,
            Owners = [.. phrase.Owners, .. inner.Actors, .. inner.Names.Count == 0 && !inner.IsRole ? inner.Owners : []],
            Towns = [.. phrase.Towns, .. inner.Towns],
            Span = new TextSpan(phrase.Span.Start, inner.Span.End),
        };
    }

    private int? CloseAfter(int open)
    {
        for (var i = open + 1; i < words.Count && i < open + 12; i++)
        {
            if (words[i] is Tag.Close) return i;
        }

        return null;
    }
}
