namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Whether a person is a man or a woman, as far as it is known.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
