using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Knows -ing forms that stand inside a noun phrase: "corruption and voting rights legislation".</summary>
internal static class NounGerund
{
    /// <summary>Whether the -ing form at a token belongs to the nouns around it.</summary>
    public static bool IsAt(TaggedSentence sentence, int token) => sentence[token] is Tag.Gerund
        && sentence[token + 1] is Tag.Nominal && (sentence[token - 1] is Tag.Determiner or Tag.Possessive or Tag.Genitive
        || (sentence[token + 2] is Tag.Nominal && sentence[token - 1] is Tag.Coordinator && sentence[token - 2] is Tag.Nominal));
}
