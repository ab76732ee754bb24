using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Tells a citation of an outlet from news about it: it is a citation where the outlet is the source of a statement that is not about its
/// own affairs ("CNN announced"), where something is said on it ("saying on CNN"), where it ends a headline ("Roe resigns: CNN"), or
/// where the sentence has a word for how outlets tell or are told something ("interview", "obtained").
/// </summary>
internal static class OutletAsSource
{
    private static readonly WordSet OfOwnAffairs = WordSet.Named("verbs-of-own-affairs");
    private static readonly WordSet LinkEnds = WordSet.Named("link-ends");
    private static readonly WordSet Reporting = WordSet.Named("words-of-reporting");
    private static readonly WordSet StaffNouns = WordSet.Named("staff-nouns");
    private static readonly WordSet Imitating = WordSet.Named("verbs-of-imitating");
    private static readonly WordSet Events = WordSet.Named("events-of-outlets");

    /// <summary>True where the mention of an outlet cites it.</summary>
    public static bool IsCited(AnnotatedDocument document, ActorMention outlet)
    {
        // "Roe leads in poll: NBC MORE": a link that the page set into the sentence
        var next = document.Text.Tokens.FirstAtOrAfter(outlet.Span.End);
        if (LinkEnds.Has(Text(document.Text.Tokens, next)) && document.Text.Tokens[next].Is(TokenShape.AllCaps)) return false;
        // "the rules of the CNN debate": who holds an event tells nothing
        if (Events.Has(Text(document.Text.Tokens, next))) return false;
        var isOfOwnAffairs = false;
        foreach (var attribution in document.Attributions)
        {
            if (!attribution.Source.Any(source => source.Contains(outlet.Span))) continue;
            if (!attribution.Cue.Any(cue => cue.Of(document.Raw).Split(' ').Any(word => OfOwnAffairs.Has(word)))) return true;
            isOfOwnAffairs = true;
        }

        return !isOfOwnAffairs && IsNamedAsSource(document, outlet);
    }

    private static bool IsNamedAsSource(AnnotatedDocument document, ActorMention outlet)
    {
        var (tokens, index) = (document.Text.Tokens, document.Text.SentenceAt(outlet.Span.Start));
        if (index < 0) return true;
        var (sentence, first) = (document.Text.Sentences[index], tokens.FirstAtOrAfter(outlet.Span.Start));
        var before = first > sentence.FirstToken ? tokens.TextOf(first - 1) : [];
        if (before is ":" && outlet.Span.End >= sentence.Span.End) return true;
        if (before is "on" or "On" && document.Attributions.Any(attribution => attribution.Kind == AttributionKind.Speech
            && attribution.Cue.Any(cue => sentence.Span.Contains(cue))))
        {
            return true;
        }

        // "a website mimicking the Evening Gazette"
        if (Imitating.Has(before) || (before is "the" or "The" && Imitating.Has(Text(tokens, first - 2)))) return false;
        // "told a Gazette reporter that", but "the Gazette reporter | was jailed on a reporting trip"
        var cry = CryEnd(tokens, first, sentence.EndToken);
        var (start, end) = IsNewsOfStaff(document, outlet) ? (sentence.FirstToken, first)
            : (cry < sentence.EndToken ? first : sentence.FirstToken, cry);
        for (var i = start; i < end; i++) if (Reporting.Has(tokens.TextOf(i))) return true;
        return false;
    }

    // "the Evening Gazette reporter who was jailed": news of him; "a Gazette reporter saw smoke" tells what the paper has.
    private static bool IsNewsOfStaff(AnnotatedDocument document, ActorMention outlet)
    {
        var tokens = document.Text.Tokens;
        var noun = tokens.FirstAtOrAfter(outlet.Span.End);
        if (Text(tokens, noun) is "(" && Text(tokens, noun + 2) is ")") noun += 3;
        // "(WSJ) reporter"
        else if (Text(tokens, noun) is ")") noun++;
        return noun + 1 < tokens.Count && StaffNouns.Has(tokens.TextOf(noun)) && document.Grammar.Tags[noun + 1] is not Tag.Verb;
    }

    // "CNN lies!" of a crowd that is angry at the coverage: where a cry about an outlet ends; the end of the sentence for a citation. A
    // name in quotation marks ("CNN Tonight") is none.
    private static int CryEnd(TokenTable tokens, int first, int end)
    {
        if (Text(tokens, first - 1) is not ("“" or "\"")) return end;
        var (close, isName) = (first, true);
        while (close < end && tokens.TextOf(close) is not ("”" or "\""))
        {
            isName &= tokens[close].Kind != TokenKind.Word || tokens[close].Is(TokenShape.Capitalised);
            close++;
        }

        return isName ? end : close;
    }

    private static ReadOnlySpan<char> Text(TokenTable tokens, int index) =>
        index >= 0 && index < tokens.Count ? tokens.TextOf(index) : [];
}
