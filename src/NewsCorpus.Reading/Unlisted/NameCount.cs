using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>A person or body that the dictionary lacks, or has under a longer name.</summary>
/// <param name="Key">What it is known by in all texts.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What charts call it.</param>
/// <param name="Type">A person or an organisation.</param>
internal sealed record UnlistedActor(string Key, string Id, string Name, ActorType Type)
{
    /// <summary>Whether the dictionary has it.</summary>
    public bool IsListed { get; init; }
}

/// <summary>What all texts tell of one name.</summary>
internal sealed class NameCount
{
    private const int FewestMentions = 3;
    private const int FewestTexts = 2;
    private const int FewestInOneText = 5;

    // Initials may mean anything: they speak more than once.
    private const int FewestSureOfAcronym = 2;

    // Of the texts that name a body as every state has one, so many are about one state.
    private const double LeastOfOneState = 0.8;
    private const int FewestTextsOfAnyState = 3;

    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _homes = new(StringComparer.Ordinal);
    private AnnotatedDocument? _last;
    private string _key = "";
    private int _texts, _most, _here, _sure;
    private bool _isBody, _isOfAnyState;

    /// <summary>How often it is named.</summary>
    public int Mentions { get; private set; }

    /// <summary>Whether no use tells that it is a body.</summary>
    public bool IsPerson => !_isBody;

    /// <summary>Whether some text has it in full.</summary>
    public bool HasName => _spellings.Count > 0;

    /// <summary>The state whose body it is, for a name that every state has: "Supreme Court"; null for any other.</summary>
    public string? OfAnyState => !_isOfAnyState ? null
        : _homes.Where(home => home.Value >= LeastOfOneState * _texts).Select(home => home.Key).FirstOrDefault();

    /// <summary>Notes a use.</summary>
    /// <param name="use">The use.</param>
    /// <param name="document">Its text.</param>
    /// <param name="home">The state that the text is about; null where it names none.</param>
    public void Add(NameUse use, AnnotatedDocument document, string? home)
    {
        if (!ReferenceEquals(document, _last))
        {
            (_last, _here, _texts) = (document, 0, _texts + 1);
            if (home is not null) _homes[home] = _homes.GetValueOrDefault(home) + 1;
        }

        (Mentions, _here) = (Mentions + 1, _here + 1);
        _most = Math.Max(_most, _here);
        if (use.IsSure) _sure++;
        (_isBody, _isOfAnyState) = (_isBody || !use.IsPerson, _isOfAnyState || use.IsOfAnyState);
        if (use.Via != NamedVia.Name) return;
        var spelling = string.Join(' ', use.Span.Of(document.Raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + 1;
        if (_key.Length == 0) _key = use.Key;
    }

    /// <summary>Takes in the uses of its initials.</summary>
    public void Join(NameCount initials)
    {
        Mentions += initials.Mentions;
        _texts = Math.Max(_texts, initials._texts);
        _most = Math.Max(_most, initials._most);
    }

    /// <summary>Whether it is named often enough to be an actor.</summary>
    public bool IsEnough => HasName && _sure >= (NameWords.IsAcronym(_key) ? FewestSureOfAcronym : 1)
        && (!_isOfAnyState || (_texts >= FewestTextsOfAnyState && OfAnyState is not null))
        && (_most >= FewestInOneText || (Mentions >= FewestMentions && _texts >= FewestTexts));

    /// <summary>It as an actor, by the spelling that the texts have most, without initials where one has none.</summary>
    public UnlistedActor Actor
    {
        get
        {
            var name = _spellings.OrderBy(item => HasInitial(item.Key)).ThenByDescending(item => item.Value)
                .ThenBy(item => item.Key, StringComparer.Ordinal).First().Key;
            return _isBody
                ? new UnlistedActor(_key, Slug.Of(name), NameWords.WithoutLegalForm(name), ActorType.Organisation)
                : new UnlistedActor(_key, Slug.Of(name), name, ActorType.Person);
        }
    }

    // "Jean B. Roe", where others write "Jean Roe".
    private static bool HasInitial(string name) => name.Split(' ') is [_, .. var middle, _] && middle.Any(word => word is [_, '.']);
}
