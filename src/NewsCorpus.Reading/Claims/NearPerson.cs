using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>A person whom a pronoun may stand for.</summary>
/// <param name="Span">Where he is named last before it.</param>
/// <param name="Key">His id as "@id", else his name.</param>
internal sealed record NearPerson(TextSpan Span, string Key);
