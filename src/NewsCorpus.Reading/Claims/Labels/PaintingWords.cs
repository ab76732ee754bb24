using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Finds words by which a text judges or paints instead of telling what happened: "dealt a blow to the rebels", "his world came crashing
/// down", "the relentless aggression went on".
/// </summary>
internal sealed class PaintingWords(AnnotatedDocument document)
{
    private static readonly WordSet Figures = WordSet.Named("figures-of-speech");
    private static readonly WordSet FigurativeVerbs = WordSet.Named("verbs-of-figures");
    private static readonly WordSet Opinions = WordSet.Named("words-of-opinion");
    private static readonly WordSet Striking = WordSet.Named("verbs-of-striking");
    private static readonly WordSet Abstract = WordSet.Named("abstract-strikers");

    /// <summary>Whether a clause paints or judges.</summary>
    /// <param name="verb">The main verb.</param>
    /// <param name="subject">The subject as it is shown; empty where a name stands for it.</param>
    /// <param name="told">The verb with what belongs to it, as far as it is shown.</param>
    public bool Tell(int verb, TokenRange subject, TokenRange told)
    {
        var tokens = document.Text.Tokens;
        if (FigurativeVerbs.Has(tokens.TextOf(verb)) || Any(told, Figures) || Any(told, Opinions) || Any(subject, Opinions)) return true;
        // "controversy struck Oslo"; not "a storm struck Oslo"
        return Striking.Has(tokens.TextOf(verb)) && !subject.IsEmpty && Abstract.Has(tokens.TextOf(subject.End - 1));
    }

    private bool Any(TokenRange range, WordSet words)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (document.Grammar.Tags[i] is not Tag.Name && words.Has(document.Text.Tokens.TextOf(i))) return true;
        }

        return false;
    }
}
