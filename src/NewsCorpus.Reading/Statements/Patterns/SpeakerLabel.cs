using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Somebody who is named before or behind a colon as the one who says what stands on its other side.</summary>
/// <param name="Colon">The colon, or the dash in its place.</param>
/// <param name="Source">The words that name who says it.</param>
internal readonly record struct SpeakerLabel(int Colon, TokenRange Source)
{
    /// <summary>True where the name follows ("‘Europe must act’: Macron").</summary>
    public bool IsAfter => Source.First > Colon;
}
