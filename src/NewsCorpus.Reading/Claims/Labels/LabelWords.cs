using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Writes the words of a sentence as a label has them: without the date, which is shown beside it.</summary>
internal sealed class LabelWords(AnnotatedDocument document)
{
    // "closed six dollars down on Friday", "did not on Friday": they tell more than when.
    private static readonly WordSet KeptBeforeDates = WordSet.Named("kept-before-dates");
    private static readonly WordSet BeforeDates = WordSet.Named("adverbs-before-dates");
    private static readonly WordSet Sessions = WordSet.Named("trading-sessions");
    private static readonly WordSet Zones = WordSet.Named("time-zones");
    private static readonly WordSet CountedByArticle = WordSet.Named("counted-by-article");

    /// <summary>The words of a range without the date, the preposition before it and what stands in brackets.</summary>
    public string Without(TokenRange range, TokenRange date)
    {
        var skipped = date;
        // "in midday trading": without the date the noun would stand alone.
        if (date.End < range.End && date.First > range.First && document.Grammar.Tags[date.End] is Tag.Nominal
            && document.Text.Tokens.TextOf(date.First - 1) is "in" or "at" or "during" or "for" && IsOneWord(date))
        {
            skipped = TokenRange.None;
        }
        else if (range.First < date.First && date.First < range.End)
        {
            var lead = date.First;
            while (lead - 1 >= range.First && LeadsIn(lead - 1) && !EndsLead(lead)) lead--;
            if (document.Grammar.Tags[lead] is Tag.Preposition or Tag.Subordinator or Tag.Adverb or Tag.Determiner)
            {
                skipped = date with { First = lead };
            }
        }

        skipped = WithZone(WithNext(skipped, range.End), range.End);
        // "flat in Wednesday morning | trading"
        while (!skipped.IsEmpty && skipped.First < date.First && skipped.End < range.End
            && Sessions.Has(document.Text.Tokens.TextOf(skipped.End)))
        {
            skipped = skipped with { End = skipped.End + 1 };
        }

        if (!skipped.IsEmpty && document.Grammar.Tags[Math.Min(skipped.End, document.Text.Tokens.Count - 1)] is Tag.Genitive)
        {
            skipped = skipped with { End = skipped.End + 1 };
        }
        else if (!skipped.IsEmpty && skipped.First < date.First && document.Text.Tokens.TextOf(skipped.First) is "from" or "between"
            && SecondDate(date.End) is var end && end <= range.End)
        {
            // "from 1950 to 1953"
            skipped = new TokenRange(BeforeLength(skipped.First, range.First), Math.Max(end, skipped.End));
        }

        var (parts, start) = (new List<string>(), range.First);
        for (var i = range.First; i <= range.End; i++)
        {
            var isLeftOut = i < range.End && (skipped.Contains(i) || IsBracketed(range, i));
            if (i < range.End && !isLeftOut) continue;
            if (i > start) parts.Add(TextOf(new TokenRange(start, i)));
            start = i + 1;
        }

        var text = string.Join(' ', string.Join(' ', parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(' ', ',', '.', ';', ':', '-', '–', '—');
        text = text.Replace(" ,", ",", StringComparison.Ordinal);
        if (text.EndsWith(" that", StringComparison.Ordinal)) text = text[..^5];
        if (IsAbbreviation(text)) text += ".";
        var isQuoted = text.Count(letter => letter is '"' or '“' or '”') % 2 == 0;
        return isQuoted ? text : string.Concat(text.Where(letter => letter is not ('"' or '“' or '”'))).Trim();
    }

    // "quit the F.B.I", "Roe Jr"
    private static bool IsAbbreviation(string text) => text.EndsWith(" Jr", StringComparison.Ordinal)
        || text.EndsWith(" Sr", StringComparison.Ordinal)
        || (text.Length > 2 && char.IsAsciiLetterUpper(text[^1]) && text[^2] == '.' && char.IsAsciiLetterUpper(text[^3]));

    // "on Election Day | earlier this month": both say when.
    private TokenRange WithNext(TokenRange skipped, int end)
    {
        if (skipped.IsEmpty || skipped.End >= end) return skipped;
        var tokens = document.Text.Tokens;
        foreach (var other in document.Dates)
        {
            var isPoint = other.Earliest is not null || other.Type is not TimexType.Duration;
            if (!isPoint || other.Span.Start != tokens[skipped.End].Start) continue;
            return skipped with { End = tokens.FirstAtOrAfter(other.Span.End) };
        }

        return skipped;
    }

    // "at 5 p.m. | Eastern time"
    private TokenRange WithZone(TokenRange skipped, int end)
    {
        if (skipped.IsEmpty) return skipped;
        var i = skipped.End;
        while (i < end && Zones.Has(document.Text.Tokens.TextOf(i))) i++;
        return skipped with { End = i };
    }

    // "in the three months | between July and September": how long that is.
    private int BeforeLength(int lead, int first)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (lead <= first || (document.Grammar.Classes.RolesOf(tokens[lead - 1].Word) & WordRole.Period) == 0) return lead;
        var i = lead - 1;
        while (i > first && tags[i - 1] is Tag.Number or Tag.Determiner) i--;
        return i > first && tags[i - 1] is Tag.Preposition ? i - 1 : lead;
    }

    // Where the second date of a stretch ends; 0 where there is none.
    private int SecondDate(int joint)
    {
        var tokens = document.Text.Tokens;
        if (joint + 1 >= tokens.Count || tokens.TextOf(joint) is not ("to" or "and" or "until" or "till" or "through")) return 0;
        foreach (var other in document.Dates)
        {
            if (other.Span.Start == tokens[joint + 1].Start) return tokens.FirstAtOrAfter(other.Span.End);
        }

        return 0;
    }

    private bool IsOneWord(TokenRange date) => date.End - date.First == 1 && !char.IsAsciiDigit(document.Text.Tokens.TextOf(date.First)[0]);

    // "in", "on the", "in calendar 1986"
    private bool LeadsIn(int token)
    {
        var word = document.Text.Tokens.TextOf(token);
        if (word is "calendar" or "fiscal" or "financial" or "effective") return true;
        // "became the largest globally | in 2016", "only in 2016"
        if (document.Grammar.Tags[token] is Tag.Adverb && !BeforeDates.Has(word)) return false;
        return document.Grammar.Tags[token] is Tag.Preposition or Tag.Determiner or Tag.Subordinator or Tag.Adverb
            && !KeptBeforeDates.Has(word) && !IsParticle(token);
    }

    // "fell by nearly half | in": one preposition leads in, perhaps with "early" or "late" before it.
    private bool EndsLead(int token) => document.Grammar.Tags[token] is Tag.Preposition or Tag.Subordinator
        && document.Grammar.Tags[token - 1] is not Tag.Adverb;

    // "had picked up briefly": part of the verb; not "fell over | the weekend".
    private bool IsParticle(int token) => token > 0 && document.Grammar.Tags[token - 1].IsVerb()
        && document.Grammar.Tags[token + 1] is not Tag.Determiner
        && document.Text.Tokens.TextOf(token) is "up" or "down" or "out" or "off" or "over" or "back" or "away" or "through" or "apart";

    private bool IsBracketed(TokenRange range, int token)
    {
        for (var i = token; i >= range.First; i--)
        {
            if (document.Grammar.Tags[i] is Tag.Comma && IsPartyTag(i, token)) return true;
            if (document.Grammar.Tags[i] is Tag.Open) return true;
            if (i < token && document.Grammar.Tags[i] is Tag.Close) return false;
        }

        return false;
    }

    private bool IsPartyTag(int comma, int token) => PartyTag.CloseOf(
        document.Grammar.TagsOf(document.Text.SentenceAt(document.Text.Tokens[comma].Start)), comma) >= token;

    /// <summary>The span of some tokens; without length where there are none.</summary>
    public TextSpan SpanOf(TokenRange range)
    {
        var start = document.Text.Tokens[range.First].Start;
        return new TextSpan(start, range.IsEmpty ? start : document.Text.Tokens[range.End - 1].End);
    }

    /// <summary>The text of some tokens.</summary>
    public string TextOf(TokenRange range) => SpanOf(range) is var span ? document.Raw[span.Start..span.End] : "";

    /// <summary>A text without the article at its beginning.</summary>
    public static string WithoutArticle(string text)
    {
        // "a dozen farmers", "a lot of people"
        var words = text.Split(' ');
        if (words.Length > 1 && words[0] is "a" or "A" && CountedByArticle.Has(words[1])) return text;
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return text[article.Length..];
        }

        return text;
    }

    /// <summary>A text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
