using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>
/// Contents that tell what should be, though they look like what is: "that he step down", "the suggestion that Norway join".
/// </summary>
internal static class Subjunctives
{
    private const WordRole Forms = WordRole.Base | WordRole.Past | WordRole.Third;

    private static readonly WordSet Suggestions = WordSet.Named("nouns-of-wish-or-claim");

    /// <summary>Whether a content has a verb in the plural behind "he", and behind "Norway" where a suggestion may be either.</summary>
    public static bool Is(ClaimStatement claimed)
    {
        if (claimed.Attribution is not { Cue: [var cue, ..] }) return false;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        var verb = first + 1;
        var isName = tokens.TextOf(first) is not ("he" or "she" or "it");
        if (isName)
        {
            if (tags[first] is not Tag.Name || !Suggestions.Has(tokens.TextOf(tokens.FirstAtOrAfter(cue.Start)))) return false;
            while (tags[verb] is Tag.Name) verb++;
            if (Inflection.IsPlural(tokens.TextOf(verb - 1))) return false;
        }

        while (verb < tokens.Count - 1 && tags[verb] is Tag.Adverb) verb++;
        // "that Norway help convince": what looks like a noun
        var isVerb = tags[verb].IsVerb() || (isName && tags[verb] is Tag.Nominal && (!tags[verb + 1].IsFinite() || IsBase(verb + 1)));
        return isVerb && IsBase(verb);

        bool IsBase(int at) => (claimed.Document.Grammar.Classes.RolesOf(tokens[at].Word) & Forms) == WordRole.Base;
    }
}
