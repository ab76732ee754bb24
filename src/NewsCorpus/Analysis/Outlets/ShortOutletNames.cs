using NewsCorpus.Reading.Actors;

namespace NewsCorpus;

/// <summary>
/// What a short name of an outlet means in one text: "The Times" of a text of The New York Times, or after The New York Times was named, is
/// that paper and not the one that is called so.
/// </summary>
internal sealed class ShortOutletNames
{
    private readonly List<(int Start, string Actor, string Name)> _full;

    /// <summary>Reads the outlets of a text.</summary>
    public ShortOutletNames(AnnotatedDocument document)
    {
        _full = [.. document.Mentions.Where(mention => mention.Type == ActorType.Outlet)
            .Select(mention => (mention.Span.Start, mention.Actor, mention.Name))];
        if (document.Provenance.Publisher is { Outlet: { } id, Name: var name }) _full.Insert(0, (-1, id, name));
    }

    /// <summary>The outlet that a mention means: the last one before it whose name ends with that name, else the one it is of.</summary>
    public (string Actor, string Name) Of(ActorMention mention)
    {
        var ending = " " + (mention.Name.StartsWith("The ", StringComparison.Ordinal) ? mention.Name[4..] : mention.Name);
        var meant = _full.FindLast(other => other.Start < mention.Span.Start && other.Name != mention.Name
            && other.Name.Length > mention.Name.Length && other.Name.EndsWith(ending, StringComparison.Ordinal));
        return meant.Name is null ? (mention.Actor, mention.Name) : (meant.Actor, meant.Name);
    }
}
