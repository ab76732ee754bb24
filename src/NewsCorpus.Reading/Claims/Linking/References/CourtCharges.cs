using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>
/// What who "denies murder" or pleads not guilty "to two counts of fraud" is charged with: reports of trials tell it in full where they
/// begin, and the denial anywhere behind it.
/// </summary>
internal sealed class CourtCharges(
    ClaimWords claimWords, Antecedents antecedents, Charges charges, ChargedParty parties, AnswerWords words)
{
    private static readonly WordSet Offences = WordSet.Named("offences");
    private static readonly WordSet Counts = WordSet.Named("counts-of-offences");
    private static readonly WordSet Attempted = WordSet.Named("words-before-offences");
    // Sentences between a charge and the plea to it.
    private const int NearCharge = 2;
    private const int FarCharge = 8;

    // Letters of a noun that two deeds may share.
    private const int ShortestNoun = 3;

    private static readonly WordSet Indicting = WordSet.Named("words-of-indictment");
    private static readonly WordSet Cases = WordSet.Named("nouns-of-court-cases");
    private static readonly WordSet Deeds = WordSet.Named("nouns-of-crimes");
    private static readonly WordSet Another = WordSet.Named("words-for-another");
    private static readonly WordSet Further = WordSet.Named("words-for-further-ones");
    private static readonly WordSet Prosecution = WordSet.Named("words-of-prosecution");

    /// <summary>Whether an answer denies an offence by its name alone, or pleads.</summary>
    public static bool IsDenied(ClaimStatement answer)
    {
        if (answer.IsPlea) return true;
        if (answer is not { Position: Position.Denies, Attribution: { Stance: Stance.Deny, Source.Count: > 0 } attribution }) return false;
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var i = tokens.FirstAtOrAfter(answer.Span.Start);
        if (tokens[i].Start < attribution.Cue[0].Start || answer.Holds((tag, _) => tag is Tag.Name || tag.IsFinite())) return false;
        while (IsIn(i) && (tags[i] is Tag.Number or Tag.Determiner or Tag.Quantifier or Tag.To || Attempted.Has(tokens.TextOf(i)))) i++;
        if (!IsIn(i)) return false;
        // "the charge of the tax office" is a fee
        if (Counts.Has(tokens.TextOf(i))) return !IsIn(i + 1) || (tokens.TextOf(i + 1) is "of" && tokens.TextOf(i + 2) is not "the");
        return Offences.Has(tokens.TextOf(i));

        bool IsIn(int at) => at < tokens.Count && tokens[at].End <= answer.Span.End;
    }

    /// <summary>
    /// What the prosecution or somebody in court says that who answers has done, and that accuses or opens the report; of several what
    /// names the offence itself, then the first. Null where there is none.
    /// </summary>
    public ClaimStatement? Against(ClaimStatement answer, IReadOnlyList<ClaimStatement> statements)
    {
        ClaimStatement? first = null;
        foreach (var claimed in statements)
        {
            if (ReferenceEquals(claimed, answer) || !IsOfProsecution(claimed) || !antecedents.TellsSomething(claimed)) continue;
            // "The officer who shot Hill has pleaded not guilty": another officer, perhaps.
            if (answer.IsPlea && (IsToOtherCharge(answer, claimed) || SourceIdentity.IsOne(answer, claimed)
                || words.IsOnOther(answer, claimed))) continue;
            if (answer.Source is not { AllNames.Count: > 0 } && PronounSides.Fitting(answer, claimed).Count != 1) continue;
            if (!parties.IsAboutSource(claimed, answer)) continue;
            var accuses = (claimed.IsHeard && Opens(claimed)) || charges.IsChargeByItself(claimed);
            if (!accuses || HoldsOwnWords(claimed) || NamesNoOffence(claimed)) continue;
            if (NamesOffence(claimed, answer)) return claimed;
            first ??= claimed;
        }

        return first;
    }

    // "Lee was accused of theft. … He also faces charges of fraud and has pleaded not guilty", "… He was indicted in June in Oslo. …"
    private static bool IsToOtherCharge(ClaimStatement answer, ClaimStatement claimed)
    {
        var (text, way) = (answer.Document.Text, answer.Sentence - claimed.Sentence);
        var own = new TokenRange(text.Sentences[answer.Sentence].FirstToken, text.Tokens.FirstAtOrAfter(answer.Span.Start));
        // "In another case, Lee is accused of theft"
        var charge = new TokenRange(text.Sentences[claimed.Sentence].FirstToken, text.Tokens.FirstAtOrAfter(claimed.Content[0].Start));
        if (way is < 0 or > 1 && HoldsAnother(text, charge)) return true;
        var isNamed = Holds(text, own, Counts) || Holds(text, own, Indicting);
        if (way != 0 && isNamed && (way > NearCharge || Holds(text, own, Further))) return true;
        var between = new TokenRange(text.Sentences[claimed.Sentence].EndToken, text.Sentences[answer.Sentence].FirstToken);
        return (way > FarCharge && Holds(text, between, Indicting)) || NamesOtherDeed(answer, claimed);
    }

    // "pleaded not guilty | in the fatal shootings of his wife" to what has nothing of these words; not "in a court", "on Monday"
    private static bool NamesOtherDeed(ClaimStatement answer, ClaimStatement claimed)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var i = tokens.FirstAtOrAfter(answer.Span.End);
        if (tokens.TextOf(i) is not ("in" or "over" or "to") || tags[i + 1] is not (Tag.Determiner or Tag.Possessive)) return false;
        var told = claimed.Document.Raw[claimed.Span.Start..claimed.Span.End];
        var isOffence = false;
        for (i += 2; tags[i].IsNounLike() || tags[i] is Tag.Preposition or Tag.Possessive or Tag.Determiner or Tag.Participle; i++)
        {
            var word = tokens.TextOf(i).ToString();
            isOffence |= Deeds.Has(word);
            if (tags[i].IsNounLike() && word.Length > ShortestNoun && told.Contains(word, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return isOffence;
    }

    // "another case", "other charges"; not "other officials"
    private static bool HoldsAnother(StructuredText text, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            var isCharge = Counts.Has(text.Tokens.TextOf(i + 1)) || Cases.Has(text.Tokens.TextOf(i + 1));
            if (isCharge && Another.Has(text.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    private static bool Holds(StructuredText text, TokenRange range, WordSet words)
    {
        for (var i = range.First; i < range.End; i++) if (words.Has(text.Tokens.TextOf(i))) return true;
        return false;
    }

    // A report of a trial opens with what it is about.
    private static bool Opens(ClaimStatement claimed)
    {
        var text = claimed.Document.Text;
        for (var i = 0; i < claimed.Sentence; i++) if (text.BlockOf(text.Sentences[i]).Kind == BlockKind.Paragraph) return false;
        return true;
    }

    private bool IsOfProsecution(ClaimStatement claimed) => claimed.Attribution is not null
        && (claimed.IsHeard || words.CueIs("accuser", claimed) || Prosecution.Has(claimed.Source?.Head ?? ""));

    // "Lee claimed that she had slept, the court heard"
    private bool HoldsOwnWords(ClaimStatement claimed) =>
        claimed.IsHeard && claimed.Holds((tag, word) => tag.IsVerb() && claimWords.Is("sayer", word));

    // "was charged with eight offences"
    private static bool NamesNoOffence(ClaimStatement claimed)
    {
        var tokens = claimed.Document.Text.Tokens;
        return Counts.Has(tokens.TextOf(tokens.FirstAtOrAfter(claimed.Span.End) - 1));
    }

    private static bool NamesOffence(ClaimStatement claimed, ClaimStatement answer) =>
        claimed.Stands[0].Act is { } told && answer.Stands.Any(stand => stand.Act.Keys.Any(told.Keys.Contains));
}
