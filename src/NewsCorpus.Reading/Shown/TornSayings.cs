using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Whether source or content of an attributed statement is torn: cut within a phrase, or run together with words of another clause.
/// </summary>
internal sealed class TornSayings(AnnotatedDocument document, OpeningClauses clauses)
{
    private static readonly WordSet Manners = WordSet.Named("adverbs-of-how-one-says-it");
    private static readonly WordSet Stranded = WordSet.Named("prepositions-never-last");
    private static readonly WordSet NotSaid = WordSet.Named("what-is-added-and-not-said");
    private static readonly WordSet Adding = WordSet.Named("forms-of-add");
    private static readonly WordSet Hearsay = WordSet.Named("cues-of-hearsay");
    private static readonly WordSet Verifying = WordSet.Named("verbs-of-verifying");
    private static readonly WordSet Naming = WordSet.Named("verbs-of-naming-so");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether a statement is torn.</summary>
    public bool Is(ClaimStatement statement, Attribution attribution)
    {
        var (first, last) = (_tokens.FirstAtOrAfter(statement.Content[0].Start), _tokens.FirstAtOrAfter(statement.Content[^1].End) - 1);
        var isQuoted = attribution.Form == QuotationForm.Direct;
        if (LacksSource(attribution) || IsSourceTorn(attribution) || IsOneForMany(attribution)) return true;
        if (!isQuoted && (IsUnverified(attribution, first) || IsDoneBy(statement, attribution))) return true;
        if (IsNotSaid(attribution, first) || HoldsOtherClause(statement, attribution)) return true;
        if (!isQuoted && (HasOpenBracket(statement) || EndsTorn(statement, attribution, last))) return true;
        if (statement.NeedsCue) return IsGap(attribution, first) || LosesName(attribution, first, last);
        return !isQuoted && (OpensWithManner(attribution, first) || IsPassive(statement, attribution));
    }

    // "Ten men have been charged with theft", "are told that it is late": who says so? But "reportedly", "it was alleged that".
    private bool LacksSource(Attribution attribution)
    {
        if (attribution.Source.Count > 0) return false;
        foreach (var cue in attribution.Cue)
        {
            for (var i = _tokens.FirstAtOrAfter(cue.Start); i < _tokens.Count && _tokens[i].End <= cue.End; i++)
            {
                if (Hearsay.Has(_tokens.TextOf(i))) return false;
            }
        }

        return true;
    }

    private bool IsSourceTorn(Attribution attribution)
    {
        if (attribution.Source is not [var source]) return false;
        var (first, end) = (_tokens.FirstAtOrAfter(source.Start), _tokens.FirstAtOrAfter(source.End));
        var cue = _tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        if (end <= first || end >= _tokens.Count) return false;
        // "whose firm … admitted"
        if (_tokens.TextOf(first) is "whose") return true;
        // "Ann Lee tried to quash | claims that": of whom the claims are, is not told.
        if (first < cue && HoldsVerb(first, end - 1)) return true;
        // "a man who stole the port's | boats and argued"; but "the minister | himself", "the minister | Monday"
        return first < cue && cue > end + 1 && _tokens[end].Start == source.End + 1 && _tags[end] is Tag.Nominal or Tag.Verb
            && HoldsRelative(first, end) && !IsDated(end);
    }

    private bool IsDated(int token) => document.Dates.Any(date => date.Span.Contains(_tokens[token].Span));

    private bool HoldsRelative(int first, int end)
    {
        for (var i = first; i < end; i++) if (_tags[i] is Tag.Relative or Tag.That) return true;
        return false;
    }

    // A verb of its own, and none of a clause with who or that.
    private bool HoldsVerb(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (_tags[i] is Tag.Relative or Tag.That or Tag.Question or Tag.Comma or Tag.Dash or Tag.Open or Tag.Quote) return false;
            if (_tags[i] is Tag.Verb && _tags[i + 1] is Tag.To && _tags[i - 1] is Tag.Name) return true;
        }

        return false;
    }

    // "The feast was hailed by clerks | as a turning point": what was?
    private bool IsDoneBy(ClaimStatement statement, Attribution attribution) => attribution.Source is [var agent]
        && agent.Start > attribution.Cue[0].Start && agent.End <= statement.Content[0].Start
        && clauses.SubjectIn(statement.Content) is null;

    // "is unable to verify | the number": it says nothing of the number.
    private bool IsUnverified(Attribution attribution, int first) => attribution.Stance is Stance.Doubt && _tags[first - 1] is not Tag.That
        && Verifying.Has(_tokens.TextOf(_tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1));

    // "Analysts wait. It announced a sale": not they.
    private bool IsOneForMany(Attribution attribution) => attribution is { Source: [var source], Antecedent: [.., var meant] }
        && source.SliceOf(document.Raw) is "it" or "It" && meant.SliceOf(document.Raw) is var words && !words.Contains(' ')
        && char.IsLower(words[^1]) && Inflection.IsPlural(words) && attribution.Speaker is null;

    // "adds fuel to the claim", "the charges were related to", "be announced"
    private bool IsNotSaid(Attribution attribution, int first)
    {
        var cue = _tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        return Adding.Has(_tokens.TextOf(cue)) && first == cue + 1 && NotSaid.Has(_tokens.TextOf(first));
    }

    // "Roe was right when, at the party, | she said, “…”": what stands before is of the text.
    private bool HoldsOtherClause(ClaimStatement statement, Attribution attribution)
    {
        if (statement.Content is not [var before, var quotation, ..] || attribution.Source is not [var source]) return false;
        if (before.End > source.Start || quotation.Start < attribution.Cue[^1].End) return false;
        if (document.Raw[before.Start] is '“' or '"' || document.Raw[quotation.Start] is not ('“' or '"')) return false;
        for (var i = _tokens.FirstAtOrAfter(before.End) - 1; _tokens[i].Start >= before.Start && i > 0; i--)
        {
            if (_tags[i].IsFinite()) return false;
            if (_tags[i] is Tag.Subordinator or Tag.Question && _tokens.TextOf(i) is "when" or "where" or "while" or "as") return true;
        }

        return false;
    }

    // "(by Norway | , according to": the bracket is closed behind.
    private bool HasOpenBracket(ClaimStatement statement)
    {
        var open = 0;
        foreach (var span in statement.Content)
        {
            var words = span.SliceOf(document.Raw);
            open += words.Count('(') - words.Count(')');
        }

        return open > 0;
    }

    // "running for the office despite |, they said, losing", "hit Norway | and Sweden and left"
    private bool EndsTorn(ClaimStatement statement, Attribution attribution, int last)
    {
        var next = last + 1;
        if (next + 1 >= _tokens.Count) return false;
        if (statement.Content[^1].End <= attribution.Cue[0].Start && _tags[next] is not Tag.Comma) return false;
        if (_tags[next] is Tag.Comma && Stranded.Has(_tokens.TextOf(last))) return true;
        if (_tags[last] is not Tag.Name || _tags[next] is not Tag.Coordinator || _tags[next + 1] is not Tag.Name) return false;
        var end = next + 1;
        while (end < _tokens.Count && _tags[end] is Tag.Name) end++;
        return end < _tokens.Count && _tags[end] is Tag.Stop or Tag.Comma or Tag.Coordinator;
    }

    // "prisoners the minister has called “guests” clears a hurdle", "a move the mayor called reckless": what, stands before.
    private bool IsGap(Attribution attribution, int content)
    {
        if (attribution.Source is not [var source] || source.Start > attribution.Cue[0].Start) return false;
        var first = _tokens.FirstAtOrAfter(source.Start);
        if (first < 2 || content < first || _tags[first] is not Tag.Determiner || _tags[first - 1] is not Tag.Nominal) return false;
        if (IsDated(first - 1)) return false;
        var opener = first - 1;
        var start = document.Text.Sentences[document.Text.SentenceAt(source.Start)].FirstToken;
        while (opener > start && _tags[opener - 1] is not (Tag.Comma or Tag.Dash or Tag.Quote or Tag.Semicolon or Tag.Colon)) opener--;
        return _tags[opener] is Tag.Determiner or Tag.Nominal or Tag.Possessive or Tag.Number;
    }

    // "labelled the judge |, who is 40, a “menace”": as what?
    private bool LosesName(Attribution attribution, int first, int last)
    {
        var verb = _tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        if (!Naming.Has(_tokens.TextOf(verb)) || last + 2 >= _tokens.Count) return false;
        for (var i = first; i <= last; i++) if (_tags[i] is Tag.Quote) return false;
        return _tags[last + 1] is Tag.Comma && _tags[last + 2] is Tag.Relative;
    }

    // "said | privately they hope to leave", "wrote | in a letter to Oslo that it is late": how and where it was said.
    private bool OpensWithManner(Attribution attribution, int first)
    {
        if (_tokens.FirstAtOrAfter(attribution.Cue[^1].End) != first) return false;
        if (Manners.Has(_tokens.TextOf(first))) return _tags[first + 1] is Tag.Pronoun or Tag.Determiner or Tag.Name or Tag.Possessive;
        if (_tags[first] is not Tag.Preposition) return false;
        for (var i = first + 1; i < _tokens.Count && _tags[i] is not (Tag.Comma or Tag.Stop or Tag.Quote); i++)
        {
            if (_tags[i].IsFinite()) return false;
            if (_tags[i] is Tag.That) return true;
        }

        return false;
    }

    // "The meaning of the law | was confirmed | by a judge" tells nothing of what it is.
    private bool IsPassive(ClaimStatement statement, Attribution attribution) => attribution.Source is [var source]
        && statement.Content[^1].End <= attribution.Cue[0].Start && source.Start >= attribution.Cue[^1].End
        && _tokens.TextOf(_tokens.FirstAtOrAfter(source.Start) - 1) is "by" && clauses.SubjectIn(statement.Content) is null;
}
