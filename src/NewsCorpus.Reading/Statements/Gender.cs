namespace NewsCorpus.Reading.Statements;

/// <summary>Whether a person is a man or a woman, as far as it is known.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
