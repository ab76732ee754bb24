using System.Globalization;
using NewsCorpus.Reading.Actors;
using Xunit;

namespace NewsCorpus.Tests.Actors;

/// <summary>Measures against texts that were annotated by hand.</summary>
public sealed class GoldTest
{
    [Fact]
    public void Recognise_Seeds_FindsWhoIsNamedAndHow()
    {
        var score = new MentionScore();
        foreach (var document in Spec.Rows("Actors", "seeds.tsv").GroupBy(row => row[0]))
        {
            var text = File.ReadAllText(Path.Combine(Repository.Seeds, document.Key + ".txt"));
            var gold = document.Select(row => new GoldMention(Number(row[1]), Number(row[2]), row[4], row[5])).ToList();
            Assert.All(document, row => Assert.Equal(row[3], text[Number(row[1])..Number(row[2])]));
            score.Add(gold, Reader.Default.Read(text).Mentions);
        }

        Assert.True(score.F1 >= 0.98, $"F1 of span and actor {score.F1:P2}");
        Assert.True(score.Reading >= 0.96, $"readings {score.Reading:P2}");
    }

    [Theory]
    [InlineData("elections")]
    [InlineData("trade")]
    [InlineData("sport")]
    [InlineData("disasters")]
    public void Recognise_OtherNews_FindsStatesAndLeaders(string kind)
    {
        var score = new MentionScore();
        foreach (var row in Spec.Rows("Actors", "fresh.tsv").Where(row => row[0] == kind))
        {
            var (text, gold) = Marked.Read(row[1]);
            score.Add(
                gold.FindAll(mention => mention.Actor is not ("europe" or "england" or "scotland")),
                Reader.Default.Read(text).Mentions.Where(mention => mention.Type is ActorType.State or ActorType.Person));
        }

        Assert.True(score.F1 >= 0.95, $"F1 of span and actor {score.F1:P2}");
        Assert.True(score.Reading >= 0.93, $"readings {score.Reading:P2}");
    }

    [Theory]
    [InlineData("elections")]
    [InlineData("trade")]
    [InlineData("sport")]
    [InlineData("disasters")]
    public void Recognise_UnseenNews_FindsStatesAndLeaders(string kind)
    {
        var score = new MentionScore();
        foreach (var row in Spec.Rows("Actors", "unseen.tsv").Where(row => row[0] == kind))
        {
            var (text, gold) = Marked.Read(row[3]);
            var published = DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            score.Add(
                gold.FindAll(mention => mention.Actor.Length > 0),
                Reader.Default.Read(text, published).Mentions.Where(mention => mention.Type is ActorType.State or ActorType.Person
                    && !gold.Exists(other => other.Actor.Length == 0 && mention.Span.Start < other.End && other.Start < mention.Span.End)));
        }

        Assert.True(score.F1 >= 0.97, $"F1 of span and actor {score.F1:P2}");
        Assert.True(score.Reading >= 0.95, $"readings {score.Reading:P2}");
    }

    [Fact]
    public void Recognise_Readings_TellsBodyFromTerritory()
    {
        var wrong = new List<string>();
        foreach (var row in Spec.Rows("Actors", "readings.tsv"))
        {
            var (text, gold) = Marked.Read(row[0]);
            var found = Reader.Default.Read(text).Mentions.FirstOrDefault(mention => mention.Span.Start == gold[0].Start);
            if (found?.Reading.ToString().ToLowerInvariant() != row[1]) wrong.Add(row[0]);
        }

        Assert.Empty(wrong);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
