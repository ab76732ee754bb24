namespace NewsCorpus.Dates;

/// <summary>What every matcher reads: the tokens of a block and the tables of words and phrases.</summary>
internal readonly ref struct DateContext(DateTokens tokens, DatePhrases phrases)
{
    public DateTokens Tokens { get; } = tokens;

    public DatePhrases Phrases { get; } = phrases;
}
