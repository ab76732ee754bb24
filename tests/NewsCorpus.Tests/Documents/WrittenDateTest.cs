using System.Globalization;
using NewsCorpus.Reading.Documents.Metadata;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class WrittenDateTest
{
    [Theory]
    [InlineData("2024-03-12T21:30:09+00:00")]
    [InlineData("20240312")]
    [InlineData("20240312213009")]
    [InlineData("2024/03/12 21:30")]
    [InlineData("12.03.2024, 21:30 Uhr")]
    [InlineData("13/03/2024", "2024-03-13")]
    [InlineData("Fri, 05/03/2024 - 10:15", "2024-05-03")]
    [InlineData("Sunday 05/03/2023", "2023-03-05")]
    [InlineData("Tue, 12 Mar 2024 21:30:09 +0000")]
    [InlineData("Tuesday, 12-Mar-24 21:30:09 GMT")]
    [InlineData("Tue Mar 12 21:30:09 GMT 2024")]
    [InlineData("Tue Mar 12 21:30:09 2024")]
    [InlineData("Tue Mar 12 2024 21:30:09 GMT+0100 (CET)")]
    [InlineData("Mar 12, 2024 9:30 p.m. EDT")]
    [InlineData("Tuesday, March 12, 2024 at 9:30 pm ET")]
    [InlineData("Published on the 12th of March 2024")]
    [InlineData("21:30 GMT, Tuesday, 12 March 2024")]
    [InlineData("March 12th 2024")]
    [InlineData("2024, March 12")]
    [InlineData("12. März 2024")]
    [InlineData("12 de marzo de 2024")]
    [InlineData("1710279009")]
    [InlineData("1710279009000")]
    public void Read_CommonForms_GivesTheDay(string text, string day = "2024-03-12") => Assert.Equal(day, Day(text, null));

    [Theory]
    [InlineData("March 2024")]
    [InlineData("12 March")]
    [InlineData("03/12/2024")]
    [InlineData("Wed, 03/12/2024")]
    [InlineData("2024-02-30")]
    [InlineData("February 30, 2024")]
    [InlineData("Room 1234, 12 Marble Street")]
    [InlineData("۱۳۹۹/۰۱/۱۲")]
    [InlineData("soon")]
    [InlineData("")]
    public void Read_OpenOrImpossible_GivesNothing(string text) => Assert.Null(Day(text, null));

    [Theory]
    [InlineData("03/12/2024", true, "2024-03-12")]
    [InlineData("03/12/2024", false, "2024-12-03")]
    [InlineData("25/12/2024", true, "2024-12-25")]
    public void Read_Figures_InTheOrderOfThePage(string text, bool isMonthFirst, string day) => Assert.Equal(day, Day(text, isMonthFirst));

    private static string? Day(string text, bool? isMonthFirst) =>
        WrittenDate.Read(text, isMonthFirst)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
