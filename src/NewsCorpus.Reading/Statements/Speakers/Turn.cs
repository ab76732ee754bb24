using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>The speaker of a statement, as a later pronoun may refer to him or her.</summary>
/// <param name="Draft">The statement.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Gender">Whether it is a man or a woman; unknown also for bodies.</param>
/// <param name="IsPerson">Whether it is a person, be it one who speaks for a body ("a ministry spokesman").</param>
internal sealed record Turn(Draft Draft, Speaker Speaker, Gender Gender, bool IsPerson)
{
    /// <summary>Whether "he" (or "she") cannot stand for the speaker.</summary>
    public bool Excludes(Gender gender) => gender != Gender && Gender != Gender.Unknown;
}

/// <summary>Tells from the words of a source whether it is a person, a man or a woman.</summary>
internal sealed class TurnReader(TokenTable tokens, Tag[] tags, PersonWords persons, NamedSpeaker named)
{
    /// <summary>The turn of a statement.</summary>
    public Turn Read(Draft draft, Speaker speaker)
    {
        var head = named.HeadOf(draft.Source);
        var known = speaker.IsPerson ? persons.OfActor(speaker.Id) : Gender.Unknown;
        var gender = known != Gender.Unknown ? known : head < 0 ? Gender.Unknown : OfWords(draft.Source, head);
        return new Turn(draft, speaker, gender, speaker.IsPerson || (head >= 0 && persons.IsPerson(tokens[head].Word)));
    }

    // "she", "Mrs Lee", "the spokeswoman of …", "Ann Lee", "Lee, a spokeswoman": not "the chairman's office".
    private Gender OfWords(TokenRange source, int head)
    {
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
        if (head + 2 >= source.End || tags[head + 1] is not Tag.Comma) return Gender.Unknown;
        for (var i = head + 2; i < source.End && tags[i] is Tag.Determiner or Tag.Nominal or Tag.Name or Tag.Genitive; i++)
        {
            if (tags[i] is Tag.Nominal && tags[i + 1] is not Tag.Genitive
                && persons.OfTitle(tokens[i].Word) is var title and not Gender.Unknown)
            {
                return title;
            }
        }

        return Gender.Unknown;
    }
}
