using NewsCorpus.Reading.Actors;
using NewsCorpus.Charts;
using NewsCorpus.Tests.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Actors;

/// <summary>The analyst's way from an unknown name to counts that add up.</summary>
public sealed class DictionaryStoryTest
{
    [Fact]
    public void Load_UnknownNameThenRowThenMerge_CountsAddUp()
    {
        using var texts = new AnalystFolder();
        using var lexicon = new AnalystFolder();
        File.WriteAllText(Path.Combine(texts.Path, "a.txt"), "Talks in Geneva\n\nThe Aurora Pact met Russia. Leaders of the Aurora Pact praised Moscow.\n");
        var options = new CorpusOptions { Lexicon = lexicon.Path };

        var plain = Corpus.Load(texts.Path, options);
        var before = plain.Documents[0];
        var suggestion = NameSuggestions.Rank([(before.Raw, before.Names)]).Single(item => item.Name == "Aurora Pact");
        Assert.Equal(2, suggestion.Count);

        lexicon.Write("actors", NameSuggestion.Columns + "\n" + suggestion.Row + "\n");
        var listed = Corpus.Load(texts.Path, options);
        var covered = listed.Documents[0];
        Assert.Equal(2, Count(covered, "aurora-pact"));
        Assert.Equal(before.Mentions.Count + 2, covered.Mentions.Count);
        Assert.DoesNotContain("Aurora Pact", Chart(plain), StringComparison.Ordinal);
        Assert.Contains("Aurora Pact", Chart(listed), StringComparison.Ordinal);

        lexicon.Write("decisions", "id\taction\tactor\ttarget\n1\tmerge\taurora-pact\tRUS\n");
        var corpus = Corpus.Load(texts.Path, options);
        Assert.Equal(2, Assert.Single(corpus.Decisions).Changed);
        Assert.Equal(Count(covered, "aurora-pact") + Count(covered, "RUS"), Count(corpus.Documents[0], "RUS"));
        Assert.Equal(0, Count(corpus.Documents[0], "aurora-pact"));
        Assert.DoesNotContain("Aurora Pact", Chart(corpus), StringComparison.Ordinal);
    }

    private static string Chart(Corpus corpus) =>
        BarChart.Of(ActorMentions.Of(corpus), row => row.Name, _ => 1, row => row.Via.ToString()).ToSvg();

    private static int Count(AnnotatedDocument document, string actor) => document.Mentions.Count(mention => mention.Actor == actor);
}
