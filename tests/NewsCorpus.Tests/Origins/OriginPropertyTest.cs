using FsCheck;
using FsCheck.Fluent;
using Generated;
using NewsCorpus.Reading.Origins;
using Xunit;

namespace NewsCorpus.Tests.Origins;

/// <summary>What holds for any texts.</summary>
public sealed class OriginPropertyTest
{
    [Fact]
    public void Find_AnyTexts_NeverThrowsAndGroupsAreSound() => Prop.ForAll<string[]>(raws =>
    {
        var origins = OriginGroups.Find([.. (raws ?? []).Select((raw, i) => OriginText.Of($"{i}", raw ?? ""))]);
        var byKey = origins.ToDictionary(origin => origin.Key);
        return origins.All(origin =>
            origin.Similarity is >= 0 and <= 1
            && byKey[origin.Origin].Relation == TextRelation.Original && byKey[origin.Origin].Origin == origin.Origin
            && (origin.Relation == TextRelation.Original) == (origin.Key == origin.Origin)
            && (origin.ComparedWith is null || byKey[origin.ComparedWith].Origin == origin.Origin));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_EditedTextsInAnyOrder_GivesTheSameOrigins() => Prop.ForAll<int>(seed =>
    {
        var random = new NewsWriter((ulong)(uint)seed);
        var stories = Enumerable.Range(0, 4).Select(topic => random.Story(topic / 2, 900)).ToArray();
        var texts = Enumerable.Range(0, 12).Select(i => OriginText.Of($"{i:00}", Edit(stories[random.Next(4)], random))).ToList();
        var shuffled = texts.OrderBy(_ => random.Next(1_000)).ToList();
        return OriginGroups.Find(texts).ToHashSet().SetEquals(OriginGroups.Find(shuffled));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void Similarity_OfAnyTwoTexts_IsSymmetricAndBounded() => Prop.ForAll<string, string>((a, b) =>
    {
        var (one, other) = (ShingleSet.Of(a ?? ""), ShingleSet.Of(b ?? ""));
        return one.Jaccard(other) == other.Jaccard(one) && one.Containment(other) == other.Containment(one)
            && one.Jaccard(other) <= one.Containment(other) && one.Containment(other) <= 1
            && (one.Count == 0 || one.Jaccard(one) == 1);
    }).QuickCheckThrowOnFailure();

    private static string Edit(string story, NewsWriter random) => random.Next(4) switch
    {
        0 => Edits.Head(story, 0.3 + (random.Next(60) / 100.0)),
        1 => Edits.Swap(story, random.Next(40) / 100.0, random),
        2 => Edits.Reorder(story, random),
        _ => story,
    };
}
