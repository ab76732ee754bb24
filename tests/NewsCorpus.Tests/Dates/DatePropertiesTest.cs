using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Dates;
using Xunit;

namespace NewsCorpus.Tests.Dates;

public sealed partial class DatePropertiesTest
{
    private static readonly string[] Fragments =
    [
        "in", "on", "the", "of", "a", "by", "until", "last", "next", "this", "that", "past", "early", "late", "mid", "-", "–", "'", "’s",
            ",", ".", "(", ")", "/", ":", "\n",
        "May", "march", "Dec", "December", "Tuesday", "Sun", "spring", "fall", "morning", "night", "noon", "Q3", "third", "quarter", "half",
            "20", "th", "s",
        "7", "31", "30", "12", "10", "44", "480", "1941", "1990", "2024", "9999", "0001", "0800", "a.m.", "pm", "UTC", "BC", "AD", "24",
            "29", "February",
        "year", "years", "weeks", "day", "decade", "century", "ago", "later", "earlier", "before", "after", "today", "yesterday", "every",
            "per", "annually",
        "end", "start", "beginning", "fiscal", "Christmas", "Easter", "New Year's Eve", "recently", "now", "future", "two", "hundred",
            "thousand", "million", "and", "or", "to", "from",
        "will", "met", "said", "about", "more than", "at least", "some", "few", "several", "same", "latest", "FY25", "one", "first",
            "Monday", "local", "time", "since", "full", "ended", "hours", "wee", "soon", "next", "year-ago", "period", "0", "00",
            "1.2.2024", "12/07/2024", "2024-12-07",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Fragments).ListOf().Select(parts => string.Join(' ', parts))
        .ToArbitrary();

    private static Arbitrary<DateOnly?> Days => Gen.Elements<DateOnly?>(
        null, new DateOnly(2024, 2, 29), new DateOnly(2024, 12, 31), DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(1, 12, 31))
            .ToArbitrary();

    [Fact]
    public void Recognise_AnyWordsInAnyOrder_GivesWellFormedDatesInOrder() =>
        Prop.ForAll(Texts, Days, (text, day) => IsSound(text, DateText.Recognise(text, day)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60));

    [Fact]
    public void Recognise_AnyString_GivesWellFormedDatesInOrder() =>
        Prop.ForAll<string?>(text => IsSound(text ?? "", DateText.Recognise(text ?? "", new DateOnly(2024, 12, 7))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Recognise_TextAddedAfterwards_MovesNoDateBeforeButThoseOfOpenOrder() =>
        Prop.ForAll(Texts.Filter(text => !text.Contains("12/07", StringComparison.Ordinal)), Texts, Days, (text, more, day) =>
        {
            var before = DateText.Recognise(text, day);
            var after = DateText.Recognise(text + "\n\n" + more, day);
            return before.SequenceEqual(after.Take(before.Count));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40));

    // The month after the last one of the calendar stays open.
    [Fact]
    public void Recognise_BehindTheLastYear_GivesWellFormedDates()
    {
        const string text = "9999 Dec 7 was late. It was before February.";
        Assert.True(IsSound(text, DateText.Recognise(text, DateOnly.MaxValue)));
    }

    private static bool IsSound(string text, IReadOnlyList<DateMention> dates)
    {
        var end = 0;
        foreach (var date in dates)
        {
            if (date.Span.Start < end || date.Span.IsEmpty || date.Span.End > text.Length) return false;
            end = date.Span.End;
            if (!Timex().IsMatch(date.Value) || date.Earliest > date.Latest) return false;
            if (date.Type is TimexType.Duration or TimexType.Set && (date.Earliest ?? date.Latest) is not null) return false;
        }

        return true;
    }

    [GeneratedRegex(@"^(
        (PAST|PRESENT|FUTURE)_REF
        | P(T?(X|\d+(\.\d{1,2})?)(Y|M|W|D|H|S|Q|WE|DE|CE|ML))
        | P\d+[YMWD](\d+[MWD]|T\d+[HMS]) | PT\d+[HM]\d+[MS]
        | (BC)?(\d{2,4}|XXXX) | \d{4}/\d{4}
        | (BC)?(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4X]|H[12])
        | (BC)?(\d{4}|XXXX)-W(\d\d|XX)(-WE|-[1-7])?(T(MO|MI|AF|EV|NI|DT|\d\d:\d\dZ?))?
        | (BC)?(\d{4}|XXXX)-(\d\d|XX)(-(\d\d|XX))?(T(MO|MI|AF|EV|NI|DT|\d\d:\d\dZ?))?
        )$", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Timex();

    [Theory]
    [InlineData("1")]
    [InlineData("last ")]
    [InlineData("of ")]
    [InlineData("the ")]
    [InlineData("a year or ")]
    [InlineData("since 2024 in May ")]
    [InlineData("the last week of ")]
    [InlineData("the first of the last of the ")]
    [InlineData("one hundred ")]
    [InlineData("7 and ")]
    [InlineData("Tuesday, ")]
    [InlineData("early late mid ")]
    [InlineData("end of the end of ")]
    [InlineData("the third quarter of ")]
    [InlineData("10:00 (")]
    [InlineData("2024-")]
    [InlineData("12/")]
    [InlineData("'90")]
    public void Recognise_HundredsOfThousandsOfLetters_GivesWellFormedDatesInOrder(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        Assert.True(IsSound(text, DateText.Recognise(text, new DateOnly(2024, 12, 7))));
    }
}
