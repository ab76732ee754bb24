using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Says in a few words what happened: "Putin, Kim meet in Beijing". It leaves out what the reader would not miss, and never cuts a
/// phrase.
/// </summary>
internal sealed class EventLabel(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames, Unlisted.NameWords names)
{
    /// <summary>In letters.</summary>
    public const int Longest = 170;

    private readonly LabelWords _words = new(document);
    private readonly LabelSubject _subjects = new(document, surnames);
    private readonly LabelCuts _cuts = new(document);
    private readonly PointingWords _pointing = new(document);
    private readonly MissingContent _missing = new(document);
    private readonly ObjectContent _objects = new(document);
    private readonly LabelSequel _sequels = new(document);
    private readonly StandsAlone _alone = new(document);
    private readonly FullNames _fullNames = new(document, names);
    private readonly PaintingWords _painting = new(document);
    private readonly WholePredicate _wholes = new(document);

    /// <summary>The label of a clause; null where it does not tell who or what acts.</summary>
    /// <param name="host">The clause.</param>
    /// <param name="date">The tokens of the date, which is shown beside the label.</param>
    /// <param name="speaker">Who says it, for "he" and "I" in what somebody says; null in the text's own voice.</param>
    /// <param name="isReported">True where an organisation tells it, which "its" may mean.</param>
    public string? OfClause(DateHost host, TokenRange date, EventSpeaker? speaker, bool isReported)
    {
        if (_subjects.Of(host.Subject, host.Head, date, speaker) is not var (subject, shown)) return null;
        var grammar = document.Grammar;
        // "Walz and his wife, Ann Lee, | were married"
        if (!shown.IsEmpty && shown.End < host.Head && grammar.Tags[shown.End] is Tag.Comma && subject.Contains(',')) subject += ",";
        var object_ = host.Predicate.First;
        while (object_ < host.Predicate.End && object_ <= host.Head) object_++;
        if (object_ < host.Predicate.End && IsPronoun(object_, host.Predicate.End, date)) return null;
        var predicate = host.Predicate with { First = AfterLink(host.Predicate.First, host.Head) };
        var purpose = _sequels.PurposeAt(host.Predicate.End) is { IsEmpty: false } to ? " " + _words.Without(to, date) : "";
        IReadOnlyList<int> ends = purpose.Length > 0 ? [host.Predicate.End] : _wholes.EndsOf(host.Head, host.Predicate.End, date);
        foreach (var end in ends)
        {
            var told = host with { Predicate = predicate with { End = end } };
            if (Of(told, subject, shown, purpose, date, isReported) is { } label) return label;
        }

        return null;
    }

    private string? Of(DateHost host, string subject, TokenRange shown, string purpose, TokenRange date, bool isReported)
    {
        var end = host.Predicate.End;
        var text = $"{subject} {_words.Without(host.Predicate, date)}{purpose}".Replace(" also ", " ", StringComparison.Ordinal);
        // "the last test was | on Friday": the subject tells it all.
        var verb = $"{subject} {_words.Without(host.Predicate with { End = host.Head + 1 }, date)}"
            .Replace(" also ", " ", StringComparison.Ordinal);
        if (text == verb && document.Grammar.Tags[host.Head] is Tag.Be or Tag.Have) text = subject;
        var told = new TokenRange(host.Head + 1, end);
        var isUntold = _missing.EndsWithoutContent(told, date) || _objects.IsUntold(told, date)
            || _missing.IsReactionToNothing(host.Head, told);
        if (isUntold && purpose.Length == 0 && ContentAt(end, shown, date, isReported) is { Length: > 0 } content)
        {
            var comma = document.Grammar.Tags[end] is Tag.Comma ? "," : "";
            (text, isUntold) = ($"{text}{comma} {content}", false);
        }

        // "where he will | , as he said,"
        var isCut = isUntold || document.Grammar.Tags[end - 1].IsAuxiliary() || _cuts.LeaveOutTooMuch(host, text, verb, end, date)
            || _pointing.PointOutside(shown, told, date, isReported)
            || (purpose.Length == 0 && _missing.LacksDeed(told))
            || _objects.LacksUse(host.Head, told, date) || _objects.LacksBody(host.Head, told, date) || _missing.IsWithoutContent(shown)
            || (isReported && _missing.IsOfSomeFirm(shown))
            || _missing.IsUnknownAmount(shown, host.Head, told, date) || _missing.LacksParties(shown);
        var isPassive = LabelCuts.IsPassive(document, host);
        isCut |= _painting.Tell(host.Head, shown, host.Predicate);
        if (isCut || !_alone.IsEvent(host.Head, isPassive, shown, told, date)) return null;
        return LabelCuts.Whole(LabelWords.Capital(text), Longest) is { } whole
            ? _fullNames.In(whole, new TokenRange(host.Words.First, end))
            : null;
    }

    // What a letter or a speech says, where the reader can follow it; empty elsewhere.
    private string ContentAt(int end, TokenRange shown, TokenRange date, bool isReported)
    {
        var content = _sequels.ContentAt(end);
        return content.IsEmpty || _pointing.PointOutside(shown, content, date, isReported) ? "" : _words.Without(content, date);
    }

    // "endorsed him", "endorsed | her earlier this year", "told her three times", which look like "her" of something.
    private bool IsPronoun(int token, int end, TokenRange date) => document.Grammar.Tags[token] is Tag.Pronoun
        || (document.Grammar.Tags[token] is Tag.Possessive && (token + 1 == date.First || token + 1 >= end
        || document.Grammar.Tags[token + 1] is Tag.Number or Tag.Preposition or Tag.To or Tag.Coordinator));

    // "Li | also flew", "but | only entered": words that link a sentence with what stands before it.
    private int AfterLink(int first, int head)
    {
        while (first < head && document.Text.Tokens.TextOf(first) is "also" or "only" or "then" or "still" or "even" or "later") first++;
        return first;
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
}
