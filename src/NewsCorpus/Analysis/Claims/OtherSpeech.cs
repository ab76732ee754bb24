using NewsCorpus.Reading;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// What somebody with a name is plainly heard saying beside the statements that make claims: "Norway denies the charges", "Oslo welcomed
/// the vote". Who is heard counts there too; nothing is said that could be compared.
/// </summary>
internal static class OtherSpeech
{
    /// <summary>Such statements of the stories, by document; none in a sentence in which the speaker makes a claim.</summary>
    public static IEnumerable<ClaimStatementRow> In(Corpus corpus, ClaimLedger ledger)
    {
        var claimed = ledger.AllStatements.Select(row => (row.Document, row.Speaker, row.Sentence)).ToHashSet();
        var speakers = new SpeakerNames(new ActorNames(corpus));
        return corpus.Documents.AsParallel().AsOrdered().SelectMany(document => document.Attributions
            .Where(attribution => IsPlain(document, attribution))
            .Select(attribution => (attribution, Name: speakers.Of(document, attribution)))
            .Where(item => item.Name is not null)
            .Select(item => Row(document, item.attribution, item.Name!))
            .Where(row => !claimed.Contains((row.Document, row.Speaker, row.Sentence)))).AsSequential();
    }

    // A source that names somebody, and the verb for what it does: neither "Norway's claims", "which denied", "was denied" nor "to deny".
    private static bool IsPlain(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution is not { Kind: AttributionKind.Speech, Source: [var source], Cue: [var cue, ..], Content.Count: > 0 }
            || attribution.Stance == Stance.NoComment || document.Text.BlockAt(cue.Start) is not { IsStory: true }) return false;
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var (first, end) = (tokens.FirstAtOrAfter(cue.Start), tokens.FirstAtOrAfter(cue.End));
        if (tags[tokens.FirstAtOrAfter(source.Start)] is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Possessive
            || (first > 0 && tags[first - 1] is Tag.To or Tag.Modal or Tag.Be)) return false;
        var hasVerb = false;
        for (var i = first; i < end; i++)
        {
            if (tags[i] is Tag.To or Tag.Be or Tag.Modal or Tag.Negation) return false;
            hasVerb |= tags[i].IsVerb();
        }

        return hasVerb;
    }

    private static ClaimStatementRow Row(AnnotatedDocument document, Attribution attribution, string speaker) => new(
        "", document.Id, attribution.Content[0].Start, attribution.Content[^1].End,
        speaker, ClaimText.Words(document.Raw, attribution.NamedSource), speaker, null, ClaimText.Words(document.Raw, attribution.Cue),
        attribution.Stance, Position.Asserts, attribution.Hedged, ClaimText.Words(document.Raw, attribution.Content) ?? "",
        null, null, null, null, null, null, null, null, document.Document.Published,
        ClaimText.SentenceAt(document, attribution.Cue[0].Start));
}
