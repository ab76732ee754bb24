using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Tells sources that cannot be who says something, by their words: "likewise", "due to advice from doctors", "stay-at-home". Who speaks
/// is named, counted, or has an article; without one, it is people, or what speaks for somebody ("ministry", "reports").
/// </summary>
internal sealed class ScrapSources(AnnotatedDocument document)
{
    private static readonly WordSet Counts = WordSet.Named("counted-by-article");

    private const WordRole Speaks = WordRole.SpeaksFor | WordRole.PartOf | WordRole.Body;

    private readonly SentenceTags _tags = new(document.Grammar);

    /// <summary>Whether the words for a source are one.</summary>
    public bool IsScrap(IReadOnlyList<TextSpan> words)
    {
        if (words is not [var source, ..]) return false;
        var (tokens, tags) = (document.Text.Tokens, _tags);
        var (first, end) = (tokens.FirstAtOrAfter(source.Start), tokens.FirstAtOrAfter(source.End));
        if (tags[first] is Tag.Verb or Tag.Bare or Tag.Preposition or Tag.To or Tag.Subordinator || tags[first].IsAuxiliary()) return true;
        // "holders to more", "four cents from the day before"
        if (tags[end - 1] is Tag.Preposition or Tag.To or Tag.Quantifier && end - first > 2) return true;
        var unit = first;
        while (unit < end && tags[unit] is Tag.Number or Tag.Quantifier or Tag.Determiner) unit++;
        if (IsCount(first, end)) return false;
        if (unit > first && unit < end && (document.Grammar.Classes.RolesOf(tokens[unit].Word) & WordRole.Measure) != 0) return true;
        // A capital at the start of a sentence may be a name's: "Judge has denied it".
        if (tokens[first].Is(TokenShape.Capitalised)) return false;
        for (var i = first; i < end; i++)
        {
            if (CanSpeak(i)) return false;
            if (tags[i] is not (Tag.Nominal or Tag.Hyphen or Tag.Symbol or Tag.Adverb)) break;
        }

        return true;
    }

    // "a number of clerks"
    private bool IsCount(int first, int end) => _tags[first] is Tag.Determiner && end - first > 3
        && Counts.Has(document.Text.Tokens.TextOf(first + 1)) && document.Text.Tokens.TextOf(first + 2) is "of"
        && Inflection.IsPlural(document.Text.Tokens.TextOf(end - 1));

    private bool CanSpeak(int token)
    {
        var noun = document.Text.Tokens.TextOf(token);
        return _tags[token] switch
        {
            Tag.Name or Tag.Pronoun or Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Quantifier or Tag.Number or Tag.Relative
                or Tag.That or Tag.Quote => true,
            Tag.Nominal => Inflection.IsPlural(noun) || IsPeople(token),
            _ => false,
        };
    }

    /// <summary>Whether a noun is for people, or for what speaks for somebody.</summary>
    public bool IsPeople(int token) => AgentNouns.Are(document.Text.Tokens.TextOf(token))
        || (document.Grammar.Classes.RolesOf(document.Text.Tokens[token].Word) & Speaks) != 0;
}
