using FsCheck;
using FsCheck.Fluent;
using Generated;
using NewsCorpus.Reading.Origins;
using Xunit;

namespace NewsCorpus.Tests.Origins;

/// <summary>What the index and its shortcuts give against a comparison of all pairs. In so few texts no bucket is cut.</summary>
public sealed class CandidateIndexTest
{
    private const int Texts = Buckets.MostNeighbours;

    [Fact]
    public void Earlier_OfEditedTexts_GivesThePairsThatShareABandOrEnoughFingerprints() => Prop.ForAll<int>(seed =>
    {
        var texts = EditedTexts(seed);
        int[] all = [.. Enumerable.Range(0, texts.Count)];
        var lookup = new TextSketches(texts).Index(all).Open();
        var shingles = texts.Select(text => ShingleSet.Of(text.Raw)).ToList();
        var signatures = shingles.Select(SignatureOf).ToList();
        var fingerprints = texts.Select(text => Winnowing.Fingerprints(SequenceOf(text))).ToList();
        return all.All(i => lookup.Earlier(i).Order().SequenceEqual(all.Take(i).Where(
            j => ShareABand(signatures[i], signatures[j]) || ShareEnough(fingerprints[i], fingerprints[j]))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void MostShared_OfAnyTexts_IsNeverLessThanWhatIsShared() => Prop.ForAll<int>(seed =>
    {
        var shingles = EditedTexts(seed).Select(text => ShingleSet.Of(text.Raw)).ToList();
        var marks = new ShingleMarks();
        foreach (var one in shingles)
        {
            marks.Set(one);
            if (shingles.Any(other => marks.MostShared(other) < one.Shared(other) || marks.MostShared(other) > other.Count)) return false;
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void Common_OfEditedTexts_AreTheRunsThatBothHaveOnce() => Prop.ForAll<int>(seed =>
    {
        var texts = EditedTexts(seed);
        var places = texts.Select(text => new RunPlaces(text, ShingleSet.Of(text.Raw))).ToList();
        var once = texts.Select(text => SequenceOf(text).Index().GroupBy(run => run.Item)
            .Where(runs => runs.Count() == 1).ToDictionary(runs => runs.Key, runs => runs.Single().Index)).ToList();
        return (from i in Enumerable.Range(0, Texts) from j in Enumerable.Range(0, Texts) select (i, j)).All(pair =>
            places[pair.i].Common(places[pair.j]).SequenceEqual(once[pair.i].OrderBy(run => run.Value)
                .Where(run => once[pair.j].ContainsKey(run.Key)).Select(run => (run.Value, once[pair.j][run.Key]))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private static List<OriginText> EditedTexts(int seed)
    {
        var random = new NewsWriter((ulong)(uint)seed);
        var stories = Enumerable.Range(0, 3).Select(topic => random.Story(topic / 2, 1_200)).ToArray();
        return [.. Enumerable.Range(0, Texts).Select(i => OriginText.Of($"{i}", random.Next(3) switch
        {
            0 => Edits.Head(stories[random.Next(3)], 0.2 + (random.Next(70) / 100.0)),
            1 => Edits.Swap(stories[random.Next(3)], random.Next(60) / 100.0, random),
            _ => random.Story(random.Next(3), 300 + random.Next(1_500)),
        }))];
    }

    private static uint[] SequenceOf(OriginText text) => ShingleSet.Sequence(ShingleSet.WordHashes(text.Raw, text.Body));

    private static uint[] SignatureOf(ShingleSet shingles)
    {
        var signature = new uint[TextSketches.Banding.SignatureLength];
        new MinHash(signature.Length).Sign(shingles.Hashes, signature);
        return signature;
    }

    // Bands of two rows.
    private static bool ShareABand(uint[] one, uint[] other) =>
        Enumerable.Range(0, one.Length / 2).Any(band => one[2 * band] == other[2 * band] && one[(2 * band) + 1] == other[(2 * band) + 1]);

    private static bool ShareEnough(uint[] one, uint[] other) =>
        one.Sum(print => other.Count(same => same == print)) is > 0 and var shared
            && shared >= 1 / 12.0 * Math.Min(one.Length, other.Length);
}
