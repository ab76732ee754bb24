using NewsCorpus.Reports.Model;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Content;

/// <summary>What the report cannot show, and what the analyst decided.</summary>
internal static class LimitsSection
{
    public static IEnumerable<ReportBlock> Blocks(ReportContext report)
    {
        yield return new Remark("The report counts what these texts say. It does not say what is true, and not whether the texts stand "
            + "for anything but themselves: they are what was collected.");
        yield return new Remark("Actors and outlets are found by a dictionary, statements by rules about verbs of saying and quotation "
            + "marks. Some are missed, some are cut badly; every number leads to its sentences, so look at them.");
        yield return new Remark("An actor that is meant but only called “he” or “the country” is not counted. A person or body that "
            + "the dictionary lacks is counted where the texts name it in full, and three times in two texts or five times in one; "
            + "the table of actors says which these are. A date that a text leaves open stays open. Biographies and page "
            + "furniture are left out of every count.");
        var decisions = CorpusOverview.Decisions(report.Corpus);
        if (decisions.Count > 0)
        {
            yield return new TableBuilder<DecisionRow>("decisions", decisions)
                .Column("Decision", row => row.Decision).Column("Action", row => row.Action).Column("Actor", row => row.Actor)
                .Column("Target", row => row.Target)
                .Column("Wording", row => row.Text).Column("Text", row => row.Document).Number("Mentions changed", row => row.Changed)
                .Build();
        }

        var names = CorpusOverview.UnlistedNames(report.Corpus);
        if (names.Count == 0) yield break;
        yield return new TableBuilder<UnlistedNameRow>("names", names)
            .Column("Name that the dictionary lacks", row => row.Name).Column("Likely type", row => row.Type)
            .Number("Mentions", row => row.Mentions).Number("Texts", row => row.Documents)
            .Column("First sentence", row => row.Sentence)
            .At(row => [report.At(row.Document, row.Start, row.End)])
            .Build();
    }
}
