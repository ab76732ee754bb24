using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>A clause of what somebody says that is denied: after a word of denying, or with a "not" of its own.</summary>
/// <param name="Statement">The statement that it stands in.</param>
/// <param name="Span">Its place from the denial on.</param>
/// <param name="Words">The words that it is compared by.</param>
/// <param name="Named">What there is said to be none of, and what describes it; empty where a verb is denied.</param>
/// <param name="HasCue">True after "denied" and the like.</param>
internal sealed record DeniedClause(
    ClaimStatement Statement, TextSpan Span, IReadOnlyList<ContentWord> Words, IReadOnlyList<ContentWord> Named, bool HasCue);
