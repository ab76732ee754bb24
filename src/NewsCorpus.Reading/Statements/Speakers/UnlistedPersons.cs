using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>
/// The persons of a text whom no dictionary has. Who is once named with a first name or title ("Jean Roe", "Mr Roe") is a person wherever
/// the surname stands.
/// </summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="names">The names in it that no dictionary has, in text order.</param>
internal sealed class UnlistedPersons(TokenTable tokens, IReadOnlyList<UnlistedName> names)
{
    private HashSet<string>? _surnames;

    /// <summary>Whether a token is part of the name of a person.</summary>
    public bool Has(int token) => NameAt(token) is { } name && IsPerson(name);

    /// <summary>Notes that the name at a token is a person's, as an apposition tells ("Roe, chairman of the bank").</summary>
    public void Add(int token)
    {
        if (NameAt(token) is { } name) Surnames.Add(LastWordOf(name).ToString());
    }

    /// <summary>The first name that begins in a range of tokens, and whether it is a person's; null where there is none.</summary>
    public (TokenRange Name, bool IsPerson)? FirstIn(int first, int end)
    {
        var index = OrderedSearch.FirstAtLeast(names, static name => name.Span.Start, tokens[first].Start);
        if (index >= names.Count || names[index].Span.Start >= tokens[end - 1].End) return null;
        var span = names[index].Span;
        return (new TokenRange(tokens.FirstAtOrAfter(span.Start), tokens.FirstAtOrAfter(span.End)), IsPerson(names[index]));
    }

    /// <summary>Whether a token is in a name of two words or more that nothing explains: a person's or a body's.</summary>
    public bool MayBe(int token) => NameAt(token) is { Type: null } name
        && tokens.FirstAtOrAfter(name.Span.Start) < tokens.FirstAtOrAfter(name.Span.End) - 1;

    /// <summary>The persons named in a range of tokens, and who may be one.</summary>
    public IEnumerable<(TokenRange Name, bool IsPerson)> In(int first, int end)
    {
        var index = OrderedSearch.FirstAtLeast(names, static name => name.Span.Start, tokens[first].Start);
        for (; index < names.Count && names[index].Span.End <= tokens[end - 1].End; index++)
        {
            var name = new TokenRange(tokens.FirstAtOrAfter(names[index].Span.Start), tokens.FirstAtOrAfter(names[index].Span.End));
            if (IsPerson(names[index]) || MayBe(name.First)) yield return (name, IsPerson(names[index]));
        }
    }

    private HashSet<string> Surnames => _surnames ??=
        [.. names.Where(name => name.Type == ActorType.Person).Select(name => LastWordOf(name).ToString())];

    private bool IsPerson(UnlistedName name) => name.Type == ActorType.Person
        || (name.Type is null && Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(LastWordOf(name)));

    private ReadOnlySpan<char> LastWordOf(UnlistedName name) => tokens.TextOf(tokens.FirstAtOrAfter(name.Span.End) - 1);

    private UnlistedName? NameAt(int token)
    {
        var index = OrderedSearch.FirstAtLeast(names, static name => name.Span.Start, tokens[token].End) - 1;
        return index >= 0 && names[index].Span.Overlaps(tokens[token].Span) ? names[index] : null;
    }
}
