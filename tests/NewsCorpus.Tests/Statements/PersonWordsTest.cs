using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Statements;

public sealed class PersonWordsTest
{
    private static readonly PersonWords Persons = new(LexiconTables.Default, new VocabularyBuilder());

    [Theory]
    [InlineData("vladimir-putin", "Male")]
    [InlineData("hillary-clinton", "Female")]
    [InlineData("kim-yo-jong", "Female")]
    [InlineData("kim-jong-un", "Male")]
    [InlineData("vivian-balakrishnan", "Male")]
    [InlineData("sheikh-hasina", "Female")]
    [InlineData("RUS", "Unknown")]
    public void OfActor_PersonOfTheDictionary_IsKnownByNameOrById(string id, string gender) =>
        Assert.Equal(gender, Persons.OfActor(id).ToString());

    [Fact]
    public void Table_Persons_AreOfTheDictionaryAndNoWordIsOfBothGenders()
    {
        var rows = LexiconTables.Default.Rows("genders");
        var known = LexiconTables.Default.Rows("persons").Select(row => row["id"]);
        Assert.Empty(rows.Where(row => row["class"].StartsWith("person-", StringComparison.Ordinal)).SelectMany(row => row.List("words"))
            .Except(known, StringComparer.Ordinal));
        var words = rows.SelectMany(row => row.List("words")).ToList();
        Assert.Equal(words.Count, words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
