using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>The speaker of a statement, as a later pronoun may refer to him or her.</summary>
/// <param name="Draft">The statement.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Gender">Whether it is a man or a woman; unknown also for bodies.</param>
/// <param name="IsPerson">Whether it is a person, be it one who speaks for a body ("a ministry spokesman").</param>
/// <param name="MayBePerson">Whether it is a name that may be a person's as well as a body's: a "he" behind it tells.</param>
internal sealed record Turn(Draft Draft, Speaker Speaker, Gender Gender, bool IsPerson, bool MayBePerson = false)
{
    /// <summary>Whether "he" (or "she") cannot stand for the speaker.</summary>
    public bool Excludes(Gender gender) => gender != Gender && Gender != Gender.Unknown;
}

/// <summary>Tells from the words of a source whether it is a person, a man or a woman.</summary>
internal sealed class TurnReader(TokenTable tokens, Tag[] tags, PersonWords persons, UnlistedPersons unlisted, NamedSpeaker named)
{
    private readonly Dictionary<string, Gender> _surnames = new(StringComparer.Ordinal);

    /// <summary>The turn of a statement.</summary>
    public Turn Read(Draft draft, Speaker speaker)
    {
        var gender = speaker.IsPerson ? persons.OfActor(speaker.Id) : Gender.Unknown;
        if (gender == Gender.Unknown) gender = GenderOf(draft.Source);
        if (gender == Gender.Unknown) gender = GenderOf(draft.Antecedent);
        if (gender == Gender.Unknown) gender = OfOwnPronoun(draft);
        var isPerson = speaker.IsPerson || gender != Gender.Unknown || IsPerson(draft.Named);
        Remember(draft.Named, ref gender, ref isPerson);
        return new Turn(draft, speaker, gender, isPerson, !speaker.IsKnown && IsUnexplained(draft.Named));
    }

    // "Roe said she would go": Roe is a woman.
    private Gender OfOwnPronoun(Draft draft)
    {
        var isName = named.HeadOf(draft.Source) is >= 0 and var head && tags[head] is Tag.Name && !Inflection.IsPlural(tokens.TextOf(head));
        if (!isName || draft.Content.Count == 0 || draft.Content[0].First < draft.CueRange.End) return Gender.Unknown;
        var first = draft.Content[0].First;
        var isSubject = tags[first] is Tag.Pronoun && first + 1 < tags.Length && tags[first + 1].IsFinite();
        return isSubject ? persons.OfPronoun(tokens[first].Word) : Gender.Unknown;
    }

    private bool IsUnexplained(TokenRange source) => named.HeadOf(source) is >= 0 and var head && unlisted.MayBe(head);

    // "Ann Lee said" makes a person, and a woman, of a later "Lee said".
    private void Remember(TokenRange source, ref Gender gender, ref bool isPerson)
    {
        var head = named.HeadOf(source);
        if (head < 0 || tags[head] is not Tag.Name) return;
        var surname = tokens.TextOf(head).ToString();
        if (!isPerson && source.First == head && _surnames.TryGetValue(surname, out var known)) (gender, isPerson) = (known, true);
        else if (isPerson && (source.First < head || gender != Gender.Unknown)) _surnames[surname] = gender;
    }

    private bool IsPerson(TokenRange source)
    {
        var head = named.HeadOf(source);
        if (head < 0) return false;
        if (persons.IsPerson(tokens[head].Word) || unlisted.Has(head)) return true;
        if (tags[head] is Tag.Name && IsTitled(source, head)) return true;
        if (tags[head] is not Tag.Name || !IsSomebodyBehind(source, head)) return false;
        unlisted.Add(head);
        return true;
    }

    // "shadow chancellor Karel Roe", "lawyer Roe", "Sen. Roe"
    private bool IsTitled(TokenRange source, int head)
    {
        for (var i = head - 1; i >= source.First; i--)
        {
            if (persons.IsPerson(tokens[i].Word)) return true;
            if (tags[i] is not (Tag.Name or Tag.Symbol or Tag.Stop)) return false;
        }

        return false;
    }

    // "Roe, chairman of the bank", "Roe, a lawyer"
    private bool IsSomebodyBehind(TokenRange source, int head) => Apposition(source, head) is { IsEmpty: false } apposition
        && persons.IsPerson(tokens[apposition.End - 1].Word);

    /// <summary>Whether words name a man or a woman: "she", "Mrs Lee", "Lee, a spokeswoman"; not "the chairman's office".</summary>
    public Gender GenderOf(TokenRange source)
    {
        var head = named.HeadOf(source);
        if (head < 0) return Gender.Unknown;
        if (persons.OfPronoun(tokens[head].Word) is var pronoun and not Gender.Unknown) return pronoun;
        for (var i = head; i >= source.First && tags[i] is not (Tag.Genitive or Tag.Possessive or Tag.Coordinator); i--)
        {
            if ((i < head || tags[i] is Tag.Nominal) && persons.OfTitle(tokens[i].Word) is var title and not Gender.Unknown) return title;
            if (tags[i] is Tag.Name && i < head && tags[i + 1] is Tag.Name
                && persons.OfFirstName(tokens[i].Word) is var name and not Gender.Unknown)
            {
                return name;
            }
        }

        return OfApposition(source, head);
    }

    private Gender OfApposition(TokenRange source, int head)
    {
        var apposition = Apposition(source, head);
        for (var i = apposition.First; i < apposition.End; i++)
        {
            // A text may break off within it.
            if (tags[i] is Tag.Nominal && (i + 1 == tags.Length || tags[i + 1] is not Tag.Genitive)
                && persons.OfTitle(tokens[i].Word) is var title and not Gender.Unknown)
            {
                return title;
            }
        }

        return Gender.Unknown;
    }

    // "Roe, [a former chairman] of the bank"
    private TokenRange Apposition(TokenRange source, int head)
    {
        if (head + 2 >= source.End || tags[head + 1] is not Tag.Comma) return TokenRange.None;
        var end = head + 2;
        while (end < source.End && tags[end] is Tag.Determiner or Tag.Nominal or Tag.Name or Tag.Genitive) end++;
        return new TokenRange(head + 2, end);
    }
}
