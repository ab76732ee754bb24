using NewsCorpus.Reading.Dates;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>One time expression.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The expression as written.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Earliest">First day that it can mean; null where open.</param>
/// <param name="Latest">Last day that it can mean; null where open.</param>
/// <param name="Granularity">The finest unit given; null where there is none.</param>
/// <param name="Anchor">What settled the value.</param>
/// <param name="Block">The kind of block that it stands in.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
public sealed record DateRow(
    string Document, int Start, int End, string Text, TimexType Type, string Value, DateOnly? Earliest, DateOnly? Latest,
    Granularity? Granularity, DateAnchor Anchor, BlockKind Block, string Sentence);
