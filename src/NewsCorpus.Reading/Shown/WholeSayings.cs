using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Whether the parts of an attribution fit together: what is said is neither torn from its verb nor of somebody whom other sentences name.
/// </summary>
internal sealed class WholeSayings(AnnotatedDocument document, OpeningClauses clauses)
{
    private static readonly WordSet Pointing = WordSet.Named("openers-that-point-back");
    private static readonly WordSet Owners = WordSet.Named("owners-that-point-back");
    private static readonly WordSet Pointers = WordSet.Named("determiners-that-point-back");
    private static readonly WordSet Conditions = WordSet.Named("conjunctions-of-what-is-open");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;
    private readonly EmptyIts _its = new(document);

    /// <summary>Whether an attributed statement is whole.</summary>
    public bool Has(ClaimStatement statement, Attribution attribution)
    {
        if (attribution.Form != QuotationForm.Direct && !statement.NeedsCue && OpensByPointing(statement, attribution)) return false;
        if (!statement.NeedsCue) return _tokens.TextOf(FirstOf(statement)) is not ("otherwise" or "differently");
        if (IsPointerBefore(statement, attribution)) return false;
        return attribution.Source.Count == 0 ? IsSentence(statement)
            : !LosesObject(statement, attribution) && !IsPointer(statement, attribution);
    }

    // "They spread diseases, according to the agency": who, the sentences before tell.
    private bool OpensByPointing(ClaimStatement statement, Attribution attribution)
    {
        var first = FirstOf(statement);
        if (statement.Meant is not null || statement.Content[0].Start > attribution.Cue[0].Start) return false;
        if (first != document.Text.Sentences[statement.Sentence].FirstToken) return false;
        var word = _tokens.TextOf(first);
        // "She has left, she says"
        if (attribution.Source is [var source, ..] && source.SliceOf(document.Raw).Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (Owners.Has(word)) return true;
        if (!Pointing.Has(word) || !(_tags[first + 1].IsFinite() || _tags[first + 1] is Tag.Adverb)) return false;
        return !(word is "it" or "It" && _its.IsEmpty(first, _tokens.FirstAtOrAfter(statement.Content[^1].End) - 1));
    }

    // "and reportedly left", "whose owner is accused of theft", "until | Roe is confirmed": no sentence of its own.
    private bool IsSentence(ClaimStatement statement) => _tags[FirstOf(statement)] is not (Tag.Coordinator or Tag.Relative)
        && !(FirstOf(statement) > 0 && Conditions.Has(_tokens.TextOf(FirstOf(statement) - 1)))
        && clauses.SubjectIn(statement.Words) is not null;

    // "To save water, the town has asked | its cooks to …", "After a talk, | the minister asked | Roe about it"
    private bool LosesObject(ClaimStatement statement, Attribution attribution) =>
        statement.Content[^1].End <= attribution.Source[0].Start && _tags[FirstOf(statement)] is Tag.Preposition or Tag.To;

    // "This point is denied by Ann Lee": which?
    private bool IsPointerBefore(ClaimStatement statement, Attribution attribution) =>
        statement.Content[0].Start < attribution.Cue[0].Start && Pointers.Has(_tokens.TextOf(FirstOf(statement)))
            && char.IsUpper(_tokens.TextOf(FirstOf(statement))[0]) && _tags[FirstOf(statement) + 1] is Tag.Nominal;

    // "denied the charges", "rejected that view": which?
    private bool IsPointer(ClaimStatement statement, Attribution attribution)
    {
        if (statement.Content is not [var only] || only.Start < attribution.Cue[^1].End) return false;
        var (first, end) = (FirstOf(statement), _tokens.FirstAtOrAfter(only.End));
        var points = Pointers.Has(_tokens.TextOf(first)) || _tokens.TextOf(first) is "the";
        return end - first == 2 && points && _tags[first + 1] is Tag.Nominal;
    }

    private int FirstOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[0].Start);
}
