using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Before whom something is said by somebody who is not named: "…, a jury heard", "the inquiry was told that …". It is no word of the
/// court.
/// </summary>
internal sealed class CourtHearings(AnnotatedDocument document)
{
    // Words of "a jury of the crown court of Oslo" before the cue.
    private const int LongestName = 8;

    private static readonly WordSet Courts = WordSet.Named("bodies-that-hear-evidence");
    private static readonly WordSet Hearing = WordSet.Named("words-of-hearing");

    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>The court, jury or inquiry that hears what is attributed to nobody; null where none is named.</summary>
    public Phrase? In(Attribution attribution)
    {
        if (attribution.Source.Count > 0) return null;
        var tokens = document.Text.Tokens;
        var cue = tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        if (!Hearing.Has(tokens.TextOf(tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1))) return null;
        var first = cue;
        var opening = document.Text.Sentences[document.Text.SentenceAt(attribution.Cue[0].Start)].FirstToken;
        while (first > opening && cue - first < LongestName
            && _tags[first - 1] is Tag.Name or Tag.Nominal or Tag.Determiner or Tag.Preposition)
        {
            first--;
            if (_tags[first] is Tag.Determiner) break;
        }

        for (var i = first; i < cue; i++)
        {
            if (_tags[i] is Tag.Preposition) return null;
            if (!Courts.Has(tokens.TextOf(i)) || (i + 1 < cue && _tags[i + 1].IsNounLike())) continue;
            return new Phrase
            {
                Span = new TextSpan(tokens[first].Start, tokens[i].End),
                Head = tokens.TextOf(i).ToString().ToLowerInvariant(),
            };
        }

        return null;
    }
}
