using NewsCorpus.Reading.Actors;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>One occurrence with what stands around it (keyword in context).</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the match.</param>
/// <param name="End">One past its last.</param>
/// <param name="Left">What stands before it in its block, whole words, on one line.</param>
/// <param name="Match">The match as written, on one line.</param>
/// <param name="Right">What follows it in its block, whole words, on one line.</param>
public sealed record ConcordanceRow(
    string Document, int Start, int End,
    [property: Shown(As.BeforeMatch)] string Left, [property: Shown(As.Match)] string Match, [property: Shown(As.AfterMatch)] string Right);
