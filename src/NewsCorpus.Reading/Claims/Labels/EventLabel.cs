using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Says in a few words what happened: "Putin, Kim meet in Beijing". It leaves out what the reader would not miss, and never cuts a
/// phrase.
/// </summary>
internal sealed class EventLabel(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    /// <summary>In letters.</summary>
    public const int Longest = 160;

    // In tokens.
    private const int LongestApposition = 20;


    private readonly LabelWords _words = new(document);
    private readonly LabelSubject _subjects = new(document, surnames);
    private readonly LabelCuts _cuts = new(document);
    private readonly PointingWords _pointing = new(document);
    private readonly MissingContent _missing = new(document);

    /// <summary>The label of a clause; null where it does not tell who or what acts.</summary>
    /// <param name="host">The clause.</param>
    /// <param name="date">The tokens of the date, which is shown beside the label.</param>
    /// <param name="speaker">Who says it, for "he" and "I" in what somebody says; null in the text's own voice.</param>
    /// <param name="isReported">True where an organisation tells it, which "its" may mean.</param>
    public string? OfClause(DateHost host, TokenRange date, EventSpeaker? speaker, bool isReported)
    {
        if (_subjects.Of(host.Subject, host.Head, date, speaker) is not var (subject, shown)) return null;
        var grammar = document.Grammar;
        var object_ = host.Predicate.First;
        while (object_ < host.Predicate.End && object_ <= host.Head) object_++;
        if (object_ < host.Predicate.End && grammar.Tags[object_] is Tag.Pronoun) return null;
        var end = host.Predicate.End;
        var predicate = host.Predicate with { First = AfterLink(host.Predicate.First, host.Head) };
        var purpose = Purpose(end, date);
        var text = $"{subject} {_words.Without(predicate with { End = end }, date)}{purpose}"
            .Replace(" also ", " ", StringComparison.Ordinal);
        // The last phrases go first; the verb keeps the one after it.
        while (text.Length > Longest && LastPhrase(host.Head + 1, end) is var shorter && shorter > 0)
        {
            end = shorter;
            text = $"{subject} {_words.Without(predicate with { End = end }, date)}";
        }

        // "the last test was | on Friday": the subject tells it all.
        var verb = $"{subject} {_words.Without(new TokenRange(host.Predicate.First, host.Head + 1), date)}";
        if (text == verb && grammar.Tags[host.Head] is Tag.Be or Tag.Have) text = subject;
        var told = new TokenRange(host.Head + 1, end);
        var isCut = _cuts.LeaveOutTooMuch(host, text, verb, end)
            || _pointing.PointOutside(shown, told, date, isReported)
            || (purpose.Length == 0 && _missing.LacksDeed(told))
            || _missing.EndsWithoutContent(told, date) || _missing.IsWithoutContent(shown)
            || (isReported && _missing.IsOfSomeFirm(shown))
            || _missing.IsUnknownAmount(shown, host.Head, told, date) || _missing.LacksParties(shown);
        return isCut ? null : LabelCuts.Whole(LabelWords.Capital(text), Longest);
    }

    // "Li | also flew", "but | only entered": words that link a sentence with what stands before it.
    private int AfterLink(int first, int head)
    {
        while (first < head && document.Text.Tokens.TextOf(first) is "also" or "only" or "then" or "still" or "even" or "later") first++;
        return first;
    }

    // "appointed Cowan, a lawyer from Boston, | to serve as a senator": what goes on after an apposition; empty elsewhere.
    private string Purpose(int comma, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (comma >= tokens.Count || tags[comma] is not Tag.Comma) return "";
        var to = comma + 1;
        while (to < tokens.Count && to < comma + LongestApposition && tags[to] is not (Tag.Comma or Tag.Stop or Tag.Semicolon)) to++;
        to++;
        if (to >= tokens.Count || tags[to - 1] is not Tag.Comma || tags[to] is not Tag.To) return "";
        var end = to + 1;
        var as_ = -1;
        while (end < tokens.Count && (tokens.TextOf(end) is "as" || !EndsPurpose(end)))
        {
            if (tokens.TextOf(end) is "as") as_ = end;
            end++;
        }

        // "to quit | as a fifth woman came forward"
        if (as_ > 0 && end < tokens.Count && tags[end].IsFinite()) end = as_;
        return " " + _words.Without(new TokenRange(to, end), date);
    }

    // "meet religious | and political leaders" goes on.
    private bool EndsPurpose(int token)
    {
        var tags = document.Grammar.Tags;
        return tags[token].IsFinite() || tags[token] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Subordinator
            or Tag.Relative or Tag.That
            || (tags[token] is Tag.Coordinator && !(token + 1 < tags.Length && tags[token + 1].IsNounLike()));
    }

    /// <summary>The subject of the main clause of a sentence, for what comes after an event; null where there is none.</summary>
    public string? OfSubject(int sentence)
    {
        foreach (var clause in document.Grammar.ClausesOf(sentence))
        {
            if (clause.Subject.IsEmpty || document.Grammar.Tags[clause.Subject.First] is Tag.Pronoun or Tag.Relative or Tag.That) continue;
            return LabelWords.Capital(_words.TextOf(clause.Subject));
        }

        return null;
    }

    // Where the last phrase of a predicate begins that can go; 0 where none can.
    private int LastPhrase(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (document.Grammar.Tags[i] is Tag.Preposition or Tag.To or Tag.Gerund && document.Text.Tokens.TextOf(i) is not "of"
                && document.Grammar.Tags[i - 1].IsNounLike())
            {
                return i;
            }
        }

        return 0;
    }
}
