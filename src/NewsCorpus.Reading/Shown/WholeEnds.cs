using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Whether the words of an event stop where a phrase of its sentence does: not before what two words share ("promised to repeal | and
/// replace the law"), nor before the verb of a clause that they opened.
/// </summary>
internal sealed class WholeEnds(AnnotatedDocument document)
{
    // Tokens of "the head of the Oslo union".
    private const int LongestSubject = 7;

    // Words in which a list repeats "first".
    private const int ListReach = 4;

    private static readonly WordSet ClauseOpeners = WordSet.Named("openers-that-await-a-verb");
    private static readonly WordSet OpeningTimes = WordSet.Named("times-of-clauses");
    private static readonly WordSet ClosePrepositions = WordSet.Named("prepositions-that-end-nothing");
    private static readonly WordSet TimesOfClauses = WordSet.Named("times-that-clauses-tell");
    private static readonly WordSet WithObject = WordSet.Named("verbs-of-shared-objects");
    private static readonly WordSet Adjectives = WordSet.Named("endings-of-adjectives");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether an event is told up to the end of a phrase.</summary>
    /// <param name="dated">The event.</param>
    /// <param name="words">The words of its label.</param>
    /// <param name="end">The token behind the last of them in its sentence.</param>
    public bool Has(DatedEvent dated, string[] words, int end)
    {
        if (words[^1] is "than" or "so" or "no" or "No") return false;
        // "had paid until the end of May | to rent the port": what is put behind the date belongs before it.
        if (dated is { IsStretch: true, Earliest: null } && _tags[_tokens.FirstAtOrAfter(dated.Date.Span.End)] is Tag.To) return false;
        if (dated.Act.IsNominal) return true;
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)].Span.SliceOf(document.Raw);
        // "met for the first time since last May | 's pact": not since May.
        if (dated.IsStretch && _tags[_tokens.FirstAtOrAfter(dated.Date.Span.End)] is Tag.Genitive) return false;
        // "the month Ann Lee took office", not "Time Warner bought the paper"
        if (words.Length > 1 && OpeningTimes.Has(words[0]) && char.IsUpper(words[1][0])
            && sentence.Contains($" {words[0].ToLowerInvariant()} {words[1]}", StringComparison.Ordinal)) return false;
        // "for low-level |, young offenders"
        if (_tags[end] is Tag.Comma && _tags[end - 2] is Tag.Hyphen && _tags[end - 1] is Tag.Nominal && _tags[end + 1] is Tag.Nominal
            && _tags[end + 2] is Tag.Nominal) return false;
        if (HangsInTheAir(dated, words, end)) return false;
        return !AwaitsVerb(dated, words, end) && !(_tags[end] is Tag.Coordinator && SharesWhatFollows(end));
    }

    // What the last words lack stands behind the cut.
    private bool HangsInTheAir(DatedEvent dated, string[] words, int end)
    {
        if (end < 2 || end >= _tokens.Count) return false;
        var last = _tokens.TextOf(end - 1);
        var date = _tokens.FirstAtOrAfter(dated.Date.Span.Start);
        // "hit Oslo Bridge at | about ten on Saturday", "lasted from | about 1900 | to 1948"
        if (_tags[end - 1] is Tag.Preposition && _tags[end - 2] is Tag.Name or Tag.Nominal && ClosePrepositions.Has(last)) return true;
        if (Array.IndexOf(words, "from") is > 0 and var from && from + 1 < words.Length && words[from + 1] is "to" or "until") return true;
        // "outlawed it in 1991 but Norway |, which"
        var but = Array.LastIndexOf(words, "but");
        if (but > 0 && _tags[end] is Tag.Comma or Tag.Relative && !HasFinite(end - (words.Length - but), end)) return true;
        // "took the job a little | over a year ago"
        if (last is "little" or "bit" && _tokens.TextOf(end - 2) is "a") return true;
        // "during an extra warm | 2019"
        if (end == date && _tags[end - 1] is Tag.Nominal && char.IsAsciiDigit(_tokens.TextOf(end)[0])
            && _tokens.TextOf(end - 2) is "a" or "an" or "the" or "extra" or "very" or "record")
        {
            return true;
        }

        // "plotted to kill Roe in the days | before he took office"
        if (TimesOfClauses.Has(last) && _tokens.TextOf(end - 2) is "the" && end != date) return true;
        // "beat Norway a week | after Peru did"
        var isOfClause = _tokens.TextOf(end) is "after" or "before" or "since";
        if (TimesOfClauses.Has(last) && _tokens.TextOf(end - 2) is "a" or "an" && isOfClause) return true;
        // "became the first woman |, first Swede"
        var next = _tags[end] is Tag.Comma && end + 1 < _tokens.Count ? _tokens.TextOf(end + 1).ToString() : "";
        if (next is "first" or "second" && words.TakeLast(ListReach).Contains(next)) return true;
        // "works at 9 |, Oslo Street"
        if (next.Length > 0 && _tags[end - 1] is Tag.Number && _tags[end - 2] is Tag.Preposition && _tags[end + 1] is Tag.Name
            && !dated.Date.Span.Contains(_tokens[end - 1].Span))
        {
            return true;
        }

        // "became the sole country | where"
        var isOnly = words.Any(word => word is "sole" or "only");
        if (isOnly && _tags[end] is Tag.Question or Tag.Relative && _tags[end - 1] is Tag.Nominal) return true;
        return IsListOfAdjectives(end);
    }

    // "a broad |, $2 trillion effort", "a low-income |, largely black district"
    private bool IsListOfAdjectives(int end)
    {
        if (_tags[end] is not Tag.Comma || _tags[end - 1] is not Tag.Nominal) return false;
        var i = end - 1;
        while (_tags[i] is Tag.Nominal or Tag.Hyphen) i--;
        if (_tokens.TextOf(i) is not ("a" or "an") || end - i > 4) return false;
        if (_tags[end + 1] is Tag.Symbol) return true;
        return _tags[end + 1] is Tag.Adverb && _tokens.TextOf(end + 1).EndsWith("ly", StringComparison.Ordinal)
            && _tags[end + 2].IsNounLike() && _tags[end + 3] is Tag.Nominal;
    }

    // "a report in which Lee |, now a minister, was named", "because Roe |, who", "as the union | and its allies met"
    private bool AwaitsVerb(DatedEvent dated, string[] words, int end)
    {
        var first = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)].FirstToken;
        for (var (i, left) = (end - 1, Math.Min(LongestSubject, words.Length - 1)); i > first && left > 0; i--, left--)
        {
            if (_tags[i].IsFinite() || _tags[i].IsVerb() || _tags[i] is Tag.Gerund or Tag.To) return false;
            var isOpener = ClauseOpeners.Has(_tokens.TextOf(i));
            if (!isOpener) continue;
            // "served as a judge", "than Lee"
            if (!words.Contains(_tokens.TextOf(i).ToString()) || i >= end - 1) return false;
            return _tokens.TextOf(i) switch
            {
                "as" or "As" => _tags[i + 1] is Tag.Determiner && _tags[end] is Tag.Coordinator && JoinsSubject(end)
                    && !HoldsPreposition(i + 1, end),
                // "so far", "so many men"
                "so" => _tags[i + 1] is Tag.Name or Tag.Determiner or Tag.Pronoun or Tag.Possessive,
                _ => true,
            };
        }

        return false;
    }

    private bool HasFinite(int from, int end)
    {
        for (var i = Math.Max(0, from); i < end; i++) if (_tags[i].IsFinite() || _tags[i] is Tag.Gerund or Tag.Participle) return true;
        return false;
    }

    private bool HoldsPreposition(int from, int end)
    {
        for (var i = from; i < end; i++) if (_tags[i] is Tag.Preposition) return true;
        return false;
    }

    // "| and its allies met"
    private bool JoinsSubject(int coordinator)
    {
        var i = coordinator + 1;
        while (_tags[i].IsNounLike() || _tags[i] is Tag.Determiner or Tag.Possessive) i++;
        return i > coordinator + 1 && _tags[i].IsFinite();
    }

    private bool SharesWhatFollows(int coordinator)
    {
        var (last, next) = (coordinator - 1, coordinator + 1);
        // "to publicly | and pointedly leave"
        if (_tags[last] is Tag.Adverb && _tags[next] is Tag.Adverb) return true;
        // "to repeal | and replace the law", "from detaining | or questioning men"
        var areVerbs = _tags[last] is Tag.Bare or Tag.Gerund && _tags[next] == _tags[last];
        areVerbs |= _tags[last - 1] is Tag.To && _tags[next] is Tag.Bare or Tag.Verb or Tag.Nominal;
        if (areVerbs && TakesObject(next + 1)) return true;
        // "that he touted | and made claims about it"
        if (_tags[last] is Tag.Verb && WithObject.Has(_tokens.TextOf(last)) && _tags[next].IsVerb()) return true;
        // "Norway | and Sweden ships built in Oslo", "fraud | and theft charges linked to"
        if (_tags[next].IsNounLike() && _tags[next + 1] is Tag.Nominal && _tags[last].IsNounLike() && IsDescribed(next)) return true;
        // "had immediate | and lasting cuts"
        return _tags[last] is Tag.Nominal && IsAdjective(last) && _tags[next] is Tag.Nominal or Tag.Gerund or Tag.Verb or Tag.Participle
            && _tags[next + 1] is Tag.Nominal;
    }

    private bool TakesObject(int i) => _tags[i] is Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Nominal or Tag.Number;

    // Behind the nouns a participle with its preposition, and not the verb of a new clause.
    private bool IsDescribed(int first)
    {
        var i = first;
        while (_tags[i].IsNounLike()) i++;
        return _tags[i] is Tag.Verb or Tag.Participle && _tags[i + 1] is Tag.Preposition or Tag.To
            && _tokens.TextOf(i).EndsWith("ed", StringComparison.Ordinal);
    }

    private bool IsAdjective(int i)
    {
        foreach (var ending in Adjectives.Words)
        {
            if (_tokens.TextOf(i).EndsWith(ending, StringComparison.Ordinal) && _tokens[i].Length > ending.Length + 2) return true;
        }

        return _tokens.TextOf(i).EndsWith("iate", StringComparison.Ordinal);
    }
}
