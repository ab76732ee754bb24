using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Names;

/// <summary>A set of words of one text, by their tokens and with their case: no string is made for one. Not for several threads.</summary>
/// <param name="tokens">The text.</param>
/// <param name="size">How many words it may get.</param>
internal sealed class TokenSet(TokenTable tokens, int size)
{
    private readonly HashSet<int> _words = new(size, new SameText(tokens));

    public void Add(int token) => _words.Add(token);

    /// <summary>True where the set has a token with the same text.</summary>
    public bool Has(int token) => _words.Contains(token);

    private sealed class SameText(TokenTable tokens) : IEqualityComparer<int>
    {
        // Most words have an id, which is the same whatever their case.
        public int GetHashCode(int token) => tokens[token].Word is > 0 and var word ? word : string.GetHashCode(tokens.TextOf(token));

        public bool Equals(int one, int other) =>
            one == other || (tokens[one].Word == tokens[other].Word && tokens.TextOf(one).SequenceEqual(tokens.TextOf(other)));
    }
}
