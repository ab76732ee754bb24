using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds the noun phrase that a date stands in: "the 2024 pact", "since the invasion in 2022", "the war of 1973".</summary>
internal sealed class DatedNoun(TaggedSentence sentence, ActWords words)
{
    // "in favor", "in response"
    private static readonly WordSet Opening = WordSet.Named("nouns-in-prepositions");

    /// <summary>Whether the date stands inside a noun phrase, before its head.</summary>
    public bool IsModifier(int first, int end)
    {
        if (sentence[end] is Tag.Genitive) return true;
        if (sentence[first - 1] is Tag.Preposition) return false;
        var isInside = sentence[first - 1] is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Name or Tag.Nominal
            or Tag.Quantifier || (sentence[first - 1] is Tag.Number && sentence.Text(first).Length == 4);
        if (sentence[end] is Tag.Name) return isInside && sentence[first - 1] is Tag.Determiner or Tag.Possessive or Tag.Genitive;
        if (sentence.Text(first - 1) is "whose") return true;
        return sentence[end] is Tag.Nominal
            && (isInside
            || (first == sentence.First
            && sentence.Text(first) is not ("Last" or "This" or "Next" or "Yesterday" or "Today" or "Tomorrow")));
    }

    /// <summary>The phrase around a date that modifies its head; null where the head names nothing that happens.</summary>
    public DateHost? ModifiedBy(int first, int end)
    {
        var head = sentence[end] is Tag.Genitive ? end + 1 : end;
        while (sentence[head + 1] is Tag.Nominal or Tag.Name) head++;
        // "on disappointment | yesterday's meetings": the owner opens the phrase.
        var opening = sentence[end] is Tag.Genitive ? first : FirstOf(first);
        if (!IsEvent(head) || Make(opening, head, head + 1) is not { } host) return null;
        return host with { IsTelling = sentence[end] is Tag.Nominal && head > end };
    }

    /// <summary>The phrase whose head stands at a token; null where it names nothing that happens.</summary>
    public DateHost? EndingAt(int head) => IsEvent(head) ? Make(FirstOf(head), head, head + 1) : null;

    /// <summary>
    /// The phrase right before a date that hangs on a preposition of its own: in "in response to two launches in July" the date
    /// belongs to the launches. Null where the date may belong to a verb; a host without a head where it belongs to nothing that happens.
    /// </summary>
    public DateHost? LedBefore(int last)
    {
        var head = last;
        for (var i = last; i >= sentence.First; i--)
        {
            var tag = sentence[i];
            if (tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Genitive or Tag.Determiner or Tag.Possessive or Tag.Quantifier
                or Tag.Hyphen || (tag is Tag.Gerund && sentence[i + 1] is Tag.Nominal && sentence[i - 1] is Tag.Nominal or Tag.Genitive))
            {
                continue;
            }

            if (tag is Tag.Preposition && sentence.Text(i) is "of")
            {
                // "came under pressure ahead of the realignment on 11 January", "on the heels of a test on Friday"
                if (sentence.Text(i - 1) is "ahead" or "heels" or "wake" or "aftermath" or "eve")
                {
                    return IsEvent(head)
                        ? Make(i + 1, head, last + 1)
                        : new DateHost(DateHostKind.NounPhrase, TokenRange.None, TokenRange.None, -1);
                }

                head = i - 1;
                continue;
            }

            if (tag is not (Tag.Preposition or Tag.Subordinator or Tag.To) || i == last) return null;
            var isEvent = IsEvent(head);
            var lead = sentence.Text(i);
            var isTemporal = lead is "since" or "Since" or "after" or "After" or "before" or "Before" or "following" or "Following"
                or "despite" or "Despite";
            if (isEvent && (isTemporal || (lead is "to" && sentence.Text(i - 1) is "response" or "reaction")))
            {
                return Make(i + 1, head, last + 1);
            }

            // "dashed hopes for the release Saturday": the hopes were dashed, or the release was, on Saturday.
            var isOpen = isTemporal || (isEvent && lead is "to" or "over" or "against" or "for" or "from" or "about" or "amid");
            return isOpen ? new DateHost(DateHostKind.NounPhrase, TokenRange.None, TokenRange.None, -1) : null;
        }

        return null;
    }

    private DateHost? Make(int first, int head, int end)
    {
        // "whose visit", "a CNN/ORC | poll"
        if (sentence.Text(first) is "whose" || sentence.Text(first - 1) is "/") return null;
        while (sentence[end] is Tag.Preposition && sentence.Text(end) is "in" or "at" or "with" or "between" or "of" or "on" or "against"
            && sentence[end + 1] is Tag.Name or Tag.Determiner or Tag.Nominal or Tag.Number)
        {
            var next = end + 1;
            while (sentence[next] is Tag.Name or Tag.Determiner or Tag.Nominal or Tag.Genitive or Tag.Number || IsInitialStop(next)
                || (sentence[next] is Tag.Coordinator && sentence[next + 1] is Tag.Name && sentence[next - 1] is Tag.Name))
            {
                next++;
            }

            // "a debate with a fact | -check", "skewed the vote in favor | of": no phrase by itself.
            if (sentence[next] is Tag.Hyphen || Opening.Has(sentence.Text(next - 1))) break;
            // "the shooting at the Newtown, Connecticut, | school"
            if (sentence[next] is Tag.Comma && sentence[next + 1] is Tag.Name && sentence[next + 2] is Tag.Comma
                && sentence[next + 3] is Tag.Nominal)
            {
                break;
            }

            // "attacks on 30 police | posts": what looks like a verb may be the noun.
            if (sentence[next].IsVerb() && sentence.Text(end) is "on" or "against") break;
            end = next;
        }

        return new DateHost(DateHostKind.NounPhrase, TokenRange.None, new TokenRange(first, end), head)
        {
            IsSince = sentence.Text(first - 1) is "since" or "Since",
            IsFollowed = IsFollowed(first),
        };
    }

    // "John F | . Kennedy"
    private bool IsInitialStop(int token) => sentence[token] is Tag.Symbol && sentence[token - 1] is Tag.Name
        && sentence[token + 1] is Tag.Name && sentence.Text(token) is ".";

    /// <summary>Whether the noun phrase behind a preposition, which ends before a further one, names something that happens.</summary>
    /// <param name="preposition">The preposition.</param>
    /// <param name="last">The last token to look at.</param>
    public bool IsEventBehind(int preposition, int last)
    {
        var i = preposition + 1;
        while (i <= last && sentence[i] is Tag.Nominal or Tag.Name or Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Number
            or Tag.Hyphen)
        {
            i++;
        }

        return i > preposition + 1 && i <= last && sentence[i] is Tag.Preposition && IsEvent(i - 1);
    }

    /// <summary>Whether the noun at a token names something that happens.</summary>
    public bool IsEvent(int head)
    {
        if (sentence[head] is not Tag.Nominal) return false;
        var stem = words.Synonyms.Stems.Of(sentence.Text(head).ToString().ToLowerInvariant());
        if (words.ClaimWords.Is("flow", stem)) return false;
        return words.Synonyms.IsAct(words.Synonyms.OfNoun(stem)) || words.ClaimWords.Is("event", stem) || words.ClaimWords.Is("deed", stem);
    }

    // Back over owners and what describes the head: "Putin and Kim's September …".
    private int FirstOf(int date)
    {
        var first = date;
        while (first > sentence.First)
        {
            var tag = sentence[first - 1];
            if (tag is Tag.Name or Tag.Nominal or Tag.Genitive or Tag.Number or Tag.Hyphen) first--;
            else if (tag is Tag.Coordinator && sentence[first - 2] is Tag.Name && sentence[first] is Tag.Name) first--;
            else if (tag is Tag.Determiner or Tag.Possessive) return first - 1;
            else break;
        }

        return first;
    }

    // "The visit follows recent meetings, including the September encounter", "came after the May summit"
    private bool IsFollowed(int first)
    {
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (sentence.Text(i) is "follows" or "followed" or "after" or "following")
            {
                return i > sentence.First || sentence.Text(i) is "after" or "following";
            }

            if (sentence[i].IsFinite() || sentence[i] is Tag.Semicolon) return false;
        }

        return false;
    }
}
