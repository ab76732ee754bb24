using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// The core of a claim: its first whole clause, without what is appended ("…, probably because", "… – money that", "… but it").
/// Whether that is claimed and denied, too, is not sure, and the sentence itself stands below what is shown. Of 139 contradictions that
/// two readers judged, 30 were wrong; eight of those only for what was appended.
/// </summary>
internal static class ClaimCore
{
    private const int FewestWords = 4;

    private static readonly WordSet Conceding = WordSet.Named("conceding-conjunctions");
    private static readonly WordSet Wishing = WordSet.Named("verbs-of-wishes");
    private static readonly WordSet Contrasts = WordSet.Named("conjunctions-of-contrast");

    /// <summary>The words of what is claimed, of who claims it only where it would not tell without.</summary>
    public static IReadOnlyList<TextSpan> Of(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        // "Lee's claim that | it pays rebels": a clause of its own
        var words = first > 0 && tags[first - 1] is Tag.That ? claimed.Content : claimed.Words;
        var isOpen = claimed.Document.Raw.AsSpan(words[0].Start, 1) is ['"' or '“' or '\'' or '‘'];
        return isOpen ? words : Until(words, End(words, tokens, tags, IsOfNoun(claimed, tokens, tags)));
    }

    // "Lee's claim that …": behind it, the sentence goes on with what somebody else does.
    private static bool IsOfNoun(ClaimStatement claimed, TokenTable tokens, SentenceTags tags) =>
        claimed.Attribution is { Cue: [var cue, ..] } && tags[tokens.FirstAtOrAfter(cue.Start)].IsNounLike()
        && claimed.Content[0].Start > cue.Start;

    private static IReadOnlyList<TextSpan> Until(IReadOnlyList<TextSpan> words, int end) =>
        [.. words.Where(span => span.Start < end).Select(span => span.End <= end ? span : span with { End = end })];

    // Where the core ends; the end of all where nothing is appended.
    private static int End(IReadOnlyList<TextSpan> words, TokenTable tokens, SentenceTags tags, bool isOfNoun)
    {
        var (clause, last, inserted) = (new Seen(), tokens.FirstAtOrAfter(words[^1].End), 0);
        foreach (var span in words)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                if (i > inserted && clause.IsWhole && IsAppended(i, tokens, tags, isOfNoun))
                {
                    inserted = EndOfInsertion(i, last, tokens, tags);
                    if (inserted == 0) return tokens[i - 1].End;
                }

                clause.See(tags[i]);
            }
        }

        return words[^1].End;
    }

    private static bool IsAppended(int at, TokenTable tokens, SentenceTags tags, bool isOfNoun) => tags[at] switch
    {
        Tag.Dash or Tag.Semicolon => true,
        Tag.Comma => OpensMore(at + 1, tokens, tags) && !EndsCondition(at, tags) && !IsBetweenAdjectives(at, tags)
            // "charged with injuring | , beating and robbing clerks"
            && !(tags[at - 1] is Tag.Gerund && tags[at + 1] is Tag.Gerund),
        // "rejected the view that he wants it | and has vowed to stay"
        Tag.Coordinator when isOfNoun && tags[at + 1] is Tag.Gerund or Tag.Have => true,
        Tag.Adverb or Tag.Subordinator or Tag.Preposition or Tag.Coordinator
            when isOfNoun && tokens.TextOf(at) is "as" && tokens.TextOf(at + 1) is "well" => true,
        // "rejected the claim that she had been late | and he was fined"
        Tag.Coordinator when isOfNoun && tags[at + 1] is Tag.Pronoun && tags[at + 2].IsFinite() => true,
        // "it was open | and no meeting is planned", "it was his | even though he left"
        Tag.Coordinator when tokens.TextOf(at + 1) is "no" && OpensClause(at + 2, tags) => true,
        Tag.Adverb or Tag.Nominal when tokens.TextOf(at) is "even" && Opposes(tokens.TextOf(at + 1)) => true,
        // "they say he stole it | and want him to go", "… | and demanded that he go"
        Tag.Coordinator when tags[at + 1].IsFinite() && (tags[at + 2] is Tag.That || Wishing.Has(tokens.TextOf(at + 1))) => true,
        Tag.Coordinator or Tag.Subordinator or Tag.Preposition => Opposes(tokens.TextOf(at)) && OpensClause(at + 1, tags),
        _ => false,
    };

    // "said that if they agreed | , he would go": the clause behind "that" is still to come.
    private static bool EndsCondition(int comma, SentenceTags tags)
    {
        var i = comma - 1;
        while (i > 0 && tags[i] is not (Tag.Comma or Tag.Stop or Tag.That)) i--;
        return tags[i] is Tag.That && tags[i + 1] is Tag.Subordinator;
    }

    // "a gay | , socially moderate man"
    private static bool IsBetweenAdjectives(int comma, SentenceTags tags) => tags[comma + 1] is Tag.Adverb && tags[comma + 2] is Tag.Nominal
        && tags[comma - 1] is Tag.Nominal && tags[comma - 2] is Tag.Determiner or Tag.Possessive;

    // ", which", ", saying", ", in what it calls", ", he said"; not ", theft and lies"
    private static bool OpensMore(int next, TokenTable tokens, SentenceTags tags) => tags[next] switch
    {
        // "arms, trains, and funds the rebels": one clause
        Tag.Coordinator => Opposes(tokens.TextOf(next)) || (tags[next + 1] is Tag.Verb && tags[next - 3] is not Tag.Comma)
            || (OpensClause(next + 1, tags) && tags[next - 3] is not Tag.Comma),
        // "accused Lee, 52, of theft"
        Tag.Preposition => tokens.TextOf(next) is not "of",
        // ", to which he agreed"
        Tag.To => tags[next + 1] is Tag.Relative,
        Tag.Subordinator or Tag.Relative or Tag.Question or Tag.Gerund or Tag.Participle or Tag.Adverb => true,
        Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Do => true,
        Tag.Pronoun or Tag.Determiner or Tag.Possessive => true,
        _ => false,
    };

    // "accused Lee, a cook, of theft", "were there, beside others, in Oslo", "suspect Lee, who came late, left early": the comma at which
    // the sentence goes on; 0 where it does not
    private static int EndOfInsertion(int comma, int end, TokenTable tokens, SentenceTags tags)
    {
        // "a group – paid by Norway – to support a campaign"
        if (tags[comma] is Tag.Dash)
        {
            for (var i = comma + 1; i + 1 < end; i++) if (tags[i] is Tag.Dash) return i;
            return 0;
        }

        var (isPhrase, isRelative) = (tags[comma + 1] is Tag.Preposition, tags[comma + 1] is Tag.Relative);
        for (var i = comma + 1; i + 1 < end; i++)
        {
            if (tags[i] is not Tag.Comma) continue;
            if (tokens.TextOf(i + 1) is "of" || (isPhrase && tags[i + 1] is Tag.Preposition)) return i;
            var verb = tags[i + 1] is Tag.Adverb ? i + 2 : i + 1;
            if (isRelative && tags[verb].IsFinite()) return i;
        }

        return 0;
    }

    private static bool Opposes(ReadOnlySpan<char> word) => Conceding.Has(word) || Contrasts.Has(word);

    private static bool OpensClause(int at, SentenceTags tags)
    {
        if (tags[at] is Tag.Pronoun or Tag.That or Tag.Adverb or Tag.Determiner or Tag.Possessive) return true;
        while (tags[at].IsNounLike()) at++;
        return tags[at] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal;
    }

    // What of a clause was seen so far.
    private sealed class Seen
    {
        private int _words;
        private int _quotes;
        private int _brackets;
        private bool _isAside;
        private bool _isRelative;
        private bool _hasVerb;
        private Tag _last;
        private bool _hasMore;

        public bool IsWhole => _hasMore && _words >= FewestWords && _quotes % 2 == 0 && _brackets == 0;

        public void See(Tag tag)
        {
            _words++;
            var isBehindNoun = _last.IsNounLike();
            _last = tag;
            if (tag is Tag.Quote) _quotes++;
            else if (tag is Tag.Open) _brackets++;
            else if (tag is Tag.Close) _brackets--;
            else if (_hasVerb) _hasMore |= tag.IsNounLike() || tag is Tag.Participle or Tag.Pronoun;
            // "Lee, who came late, left"
            else if (tag is Tag.Comma) (_isAside, _isRelative) = (!_isAside, false);
            // "plans he proposed"
            else if (tag is Tag.Relative or Tag.Question or Tag.That || (tag is Tag.Pronoun && isBehindNoun)) _isRelative = true;
            else _hasVerb = tag.IsFinite() && !_isAside && !_isRelative;
        }
    }
}
