using NewsCorpus.Reading.Grammar;
using NewsCorpus.Tests.Statements;
using Xunit;

namespace NewsCorpus.Tests.Grammar;

/// <summary>Verb groups and what hangs on them (<c>Data/clauses.tsv</c>).</summary>
public sealed class ClausesTest
{
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Grammar", "Data", "clauses.tsv")).Skip(3))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Clauses_OfASentence_HaveSubjectTenseAndObject(string sentence, string expected)
    {
        var grammar = StatementFixture.Grammar(sentence);
        Assert.Equal(expected, string.Join(" // ", grammar.ClausesOf(0).Select(clause => Show(sentence, grammar, clause))).Trim());
    }

    [Fact]
    public void Tags_OfASentence_AreWorkedOutWhenAskedFor()
    {
        var grammar = StatementFixture.Grammar("Rain fell. The envoy left.");
        Assert.All(grammar.Window, tag => Assert.Equal(Tag.None, tag));
        Assert.Equal(Tag.Verb, grammar.TagsOf(1)[5]);
        Assert.Equal(Tag.None, grammar.Window[1]);
        Assert.Equal(Tag.Verb, grammar.Tags[1]);
    }

    private static string Show(string text, TextGrammar grammar, VerbClause clause)
    {
        string Of(TokenRange range) =>
            range.IsEmpty ? "" : text[grammar.Text.Tokens[range.First].Start..grammar.Text.Tokens[range.End - 1].End];
        var verb = clause.Verb;
        var facts = verb.Tense.ToString() + (verb.Modality == Modality.None ? "" : " " + verb.Modality)
            + (verb.IsPerfect ? " perfect" : "") + (verb.IsPassive ? " passive" : "") + (verb.IsNegated ? " negated" : "");
        return string.Join(" | ", Of(clause.Subject), Of(new TokenRange(verb.First, verb.End)), facts.ToLowerInvariant(), Of(clause.Object),
            Of(clause.Complement), Of(clause.Agent));
    }
}
