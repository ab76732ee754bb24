using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Tells whether words open with a clause of their own, a subject and its finite verb: "the port is closed", "if Roe goes, the port will
/// close", not "an appeal to the judge who had left" or "in the harbour was closed".
/// </summary>
internal sealed class OpeningClauses(AnnotatedDocument document)
{
    private static readonly WordSet Subjects = WordSet.Named("subject-pronouns");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>The first token of the subject whose verb is the main one; null where the words open with no clause.</summary>
    /// <param name="content">The words, in text order.</param>
    public int? SubjectIn(IReadOnlyList<TextSpan> content)
    {
        var words = new List<int>();
        foreach (var span in content)
        {
            for (var i = _tokens.FirstAtOrAfter(span.Start); i < _tokens.Count && _tokens[i].End <= span.End; i++) words.Add(i);
        }

        return Subject(words, Linked(words, 0));
    }

    /// <summary>
    /// Whether what somebody says is a phrase and no clause: "any sale", "to fight on". With who does what with it a reader understands
    /// it: "Norway denied any sale".
    /// </summary>
    public bool IsPhrase(ClaimStatement statement)
    {
        if (statement is not { Attribution: { Form: not QuotationForm.Direct } attribution, NeedsCue: false, Meant: null }) return false;
        if (attribution.Source.Count == 0 || statement.Content is not [var only] || only.Start < attribution.Cue[^1].End) return false;
        var first = _tokens.FirstAtOrAfter(only.Start);
        // "asked | how late it was"
        if (_tags[first] is Tag.Question) return false;
        // "vowed | to fight for a law that he likes"; "found that | to leave is a mistake" is a clause.
        return (_tags[first] is Tag.To && _tokens.FirstAtOrAfter(attribution.Cue[^1].End) == first) || SubjectIn(statement.Content) is null;
    }

    private int? Subject(List<int> words, int first)
    {
        // "If Roe goes, | the port will close", "On Monday, in Oslo, | the port closed"
        while (first < words.Count && OpensAdverbial(words[first]))
        {
            // "To leave, as Roe did, would be a mistake", "At least ten ships left"
            var isSubject = _tags[words[first]] is Tag.To or Tag.Gerund || _tokens.TextOf(words[first]) is "for" or "At" or "at";
            if (Comma(words, first) is { } comma && !(isSubject && HasFinite(words, first, comma)))
            {
                first = Linked(words, comma + 1);
                continue;
            }

            if (isSubject) break;
            if (_tags[words[first]] is not (Tag.Preposition or Tag.Time) && _tokens.TextOf(words[first]) is not ("as" or "As")) return null;
            // "after he left"
            if (IsAt(words, first + 1, Tag.Pronoun) && Subjects.Has(_tokens.TextOf(words[first + 1]))) return null;
            if (SecondPhrase(words, first + 1) is not { } second) return null;
            first = second;
        }

        return first < words.Count && HasVerb(words, first) ? words[first] : null;
    }

    private bool OpensAdverbial(int token) => _tags[token] is Tag.Preposition or Tag.Subordinator or Tag.Gerund or Tag.Participle
        or Tag.Time or Tag.To;

    // "in Oslo | the mayor", "as a judge | she": a phrase that stands behind the noun of another.
    private int? SecondPhrase(List<int> words, int first)
    {
        for (var i = first + 1; i < words.Count; i++)
        {
            if (_tags[words[i]].IsFinite() || _tags[words[i]] is Tag.That or Tag.Relative or Tag.Comma) return null;
            var starts = _tags[words[i]] is Tag.Determiner or Tag.Possessive
                || (_tags[words[i]] is Tag.Pronoun && Subjects.Has(_tokens.TextOf(words[i])));
            if (starts && (_tags[words[i - 1]].IsNounLike() || IsAt(words, first - 1, Tag.Time))) return i;
        }

        return null;
    }

    // A finite verb behind a subject, and not behind "who" or "because".
    private bool HasVerb(List<int> words, int first)
    {
        var relatives = 0;
        for (var i = first; i < words.Count; i++)
        {
            switch (_tags[words[i]])
            {
                case Tag.Relative or Tag.That or Tag.Question:
                case Tag.Possessive when _tokens.TextOf(words[i]) is "whose":
                    relatives++;
                    break;
                // "until late 2016", "as well as"
                case Tag.Subordinator when i + 1 < words.Count && (_tags[words[i + 1]] is Tag.Number or Tag.Time or Tag.Adverb
                    || _tokens.TextOf(words[i]) is "as"):
                    break;
                case Tag.Subordinator:
                    // "the mayor, if he goes, is"
                    if (i == 0 || !IsAt(words, i - 1, Tag.Comma) || Comma(words, i) is not { } comma) return false;
                    i = comma;
                    break;
                case Tag.Preposition when IsAt(words, i + 1, Tag.Pronoun) && Subjects.Has(_tokens.TextOf(words[i + 1])):
                    return false;
                // But "Roe v. Lee"
                case Tag.Stop when i + 1 < words.Count
                    && document.Text.SentenceAt(_tokens[words[i]].Start) == document.Text.SentenceAt(_tokens[words[i + 1]].Start):
                    break;
                case Tag.Stop or Tag.Semicolon or Tag.Colon:
                    return false;
                case Tag.To:
                    while (i + 1 < words.Count && (_tags[words[i + 1]].IsAuxiliary() || _tags[words[i + 1]].IsVerb())) i++;
                    break;
                // "that Norway send ships"
                case Tag.Bare when i > first && _tags[words[i - 1]].IsNounLike():
                    return true;
                case var tag when tag.IsFinite() && !IsParticiple(words, i):
                    if (i == first) return false;
                    if (relatives == 0) return true;
                    relatives--;
                    // Up to the main verb of its group.
                    while (i + 1 < words.Count && !_tags[words[i]].IsVerb() && (_tags[words[i + 1]].IsFinite()
                        || _tags[words[i + 1]].IsVerb() || _tags[words[i + 1]] is Tag.Adverb or Tag.Negation)) i++;
                    break;
            }
        }

        return false;
    }

    // "charges made by Roe", "having left"
    private bool IsParticiple(List<int> words, int i) => _tokens.TextOf(words[i]) is "having" or "being"
        || (_tags[words[i]] is Tag.Verb && i + 1 < words.Count && _tokens.TextOf(words[i + 1]) is "by");

    private bool HasFinite(List<int> words, int first, int end)
    {
        for (var i = first; i < end; i++) if (_tags[words[i]].IsFinite()) return true;
        return false;
    }

    private int Linked(List<int> words, int first)
    {
        while (first < words.Count && _tags[words[first]] is Tag.Quote or Tag.Coordinator or Tag.Adverb or Tag.Comma or Tag.Negation
            or Tag.Open or Tag.That)
        {
            // "that is late"
            if (_tags[words[first]] is Tag.That && first + 1 < words.Count && _tags[words[first + 1]].IsFinite()) break;
            first++;
        }

        return first;
    }

    private int? Comma(List<int> words, int first)
    {
        for (var i = first; i + 1 < words.Count; i++)
        {
            if (_tags[words[i]] is Tag.Comma) return i;
            // A discontinuous content: the cue stands between.
            if (words[i + 1] > words[i] + 1) return i;
        }

        return null;
    }

    private bool IsAt(List<int> words, int i, Tag tag) => i >= 0 && i < words.Count && _tags[words[i]] == tag;
}
