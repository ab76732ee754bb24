using System.Globalization;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether the date of an event is safe: one that its own words give, and that dates what is told and nothing beside it.</summary>
internal sealed class SafeDates(AnnotatedDocument document)
{
    private static readonly WordSet Counting = WordSet.Named("words-that-count-from-a-date");

    private static readonly WordSet OtherDays = WordSet.Named("days-told-from-today");
    private static readonly WordSet OfGames = WordSet.Named("words-of-games");
    private static readonly WordSet WeekdayPapers = WordSet.Named("papers-on-weekdays");

    private const int DaysOfYear = 366;
    private const int DaysOfWeek = 7;

    // Tokens at the start of a sentence: "A month later,".
    private const int OpeningReach = 7;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether the date of an event is safe for a reader of its label.</summary>
    /// <param name="dated">The event.</param>
    /// <param name="words">The words of its label.</param>
    public bool Has(DatedEvent dated, string[] words)
    {
        // "A court today cleared Roe of a theft in 2016": the label has the other date.
        var other = Array.FindIndex(words, word => OtherDays.Has(word) && char.IsLower(word[0]));
        if (other > 0 && !words[..other].Any(word => word is "that" or "which" or "who")) return false;
        var (first, end) = (_tokens.FirstAtOrAfter(dated.Date.Span.Start), _tokens.FirstAtOrAfter(dated.Date.Span.End));
        if (first == 0 || end >= _tokens.Count) return true;
        if (dated.Date.Granularity == Granularity.Quarter && IsOfGame(dated, words)) return false;
        // "on Monday and Tuesday", in a report of a Monday
        if (dated.Earliest > dated.Latest) return false;
        // "between November 2003 and August last year"
        if (dated.Date.Value.Contains("/XXXX", StringComparison.Ordinal)) return false;
        return !IsOpenYear(dated) && !IsOfName(dated, first, end) && !IsOfByline(first, end) && !IsCountedOn(dated, first)
            && !IsOfAnOldYear(dated) && !IsOfNounBeside(dated, first, end) && !IsYetToCome(dated) && !IsBeingDone(dated);
    }

    // "scored eight points in the fourth quarter"; an index that rose 20 points in that of 2019 is in no game.
    private bool IsOfGame(DatedEvent dated, string[] words) => words.Any(word => OfGames.Has(word))
        && !dated.Date.Span.SliceOf(document.Raw).ContainsAnyInRange('0', '9');

    // "in FY2023", "the last fiscal year": from when to when, the text does not say.
    private static bool IsOpenYear(DatedEvent dated) => dated.Date.Granularity == Granularity.Year && !dated.IsStretch
        && dated.Date.Value.Length == 4 && dated.Date.Latest?.DayNumber - dated.Date.Earliest?.DayNumber > DaysOfYear;

    // "free Sunday Roe", "celebrated Halloween on Tuesday": a name, and what is celebrated.
    private bool IsOfName(DatedEvent dated, int first, int end)
    {
        if (dated.Date.Anchor != DateAnchor.Published || end != first + 1 || !_tokens[first].Is(TokenShape.Capitalised)) return false;
        // "the editor of the Mail on Sunday"
        if (first > 1 && _tokens.TextOf(first - 1) is "on" && WeekdayPapers.Has(_tokens.TextOf(first - 2))) return true;
        if (_tags[first] is Tag.Name && _tags[first - 1].IsFinite() && _tokens.TextOf(end) is "on") return true;
        return _tags[first] is Tag.Time && _tags[end] is Tag.Name && _tags[first - 1].IsVerb();
    }

    // "By - April 3, 2019 8:00 PM | Acme opened", "(@roe) May 20, 2019 | Roe left": when it was put up.
    private bool IsOfByline(int first, int end) => _tags[end] is Tag.Name && _tags[end - 1] is Tag.Number or Tag.Name && end - first > 3
        && _tags[first - 1] is not (Tag.Preposition or Tag.Determiner or Tag.Subordinator);

    // "A month later, on April 12,": the year is that of what was told before.
    private bool IsCountedOn(DatedEvent dated, int first)
    {
        if (dated.Date.Anchor != DateAnchor.Published) return false;
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        for (var i = sentence.FirstToken; i < first && i < sentence.FirstToken + OpeningReach; i++)
        {
            if (Counting.Has(_tokens.TextOf(i)) && _tags[i + 1] is Tag.Comma) return true;
        }

        return false;
    }

    // "died on July 8", sentences behind "in 1955" in a report of July: the year told last is hardly that of every day that follows.
    private bool IsOfAnOldYear(DatedEvent dated)
    {
        if (dated.Date.Granularity is not (Granularity.Day or Granularity.Month) || dated.Date.Anchor == DateAnchor.Published
            || dated.Date.Earliest is not { } day || !(document.Document.Published?.Year - day.Year > 1))
        {
            return false;
        }

        var year = day.Year.ToString(CultureInfo.InvariantCulture);
        var at = document.Text.SentenceAt(dated.Date.Span.Start);
        for (var i = at; i >= Math.Max(0, at - 1); i--)
        {
            if (document.Text.Sentences[i].Span.SliceOf(document.Raw).Contains(year, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    // "between the 2020 election and | 2022 | midterms", in a label that tells no year
    private bool IsOfNounBeside(DatedEvent dated, int first, int end) => !dated.Act.IsNominal && _tags[end] is Tag.Nominal
        && _tags[first - 1] is Tag.Coordinator or Tag.Determiner && dated.Date.Granularity == Granularity.Year
        && char.IsAsciiDigit(_tokens.TextOf(first)[0]);

    // "when leaders gather for the summit on Saturday": the Saturday to come.
    private bool IsYetToCome(DatedEvent dated)
    {
        var published = document.Document.Published?.DayNumber;
        if (!dated.Act.IsNominal || dated.Date.Anchor != DateAnchor.Published
            || !(published - dated.Date.Earliest?.DayNumber is >= 0 and <= DaysOfWeek))
        {
            return false;
        }

        var words = dated.Date.Span.SliceOf(document.Raw);
        if (!words.EndsWith("day") || words.Contains(' ') || !char.IsUpper(words[0])) return false;
        var at = document.Text.SentenceAt(dated.Date.Span.Start);
        for (var i = _tokens.FirstAtOrAfter(dated.Span.Start) - 1; i >= document.Text.Sentences[at].FirstToken; i--)
        {
            if (!_tags[i].IsFinite()) continue;
            return VerbGroup.Read(document.Grammar.TagsOf(at), i).Tense is Tense.Present or Tense.Future || _tags[i] is Tag.Modal;
        }

        return false;
    }

    // "announced that a law was being made on Thursday": on Thursday it was announced.
    private bool IsBeingDone(DatedEvent dated)
    {
        var verb = _tokens.FirstAtOrAfter(dated.Act.Head.Start);
        return !dated.Act.IsNominal && verb > 1 && _tokens.TextOf(verb - 1) is "being" && _tags[verb - 2] is Tag.Be;
    }
}
