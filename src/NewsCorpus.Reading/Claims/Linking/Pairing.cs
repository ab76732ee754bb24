namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>An answer with one of its acts beside a claim with one of its.</summary>
/// <param name="Answer">The statement that confirms, denies or doubts.</param>
/// <param name="Stand">What it answers with.</param>
/// <param name="Claimed">The statement that it may answer.</param>
/// <param name="Told">What is told there.</param>
/// <param name="Relation">What the answer would do with it.</param>
internal readonly record struct Pairing(ClaimStatement Answer, Stand Stand, ClaimStatement Claimed, Stand Told, LinkRelation Relation)
{
    public bool IsSameText => ReferenceEquals(Answer.Document, Claimed.Document);

    /// <summary>Whether each act is what its statement is about above all.</summary>
    public bool AreMain => IsMain(Answer, Stand) && IsMain(Claimed, Told);

    /// <summary>The same source denies here and says so there.</summary>
    public bool IsReversal => (Stand.Position == Position.Denies) != (Told.Position == Position.Denies)
        && Stand.Position != Position.Doubts && Told.Position != Position.Doubts
        && (SourceIdentity.IsSamePhrase(Answer, Claimed) || SourceIdentity.IsSameActor(Answer, Claimed));

    /// <summary>Whether an act is the first of its statement, or what that denies by stating the opposite.</summary>
    public static bool IsMain(ClaimStatement statement, Stand stand) =>
        ReferenceEquals(statement.Stands[0], stand) || statement.Contraries.Contains(stand.Act);
}
