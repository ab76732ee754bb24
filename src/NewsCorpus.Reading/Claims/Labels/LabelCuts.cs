using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Finds labels that break off, or leave out what their verb needs: "King Faisal visited", "was the best of the".</summary>
internal sealed class LabelCuts(AnnotatedDocument document)
{
    private static readonly WordSet CompleteAlone = WordSet.Named("verbs-complete-alone");
    private static readonly WordSet PassivesAlone = WordSet.Named("passives-complete-alone");
    private static readonly WordSet ActiveWithObject = WordSet.Named("verbs-with-objects");
    private static readonly WordSet OpenAlone = WordSet.Named("verbs-open-alone");
    private static readonly WordSet LooseEnds = WordSet.Named("loose-label-ends");
    private static readonly WordSet OpenEnds = WordSet.Named("open-ends-of-verbs");
    private static readonly WordSet Letting = WordSet.Named("verbs-of-letting-act");
    private static readonly WordSet BetweenAs = WordSet.Named("adverbs-between-as");

    /// <summary>Whether the label of a clause leaves out what its verb needs.</summary>
    /// <param name="host">The clause.</param>
    /// <param name="text">The label.</param>
    /// <param name="verb">The subject and the verb alone.</param>
    /// <param name="end">One past the last token that is shown.</param>
    /// <param name="date">The date, which is not shown.</param>
    public bool LeaveOutTooMuch(DateHost host, string text, string verb, int end, TokenRange date)
    {
        var head = document.Text.Tokens.TextOf(host.Head);
        // "Roe left", "Acme tried": what?
        var isWhole = document.Grammar.Tags[host.Subject.End - 1] is Tag.Name && CompleteAlone.Has(head);
        if (text.Count(letter => letter == ' ') < (isWhole ? 1 : 2)) return true;
        if (IsCut(host.Predicate.End) && (host.Head == host.Predicate.End - 1 || text == verb)) return true;
        // "an official advised Roe | that …": without what he was told, the label says something else.
        if (IsToldAway(host.Predicate.End, date) || LosesItsClause(host.Head + 1, end)) return true;
        // "on goods ranging from cut flowers | , to fruit"
        if (text.Contains(" ranging from ", StringComparison.Ordinal) && !text.Contains(" to ", StringComparison.Ordinal)) return true;
        // "was undermined", "came back", "an attack took place": how, or where?
        if (text == verb && IsPassive(document, host) && !PassivesAlone.Has(head)) return true;
        // "Roe and Lee huddled": to what end?
        if (text == verb && !IsPassive(document, host) && !CompleteAlone.Has(head)
            && document.Grammar.Tags[host.Head] is not (Tag.Be or Tag.Have)
            && IsRare(host.Head))
        {
            return true;
        }

        if (OpenEnds.Words.Any(open => text.EndsWith(" " + open, StringComparison.Ordinal))
            && !text.EndsWith("carried out", StringComparison.Ordinal))
        {
            return true;
        }

        return NeedsObject(host, text, verb) || LosesItsVerb(host.Head, end) || LosesItsRange(host.Predicate.End, text) || IsCutInName(end);
    }

    // "clarified that in recent days | , a missile was found": what?
    private bool LosesItsClause(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (document.Grammar.Tags[i].IsFinite()) return false;
            if (document.Grammar.Tags[i] is Tag.That) return true;
        }

        return false;
    }

    // "a shift that could require | , as Roe said,", "a deal that would have seen Acme | , a firm, take"
    private bool LosesItsVerb(int head, int end)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (end >= tokens.Count || tags[end] is not Tag.Comma || end - 1 <= head) return false;
        if (tags[end - 1] is Tag.Bare) return !CompleteAlone.Has(tokens.TextOf(end - 1));
        var name = end - 1;
        while (name > head && tags[name] is Tag.Name) name--;
        return name < end - 1 && name > head && Letting.Has(tokens.TextOf(name));
    }

    // A verb that no table has.
    private bool IsRare(int verb) => (document.Grammar.Classes.RolesOf(document.Text.Tokens[verb].Word) & WordRole.Past) == 0;

    private bool IsToldAway(int end, TokenRange date)
    {
        var tags = document.Grammar.Tags;
        if ((end == date.First || (end + 1 == date.First && tags[end] is Tag.Preposition)) && date.End < tags.Length) end = date.End;
        if (end >= document.Text.Tokens.Count || tags[end] is not Tag.That) return false;
        var last = date.End == end ? date.First - 1 : end - 1;
        if (last == date.First - 1 && tags[last] is Tag.Preposition) last--;
        return tags[last] is Tag.Name;
    }

    // "King Faisal visited": whom or what?
    private bool NeedsObject(DateHost host, string text, string verb) => text == verb
        && (ActiveWithObject.Has(document.Text.Tokens.TextOf(host.Head)) || OpenAlone.Has(document.Text.Tokens.TextOf(host.Head)))
        && !IsPassive(document, host);

    /// <summary>Whether a clause is a passive: a form of "be" stands in its verb group.</summary>
    public static bool IsPassive(AnnotatedDocument document, DateHost host)
    {
        for (var i = host.Predicate.First; i < host.Head; i++) if (document.Grammar.Tags[i] is Tag.Be) return true;
        return false;
    }

    // "to reach the highest level | since 1985": without its range it would be the highest ever.
    private bool LosesItsRange(int end, string text)
    {
        var words = text.Split(' ');
        return words.Length > 3 && words[^3] is "the" or "its" or "their" or "his" or "her"
            && IsSuperlative(words[^2]) && end < document.Text.Tokens.Count
            && document.Grammar.Tags[end] is Tag.Subordinator or Tag.Preposition or Tag.Adverb;
    }

    // "Italy ranked | as one of the …": the verb alone would say something else.
    private bool IsCut(int end) =>
        end < document.Text.Tokens.Count
        && document.Grammar.Tags[end] is Tag.Subordinator or Tag.Preposition or Tag.That or Tag.Question or Tag.To or Tag.Gerund;

    /// <summary>Whether words end within a name: "the death of John F | . Kennedy".</summary>
    public bool IsCutInName(int end) => IsCutInWord(end) || IsCutInQuotation(end) || IsCutInAddress(end)
        || end + 1 < document.Text.Tokens.Count && document.Grammar.Tags[end] is Tag.Stop
        && document.Grammar.Tags[end + 1] is Tag.Name or Tag.Hyphen or Tag.Nominal
        && document.Text.SentenceAt(document.Text.Tokens[end].Start) == document.Text.SentenceAt(document.Text.Tokens[end + 1].Start);

    // "temper “speculative | , violent moves”"
    private bool IsCutInQuotation(int end)
    {
        var quotes = document.Grammar.Quotes;
        return quotes.Count > 0 && quotes.At(end - 1) is >= 0 and var index && quotes[index].End > end && quotes[index].First < end - 1;
    }

    // "the launch of Acme | .gov"
    private bool IsCutInAddress(int end) => document.Text.Tokens[end - 1].End is var after && after + 1 < document.Raw.Length
        && document.Raw[after] == '.' && char.IsLetterOrDigit(document.Raw[after + 1]);

    // "the Oslo break | -ins"
    private bool IsCutInWord(int end) => end + 1 < document.Text.Tokens.Count && document.Grammar.Tags[end] is Tag.Hyphen
        && document.Text.Tokens[end].Start == document.Text.Tokens[end - 1].End;

    /// <summary>A label that is short enough and breaks off nowhere; null for any other.</summary>
    public static string? Whole(string text, int longest) => text.Length <= longest && !EndsLoosely(text) ? text : null;

    // "was the best": of what? "a war of words between the U.S.": and whom?
    private static bool EndsLoosely(string text)
    {
        var words = text.Split(' ');
        var between = Array.LastIndexOf(words, "between");
        var isHalf = between >= 0 && words.Length > between + 1 && !words[between..].Contains("and")
            && (char.IsUpper(words[^1][0]) || words[between + 1] is "a" or "an" or "the");
        // "a bill that both tightened the border": and what?
        var both = Array.LastIndexOf(words, "both");
        isHalf |= both > 0 && both + 1 < words.Length && !words[both..].Contains("and") && !words[both + 1].EndsWith('s');
        // "as companies | such as", "as Roe | , in a hat, came": a clause that lost its verb.
        isHalf |= words.Length > 2 && words[^2] == "as"
            && (char.IsUpper(words[^1][0]) || words[^1].EndsWith('s') || BetweenAs.Has(words[^1]));
        return isHalf || (words.Length > 1 && words[^2] == "the" && IsSuperlative(words[^1])) || LooseEnds.Has(words[^1]);
    }

    private static bool IsSuperlative(string word) =>
        word is "worst" or "best" || (word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal));
}
