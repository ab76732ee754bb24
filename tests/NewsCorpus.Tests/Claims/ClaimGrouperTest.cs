using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

public sealed class ClaimGrouperTest
{
    private static readonly ClaimReader Reader = new(LexiconTables.Default);

    [Fact]
    public void Group_DocumentsInAnyOrder_GivesTheSameClaims()
    {
        var documents = ClaimGold.Load("claims-tuning.tsv").Documents;
        var expected = Describe(documents);
        Prop.ForAll(Gen.Shuffle(documents.ToArray()).ToArbitrary(), shuffled => Describe(shuffled) == expected)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    [Fact]
    public void Group_AnyTexts_PutsEachStatementIntoOneClaim()
    {
        string[] pieces =
        [
            "Norway denied ", "sending tanks", "Kim Jong Un", " said it had never ", "\"", " that ", "these actions", ", ", ".", "\n\n",
                "on Saturday ", "no evidence ",
            "Moscow", "—", "ceasefire ", "\ud800", "according to ", "\0", "1,000,000 ", "’s ", "which ", "\u202e", "backs ",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts)).ListOf().Select(list => list.ToArray());
        Prop.ForAll(texts.ToArbitrary(), documents =>
        {
            var statements = Statements(ClaimGold.Annotate(documents.Select((text, i) => ($"t{i}", text))));
            var grouped = ClaimGrouper.Group(new FeatureSpace(statements)).SelectMany(claim => claim.Statements).ToList();
            Assert.Equal(statements.Count, grouped.Count);
            Assert.Equal(statements.Count, grouped.Distinct().Count());
            Assert.All(statements,
                statement => Assert.InRange(statement.Span.End, statement.Span.Start + 1, statement.Document.Raw.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Ids_OfAllClaims_DifferAndStayWhenALaterTextIsAdded()
    {
        var documents = ClaimGold.Load("claims-tuning.tsv").Documents;
        var more = ClaimGold.Annotate(
            [("z99",
            "Iceland said its fishermen had caught 300 tons of herring.\n\nPeru denied that a volcano had erupted near Arequipa.")]);
        var before = Ids(documents);
        var after = Ids([.. documents, .. more]);
        Assert.Equal(before.Count, before.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(before.Except(after, StringComparer.Ordinal));
    }

    [Fact]
    public void Group_ManyStatementsAlike_ComparesEachWithFew()
    {
        // Every text is made of the same few parties, actions and things, so that all of them look alike: the worst case.
        string[] states = ["Norway", "Chile", "Japan", "Kenya", "Poland"];
        string[] deeds = ["sent tanks to", "attacked", "signed a treaty with", "imposed sanctions on", "withdrew its troops from"];
        var statements = Statements(ClaimGold.Annotate(Enumerable.Range(0, 3000).Select(i => (
            $"t{i:0000}", $"{states[i % 5]} said {states[i / 5 % 5]} had {deeds[i / 25 % 5]} {states[(i + 2) % 5]} for the {i}th time."))));
        var grouper = new ClaimGrouper(new FeatureSpace(statements));
        Assert.True(statements.Count >= 3000, $"{statements.Count} statements");
        Assert.InRange(grouper.Comparisons, statements.Count, (long)statements.Count * ClaimGrouper.MostComparisons / 2);
        Assert.True(grouper.Comparisons < (long)statements.Count * statements.Count / 4,
            $"{grouper.Comparisons} comparisons are nearly all pairs");
    }

    [Fact]
    public void Read_SpeechThatNeverEnds_IsReadWhereItBegins()
    {
        var speech = "Norway said: \"We sent tanks to Chile. " + string.Concat(Enumerable.Range(0, 20_000)
            .Select(i => $"Kenya said Japan attacked hill{i}. "));
        Assert.All(Statements(ClaimGold.Annotate([("t", speech)])),
            statement => Assert.True(statement.Features.Count < 200, $"{statement.Features.Count} features"));
    }

    [Fact]
    public void Group_AgentsDiffer_StaysApart()
    {
        var claims = Claims("Poland pledged to give Ukraine four fighter jets.", "Slovakia pledged to give Ukraine four fighter jets.");
        Assert.Equal(2, claims.Count);
    }

    [Fact]
    public void Group_DaysApart_StaysApart()
    {
        var claims = Claims("Japan said North Korea had fired a missile on 3 May 2023.",
            "Japan said North Korea had fired a missile on 9 May 2023.");
        Assert.Equal(2, claims.Count);
        Assert.Single(
            Claims("Japan said North Korea had fired a missile on 3 May 2023.", "Japan said North Korea had fired a missile in May 2023."));
    }

    [Fact]
    public void Group_FewWordsWithoutPartyOrAction_StaysApart() =>
        Assert.Equal(2, Claims("Experts stressed the need for careful verification.", "Critics demanded careful verification.").Count);

    private static IReadOnlyList<ClaimGroup> Claims(params string[] texts) =>
        ClaimGrouper.Group(new FeatureSpace(Statements(ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text))))));

    private static IReadOnlyList<ClaimStatement> Statements(IEnumerable<AnnotatedDocument> documents) =>
        [.. documents.SelectMany(document => Reader.Read(document, block => block.IsStory))];

    private static IReadOnlyList<string> Ids(IEnumerable<AnnotatedDocument> documents) =>
        ClaimId.Of(ClaimGrouper.Group(new FeatureSpace(Statements(documents))));

    private static string Describe(IEnumerable<AnnotatedDocument> documents)
    {
        var claims = ClaimGrouper.Group(new FeatureSpace(Statements(documents)));
        return string.Join('\n', claims.Zip(ClaimId.Of(claims), (claim, id) => $"{id}: "
            + string.Join(' ', claim.Statements.Select(statement => $"{statement.Document.Id}@{statement.Span.Start}"))));
    }
}
