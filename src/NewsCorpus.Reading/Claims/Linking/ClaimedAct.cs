using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>An act that a statement claims, with what each comparison with an answer asks of it.</summary>
/// <param name="id">One number for the same act of the same statement.</param>
/// <param name="statement">The statement.</param>
/// <param name="stand">The act with the speaker's position.</param>
/// <param name="names">All that the act names.</param>
internal sealed class ClaimedAct(int id, ClaimStatement statement, Stand stand, IReadOnlyList<string> names)
{
    private static readonly WordSet Negatives = WordSet.Named("negatives");

    private bool? _saysNo;

    public int Id => id;

    public ClaimStatement Statement => statement;

    public Stand Stand => stand;

    public IReadOnlyList<string> Names => names;

    /// <summary>
    /// "there is no wife of that name", "cannot take the law": what denies something itself is hard to deny, and easily misread.
    /// </summary>
    public bool SaysNo => _saysNo ??= HasNegation(statement);

    private static bool HasNegation(ClaimStatement claimed)
    {
        var tokens = claimed.Document.Text.Tokens;
        foreach (var span in claimed.Content)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                var word = tokens.TextOf(i);
                // "…, but could not confirm the name": what stands before is not denied.
                if (word is "but" or "although" or "though" or ";") break;
                if (claimed.Document.Grammar.Tags[i] is Tag.Negation || Negatives.Has(word)) return true;
            }
        }

        return false;
    }
}
