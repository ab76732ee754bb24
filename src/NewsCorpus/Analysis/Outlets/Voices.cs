using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading;
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
        if (scope == Scope.Story && corpus.Kept?.Of<VoiceRow>(KeptNames.Voices) is { } kept) return kept;
        var signed = new SignedArticles(corpus);
        return corpus.Documents.Select(document => Of(document, scope, signed)).ToTable("Voices");
    }

    private static VoiceRow Of(AnnotatedDocument document, Scope scope, SignedArticles signed)
    {
        var sentences = document.Text.WholeSentencesIn(scope).ToList();
        var sources = new SentenceSources(document, attribution => !IsOwnReporter(document, attribution));
        var reports = document.Text.BySentence(document.Attributions.Where(attribution => IsOwnReporter(document, attribution)),
            attribution => attribution.Cue[0]);
        var (named, unnamed) = (0, 0);
        var (isLastNamed, isLastReporter, last, announced) = (false, false, int.MinValue, -1);
        foreach (var (index, sentence) in sentences)
        {
            var source = sources.Of(index, sentence);
            var block = document.Text.BlockIndexAt(sentence.Span.Start);
            // A sentence within quotation marks goes on with what somebody said, as does a block that "the paper reports:" announces.
            var isQuoted = source == SourceOfSentence.None
                && (document.Grammar.Quotes.Holds(sentence) || block == announced || sources.HasQuotation(sentence));
            if (!isQuoted && source == SourceOfSentence.None)
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

            var isNamed = isQuoted ? isLastNamed && index - last <= LongestBreak : source == SourceOfSentence.Named;
            (isLastNamed, last) = (isNamed, index);
            if (document.Raw[sentence.Span.End - 1] == ':') announced = block + 1;
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
}
