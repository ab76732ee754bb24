using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>The grouping and the positions against made-up sentences whose claims were fixed beforehand.</summary>
public sealed class ClaimGoldTest(ITestOutputHelper output)
{
    [Theory]
    [InlineData("claims-tuning.tsv", 0.97, 0.65)]
    [InlineData("claims-held.tsv", 0.95, 0.55)]
    public void Group_GoldSentences_AgreesWithTheirClaims(string file, double leastPrecision, double leastRecall)
    {
        var gold = ClaimGold.Load(file);
        var statements = Statements(gold);
        var groups = ClaimGrouper.Group(new FeatureSpace(statements));
        var claimOf = groups.SelectMany((group, i) => group.Statements.Select(statement => (statement, i)))
            .ToDictionary(item => item.statement, item => item.i);
        var items = gold.Rows.Select((row, i) => (row.Claim, ClaimGold.StatementOf(row, statements) is { } found
            ? $"{claimOf[found]}"
            : $"none {i}")).ToList();
        var score = GroupingScore.Of(items);
        output.WriteLine(
            $"{file}: {items.Count} sentences, "
            + $"{items.Count(item => item.Item2.StartsWith("none", StringComparison.Ordinal))} without statement; {score}");
        Assert.True(score.BCubedPrecision >= leastPrecision && score.BCubedRecall >= leastRecall, score.ToString());
    }

    [Theory]
    [InlineData("claims-tuning.tsv", 0.9)]
    [InlineData("claims-held.tsv", 0.9)]
    public void Position_GoldSentences_IsAsGiven(string file, double least)
    {
        var gold = ClaimGold.Load(file);
        var statements = Statements(gold);
        var right = gold.Rows.Count(row => ClaimGold.StatementOf(row, statements)?.Position.ToString().ToLowerInvariant() == row.Position);
        output.WriteLine($"{file}: {right} of {gold.Rows.Count} positions");
        Assert.True(right >= least * gold.Rows.Count, $"{right} of {gold.Rows.Count} positions are as given");
    }

    [Theory]
    [InlineData("claims-tuning.tsv", 0.32, 0.99)]
    [InlineData("claims-held.tsv", 0.39, 0.99)]
    public void Link_GoldSentences_LeadToTheirClaims(string file, double leastLinked, double leastRight)
    {
        var gold = ClaimGold.Load(file);
        var statements = Statements(gold);
        var space = new FeatureSpace(statements);
        var groups = ClaimGrouper.Group(space);
        var links = ClaimLinker.Link(space, groups)
            .Where(link => link.Missing == LinkConditions.None && link.Relation != LinkRelation.Reverses).ToList();
        var rowOf = statements.ToDictionary(statement => statement,
            statement => gold.Rows.First(row => row.Document == statement.Document.Id && row.Span.Contains(statement.Span)));
        bool IsRight(ClaimLink link) =>
            groups[link.To].Statements.Any(other => rowOf[other].Claim == rowOf[link.From].Claim && other.Position != link.From.Position);

        var answers = gold.Rows.Where(row => row.Position is "denies" or "doubts" or "confirms"
            && gold.Rows.Any(other => other.Claim == row.Claim && other.Position is "asserts" or "warns" or "pledges")).ToList();
        var linked = answers.Count(row => links.Any(link => rowOf[link.From] == row && IsRight(link)));
        var right = links.Count(IsRight);
        output.WriteLine($"{file}: {linked} of {answers.Count} linked, {right} of {links.Count} links right");
        Assert.True(linked >= leastLinked * answers.Count
            && right >= leastRight * links.Count, $"{linked} of {answers.Count} linked, {right} of {links.Count} right");
    }

    internal static IReadOnlyList<ClaimStatement> Statements(ClaimGold gold)
    {
        var reader = new ClaimReader(LexiconTables.Default);
        return [.. gold.Documents.SelectMany(document => reader.Read(document, block => block.IsStory))];
    }
}
