using NewsCorpus.Dates;
using NewsCorpus.Statements;
using NewsCorpus.Tables;
using NewsCorpus.Text;

namespace NewsCorpus.Analysis;

/// <summary>A sentence that says when, or says who says what. A row for each attribution of the sentence, or one row for its date.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the sentence.</param>
/// <param name="End">One past its last.</param>
/// <param name="Date">The date as written; null where the sentence has none.</param>
/// <param name="Value">Its TIMEX3 value; null where there is no date.</param>
/// <param name="Earliest">First day that it can mean; null where open.</param>
/// <param name="Latest">Last day that it can mean; null where open.</param>
/// <param name="Source">Who says it, as written; null in the text's own voice.</param>
/// <param name="Speaker">Name of the actor or outlet who says it; null where it cannot be told.</param>
/// <param name="Cue">The words that attribute it; null in the text's own voice.</param>
/// <param name="Stance">What the speaker does with it; null in the text's own voice.</param>
/// <param name="Hedged">True where the cue hedges.</param>
/// <param name="Published">Day of publication of the document; null where unknown.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record ClaimRow(
    string Document, int Start, int End, string? Date, string? Value, DateOnly? Earliest, DateOnly? Latest,
    string? Source, string? Speaker, string? Cue, Stance? Stance, bool Hedged, DateOnly? Published, string Sentence);

/// <summary>Whose voice the sentences of a document are in.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Sentences">Sentences of the story.</param>
/// <param name="Named">Of these, attributed to an actor or outlet that is known.</param>
/// <param name="Unnamed">Of these, attributed to someone who is not named or not known.</param>
/// <param name="OwnVoice">Of these, in the text's own voice.</param>
public sealed record VoiceRow(string Document, int Sentences, int Named, int Unnamed, int OwnVoice);

/// <summary>Who claims or denies what, and when.</summary>
public static class ClaimChronology
{
    /// <summary>Each sentence of the story with a date or an attribution, in corpus and text order.</summary>
    public static Table<ClaimRow> Of(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .SelectMany(document => Rows(document, scope))
        .ToTable("Claim chronology");

    /// <summary>For each document, how many sentences are attributed to someone and how many are its own voice.</summary>
    public static Table<VoiceRow> Voices(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .Select(document =>
        {
            var sentences = document.Text.SentencesIn(scope).ToList();
            var attributions = AttributionsBySentence(document);
            var named = sentences.Count(item => attributions[item.Index].Any(IsNamed));
            var unnamed = sentences.Count(item => attributions.Contains(item.Index)) - named;
            return new VoiceRow(document.Id, sentences.Count, named, unnamed, sentences.Count - named - unnamed);
        })
        .ToTable("Voices");

    private static bool IsNamed(Attribution attribution) => attribution.Speaker is not null || attribution.Outlet is not null;

    private static ILookup<int, Attribution> AttributionsBySentence(AnnotatedDocument document) =>
        document.Text.BySentence(document.Attributions, attribution => attribution.Cue[0]);

    private static IEnumerable<ClaimRow> Rows(AnnotatedDocument document, Scope scope)
    {
        var names = document.Mentions.DistinctBy(mention => mention.Actor)
            .ToDictionary(mention => mention.Actor, mention => mention.Name, StringComparer.Ordinal);
        var attributions = AttributionsBySentence(document);
        var dates = document.Text.BySentence(document.Dates.Where(IsPlaced), date => date.Span);
        foreach (var (index, sentence) in document.Text.SentencesIn(scope))
        {
            // A dateline dates the text, not an event; it is in the row's day of publication.
            if (document.Text.BlockOf(sentence).Kind == BlockKind.Dateline) continue;
            if (!attributions.Contains(index))
            {
                foreach (var date in dates[index]) yield return Row(document, sentence, date, null, names);
            }

            foreach (var attribution in attributions[index])
            {
                yield return Row(document, sentence, DateAbout(attribution, dates[index]), attribution, names);
            }
        }
    }

    // A date inside what is said tells what the claim is about; one beside it tells when it was said.
    private static DateMention? DateAbout(Attribution attribution, IEnumerable<DateMention> dates) =>
        dates.FirstOrDefault(date => attribution.Content.Any(span => span.Contains(date.Span))) ?? dates.FirstOrDefault();

    private static bool IsPlaced(DateMention date) =>
        date.Type is TimexType.Date or TimexType.Time && !date.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static ClaimRow Row(AnnotatedDocument document, Sentence sentence, DateMention? date, Attribution? attribution, Dictionary<string, string> names)
    {
        string? Words(IReadOnlyList<TextSpan>? spans) => spans is null or []
            ? null
            : ScopeExtensions.OneLine(string.Join(" … ", spans.Select(span => span.Of(document.Raw))));
        var speaker = attribution?.Speaker ?? attribution?.Outlet;
        return new ClaimRow(
            document.Id, sentence.Span.Start, sentence.Span.End,
            date?.Span.Of(document.Raw), date?.Value, date?.Earliest, date?.Latest,
            Words(attribution?.Source), speaker is null ? null : names.GetValueOrDefault(speaker, speaker), Words(attribution?.Cue),
            attribution?.Stance, attribution?.Hedged ?? false, document.Document.Published,
            ScopeExtensions.OneLine(sentence.Span.Of(document.Raw)));
    }
}
