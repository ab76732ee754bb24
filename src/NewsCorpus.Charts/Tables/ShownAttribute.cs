namespace NewsCorpus.Charts.Tables;

/// <summary>How a column stands in a table that a notebook shows.</summary>
internal enum As
{
    Plain,

    /// <summary>What stands before a match: to the right, so that matches stand under each other.</summary>
    BeforeMatch,

    /// <summary>A match, highlighted.</summary>
    Match,

    /// <summary>What follows a match.</summary>
    AfterMatch,
}

/// <summary>Says how a property's column is shown.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShownAttribute(As shown) : Attribute
{
    /// <summary>How it is shown.</summary>
    public As As { get; } = shown;
}
