using NewsCorpus.Reading.Actors.Capitals;
using NewsCorpus.Reading.Actors.Context;
using NewsCorpus.Reading.Actors.Context.Bearers;
using NewsCorpus.Reading.Actors.Context.Names;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors;

/// <summary>Finds mentions of actors by dictionary and decides who is meant. Immutable once built.</summary>
internal sealed class ActorRecogniser
{
    private readonly AliasMatcher _matcher;
    private readonly BearerResolver _bearers;
    private readonly NamesakeDivisions _divisions;
    private readonly CitedDomains _domains;
    private readonly ContextNames _names;
    private readonly RoleFinder _roles;
    private readonly MinistryFinder _ministries;
    private readonly WordClasses _classes;
    private readonly ReadingJudge _readings;

    /// <summary>A recogniser over the dictionary's actors; registers their words with <paramref name="words"/>.</summary>
    public ActorRecogniser(LexiconTables lexicon, VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(words);
        var dictionary = new ActorDictionary(lexicon, words);
        var classes = new WordClasses(lexicon, words);
        _matcher = new AliasMatcher(new AliasTrie(dictionary.Aliases, dictionary.Spellings), classes);
        _classes = classes;
        _readings = new ReadingJudge(new ReadingModel(lexicon, words));
        var titles = new OfficeTitles(lexicon, words);
        _bearers = new BearerResolver(titles);
        _divisions = new NamesakeDivisions(dictionary);
        _domains = new CitedDomains(lexicon, dictionary);
        _names = new ContextNames(lexicon, words, dictionary);
        _roles = new RoleFinder(titles, dictionary.Actors);
        _ministries = new MinistryFinder(lexicon, words, dictionary);
    }

    /// <summary>The actors and unlisted names of a text.</summary>
    /// <param name="grammar">The text, and what its words do.</param>
    /// <param name="published">The day of publication, for dates of office; null where unknown.</param>
    /// <param name="title">A title that stands beside the text and not in it; null where there is none.</param>
    public ActorReading Recognise(TextGrammar grammar, DateOnly? published, TokenTable? title = null)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        var (context, settled, defined) = Settle(grammar.Text, published, title is null ? [] : PersonsIn(title));
        _readings.Judge(context, settled);
        new CapitalInClause(context, grammar.Tags).Mark(settled);
        var mentions = _ministries.Add(context, settled).ConvertAll(mention => ToMention(grammar.Text.Tokens, mention));
        return new ActorReading(mentions, NameFinder.Find(context, _readings, defined));
    }

    /// <summary>Who is meant by every mention, and the names that the text itself defines; readings are still open.</summary>
    internal (TextContext Context, List<Found> Settled, List<DefinedName> Defined) Settle(
        StructuredText text, DateOnly? published, IReadOnlyList<ActorEntry>? titled = null)
    {
        var cases = HeadlineCases.Of(text);
        var (matches, defined) = DocumentAcronyms.Apply(text, _matcher.Find(text, cases));
        matches = SpelledAcronyms.Add(text, UnsureInitials.Remove(matches), defined, cases, _classes);
        var credits = CreditLines.Find(text);
        var context = new TextContext(text, _classes, cases);
        var found = new List<Found>(matches.Count);
        foreach (var match in matches)
        {
            if (IsGivenNameOfAnother(context, match)) continue;
            if (IsMentioned(context, match, credits)) found.Add(new Found(match));
            else context.Take(match.First, match.End);
        }

        foreach (var credit in credits) context.Take(credit.First, credit.End);
        foreach (var name in defined) context.Take(name.First, name.End);
        foreach (var match in found) context.Take(match.First, match.End);
        var resolved = _bearers.Resolve(context, found, published, titled ?? []);
        _divisions.Settle(context, resolved);
        var named = NamesakeDivisions.WithoutTheirChambers(context, _names.Add(context, GivenNames.Add(context, resolved)));
        var settled = _domains.Add(context, _roles.Add(context, named, published));
        foreach (var match in found) context.Release(match.First, match.End);
        foreach (var mention in settled) context.Take(mention.First, mention.End);
        return (context, settled, defined);
    }

    // "Boris Johnson in plea": the text below may have nothing but "Mr Johnson".
    private List<ActorEntry> PersonsIn(TokenTable title)
    {
        if (title.Count == 0) return [];
        var block = new Block(BlockKind.Heading, new TextSpan(title[0].Start, title[title.Count - 1].End), 0, title.Count);
        var matches = _matcher.Find(new StructuredText(title, [block], []), [HeadlineCases.Of(title, block)]);
        return [.. matches.Where(match => match.Bearers is [{ IsFullPersonName: true }]).Select(match => match.Bearers[0].Actor)];
    }

    // "Charles Roe" is no king, and "Charles" there no word of his.
    private static bool IsGivenNameOfAnother(TextContext context, AliasMatch match) => match.End - match.First == 1
        && match.Bearers[0] is { Via: NamedVia.Surname, Rule: { IsCommonSurname: true, IsAlsoGivenName: true } }
        && context.IsProse(match.End) && context.IsCapitalisedWord(match.End) && !context.StartsSentence(match.End);

    // The authors of a text are not counted as mentions, nor is what is only compared with an actor ("Trump-like") or a currency ("US$").
    private static bool IsMentioned(TextContext context, AliasMatch match, List<CreditLines.Credit> credits)
    {
        foreach (var credit in credits)
        {
            if (match.First >= credit.First && match.First < credit.End)
            {
                return credit.IsThanks && match.Bearers[0].Actor.Type == ActorType.Outlet;
            }
        }

        return !OtherNames.IsComparison(context, match.End) && !IsPictureCredit(context, match)
            && !Currencies.Covers(context, match.First, match.End)
            && !(match.Bearers[0].Actor.Type == ActorType.Person && context.IsInByline(match.First));
    }

    // "Kacper Pempel/Reuters", "Mahmud Hams/AFP/Getty Images"; not "an ABC/CNN poll".
    private static bool IsPictureCredit(TextContext context, AliasMatch match) =>
        match.First > 1 && match.Bearers[0].Actor.Type == ActorType.Outlet && context.Tokens.TextOf(match.First - 1) is "/"
            && context.Tokens[match.First - 2].Is(TokenShape.Capitalised)
            && !(match.End < context.Tokens.Count && context.Tokens.TextOf(match.End) is "poll" or "survey")
            && !EndsDateline(context, match.End);

    // "MEXICO CITY (CBSNewYork/CBS News) --"
    private static bool EndsDateline(TextContext context, int at) => at + 1 < context.Tokens.Count
        && context.Tokens.TextOf(at) is ")" && context.Tokens.TextOf(at + 1) is "--" or "-" or "–" or "—";

    // A capital is the state where it acts and the town where it is a place.
    private static ActorMention ToMention(TokenTable tokens, Found found)
    {
        var actor = found.Actor!;
        var via = found.Via;
        if (found is { Reading: MentionReading.Actor, IsTown: false } && (found.StandsFor ?? actor.StandsFor) is { } state)
        {
            (actor, via) = (state, NamedVia.Metonym);
        }

        var span = new TextSpan(tokens[found.First].Start, tokens[found.End - 1].End);
        return new ActorMention(span, actor.Id, actor.Name, actor.Type, via, found.Reading);
    }
}
