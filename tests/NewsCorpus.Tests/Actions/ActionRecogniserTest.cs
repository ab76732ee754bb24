using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Tests.Claims;
using Xunit;

namespace NewsCorpus.Tests.Actions;

public sealed class ActionRecogniserTest
{
    [Theory]
    [InlineData("Norway sent modern tanks to Chile.", "military-aid:sent modern tanks")]
    [InlineData("The tanks had been delivered.", "military-aid:tanks had been delivered")]
    [InlineData("Norway sent a letter to Chile.", "")]
    [InlineData("Norway sent a letter. Tanks rolled by.", "")]
    [InlineData("Troops were withdrawn.", "withdrawal:withdrawn")]
    [InlineData("They signed a mutual-defence pact.", "agreement:signed agreement:mutual-defence agreement:pact")]
    [InlineData("INVADED", "attack:INVADED")]
    [InlineData("Nothing of the kind.", "")]
    public void Recognise_Text_GivesItsActions(string text, string expected)
    {
        var document = Assert.Single(ClaimGold.Annotate([("t", text)]));
        Assert.Equal(expected, string.Join(' ', document.Actions.Select(action => $"{action.Action}:{action.Span.Of(document.Raw)}")));
    }

    [Fact]
    public void Actions_EveryRow_NamesItsClassAndHasWords()
    {
        var rows = LexiconTables.Default.Rows("actions");
        Assert.InRange(rows.Count, 16, 30);
        Assert.Equal(rows.Count, rows.Select(row => row["id"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row =>
        {
            Assert.NotEmpty(row["name"]);
            Assert.NotEmpty(row.List("nouns").Concat(row.List("verbs")).Concat(row.List("terms")));
            Assert.Equal(row["acts"].Length > 0, row["objects"].Length > 0);
            Assert.Contains(row["kind"], (string[])["", "deed", "speech"]);
        });
    }
}
