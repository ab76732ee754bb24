using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims;

/// <summary>Tells contents that say nothing of their own and point back to what is told before: "it did not", "doing so".</summary>
internal sealed class EllipticContent(ActWords words, CueVerbs cues)
{
    // Words of "that a complete lie".
    private const int LongestVerdict = 5;

    private static readonly WordSet Happening = WordSet.Named("forms-of-happen");
    private static readonly WordSet Doing = WordSet.Named("forms-of-do");

    /// <summary>"it did not", "they never have", "never happened".</summary>
    public static bool SaysOnlyNot(WordList words)
    {
        // “Don't do that”
        if (words[0] is Tag.Do or Tag.Have || (words[0] is Tag.Quote && words[1] is Tag.Do or Tag.Have)) return false;
        var (hasNot, hasVerb) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var isNot = words[i] is Tag.Negation || words.Lower(i) == "never";
            var isVerb = words[i] is Tag.Have or Tag.Do || Happening.Has(words.Lower(i));
            var isMark = words[i] is Tag.Quote or Tag.Comma or Tag.Stop;
            if (!isNot && !isVerb && !isMark && words[i] is not (Tag.Pronoun or Tag.Name or Tag.That)) return false;
            (hasNot, hasVerb) = (hasNot || isNot, hasVerb || isVerb);
        }

        return hasNot && hasVerb;
    }

    /// <summary>"doing so", "it had done so".</summary>
    public static bool IsOfDoingSo(WordList words)
    {
        if (words.Count < 2 || words.Lower(words.Count - 1) != "so") return false;
        for (var i = 0; i + 1 < words.Count; i++)
            if (!(words[i] is Tag.Pronoun or Tag.Have or Tag.Do or Tag.Adverb || Doing.Has(words.Lower(i)))) return false;
        return true;
    }

    /// <summary>"called | that a lie".</summary>
    public bool CallsFalse(Attribution attribution, WordList content) => words.ClaimWords.Is("describer", cues.Main(attribution))
        && content.Count <= LongestVerdict
        && Enumerable.Range(1, content.Count - 1).Any(i => words.ClaimWords.Is("false", content.Lower(i)));

    /// <summary>"denied that", "denied any involvement": of what is told before.</summary>
    public bool OnlyPointsBack(Attribution attribution, WordList content, ActReading reading) =>
        (content.Count == 1 && (content[0] is Tag.That || words.ClaimWords.Is("guilt", content.Lower(0)))
            && attribution.Cue[^1].End < content.Span(0).Start)
        // "denied that in a statement"
        || (content[0] is Tag.That && content[1] is Tag.Preposition or Tag.Time && !content.HasFinite
            && attribution.Cue[^1].End < content.Span(0).Start)
        // "rejected that | claim"
        || (content.Count == 1 && content.FollowsThat && words.ClaimWords.Is("claim", content.Lower(0)))
        || (reading is { IsDenied: false, IsCalledFalse: false, Acts: [{ IsNominal: true, Inner: null } act] }
            && act is { Object: null, Recipient: null, Others: [] } && IsShare(act));

    private bool IsShare(Act act) => act.Keys.Any(key => words.ClaimWords.Is("share", key));
}
