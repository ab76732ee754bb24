using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Says in a few words what happened where a noun phrase names it: "the Beijing meeting", "Putin, Kim meet".</summary>
internal sealed class NounLabel(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames, Unlisted.NameWords names)
{
    // Nouns that are told as verbs where it is known who acts.
    private static readonly Dictionary<string, (string One, string Many)> Verbs = new(StringComparer.Ordinal)
    {
        ["#meet"] = ("meets", "meet"),
        ["#visit"] = ("visits", "visit"),
        ["#invade"] = ("invades", "invade"),
        ["#attack"] = ("attacks", "attack"),
        ["#resign"] = ("resigns", "resign"),
    };

    private static readonly WordSet Blaming = WordSet.Named("verbs-of-blaming");
    private static readonly WordSet Completing = WordSet.Named("prepositions-completing-nouns");
    private static readonly WordSet OfAnyState = WordSet.Named("names-of-any-state");
    private static readonly WordSet Helping = WordSet.Named("verbs-with-bare-infinitives");
    private static readonly WordSet NoEvents = WordSet.Named("nouns-that-tell-no-event");
    private static readonly WordSet Infinitives = WordSet.Named("nouns-with-infinitives");
    private static readonly WordSet Partied = WordSet.Named("nouns-wanting-a-party");
    private static readonly WordSet WithScene = WordSet.Named("nouns-wanting-a-scene");

    private readonly LabelWords _words = new(document);
    private readonly FullNames _fullNames = new(document, names);
    private readonly LabelActors _actors = new(document, surnames);
    private readonly LabelCuts _cuts = new(document);
    private readonly PointingWords _pointing = new(document);
    private readonly MissingContent _missing = new(document);

    /// <summary>The label of a noun phrase; null where it does not tell what happened ("the launch").</summary>
    /// <param name="host">The noun phrase.</param>
    /// <param name="act">What it names.</param>
    /// <param name="date">The tokens of the date.</param>
    /// <param name="isVague">True for a noun that may stand for any deed ("event", "action").</param>
    public string? Of(DateHost host, Act act, TokenRange date, bool isVague)
    {
        var head = document.Text.Tokens[host.Head];
        var before = _words.SpanOf(new TokenRange(host.Words.First, host.Head));
        var actors = _actors.In(before).Select(_actors.NameOf).Distinct(StringComparer.Ordinal).ToList();
        var rest = host.Head + 1 < host.Words.End ? " " + _words.Without(new TokenRange(host.Head + 1, host.Words.End), date) : "";
        if (IsBlamedOn(host)) return null;
        foreach (var (key, verb) in Verbs)
        {
            if (!act.Keys.Contains(key) || actors.Count == 0 || (key == "#meet" ? actors.Count < 2 : key != "#resign" && rest.Length < 2))
            {
                continue;
            }

            // "of Ukraine" is the object of the verb; "in Beijing" stays.
            if (key != "#meet" && rest.Length > 3 && rest[..4] is " of " or " to " or " on ") rest = rest[3..];
            if (_pointing.PointOutside(TokenRange.None, host.Words with { First = host.Head + 1 }, date, isReported: false)) return null;
            return Whole($"{string.Join(", ", actors)} {(actors.Count > 1 ? verb.Many : verb.One)}{rest}");
        }

        // "told the US Congress on Tuesday": who was told is no event.
        if (document.Mentions.Any(mention => mention.Type != ActorType.Place && mention.Span.Contains(head.Span))) return null;
        // "their meeting", "an event in Norfolk", "the action": nothing that a list could tell.
        if (document.Grammar.Tags[host.Words.First] is Tag.Possessive || isVague || EndsInDate(host.Words, date)) return null;
        // "helped | lead Oslo's revolution"
        if (host.Words.First > 0 && Helping.Has(document.Text.Tokens.TextOf(host.Words.First - 1))) return null;
        if (_pointing.IsOwnedByKind(host.Words) || NoEvents.Has(document.Text.Tokens.TextOf(host.Head))) return null;
        if (_missing.IsWithoutContent(host.Head, host.Words.End) || _cuts.IsCutInName(host.Words.End)
            || _pointing.PointOutside(TokenRange.None, host.Words, date, isReported: false))
        {
            return null;
        }

        if (GoesOn(host, date)) return null;
        // "Roe's vote against a bill"
        var told = new TokenRange(host.Head + 1, host.Words.End);
        if (!told.IsEmpty && !date.Contains(host.Words.End - 1) && _missing.EndsWithoutContent(told, date)) return null;

        // "the Oslo meeting": of whom?
        if (actors.Count < 2 && _missing.LacksParties(host.Words with { First = host.Head })) return null;

        // "an Israeli strike", "the Iranian protests": on what, where, against what?
        if (rest.Trim().Length == 0 && !HasPlace(host.Words) && WithScene.Has(document.Text.Tokens.TextOf(host.Head))) return null;

        // "the withdrawal of American troops": from where? "the war with Peru": whose?
        if (Partied.Has(document.Text.Tokens.TextOf(host.Head)) && !NamesParty(host)) return null;
        var text = LabelWords.WithoutArticle(_words.Without(host.Words, date));
        // A bare noun tells nothing: which launch?
        return text.Contains(' ', StringComparison.Ordinal) && (host.IsTelling || HasName(host.Words, head))
            ? Whole(LabelWords.Capital(text)) is { } whole ? _fullNames.In(whole, host.Words) : null
            : null;
    }

    // "blamed the 2014 attack on Norway": it did not hit Norway.
    private bool IsBlamedOn(DateHost host) => host.Words.First > 0 && host.Head + 1 < document.Text.Tokens.Count
        && document.Text.Tokens.TextOf(host.Head + 1) is "on" && Blaming.Has(document.Text.Tokens.TextOf(host.Words.First - 1));

    // "the search of the Queens | , New York, home of Roe": the noun comes behind the place.
    private bool EndsInPlace(int comma)
    {
        var tags = document.Grammar.Tags;
        if (tags[comma] is not Tag.Comma || tags[comma - 1] is not Tag.Name) return false;
        var next = comma + 1;
        while (next + 1 < tags.Length && tags[next] is Tag.Name) next++;
        return next > comma + 1 && tags[next] is Tag.Comma && next + 1 < tags.Length && tags[next + 1] is Tag.Nominal;
    }

    // "attacks | on 30 posts", "the vote on Monday | to ban it": what follows was cut off.
    private bool GoesOn(DateHost host, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        var next = host.Words.End;
        if (next + 1 == date.First && tags[next] is Tag.Preposition) next++;
        if (next == date.First) next = date.End;
        if (next + 1 >= tokens.Count || next + 1 == date.First) return false;
        if (EndsInPlace(next)) return true;
        var isContent = tags[next] is Tag.That && !(tags[next + 1].IsFinite() || tags[next + 1] is Tag.Adverb);
        var isDeed = tags[next] is Tag.To && Infinitives.Has(tokens.TextOf(host.Head));
        return isContent || isDeed || Completing.Has(tokens.TextOf(next));
    }

    // A name other than "American", and not behind "with" alone.
    private bool NamesParty(DateHost host)
    {
        var tokens = document.Text.Tokens;
        for (var i = host.Words.First; i < host.Words.End; i++)
        {
            if (i == host.Head + 1 && tokens.TextOf(i) is "with") return false;
            if (document.Grammar.Tags[i] is Tag.Name && !document.Mentions.Any(mention => mention.Via == NamedVia.Demonym
                && mention.Span.Overlaps(tokens[i].Span)))
            {
                return true;
            }
        }

        return false;
    }

    // "the attack in an Oct. | 15 interview"
    private bool EndsInDate(TokenRange words, TokenRange date) => !date.Contains(words.End - 1)
        && document.Dates.Any(other => other.Span.Contains(document.Text.Tokens[words.End - 1].Span));

    // "the Tiananmen Square protests": a name that is no state's or body's tells where.
    private bool HasPlace(TokenRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            var token = document.Text.Tokens[i].Span;
            if (document.Grammar.Tags[i] is Tag.Name && !document.Dates.Any(date => date.Span.Contains(token))
                && !document.Mentions.Any(mention => mention.Type != ActorType.Place && mention.Span.Overlaps(token)))
            {
                return true;
            }
        }

        return false;
    }

    // A name tells which.
    private bool HasName(TokenRange range, Token head)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (document.Text.Tokens[i].Start != head.Start && document.Grammar.Tags[i] is Tag.Name
                && !OfAnyState.Has(document.Text.Tokens.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Whole(string text) => LabelCuts.Whole(text, EventLabel.Longest);
}
