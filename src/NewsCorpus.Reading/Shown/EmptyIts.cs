using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Tells an "it" that stands for nothing ("it is late for Norway", "it was Lee who left", "it took ten days") from one that the sentences
/// before explain ("it is a sign the row goes on").
/// </summary>
internal sealed class EmptyIts(AnnotatedDocument document)
{
    private static readonly WordSet Verbs = WordSet.Named("verbs-of-an-empty-it");

    // Tokens from "it" to what it announces: "it was not even half past ten when".
    private const int LongestAnnouncement = 9;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether an "it" with one of the verbs that go with an empty one is announced to be empty.</summary>
    public bool IsEmpty(int it, int last) => Verbs.Has(_tokens.TextOf(it + 1)) && Announces(it, last);

    /// <summary>Whether the words behind an "it" tell what it announces, or a time.</summary>
    public bool Announces(int it, int last)
    {
        // "it took ten days", "it has been a decade since", but "it sank ten ships"
        var mayTellTime = _tags[it + 1].IsAuxiliary() || _tokens.TextOf(it + 1) is "took" or "takes";
        for (var i = it + 2; i <= Math.Min(last, it + LongestAnnouncement); i++)
        {
            if (_tags[i] is Tag.Coordinator or Tag.Semicolon or Tag.Dash or Tag.Stop or Tag.Colon) return false;
            // "it was late to go", but "it was returned to the sender"
            if (_tags[i] is Tag.To && _tags[i + 1] is Tag.Bare || _tags[i] is Tag.That or Tag.Relative or Tag.Question) return true;
            if (_tokens.TextOf(i) is "for" or "if" or "whether" or "time" or "because") return true;
            var isTime = _tags[i] is Tag.Time or Tag.Number
                || (document.Grammar.Classes.RolesOf(_tokens[i].Word) & (WordRole.Time | WordRole.Period)) != 0;
            if (mayTellTime && isTime) return true;
        }

        return false;
    }
}
