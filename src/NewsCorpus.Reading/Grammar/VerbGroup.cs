namespace NewsCorpus.Reading.Grammar;

/// <summary>Which time the first verb of a group speaks of.</summary>
internal enum Tense
{
    None,
    Past,
    Present,

    /// <summary>"will send", "shall send"</summary>
    Future,
}

/// <summary>Whether a verb group tells what is, or what may, must or would be.</summary>
internal enum Modality
{
    None,

    /// <summary>"can", "could", "may", "might"</summary>
    Possible,

    /// <summary>"must", "should"</summary>
    Necessary,

    /// <summary>"would"</summary>
    Conditional,
}

/// <summary>A verb with its auxiliaries, adverbs, negation and particles: "has also repeatedly said", "went on to explain".</summary>
internal readonly record struct VerbGroup(int First, int Main, int End, bool IsPassive, bool IsNegated, bool IsFinite)
{
    /// <summary>The tense of its first verb; <see cref="Tense.None"/> for infinitives, participles and -ing forms.</summary>
    public Tense Tense { get; init; }

    /// <summary>Whether it tells what may, must or would be.</summary>
    public Modality Modality { get; init; }

    /// <summary>True for "has sent", "had sent".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>The group around a main verb.</summary>
    public static VerbGroup Read(TaggedSentence clause, int main)
    {
        var first = Start(clause, main);
        bool hasBe = false, isNegated = false, hasFinite = clause[main].IsFinite(), isPerfect = false;
        for (var i = first; i < main; i++)
        {
            hasBe |= clause[i] is Tag.Be;
            isNegated |= clause[i] is Tag.Negation;
            hasFinite |= clause[i].IsAuxiliary() || clause[i] is Tag.Verb;
            isPerfect |= clause[i] is Tag.Have && clause[main] is Tag.Participle;
        }

        isNegated |= clause.Word(first - 1) == clause.Classes.Nor || FailsTo(clause, first, main);
        var isPassive = clause[main] is Tag.Participle && (hasBe || !hasFinite);
        var (tense, modality) = hasFinite ? TenseOf(clause, first, main) : (Tense.None, Modality.None);
        return new VerbGroup(first, main, main + 1, isPassive, isNegated, hasFinite) { Tense = tense, Modality = modality,
            IsPerfect = isPerfect };
    }

    // The first auxiliary or verb of the group decides.
    private static (Tense Tense, Modality Modality) TenseOf(TaggedSentence clause, int first, int main)
    {
        var i = first;
        while (i < main && !clause[i].IsFinite()) i++;
        var roles = clause.Roles(i);
        if (clause[i] is Tag.Modal) return ModalOf(roles);
        if (clause[i].IsAuxiliary()) return ((roles & WordRole.PastForm) != 0 ? Tense.Past : Tense.Present, Modality.None);
        // "scrapped": a verb that no table has.
        var isPast = (roles & WordRole.Past) != 0 || ((roles & WordRole.Base) == 0 && clause.Text(i).EndsWith("ed"));
        return (isPast && (roles & WordRole.Third) == 0 ? Tense.Past : Tense.Present, Modality.None);
    }

    private static (Tense Tense, Modality Modality) ModalOf(WordRole roles) =>
        (roles & WordRole.Possible) != 0 ? (Tense.Present, Modality.Possible)
        : (roles & WordRole.Necessary) != 0 ? (Tense.Present, Modality.Necessary)
        : (roles & WordRole.Conditional) != 0 ? (Tense.Present, Modality.Conditional)
        : (Tense.Future, Modality.None);

    /// <summary>Where the group of a main verb or auxiliary begins.</summary>
    public static int Start(TaggedSentence clause, int main)
    {
        var i = main;
        while (i > clause.First)
        {
            var tag = clause[i - 1];
            if (tag.IsAuxiliary() || tag is Tag.Negation or Tag.Adverb) i--;
            else if (tag is Tag.To && clause[main] is Tag.Bare)
            {
                var verb = clause[i - 2] is Tag.Preposition ? i - 3 : i - 2;
                if (!IsCatenative(clause, verb) && !IsAble(clause, verb)) return i - 1;
                i = verb;
            }
            else break;
        }

        return i;
    }

    // "was unable to confirm", "has not been able to verify"
    private static bool IsAble(TaggedSentence clause, int word) =>
        (clause.Word(word) == clause.Classes.Able || clause.Word(word) == clause.Classes.Unable)
            && clause[word - 1] is Tag.Be or Tag.Negation or Tag.Adverb;

    // "were unable to confirm", "failed to verify"
    private static bool FailsTo(TaggedSentence clause, int first, int main)
    {
        for (var i = first; i < main; i++)
        {
            if (clause.Word(i) == clause.Classes.Unable
                || (clause[i].IsVerb() && clause.Tokens.TextOf(i).StartsWith("fail", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCatenative(TaggedSentence clause, int verb) =>
        clause[verb].IsVerb() && clause[verb - 1] is not Tag.Be && (clause.Roles(verb) & WordRole.Catenative) != 0;
}
