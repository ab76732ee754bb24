using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Says whether a clause tells that something happened, and whether its subject stands complete in the sentence.</summary>
internal sealed class DatedFact(TaggedSentence sentence, ActWords words)
{
    private static readonly WordSet Stative = WordSet.Named("stative-verbs");
    private static readonly WordSet Seeming = WordSet.Named("seeming-verbs");
    private static readonly WordSet Limiting = WordSet.Named("limiting-openers");
    private static readonly WordSet Estimating = WordSet.Named("estimating-verbs");
    private static readonly WordSet Answering = WordSet.Named("answering-verbs");
    private static readonly WordSet WaysOfBeingHeld = WordSet.Named("ways-of-being-held");
    private static readonly WordSet PartsAlone = WordSet.Named("parts-alone");
    private static readonly WordSet Units = WordSet.Named("currency-words");
    private static readonly WordSet Compounds = WordSet.Named("gerunds-before-roles");
    private static readonly WordSet Coming = WordSet.Named("openers-of-what-comes");
    private static readonly WordSet Scheduling = WordSet.Named("scheduling-participles");

    /// <summary>Whether a verb group tells what happened, neither denied nor still ahead.</summary>
    /// <param name="verb">The verb group.</param>
    /// <param name="isEntry">True in an entry of a timeline, which tells what happened in the present.</param>
    public bool IsFact(VerbGroup verb, bool isEntry = false)
    {
        // "said he was leaving in February" may lie ahead.
        if (verb.IsNegated || verb.Modality != Modality.None || sentence[verb.Main] is Tag.Gerund) return false;
        if (sentence[verb.First - 1] is Tag.To || verb.Tense is not (Tense.Past or Tense.Present)
            || (verb.Tense == Tense.Present && !verb.IsPerfect && !isEntry))
        {
            return false;
        }

        // "declined comment", "refused to answer": nothing happened.
        var stem = words.Synonyms.Stems.Of(sentence.Text(verb.Main).ToString().ToLowerInvariant());
        // "the pressure included a call", "seemed to heal it": how something was.
        if (Stative.Has(sentence.Text(verb.Main))) return false;
        if (Seeming.Has(sentence.Text(verb.Main)) && sentence[verb.End] is Tag.To) return false;
        // "privately held Acme"
        if (WaysOfBeingHeld.Has(sentence.Text(verb.Main - 1)) && sentence.Text(verb.Main) is "held" or "owned" or "traded") return false;
        // "estimated imports at two million": nothing that happened.
        if (Estimating.Has(sentence.Text(verb.Main)) && !verb.IsPassive) return false;
        var asked = sentence[verb.End] is Tag.To ? verb.End + 1 : verb.End;
        if (words.ClaimWords.Is("refuser", stem) && Answering.Has(sentence.Text(asked))) return false;
        // "was due to be restored", "planned to launch": what follows lies ahead.
        var next = verb.End;
        while (sentence[verb.Main] is Tag.Be && sentence[next] is Tag.Nominal or Tag.Adverb or Tag.Participle) next++;
        // "was scheduled on Monday to meet"
        if (Scheduling.Has(sentence.Text(verb.Main)))
        {
            while (sentence[next] is Tag.Time or Tag.Adverb or Tag.Preposition or Tag.Number or Tag.Name or Tag.Determiner) next++;
        }

        // "was earmarked for spending in 2010"
        if (Scheduling.Has(sentence.Text(verb.Main)) && sentence.Text(next) is "for") return false;
        var isAhead = sentence[next] is Tag.To && sentence[next + 1] is Tag.Bare or Tag.Be or Tag.Have;
        return !isAhead || !(words.ClaimWords.Is("prospective", stem) || sentence[verb.Main] is Tag.Be || verb.IsPassive);
    }

    /// <summary>Whether what stands before a subject limits what is told, or makes it a condition.</summary>
    public bool IsRestricted(int subject) => IsConditional(subject) || IsLimited(subject) || IsYetToCome(subject);

    // "would be the theme when Norway took over in July": told from before it.
    private bool IsYetToCome(int subject)
    {
        var opener = subject - 1;
        while (sentence[opener] is Tag.Determiner or Tag.Adverb) opener--;
        if (!Coming.Has(sentence.Text(opener))) return false;
        for (var i = opener - 1; i >= sentence.First; i--)
        {
            if (sentence[i].IsFinite()) return (sentence.Roles(i) & WordRole.Conditional) != 0 || sentence.Text(i) is "will";
        }

        return false;
    }

    /// <summary>
    /// Whether a subject is not the whole one: a list whose first members are cut off, two phrases in a row, the object of a
    /// preposition, or "one".
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="isOpened">True where the date stands right before the subject.</param>
    public bool IsUnclear(TokenRange subject, bool isOpened = false)
    {
        if (sentence[subject.First - 1] is Tag.Coordinator or Tag.Preposition or Tag.To
            && (sentence.Text(subject.First) is not ("least" or "most") || sentence[subject.First - 2] is Tag.Preposition))
        {
            return true;
        }

        // "whose resignation as head | triggered", "Attacking Holt | became"
        if (sentence[subject.First - 1] is Tag.Gerund && !Compounds.Has(sentence.Text(subject.First - 1))
            && (sentence.Roles(subject.First - 1) & WordRole.TakesClause) == 0)
        {
            return true;
        }

        // "A committee that Murkowski chairs | passed"
        if (sentence[subject.First - 1] is Tag.That && sentence[subject.First - 2] is Tag.Nominal && OpensSentence(subject.First - 2))
        {
            return true;
        }

        // "Gates, who had been working as a consultant, | was indicted"
        if (sentence.Text(subject.First - 1) is "as" && sentence[subject.First - 2].IsVerb() && sentence[subject.First] is Tag.Determiner)
        {
            return true;
        }

        // "The former first | lady and senator"
        if (sentence.Text(subject.First - 1) is "first" or "second" or "third" && sentence[subject.End - 1] is Tag.Nominal) return true;
        if (sentence.Text(subject.First - 1) is "as" && sentence[subject.First - 2].IsNounLike() && sentence[subject.First] is Tag.Nominal
            && !sentence.Text(subject.First).EndsWith("s"))
        {
            return true;
        }

        // "executives from firms such as Acme | signed"
        if (sentence.Text(subject.First - 1) is "as" && sentence.Text(subject.First - 2) is "such") return true;
        if (subject.End - subject.First == 1 && PartsAlone.Has(sentence.Text(subject.First))) return true;

        for (var i = subject.First + 1; i < subject.End; i++)
        {
            // "the bill Roe signed", "a statement Roe had made": what was signed or made stands outside.
            if (sentence[i] is Tag.Name && LabelNeed.Content.Has(sentence.Text(i - 1)) && sentence[i - 1] is Tag.Nominal) return true;
            // "Reuters in an interview that orders": two clauses ran together.
            if (sentence[i] is Tag.That && !sentence.HasFinite(i + 1, subject.End)) return true;
            if (sentence[i] is Tag.Determiner && sentence[i - 1].IsNounLike()) return true;
            // "a banker whose father, Bo Roe, | was president"
            if (sentence.Text(i) is "whose" && !sentence.HasFinite(i + 1, subject.End)) return true;
            // "the $3 million Roe raised"
            if (sentence[i] is Tag.Name && sentence[i - 3] is Tag.Symbol && Units.Has(sentence.Text(i - 1))) return true;
            if (sentence.Text(i - 1) is "day" or "time" or "moment" or "year" && sentence[i] is Tag.Name) return true;
            if (sentence[i] is Tag.Coordinator
                && ((sentence[subject.First - 1] is Tag.Comma && !isOpened && !IsBehindLink(subject.First))
                || sentence[i - 1] is Tag.Comma))
            {
                return true;
            }
        }

        return sentence[subject.End - 1] is Tag.Participle || RunsTogether(subject);
    }

    // Whether a noun phrase stands at the beginning.
    private bool OpensSentence(int head)
    {
        var i = head;
        while (i > sentence.First && sentence[i].IsNounLike()) i--;
        return sentence[i] is Tag.Determiner && i == sentence.First;
    }

    // "Afterward, | Roe and her team"
    private bool IsBehindLink(int first) => first - 2 == sentence.First && sentence[first - 2] is Tag.Adverb;

    // "Oslo accounts for a half | and exports to Lima": a clause and the beginning of the next.
    private bool RunsTogether(TokenRange subject)
    {
        var sawVerb = false;
        for (var i = subject.First; i < subject.End; i++)
        {
            if (sentence[i] is Tag.Relative or Tag.That or Tag.Question or Tag.Quote) return false;
            if (sawVerb && sentence[i] is Tag.Coordinator) return true;
            sawVerb |= sentence[i].IsFinite();
        }

        return false;
    }

    // "Excluding cars, sales were up": without its beginning the clause would say something else.
    private bool IsLimited(int subject) => subject > sentence.First && (Limiting.Has(sentence.Text(sentence.First)) || IsForOne(subject));

    // "For the district of Tendring, the vote was": told as of all, it would be untrue.
    private bool IsForOne(int subject) => sentence.Text(sentence.First) is "For" && sentence[sentence.First + 1] is Tag.Determiner
        && (sentence.Roles(sentence.First + 2) & (WordRole.Period | WordRole.Time)) == 0 && subject > sentence.First + 3
        && sentence.Text(sentence.First + 2) is not ("first" or "second" or "third" or "last" or "next" or "past");

    // "if", "whether", "unless", "even before" before the subject.
    private bool IsConditional(int subject)
    {
        for (var i = subject - 1; i >= Math.Max(sentence.First, subject - 3); i--)
        {
            if (sentence[i] is Tag.Question || sentence.Text(i) is "if" or "If" or "whether" or "unless" or "Unless" or "until"
                or "Until" or "before" or "Before" or "till")
            {
                return true;
            }

            if (sentence[i] is not (Tag.Adverb or Tag.Comma)) return false;
        }

        return false;
    }
}
