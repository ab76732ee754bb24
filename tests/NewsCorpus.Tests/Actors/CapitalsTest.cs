using NewsCorpus.Reading.Actors;
using Xunit;

namespace NewsCorpus.Tests.Actors;

/// <summary>A capital stands for its state where it acts, speaks or is dealt with as a government, and is a town elsewhere.</summary>
public sealed class CapitalsTest
{
    [Theory]
    [InlineData("Oslo rejected the plan.")]
    [InlineData("Sweden welcomed talks between Oslo and Helsinki.")]
    [InlineData("Sweden accused Oslo of spying.")]
    [InlineData("Sweden made a concession to Oslo ahead of the talks.")]
    [InlineData("If Oslo imposes tariffs, Sweden will answer.")]
    [InlineData("The move may infuriate Oslo.")]
    [InlineData("The war Oslo started was long.")]
    [InlineData("Sweden met its rival Oslo.")]
    [InlineData("The Oslo government fell.")]
    [InlineData("In a statement on Saturday, Oslo dismissed the plan.")]
    [InlineData("They met Sweden, Oslo and Peru.")]
    [InlineData("There was pressure from Oslo.")]
    public void ACapital_IsItsState_WhereAGovernmentActs(string text) => Assert.Contains(Metonyms(text), mention => mention == "Oslo=NOR");

    [Theory]
    // Before a noun it names an event, a station, a person of the town.
    [InlineData("The Oslo attacks shocked Sweden.")]
    [InlineData("Sweden heard Oslo Senator Ann Lee.")]
    [InlineData("Sweden wants the Supreme Court, Oslo, to direct the talks with Peru.")]
    [InlineData("They own 12 Long Street, Oslo and a farm.")]
    [InlineData("Oslo, Norway | THE GAZETTE | Ann Lee said that she had played her part.")]
    [InlineData("It was echoed by Ann Lee (Oslo), Bo Roe (Bergen) and others.")]
    [InlineData("Her father was about to leave for Oslo from Bergen.")]
    [InlineData("He told reporters in a briefing Wednesday from Oslo that the aid had come.")]
    [InlineData("The Oslo -Bergen Expressway was closed.")]
    [InlineData("Sweden mourned the attack on the Oslo/Bergen train.")]
    [InlineData("She spoke after a meeting in\n\nOslo on Tuesday, where many were.")]
    [InlineData("Sweden mourned after last week's deadly Oslo attacks shocked many.")]
    [InlineData("It has held since the Oslo accords called for peace.")]
    [InlineData("Many heard Oslo Radio.")]
    [InlineData("On Sunday, Oslo prosecutor Ann Lee charged two men.")]
    [InlineData("Sweden recalls Oslo 2030 with joy.")]
    // Somebody goes there, or sits there.
    [InlineData("Ann Lee has left Oslo for Sweden.")]
    [InlineData("Sweden has an ambassador to Oslo.")]
    [InlineData("“We will answer,” Ann Lee told reporters from Oslo.")]
    // It belongs to somebody, or is described.
    [InlineData("Sweden fears Ann Lee's Oslo.")]
    [InlineData("Sweden's army took the whole Oslo.")]
    [InlineData("Rain fell over Metro Oslo.")]
    // It is called a town, or stands beside towns.
    [InlineData("The missile hit a house near the capital, Oslo, on Monday.")]
    [InlineData("Sweden will recognise Oslo as the capital.")]
    [InlineData("Sweden says Oslo and other Nordic cities face floods.")]
    [InlineData("Ice covers the harbour. (Oslo, 1 March 2002) Ann Lee took the picture.")]
    // The text was written there.
    [InlineData("A second wave of rain is near.\n\nOSLO: Sweden said it would stay.")]
    [InlineData("Oslo -- Sweden said it would stay.")]
    public void ACapital_IsATown_WhereItIsNamedAsAPlace(string text) =>
        Assert.DoesNotContain(Metonyms(text), mention => mention is "Oslo=NOR" or "OSLO=NOR");

    private static IEnumerable<string> Metonyms(string text) => Reader.Default.Read(text).Mentions
        .Where(mention => mention.Via == NamedVia.Metonym).Select(mention => $"{mention.Span.Of(text)}={mention.Actor}");
}
