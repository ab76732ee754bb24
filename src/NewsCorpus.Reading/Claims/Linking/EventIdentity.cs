using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Whether what two texts tell may be one event. Who attacks, arrests or meets does so again and again: there the same act by the same
/// actor is not enough, day and scene must agree.
/// </summary>
internal static class EventIdentity
{
    /// <summary>Days between the first report of an event and an answer to it.</summary>
    public const int MostDaysBetween = 7;

    // Sentences before that tell of what "the strike" was.
    private const int SentencesBefore = 5;

    // Between "other" and what it tells apart.
    private const int WordsBefore = 2;

    private static readonly WordSet Others = WordSet.Named("words-for-another");
    private static readonly WordSet Recurring = WordSet.Named("recurring-acts");
    private static readonly WordSet Sweeping = WordSet.Named("sweeping-words");

    /// <summary>Whether the two were told within days of each other; true where a day is not known.</summary>
    public static bool AreClose(ClaimStatement answer, Act denied, ClaimStatement claimed, Act told)
    {
        var (one, other) = (DaysOf(answer, denied), DaysOf(claimed, told));
        return one is not { } first || other is not { } second
            || (first.From - second.To <= MostDaysBetween && second.From - first.To <= MostDaysBetween);
    }

    /// <summary>"denied the strike, but claimed four other attacks": what is claimed is said to be another.</summary>
    public static bool IsAnother(ClaimStatement claimed, Act told)
    {
        return StandsIn(told.Head) || (told.Object is { } thing && StandsIn(thing.Span));

        bool StandsIn(TextSpan span)
        {
            var tokens = claimed.Document.Text.Tokens;
            var first = tokens.FirstAtOrAfter(span.Start);
            for (var i = Math.Max(0, first - WordsBefore); i < tokens.Count && tokens[i].Start < span.End; i++)
            {
                if (Others.Has(tokens.TextOf(i))) return true;
            }

            return false;
        }
    }

    /// <summary>"did not speak to him before taking the decision": only of that time, where the claim does not tell of it.</summary>
    public static bool IsOfOtherTime(ClaimStatement answer, Act denied, ClaimStatement claimed) =>
        HasBeforeDoing(answer, denied.Head.End) && !HasBeforeDoing(claimed, claimed.Span.Start);

    private static bool HasBeforeDoing(ClaimStatement statement, int start)
    {
        var document = statement.Document;
        var (tokens, end) = (document.Text.Tokens, document.Text.Sentences[statement.Sentence].EndToken);
        var tags = document.Grammar.Tags;
        for (var i = tokens.FirstAtOrAfter(start); i < end - 1; i++)
        {
            if (tokens.TextOf(i) is "before" && tags[i + 1] is Tag.Gerund) return true;
        }

        return false;
    }

    /// <summary>Whether two acts are of a kind that comes again and again, as attacks do.</summary>
    public static bool Recurs(Act one, Act other) =>
        one.Keys.Any(key => other.Keys.Contains(key)) && (one.Keys.Any(IsRecurring) || other.Keys.Any(IsRecurring));

    private static bool IsRecurring(string key) => key.StartsWith('#') && Recurring.Has(key.AsSpan(1));

    /// <summary>"never attacked anyone", "does not target civilians": whether an answer is about all events of a kind.</summary>
    public static bool IsSweeping(ClaimStatement answer, Act act)
    {
        if (act.Object is { IsGeneral: true } or { IsAny: true }) return true;
        // "carried out strikes on the market" is one event.
        if (act.Object is { IsDefinite: false, AllNames.Count: 0, IsPronoun: false } kind && kind.Head.EndsWith('s')
            && !kind.Keys.Any(IsRecurring) && !act.Others.Any(other => other.Phrase.IsDefinite))
        {
            return true;
        }

        var (tokens, sentence) = (answer.Document.Text.Tokens, answer.Document.Text.Sentences[answer.Sentence].Span);
        for (var i = tokens.FirstAtOrAfter(sentence.Start); i < tokens.Count && tokens[i].End <= act.Head.End; i++)
        {
            if (Sweeping.Has(tokens.TextOf(i))) return true;
        }

        return false;
    }

    /// <summary>"denies", "has long denied": whether a denial goes on after the day on which it was made.</summary>
    public static bool IsStanding(ClaimStatement answer)
    {
        if (answer.Attribution is not { Cue: [var cue, ..] }) return true;
        var tokens = answer.Document.Text.Tokens;
        var sentence = answer.Document.Grammar.TagsOf(answer.Document.Text.SentenceAt(cue.Start));
        for (var i = tokens.FirstAtOrAfter(cue.Start); i < sentence.End && tokens[i].End <= cue.End; i++)
        {
            if (sentence[i].IsVerb()) return VerbGroup.Read(sentence, i) is not { Tense: Tense.Past, IsPerfect: false };
        }

        return true;
    }

    private static (int From, int To)? DaysOf(ClaimStatement statement, Act act) =>
        (act.Date?.Earliest ?? act.Date?.Latest ?? statement.Document.Document.Published) is { } from
            ? (from.DayNumber, (act.Date?.Latest ?? from).DayNumber)
            : null;

    /// <summary>Whether both are done to the same thing: "the hospital", "Kharkiv"; neither "Ukraine" nor "its troops".</summary>
    public static bool SharesThing(Act denied, Act told) => denied.Object is { } one && told.Object is { } other
        && (one.Names.Any(name => !NameKeys.IsState(name) && other.AllNames.Any(same => NameKeys.IsOne(name, same)))
            || (one is { IsDefinite: true, IsPronoun: false, PointsBack: false, Names.Count: 0 } && other.Names.Count == 0
                && one.Head == other.Head && !one.Head.EndsWith('s')));

    /// <summary>Whether both tell of the same town, region or name without an entry, there or shortly before.</summary>
    public static bool SharesScene(ClaimStatement answer, ClaimStatement claimed)
    {
        var (one, other) = (SceneOf(answer), SceneOf(claimed));
        return one.Exists(name => other.Exists(same => NameKeys.IsOne(name, same)));
    }

    /// <summary>All that are named in the sentence of a statement, in those before it and in the next.</summary>
    public static IEnumerable<string> NamedAround(ClaimStatement statement)
    {
        var (document, sentences) = (statement.Document, statement.Document.Text.Sentences);
        var start = sentences[Math.Max(0, statement.Sentence - SentencesBefore)].Span.Start;
        var end = sentences[Math.Min(sentences.Count - 1, statement.Sentence + 1)].Span.End;
        return document.Mentions.Where(mention => mention.Span.Start >= start && mention.Span.End <= end)
            .Select(mention => "@" + mention.Actor)
            .Concat(document.Names.Where(name => name.Span.Start >= start && name.Span.End <= end)
                .Select(name => NameKeys.KeyOf(document, name)));
    }

    // Towns, regions and names without an entry in the sentence and before it.
    private static List<string> SceneOf(ClaimStatement statement)
    {
        var (document, sentences) = (statement.Document, statement.Document.Text.Sentences);
        var start = sentences[Math.Max(0, statement.Sentence - SentencesBefore)].Span.Start;
        var end = sentences[statement.Sentence].Span.End;
        return document.Mentions.Where(mention => mention.Type == ActorType.Place && mention.Span.Start >= start && mention.Span.End <= end)
            .Select(mention => "@" + mention.Actor)
            .Concat(document.Names.Where(name => name.Type != ActorType.Person && name.Span.Start >= start && name.Span.End <= end)
                .Select(name => NameKeys.KeyOf(document, name)))
            .Distinct(StringComparer.Ordinal).ToList();
    }
}
