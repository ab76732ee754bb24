using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>Whatever a text says, its claims, links and events are read without an error, and their spans lie in the text.</summary>
public sealed class ClaimPropertyTest
{
    private static readonly ClaimReader Claims = new(LexiconTables.Default);
    private static readonly EventReader Events = new(LexiconTables.Default);

    private static readonly string[] Pieces =
    [
        "Norway", "Russia", "Ann Lee", "he", "it", "the ministry", "officials", "said", "denied", "confirmed", "rejected", "that", "had",
            "has", "will", "not", "never", "no",
        "sent", "sending", "to send", "arms", "talks", "plans", "the claims", "a charge", "this", "which", ",", ".", ";", ":", "\"", "and",
            "but", "or", "of", "to", "in", "on", "by", "for", "with",
        "there was", "was", "were", "is", "are", "on 4 May 2019", "in 2020", "since 1984", "from", "October/December", "asked whether",
            "evidence of", "going to", "deny", "we", "false", "a lie",
    ];

    [Fact]
    public void Read_ShuffledNewsWords_KeepsItsPromises() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(parts => string.Join(' ', parts)).ToArbitrary(), Keeps)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    // Its first word names an event, so that nothing stands before it.
    [Fact]
    public void Read_EventInTheFirstWord_KeepsItsPromises() => Assert.True(Keeps(
        "plans since 1984 had and or the ministry he false talks in which with will Ann Lee not there was sent deny arms confirmed no has "
        + "the claims has was never officials to send denied \" with said denied the ministry false from confirmed with never never with "
        + "since 1984 Russia . and never the claims"));

    private static bool Keeps(string text)
    {
        var statements = ClaimGold.Annotate([("a", text), ("b", text + " Norway denied it.")])
            .SelectMany(document => Claims.Read(document, block => block.IsStory)).ToList();
        var space = new FeatureSpace(statements);
        var links = ClaimLinker.Link(space, ClaimGrouper.Group(space));
        var events = statements.SelectMany(statement => Events.Read(statement, null, KnownDays.None)).ToList();
        return links.All(link => IsIn(link.From.Span, link.From) && IsIn(link.Answered.Span, link.Answered))
            && events.TrueForAll(found => IsIn(found.Span, found.Statement));
    }

    private static bool IsIn(TextSpan span, ClaimStatement statement) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= statement.Document.Raw.Length;
}
