using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>In whose voice the texts speak.</summary>
public static class Voices
{
    // Sentences from the words of a speaker to a quotation that goes on with them.
    private const int LongestBreak = 2;

    /// <summary>
    /// For each document, how many sentences somebody says or are quoted, and how many are its own voice; headlines, cells and bullets are
    /// none. An article that a politician or a guest signs has no own voice: what nobody else says, its author does. A reporter or
    /// columnist of the outlet is its own voice.
    /// </summary>
    public static Table<VoiceRow> Of(Corpus corpus, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (scope == Scope.Story && corpus.Kept?.Voices is { } kept) return kept;
        var signed = new SignedArticles(corpus);
        return corpus.Documents.Select(document => Of(document, scope, signed)).ToTable("Voices");
    }

    private static VoiceRow Of(AnnotatedDocument document, Scope scope, SignedArticles signed)
    {
        var sentences = document.Text.WholeSentencesIn(scope).ToList();
        // What somebody thinks or a thing shows is told by the text itself; what "reports suggest" is not.
        var said = document.Attributions.Where(attribution => !IsOwnReporter(document, attribution)
            && (attribution.Kind == AttributionKind.Speech
            || (attribution.Kind == AttributionKind.Evidence && IsReports(document, attribution))));
        var attributions = document.Text.BySentence(said, attribution => attribution.Cue[0]);
        var reports = document.Text.BySentence(document.Attributions.Where(attribution => IsOwnReporter(document, attribution)),
            attribution => attribution.Cue[0]);
        var (named, unnamed) = (0, 0);
        var (isLastNamed, isLastReporter, last) = (false, false, int.MinValue);
        foreach (var (index, sentence) in sentences)
        {
            // A sentence within quotation marks goes on with what somebody said.
            var isQuoted = !attributions.Contains(index) && document.Grammar.Quotes.Holds(sentence);
            if (!isQuoted && !attributions.Contains(index))
            {
                // What an own reporter goes on to say is no other speaker's.
                if (reports.Contains(index)) (isLastReporter, last) = (true, index);
                continue;
            }

            isLastReporter &= isQuoted && index - last <= LongestBreak;
            if (isLastReporter)
            {
                last = index;
                continue;
            }

            var isNamed = isQuoted ? isLastNamed && index - last <= LongestBreak
                : attributions[index].Any(attribution => IsNamed(document, attribution));
            (isLastNamed, last) = (isNamed, index);
            if (isNamed) named++;
            else unnamed++;
        }

        // In an article that somebody else signs, the outlet says nothing of its own.
        if (signed.AuthorOf(document) is not null) named = sentences.Count - unnamed;
        return new VoiceRow(document.Id, sentences.Count, named, unnamed, sentences.Count - named - unnamed);
    }

    // "the Guardian's political editor, Jane Roe, said", in the Guardian
    private static bool IsOwnReporter(AnnotatedDocument document, Attribution attribution) => attribution.Source is [var source]
        && OutletStaff.IsOfOwnPaper(document, ScopeExtensions.OneLine(source.Of(document.Raw)).Split(' '));

    private static bool IsReports(AnnotatedDocument document, Attribution attribution) =>
        attribution.Source is [var source] && source.Of(document.Raw).Split(' ')[^1].ToLowerInvariant() is "reports" or "sources";

    // By a name, be it in the dictionary or not; "he" and "she" stand for someone whom the text has named.
    private static bool IsNamed(AnnotatedDocument document, Attribution attribution) =>
        attribution.Speaker is not null || attribution.Outlet is not null
        || attribution.Source.Any(source => document.Names.Any(name => name.Type != ActorType.Place && source.Contains(name.Span))
            || document.Raw[source.Start..source.End] is "he" or "He" or "she" or "She");
}
