using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>How much more, or less, often one part of a corpus uses a word than the rest.</summary>
/// <param name="Word">The word, in lower case and without accents.</param>
/// <param name="Target">How often it stands in the target texts.</param>
/// <param name="Reference">How often it stands in the other texts.</param>
/// <param name="TargetPerThousand">Occurrences per 1,000 words of the target, four decimals.</param>
/// <param name="ReferencePerThousand">Occurrences per 1,000 words of the reference, four decimals.</param>
/// <param name="LogLikelihood">
/// G2, 0 or more, four decimals: how sure it is that the two differ. 3.84 is passed by chance by 1 word in 20, 15.13 by 1 in 10,000.
/// </param>
/// <param name="LogRatio">
/// How large the difference is: the binary logarithm of the ratio of the two frequencies, four decimals; 1 means twice as often,
/// -1 half as often. Half an occurrence stands for none.
/// </param>
/// <param name="Documents">Number of documents, of both parts, that have it: a word of one document says little about the rest.</param>
/// <param name="Document">The first document with the word, of the part that uses it more.</param>
/// <param name="Start">Where it first stands there, in UTF-16 code units.</param>
/// <param name="End">The end of that place.</param>
public sealed record KeynessRow(
    string Word, int Target, int Reference, double TargetPerThousand, double ReferencePerThousand, double LogLikelihood, double LogRatio,
    int Documents, string Document, int Start, int End);
