using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Finds the name of somebody whom a subject only describes: "a third adviser, George Roe,", "Ann Lee, a banker who".</summary>
internal sealed class ApposedName(AnnotatedDocument document)
{
    private static readonly WordSet PartyMembers = WordSet.Named("party-members");
    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");
    private static readonly WordSet Offices = WordSet.Named("offices-in-capitals");

    /// <summary>The tokens of the name beside a description; null where there is none.</summary>
    public TokenRange? Of(TokenRange subject) => Behind(subject) ?? Before(subject.First);

    // "a third adviser, | George Roe, | fled", "her running mate, | Ann Lee, | visited"
    private TokenRange? Behind(TokenRange subject)
    {
        var tags = document.Grammar.Tags;
        var comma = subject.First;
        while (comma < subject.End && tags[comma] is not (Tag.Comma or Tag.Coordinator)) comma++;
        var tokens = document.Text.Tokens;
        var isRole = comma < subject.End && (tags[comma - 1] is Tag.Nominal || PartyMembers.Has(tokens.TextOf(comma - 1))
            || Roles.Has(tokens.TextOf(comma - 1)) || Offices.Has(tokens.TextOf(comma - 1)));
        if (!isRole || tags[comma] is not Tag.Comma) return null;
        var end = comma + 1;
        while (end < subject.End && (tags[end] is Tag.Name || IsInitialStop(end) || (tokens.TextOf(end) is "of" && end > comma + 1))) end++;
        // "a national outlet, | Slate magazine, | asked"
        if (end > comma + 1 && end < subject.End && tags[end] is Tag.Nominal) end++;
        var isWhole = end > comma + 1 && (end == subject.End || (end == subject.End - 1 && tags[end] is Tag.Comma));
        return isWhole ? new TokenRange(comma + 1, end) : null;
    }

    // "| Ann Lee, | a banker who was named", "* | Ann Lee | - the director was fired"
    private TokenRange? Before(int first)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (first < 2 || !IsDescription(first) || !(tags[first - 1] is Tag.Comma or Tag.Dash)) return null;
        var start = first - 1;
        while (start > 0 && (tags[start - 1] is Tag.Name || IsInitialStop(start - 1)) && !IsFirstOfNext(start)) start--;
        var name = new TokenRange(start, first - 1);
        // A dateline has a dash as well.
        return name.End - name.First >= (tags[first - 1] is Tag.Comma ? 1 : 2)
            && document.Text.SentenceAt(tokens[start].Start) == document.Text.SentenceAt(tokens[first].Start)
            && !document.Mentions.Any(mention => mention.Type is ActorType.Place or ActorType.Outlet
                && mention.Span.Overlaps(tokens[first - 2].Span))
            && !(start > 0 && tags[first - 1] is Tag.Comma && tags[start - 1] is Tag.Preposition or Tag.Comma or Tag.Determiner)
            ? name
            : null;
    }

    // "a banker", "Trump's nominee"
    private bool IsDescription(int first)
    {
        var tags = document.Grammar.Tags;
        if (tags[first] is Tag.Determiner or Tag.Possessive) return document.Text.Tokens.TextOf(first) is not "whose";
        var i = first;
        while (i < tags.Length && tags[i] is Tag.Name) i++;
        return i > first && i < tags.Length && tags[i] is Tag.Genitive && tags[first - 1] is Tag.Dash;
    }

    // "Dan T | . Cathy"
    private bool IsInitialStop(int token) => token > 0 && document.Grammar.Tags[token] is Tag.Symbol
        && document.Grammar.Tags[token - 1] is Tag.Name && document.Text.Tokens.TextOf(token) is ".";

    private bool IsFirstOfNext(int token) =>
        document.Text.SentenceAt(document.Text.Tokens[token - 1].Start) != document.Text.SentenceAt(document.Text.Tokens[token].Start);
}
