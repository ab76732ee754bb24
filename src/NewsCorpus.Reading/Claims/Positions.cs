using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims;

/// <summary>What a speaker does with what is told, by the stance of the cue.</summary>
internal static class Positions
{
    /// <summary>That of a stance, whatever the content says.</summary>
    public static Position Of(Stance? stance) => stance switch
    {
        Stance.Confirm => Position.Confirms,
        Stance.Deny => Position.Denies,
        Stance.Doubt => Position.Doubts,
        Stance.Warn => Position.Warns,
        Stance.Demand => Position.Demands,
        Stance.Pledge => Position.Pledges,
        Stance.Question => Position.Asks,
        _ => Position.Asserts,
    };

    /// <summary>That on a content which is negated or doubted itself.</summary>
    public static Position Turned(Position plain, bool isNegated, bool isDoubted) => (plain, isNegated, isDoubted) switch
    {
        (Position.Asserts or Position.Confirms, _, true) => Position.Doubts,
        (Position.Asserts or Position.Confirms or Position.Pledges or Position.Warns, true, _) => Position.Denies,
        (Position.Denies, true, _) => Position.Asserts,
        _ => plain,
    };
}
