using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Attributions that neither assert nor deny: "declined to comment", "denied entry", "rejected the offer", "stopped short of
/// accusing".
/// </summary>
internal sealed class Refusals(AnnotatedDocument document, ActWords words)
{
    private readonly SentenceTags _tags = new(document.Grammar);

    // What who keeps silent does not do: "declined to comment".
    private static readonly WordSet AnsweringVerbs = WordSet.Named("answering-verbs");

    private static readonly WordSet TopicVerbs = WordSet.Named("topic-verbs");

    // "the rejection of", "a denial of": nouns that deny as verbs do.
    private static readonly WordSet DenialNouns = WordSet.Named("denial-nouns");

    /// <summary>Whether an attribution says nothing of a claim.</summary>
    public bool IsRefusal(Attribution attribution)
    {
        var tokens = document.Text.Tokens;
        var cue = Words(attribution.Cue[0].Start, attribution.Cue[^1].End).ToList();
        var content = Words(attribution.Content[0].Start, attribution.Content[^1].End).Take(8).ToList();
        var verb = MainWord(attribution);
        var stem = words.Synonyms.Stems.Of(verb);
        // "a man named Castro" says nothing.
        if (cue.Any(word => word is "comment" or "respond" or "reply") || cue is ["named"]) return true;
        if (words.ClaimWords.Is("refuser", stem) && cue.Concat(content.Take(3)).Any(word => AnsweringVerbs.Has(word))) return true;

        // "cannot say", "does not deny": neither says nor denies.
        var isNegated = cue.Any(word => word is "not" or "cannot" or "never" or "neither"
            || word.EndsWith("'t", StringComparison.Ordinal) || word.EndsWith("’t", StringComparison.Ordinal));
        if (isNegated
            && ((cue.Any(word => word is "can" or "could" or "cannot") && cue[^1] is "say" or "tell")
            || words.ClaimWords.Is("refuter", words.Synonyms.Stems.Of(cue[^1]))))
        {
            return true;
        }

        if (IsNeither(attribution) || IsNamingSources(attribution, stem) || IsTopic(attribution, cue.LastOrDefault() ?? "")) return true;
        // "did not immediately confirm whether", "won't confirm": that is still to come, or kept back. "could not confirm" is an answer.
        if (isNegated && cue.Any(word => word is "did" or "didn" or "has" or "hasn" or "have" or "haven" or "had" or "hadn" or "will"
            or "won" or "would" or "wouldn")
            && words.ClaimWords.Is("verifier", words.Synonyms.Stems.Of(cue[^1])))
        {
            return true;
        }

        // "did not detail its profits" tells nothing of what others claim.
        if (attribution.Stance == Stance.Doubt && isNegated && !words.ClaimWords.Is("verifier", words.Synonyms.Stems.Of(cue[^1])))
        {
            return true;
        }

        if (attribution.Stance != Stance.Deny) return false;
        // "contradicted his own policy"
        if (IsOpen(attribution) || content is ["his" or "her" or "its" or "their", "own", ..]) return true;
        if (content.Count > 0 && content[0] is "whether" or "if") return true;
        // A noun phrase that is no claim: with "deny" it must be something to refuse, with "reject" anything.
        var list = new WordList(document, _tags, words, attribution.Content);
        var phrase = new PhraseReader(list, new NameKeys(document, words.Parties), words.Synonyms, words.ClaimWords)
            .Read(0, true, out var next);
        if (phrase is null || words.ClaimWords.Is("claim", phrase.Head)
            || VerbPhrase.Read(list, next, words.ClaimWords) is { IsFinite: true })
        {
            return false;
        }

        var isRefuter = words.ClaimWords.Is("refuter", stem);
        var before = tokens.FirstAtOrAfter(attribution.Content[0].Start) - 1;
        var isThat = before >= 0 && tokens[before].Start >= attribution.Cue[^1].End && tokens.TextOf(before) is "that";
        // "This was dismissed by Oslo" answers a charge; of what else it may be said, nothing is charged.
        if (isThat || (phrase.PointsBack && (isRefuter || list.Count == 1))) return false;
        var isRefusable = words.ClaimWords.Is("refusable", phrase.Head)
            || (phrase.IsPronoun && list[next] is Tag.Determiner or Tag.Nominal or Tag.Possessive);
        return isRefusable || !isRefuter && list[0] is not Tag.Gerund && attribution.Cue.Count > 0 && !DenialNouns.Has(verb);
    }

    // "has always | denied", "was | rejected": what stands behind auxiliaries and adverbs.
    private string MainWord(Attribution attribution)
    {
        var tokens = document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        var end = tokens.FirstAtOrAfter(attribution.Cue[^1].End);
        while (first < end - 1 && (_tags[first].IsAuxiliary() || _tags[first] is Tag.Adverb or Tag.Negation)) first++;
        return LetterFolding.Fold(tokens.TextOf(first).ToString());
    }

    // "discussed the plans": what was spoken of, not what was said of it.
    private bool IsTopic(Attribution attribution, string verb)
    {
        if (!TopicVerbs.Has(verb)) return false;
        var tokens = document.Text.Tokens;
        var end = attribution.Content[^1].End;
        for (var i = tokens.FirstAtOrAfter(attribution.Content[0].Start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (_tags[i].IsFinite() || _tags[i] is Tag.Question) return false;
        }

        return true;
    }

    // "CNN, citing sources close to the inquiry, …": who is cited, not what.
    private bool IsNamingSources(Attribution attribution, string stem)
    {
        if (stem != "cit") return false;
        var tokens = document.Text.Tokens;
        var end = attribution.Content[^1].End;
        for (var i = tokens.FirstAtOrAfter(attribution.Content[0].Start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            // "cited an official who had seen it"
            if (_tags[i] is Tag.Relative) return true;
            if (_tags[i].IsFinite()) return false;
        }

        return true;
    }

    // "hopes the data will refute the charges": not denied yet.
    private bool IsOpen(Attribution attribution)
    {
        var tokens = document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Cue[0].Start); i < tokens.Count && tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (_tags[i] is Tag.Modal) return true;
            if (_tags[i].IsVerb()) return i > 0 && _tags[i - 1] is Tag.Modal;
        }

        return false;
    }

    // "would not confirm or deny", "neither confirmed nor denied": the two verbs stand side by side.
    private bool IsNeither(Attribution attribution)
    {
        var tokens = document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Cue[0].Start); i < tokens.Count && tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (IsPair(i - 2) || IsPair(i)) return true;
        }

        return false;

        bool IsPair(int at) => at >= 0 && at + 2 < tokens.Count && tokens.TextOf(at + 1) is "or" or "nor"
            && StemOf(at) is "confirm" && StemOf(at + 2) is "deny";

        string StemOf(int at) => words.Synonyms.Stems.Of(words.Lower.Of(tokens.TextOf(at)));
    }

    private IEnumerable<string> Words(int start, int end)
    {
        var tokens = document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Clitic) yield return LetterFolding.Fold(tokens.TextOf(i).ToString());
        }
    }
}
