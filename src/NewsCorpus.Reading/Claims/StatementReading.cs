using NewsCorpus.Reading.Claims.Acts;

namespace NewsCorpus.Reading.Claims;

/// <summary>An act of a statement and what the speaker does with it.</summary>
internal sealed record Stand(Act Act, Position Position);

/// <summary>What a statement says of acts.</summary>
/// <param name="Stands">Each act with the speaker's position, the main one first.</param>
/// <param name="Position">The speaker's position on what the statement is about.</param>
/// <param name="Stated">The speaker's position on what the statement says as it stands, its negation included.</param>
/// <param name="PointsBack">It says nothing of its own.</param>
/// <param name="IsAccusation">It names whom it accuses, or of what, and its verb alone tells that it accuses.</param>
/// <param name="IsVerdict">It says of something claimed that it is false, true or without proof.</param>
/// <param name="Contraries">Acts that it denies by stating the opposite.</param>
/// <param name="IsElliptic">It only says that the speaker did not, or denies "doing so".</param>
internal sealed record StatementReading(
    IReadOnlyList<Stand> Stands, Position Position, Position Stated, bool PointsBack, bool IsAccusation, bool IsVerdict,
    IReadOnlyList<Act> Contraries, bool IsElliptic = false);
