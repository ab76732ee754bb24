using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Names of persons that always stand right behind the full name of a person of the dictionary: the rest of that name ("Aung Zaw Kyi Linn")
/// and nobody else.
/// </summary>
internal sealed class SecondNames
{
    private readonly HashSet<string> _behind = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _alone = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes where a text has a name in full.</summary>
    public void Note(AnnotatedDocument document, NameUse use)
    {
        if (use.Via == NamedVia.Name) (use.IsPerson && IsBehindPerson(document, use.Span) ? _behind : _alone).Add(use.Key);
    }

    /// <summary>Whether a name is only the rest of others.</summary>
    public bool Has(string key) => _behind.Contains(key) && !_alone.Contains(key);

    private static bool IsBehindPerson(AnnotatedDocument document, TextSpan name)
    {
        var index = OrderedSearch.FirstAtLeast(document.Mentions, static mention => mention.Span.Start, name.Start) - 1;
        return index >= 0 && document.Mentions[index] is { Type: ActorType.Person, Via: NamedVia.Name or NamedVia.Alias } person
            && person.Span.End + 1 == name.Start && document.Raw[person.Span.End] == ' ' && person.Span.Of(document.Raw).Contains(' ');
    }
}
