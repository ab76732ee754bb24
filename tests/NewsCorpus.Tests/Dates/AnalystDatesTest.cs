using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Text;
using NewsCorpus.Tests.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Dates;

/// <summary>Rows of an analyst's own for date words, phrases, holidays and dates in figures.</summary>
public sealed class AnalystDatesTest
{
    [Theory]
    [InlineData("holidays", "id\tcounted\tmonth\tday\tweekday\tnames\nanzac\tmonth\t4\t25\t\tanzac day\n",
        "The parade on Anzac Day 2024 was long.", "2024-04-25")]
    [InlineData("holidays", "id\tcounted\tmonth\tday\tweekday\tnames\nspring\tweekday\t5\t-1\tmonday\tspring bank holiday\n", "It rained on Spring Bank Holiday 2024.", "2024-05-27")]
    [InlineData("holidays", "id\tcounted\tday\tnames\nshrove\teaster\t-47\tshrove tuesday\n", "They met on Shrove Tuesday 2024.",
        "2024-02-13")]
    [InlineData("date-words", "id\troles\tnumber\twords\nbrumaire\tmonth\t11\tbrumaire\n", "They met on 18 Brumaire 1999.", "1999-11-18")]
    [InlineData("date-phrases", "id\tpoints\tphrases\nmine\tpast\tin days of yore\n", "It was so in days of yore.", "PAST_REF")]
    [InlineData("date-figures", "id\tparts\torder\texample\tvalue\nmine\tday|dot|month|same|short-year\tday-first\t7.12.24\t2024-12-07\n",
        "They met on 7.12.24 in Kyiv.", "2024-12-07")]
    public void Row_OfAnAnalyst_IsRead(string table, string rows, string text, string value)
    {
        using var folder = new AnalystFolder().Write(table, rows);
        var lexicon = folder.Load();
        Assert.Empty(lexicon.Issues);
        var words = new VocabularyBuilder();
        var recogniser = new DateRecogniser(words, lexicon);
        Assert.Equal(value, Assert.Single(recogniser.Recognise(DateText.Structure(text, words.Build()), null)).Value);
    }

    [Theory]
    [InlineData("holidays", "id\tcounted\tday\tnames\nmine\tmonth\t3\tmy day\n", "the column 'month' is empty")]
    [InlineData("holidays", "id\tcounted\tmonth\tday\tnames\nmine\tmonth\t13\t3\tmy day\n", "a whole number from 1 to 12")]
    [InlineData("holidays", "id\tcounted\tmonth\tday\tnames\nmine\tweekday\t5\t3\tmy day\n", "the column 'weekday' is empty")]
    [InlineData("date-words", "id\troles\twords\nmine\tmoth\tmyember\n", "did you mean 'month'")]
    [InlineData("date-figures", "id\tparts\torder\texample\tvalue\nmine\tdya|dot|month\tplain\t7.12\tXXXX-12-07\n", "did you mean 'day'")]
    public void Row_ThatCannotBeRead_IsReported(string table, string rows, string expected)
    {
        using var folder = new AnalystFolder().Write(table, rows);
        var lexicon = folder.Load();
        Assert.Contains(expected, Assert.Single(lexicon.Issues).Message, StringComparison.Ordinal);
        Assert.NotNull(new DateRecogniser(new VocabularyBuilder(), lexicon));
    }
}
