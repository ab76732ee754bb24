using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds the texts that date an event without telling it: "since the attack of 7 October" names its day and what happened in one
/// sentence. When something was said dates nothing that is said.
/// </summary>
internal sealed class DayMentions
{
    private const int RetoldDays = 30;

    private const int DaysAround = 7;
    private static readonly WordSet DoneOnce = WordSet.Named("acts-done-once");

    // Who acts does more than one thing on a day.
    private const int FewestCommon = 2;

    private readonly ILookup<DateOnly, Naming> _byDay;

    private DayMentions(ILookup<DateOnly, Naming> byDay) => _byDay = byDay;

    /// <summary>The days that the stories of some documents name.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="statements">Their statements, which tell the dates of sayings.</param>
    /// <param name="days">Which year is meant.</param>
    /// <param name="lexicon">The words for acts.</param>
    public static DayMentions Of(IEnumerable<AnnotatedDocument> documents, IEnumerable<ClaimStatement> statements, KnownDays days,
        LexiconTables lexicon)
    {
        var words = new ActWords(lexicon);
        var said = statements.Where(statement => statement.Said is not null)
            .ToLookup(statement => statement.Document, statement => statement.Said!.Value.Span);
        return new DayMentions(documents.AsParallel().AsOrdered()
            .SelectMany(document => NamingsOf(document, [.. said[document]], days, words)).ToList().ToLookup(naming => naming.Day));
    }

    /// <summary>
    /// The documents that name the day of an event, what happened and two of its parties and places in one sentence. One party is enough
    /// for what is long known by its day, or told of this day more than of the days around it, and none for a vote.
    /// </summary>
    public IEnumerable<AnnotatedDocument> Of(EventGroup group)
    {
        if (group.Earliest is not { } day || group.Latest != day) return [];
        var acts = group.Tellings.SelectMany(telling => telling.Act.Keys.Where(IsRow)).ToHashSet(StringComparer.Ordinal);
        var isScheduled = group.First.IsScheduled;
        var parties = NamesOf(group, act => [.. act.Agent?.All ?? [], .. act.Object?.All ?? [], .. act.Places], phrase => phrase.AllNames);
        var ofActs = _byDay[day].Where(naming => naming.Acts.Overlaps(acts)).ToList();
        if (isScheduled) return ofActs.Select(naming => naming.Document).Distinct();
        var named = ofActs.Where(naming => !naming.IsAhead).Select(naming => (Naming: naming, Common: CommonNames(parties, naming.Names)))
            .Where(item => item.Common > 0).ToList();
        // A person dies once.
        var isEnough = (acts.Any(act => DoneOnce.Has(act)) && parties.TrueForAll(party => !NameKeys.IsState(party)))
            || (named.Exists(item => item.Common < FewestCommon) && IsOfThisDay(day, acts, parties, named.Count));
        var fewest = isEnough ? 1 : FewestCommon;
        return named.Where(item => item.Common >= (IsRetold(item.Naming) ? 1 : fewest)).Select(item => item.Naming.Document).Distinct();
    }

    // "Roe was arrested": told of this day more often than of all days around it together; "Roe met Lee" is told of many.
    private bool IsOfThisDay(DateOnly day, HashSet<string> acts, List<string> parties, int count)
    {
        var others = 0;
        for (var away = 1; away <= DaysAround && others < count; away++)
        {
            others += Count(day.AddDays(-away)) + Count(day.AddDays(away));
        }

        return others < count;

        int Count(DateOnly other) =>
            _byDay[other].Count(naming => !naming.IsAhead && naming.Acts.Overlaps(acts) && CommonNames(parties, naming.Names) > 0);
    }

    private static List<string> NamesOf(EventGroup group, Func<Act, IEnumerable<Phrase>> phrases,
        Func<Phrase, IEnumerable<string>> names) =>
    [
        .. group.Tellings.SelectMany(telling => phrases(telling.Act)).SelectMany(names)
            .Distinct(StringComparer.Ordinal),
    ];

    // "The attack of 7 October" a year later is that of 7 October, whoever is named beside it.
    private static bool IsRetold(Naming naming) => naming.Document.Document.Published?.DayNumber - naming.Day.DayNumber > RetoldDays;

    private static IEnumerable<Naming> NamingsOf(AnnotatedDocument document, HashSet<TextSpan> said, KnownDays days, ActWords words)
    {
        var text = document.Text;
        foreach (var dates in document.Dates.Where(date => date.Granularity is Granularity.Day or Granularity.PartOfDay
                && !said.Contains(date.Span)).GroupBy(date => text.SentenceAt(date.Span.Start)))
        {
            if (dates.Key < 0 || !text.BlockOf(text.Sentences[dates.Key]).IsStory) continue;
            var sentence = text.Sentences[dates.Key];
            var (acts, names) = (ActsIn(document, sentence, words), NamesIn(document, sentence, words));
            if (acts.Count == 0) continue;
            foreach (var date in dates.Select(date => days.Of(document, date)))
            {
                if (date.Earliest is not { } day || date.Latest != day) continue;
                var isAhead = day > document.Document.Published;
                yield return new Naming(document, day, acts, names, isAhead);
                // "goes to the polls on Thursday" is of the coming Thursday.
                if (IsWeekday(date, document)) yield return new Naming(document, day.AddDays(7), acts, names, IsAhead: true);
            }
        }
    }

    private static HashSet<string> ActsIn(AnnotatedDocument document, Sentence sentence, ActWords words)
    {
        var (acts, tags) = (new HashSet<string>(StringComparer.Ordinal), document.Grammar.Tags);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var tag = tags[i];
            if (!tag.IsVerb() && tag is not (Tag.Nominal or Tag.Participle or Tag.Gerund)) continue;
            var stem = words.Synonyms.Stems.Of(words.Lower.Of(document.Text.Tokens.TextOf(i)));
            acts.UnionWith(tag is Tag.Nominal ? words.Synonyms.OfNoun(stem) : words.Synonyms.OfVerb(stem));
        }

        return acts;
    }

    // Who is named, each by name and by the state that he serves.
    private static List<IReadOnlyList<string>> NamesIn(AnnotatedDocument document, Sentence sentence, ActWords words)
    {
        var keys = new NameKeys(document, words.Parties);
        return
        [
            .. Within(document.Mentions, mention => mention.Span, sentence.Span)
                .Concat(Within(document.Names, name => name.Span, sentence.Span)).Select(span => keys.At(span, out _)),
        ];
    }

    // Names stand in text order.
    private static IEnumerable<TextSpan> Within<T>(IReadOnlyList<T> names, Func<T, TextSpan> spanOf, TextSpan sentence)
    {
        for (var i = OrderedSearch.FirstAtLeast(names, name => spanOf(name).Start, sentence.Start);
            i < names.Count && spanOf(names[i]).End <= sentence.End; i++) yield return spanOf(names[i]);
    }

    // "Ann Lee" and "Lee" are one, and so are a minister and his state.
    private static int CommonNames(List<string> parties, List<IReadOnlyList<string>> names)
    {
        var common = new List<IReadOnlyList<string>>();
        foreach (var name in names.Where(name => NameKeys.Share(name, parties)))
        {
            if (!common.Exists(other => NameKeys.Share(other, name))) common.Add(name);
        }

        return common.Count;
    }

    private static bool IsWeekday(DateMention date, AnnotatedDocument document) => date.Anchor == DateAnchor.Published
        && date.Span.SliceOf(document.Raw).EndsWith("day", StringComparison.Ordinal)
        && char.IsUpper(document.Raw[date.Span.Start]) && !date.Span.SliceOf(document.Raw).Contains(' ')
        && document.Document.Published?.DayNumber - date.Earliest?.DayNumber is > 0 and < 7;

    private static bool IsRow(string key) => key.StartsWith('#');

    /// <summary>A sentence that names a day.</summary>
    /// <param name="Document">Its document.</param>
    /// <param name="Day">The day.</param>
    /// <param name="Acts">The rows of its verbs and nouns.</param>
    /// <param name="Names">Who and what is named in it, by all its keys.</param>
    /// <param name="IsAhead">True where the day comes after publication, or may.</param>
    private sealed record Naming(AnnotatedDocument Document, DateOnly Day, IReadOnlySet<string> Acts, List<IReadOnlyList<string>> Names,
        bool IsAhead);
}
