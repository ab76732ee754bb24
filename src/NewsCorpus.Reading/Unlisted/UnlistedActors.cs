using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Makes actors of the persons and bodies that the dictionary lacks and the texts name often: those named in full, three times in two
/// texts or more, or five times in one. A surname or short form counts for who bears it in the same text; elsewhere where only one
/// actor of all texts bears it and it is called a person or speaks there.
/// </summary>
internal static class UnlistedActors
{
    private const int FewestMentions = 3;
    private const int FewestTexts = 2;
    private const int FewestInOneText = 5;

    // Texts never change, so their names are gathered once.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, IReadOnlyList<AnnotatedDocument>> Known = [];

    /// <summary>
    /// The documents with the mentions of these actors beside those that the dictionary knows, after the analyst's decisions about them.
    /// </summary>
    /// <param name="documents">All documents.</param>
    /// <param name="annotator">The recognisers that read them.</param>
    public static IReadOnlyList<AnnotatedDocument> AddTo(IReadOnlyList<AnnotatedDocument> documents, Annotator annotator) =>
        Known.GetValue(documents, texts => Add(texts, annotator));

    /// <summary>The same where such mentions were kept, or can wait: they are asked for with the first actors of a document.</summary>
    /// <param name="documents">All documents, without decisions of the analyst.</param>
    /// <param name="annotator">Gives the recognisers.</param>
    /// <param name="kept">
    /// Gives the mentions by document as they were worked out before; null where they are not those of the documents.
    /// </param>
    public static IReadOnlyList<AnnotatedDocument> AddTo(
        IReadOnlyList<AnnotatedDocument> documents, Func<Annotator> annotator, Func<ILookup<string, ActorMention>?> kept) =>
        Known.GetValue(documents, texts =>
        {
            var mentions = new Lazy<ILookup<string, ActorMention>>(() => kept() ?? Unlisted(Add(texts, annotator())));
            return [.. texts.Select(document => document with
            {
                Actors = new OnDemand<ActorMention>(() => Merged(document.Mentions, mentions.Value[document.Id])),
            })];
        });

    private static ILookup<string, ActorMention> Unlisted(IReadOnlyList<AnnotatedDocument> documents) => documents
        .SelectMany(document => document.Actors.Where(mention => !mention.IsListed), (document, mention) => (document.Id, mention))
        .ToLookup(item => item.Id, item => item.mention, StringComparer.Ordinal);

    private static IReadOnlyList<AnnotatedDocument> Add(IReadOnlyList<AnnotatedDocument> documents, Annotator annotator)
    {
        var words = new NameWords(annotator.Lexicon);
        var read = documents.AsParallel().AsOrdered()
            .Select(document => new TextNames(document, words)).Select(text => new Names(text.Uses(), text.Unexplained())).ToList();
        var actors = ActorsOf(documents, read);
        if (actors.Count == 0) return documents;
        var bearers = actors.Values.Where(actor => actor.Type == ActorType.Person)
            .GroupBy(actor => actor.Name[(actor.Name.LastIndexOf(' ') + 1)..], StringComparer.Ordinal)
            .Where(actor => actor.Count() == 1).ToDictionary(actor => actor.Key, actor => actor.Single(), StringComparer.Ordinal);
        return
        [
            .. documents.Zip(read, (document, text) => With(document, MentionsOf(document, text, actors, bearers), annotator.Decisions)),
        ];
    }

    private static Dictionary<string, Actor> ActorsOf(IReadOnlyList<AnnotatedDocument> documents, List<Names> read)
    {
        var counts = new Dictionary<string, Count>(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var persons = new KnownPersons();
        foreach (var (document, names) in documents.Zip(read))
        {
            foreach (var mention in document.Mentions)
            {
                taken.Add(mention.Actor);
                if (mention.Type == ActorType.Person) persons.Add(mention.Name, mention.Name, mention.Actor);
            }

            foreach (var use in names.Uses.Where(use => document.Text.BlockAt(use.Span.Start) is { IsStory: true }))
            {
                if (!counts.TryGetValue(use.Key, out var count)) counts.Add(use.Key, count = new Count());
                count.Add(use, document);
            }
        }

        return counts.Where(item => item.Value.IsEnough).Select(item => item.Value)
            .OrderByDescending(count => count.Mentions).ThenBy(count => count.Actor.Id, StringComparer.Ordinal)
            .Select(count => count.Actor).Where(actor => !taken.Contains(actor.Id)).DistinctBy(actor => actor.Id, StringComparer.Ordinal)
            .Select(actor => WellSpelled(actor, persons))
            .ToDictionary(actor => actor.Key, StringComparer.OrdinalIgnoreCase);
    }

    // The spelling that the texts have most is the right one.
    private static Actor WellSpelled(Actor actor, KnownPersons persons)
    {
        if (actor.Type != ActorType.Person) return actor;
        if (persons.MeantBy(actor.Key) is { } person) return actor with { Id = person.Actor, Name = person.Name };
        persons.Add(actor.Key, actor.Name, actor.Id);
        return actor;
    }

    private static List<ActorMention> MentionsOf(
        AnnotatedDocument document, Names text, Dictionary<string, Actor> actors, Dictionary<string, Actor> bearers)
    {
        var mentions = text.Uses.Where(use => actors.ContainsKey(use.Key))
            .Select(use => Mention(use.Span, actors[use.Key], use.Via)).ToList();
        foreach (var (name, isPerson) in text.Unexplained)
        {
            var words = name.Span.Of(document.Raw);
            if (isPerson && bearers.TryGetValue(words, out var person)) mentions.Add(Mention(name.Span, person, NamedVia.Surname));
            // "Acme" in a text that never says "Acme Inc"
            else if (name.Type is not ActorType.Place && !bearers.ContainsKey(words) && actors.TryGetValue(words, out var body)
                && body.Key == words)
            {
                mentions.Add(Mention(name.Span, body, NamedVia.Alias));
            }
        }

        return mentions;
    }

    private static ActorMention Mention(TextSpan span, Actor actor, NamedVia via) =>
        new(span, actor.Id, actor.Name, actor.Type, via, MentionReading.Actor) { IsListed = false };

    private static AnnotatedDocument With(AnnotatedDocument document, List<ActorMention> mentions, ActorDecisions decisions)
    {
        if (mentions.Count == 0) return document;
        var (decided, changed) = decisions.Apply(document.Id, document.Raw, mentions);
        return document with
        {
            Actors = Merged(document.Mentions, decided),
            DecisionCounts = [.. document.DecisionCounts.Zip(changed, (before, now) => before + now)],
        };
    }

    private static IReadOnlyList<ActorMention> Merged(IReadOnlyList<ActorMention> listed, IEnumerable<ActorMention> others)
    {
        if (!others.Any()) return listed;
        List<ActorMention> all = [.. listed, .. others];
        all.Sort((one, other) => one.Span.CompareTo(other.Span));
        return all;
    }

    private sealed record Names(IReadOnlyList<NameUse> Uses, IReadOnlyList<(UnlistedName Name, bool IsPerson)> Unexplained);

    private sealed record Actor(string Key, string Id, string Name, ActorType Type);

    // What all texts tell of one name.
    private sealed class Count
    {
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
        private AnnotatedDocument? _last;
        private string _key = "";
        private int _texts, _most, _here;
        private bool _isSure, _isBody;

        public int Mentions { get; private set; }

        public void Add(NameUse use, AnnotatedDocument document)
        {
            if (!ReferenceEquals(document, _last)) (_last, _here, _texts) = (document, 0, _texts + 1);
            (Mentions, _here) = (Mentions + 1, _here + 1);
            _most = Math.Max(_most, _here);
            (_isSure, _isBody) = (_isSure || use.IsSure, _isBody || !use.IsPerson);
            if (use.Via != NamedVia.Name) return;
            var spelling = string.Join(' ', use.Span.Of(document.Raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + 1;
            if (_key.Length == 0) _key = use.Key;
        }

        public bool IsEnough => _isSure && _spellings.Count > 0
            && (_most >= FewestInOneText || (Mentions >= FewestMentions && _texts >= FewestTexts));

        public Actor Actor
        {
            get
            {
                var name = _spellings.OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal).First().Key;
                return new Actor(_key, Slug.Of(name), name, _isBody ? ActorType.Organisation : ActorType.Person);
            }
        }
    }
}
