using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>An act that a statement claims, with what each comparison with an answer asks of it.</summary>
/// <param name="id">One number for the same act of the same statement.</param>
/// <param name="statement">The statement.</param>
/// <param name="stand">The act with the speaker's position.</param>
/// <param name="names">All that the act names.</param>
internal sealed class ClaimedAct(int id, ClaimStatement statement, Stand stand, IReadOnlyList<string> names)
{
    private bool? _saysNo;

    public int Id => id;

    public ClaimStatement Statement => statement;

    public Stand Stand => stand;

    public IReadOnlyList<string> Names => names;

    // What stands behind the clause of the act, "because she had no card", does not negate it.
    private IReadOnlyList<TextSpan> Clause =>
    [
        .. statement.Content.Where(span => span.Start < stand.Act.Span.End)
            .Select(span => span with { End = Math.Min(span.End, stand.Act.Span.End) }),
    ];

    /// <summary>
    /// "there is no wife of that name", "cannot take the law": what denies something itself is hard to deny, and easily misread.
    /// </summary>
    public bool SaysNo => _saysNo ??= Negations.StandIn(statement.Document, Clause);
}
