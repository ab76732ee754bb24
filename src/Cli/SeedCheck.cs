using NewsCorpus.Reading;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Cli;

/// <summary>What stands in the way of a run: read before it starts, told in short when it has ended.</summary>
/// <param name="Folder">The folder of texts.</param>
/// <param name="Texts">How many texts could be read.</param>
/// <param name="Issues">What was odd or rejected, in texts and dictionary.</param>
internal sealed record SeedCheck(string Folder, int Texts, IReadOnlyList<Issue> Issues)
{
    private const int Shown = 3;

    /// <summary>True where a text or a line of the dictionary was rejected.</summary>
    public bool HasRejected => Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>Reads the texts of a folder without looking into them.</summary>
    public static SeedCheck Of(string folder)
    {
        var lexicon = LexiconTables.Load(Path.Combine(folder, "lexicon"));
        var annotator = new Annotator(lexicon);
        var issues = new List<Issue>([.. lexicon.Issues, .. annotator.Decisions.Issues]);
        return new SeedCheck(folder, annotator.Source.Read([folder], issues).Count(), issues);
    }

    /// <summary>Tells how many there are of each sort, the first of them, and how to see the rest.</summary>
    public void Tell(TextWriter writer)
    {
        Tell(writer, IssueSeverity.Error, "rejected");
        Tell(writer, IssueSeverity.Warning, Issues.Count(issue => issue.Severity == IssueSeverity.Warning) == 1 ? "warning" : "warnings");
    }

    private void Tell(TextWriter writer, IssueSeverity severity, string what)
    {
        var some = Issues.Where(issue => issue.Severity == severity).ToList();
        if (some.Count == 0) return;
        writer.WriteLine($"{some.Count} {what}{(some.Count > Shown ? $", the first {Shown} of them" : "")}:");
        foreach (var issue in some.Take(Shown)) writer.WriteLine($"  {issue}");
        if (some.Count > Shown) writer.WriteLine($"  all of them: newscorpus extract {Folder} > found.jsonl 2> issues.txt");
    }
}
