using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Tells who is meant by an office that points back: "the minister", "his spokesman", "officials".</summary>
internal sealed class RoleSpeakers(TokenTable tokens, Tag[] tags, PersonWords persons, NamedSpeaker named, RecentSpeakers recent)
{
    private static readonly WordSet BodiesApart = WordSet.Named("bodies-apart");
    private static readonly WordSet BodiesOfStates = WordSet.Named("bodies-of-states");
    private static readonly WordSet BodiesNamedAgain = WordSet.Named("bodies-named-again");
    private static readonly WordSet Indefinite = WordSet.Named("articles-of-somebody-else");

    private readonly Dictionary<int, (Speaker Speaker, TokenRange Named)> _byRole = [];

    /// <summary>"Foreign Minister Ann Lee" is "the minister" from then on, "Norwegian officials" are "the officials".</summary>
    public void Remember(TokenRange source, Speaker speaker)
    {
        var head = named.HeadOf(source);
        for (var i = source.First; i <= head; i++)
        {
            // "justice department counsel Ann Lee" is no "justice department"
            if (named.IsRole(i) && (i == head || (speaker.IsPerson && !IsBody(i)))) _byRole[tokens[i].Word] = (speaker, source);
        }
    }

    private bool IsBody(int token) => BodiesApart.Has(tokens.TextOf(token)) || BodiesOfStates.Has(tokens.TextOf(token))
        || BodiesNamedAgain.Has(tokens.TextOf(token));

    /// <summary>"the spokesman": who was called so before, else who spoke last under some office.</summary>
    public Speaker Of(Draft draft, int head)
    {
        if (_byRole.TryGetValue(tokens[head].Word, out var known))
        {
            return IsSameRole(draft.Source, head, known.Named) ? known.Speaker : Speaker.Unknown;
        }

        // "the army" after "a British official" is not Britain's, and "the court" after "the Foreign Ministry" is no part of it.
        var isSame = persons.IsOffice(tokens[head].Word) && recent.Last is { } last && recent.IsRecent(last, draft)
            && HasRole(last.Draft.Source) && IsSameRole(draft.Source, head, last.Draft.Source)
            && (!BodiesApart.Has(tokens.TextOf(head)) || IsNamedIn(last.Draft.Source, head));
        return isSame ? recent.Last!.Speaker : Speaker.Unknown;
    }

    /// <summary>"the official", "his spokesman", "officials"; not "another official", "local press" or "Kurdish sources".</summary>
    public bool PointsBack(TokenRange source, int head) => !IsDescribed(source, head)
        && (source.End - source.First == 1 || tags[source.First] is Tag.Possessive
        || (tags[source.First] is Tag.Determiner && !Indefinite.Has(tokens.TextOf(source.First))));

    private bool IsDescribed(TokenRange source, int head)
    {
        for (var i = source.First; i < head; i++)
        {
            if (tags[i] is Tag.Name) return true;
        }

        return false;
    }

    // "the health minister" is not the prime minister who was named before.
    private bool IsSameRole(TokenRange source, int head, TokenRange named)
    {
        for (var i = source.First; i < head; i++)
        {
            if (tags[i] is Tag.Nominal && !IsNamedIn(named, i)) return false;
        }

        return true;
    }

    private bool IsNamedIn(TokenRange named, int token)
    {
        for (var i = named.First; i < named.End; i++)
        {
            if (tokens.TextOf(i).Equals(tokens.TextOf(token), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool HasRole(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (named.IsRole(i)) return true;
        }

        return false;
    }
}
