using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Makes actors of the persons and bodies that the dictionary lacks and the texts name often: those named in full, three times in two
/// texts or more, or five times in one. A surname or short form counts for who bears it in the same text; elsewhere where only one
/// actor of all texts bears it and it is called a person or speaks there, or many texts name that actor. A surname that several listed
/// persons bear is in a text without a full name the one whom the other texts name. Towns are actors where a text says in which state
/// they lie, or several texts what happens in them.
/// </summary>
internal static class UnlistedActors
{
    // Texts never change, so their names are gathered once.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, IReadOnlyList<AnnotatedDocument>> Known = [];

    /// <summary>
    /// The documents with the mentions of these actors beside those that the dictionary knows, after the analyst's decisions about them.
    /// </summary>
    /// <param name="documents">All documents.</param>
    /// <param name="annotator">The recognisers that read them.</param>
    public static IReadOnlyList<AnnotatedDocument> AddTo(IReadOnlyList<AnnotatedDocument> documents, Annotator annotator) =>
        Known.GetValue(documents, texts => Add(texts, annotator));

    /// <summary>The same where such mentions can wait: they are worked out with the first actors of a document.</summary>
    /// <param name="documents">All documents, without decisions of the analyst.</param>
    /// <param name="annotator">Gives the recognisers.</param>
    public static IReadOnlyList<AnnotatedDocument> AddTo(IReadOnlyList<AnnotatedDocument> documents, Func<Annotator> annotator) =>
        Known.GetValue(documents, texts =>
        {
            var mentions = new Lazy<ILookup<string, ActorMention>>(() => Unlisted(Add(texts, annotator())));
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
        var towns = new PlaceUses(documents);
        var actors = ActorsOf(documents, read, words, annotator.Lexicon, towns);
        var bearers = new SurnameBearers(documents, actors, read.ConvertAll(text => text.Uses), words.Genders);
        foreach (var use in read.SelectMany(text => text.Uses))
            if ((use.IsTitled ? bearers.OfAll(use.Key) : bearers.BehindShout(use.Key)) is { } person) actors[use.Key] = person;
        var places = new UnlistedPlaces(documents, bearers, actors.ContainsKey, towns);
        var bodies = new BodyWordings(documents, annotator.Lexicon);
        if (actors.Count == 0 && bearers.Listed.Count == 0 && places.IsEmpty && bodies.IsEmpty) return documents;
        return
        [
            .. documents.Zip(read, (document, text) =>
                With(document, MentionsOf(document, text, actors, bearers, bodies, places), annotator.Decisions)),
        ];
    }

    private static Dictionary<string, UnlistedActor> ActorsOf(
        IReadOnlyList<AnnotatedDocument> documents, List<Names> read, NameWords words, LexiconTables lexicon, PlaceUses towns)
    {
        var counts = new Dictionary<string, NameCount>(StringComparer.OrdinalIgnoreCase);
        var longer = new Dictionary<string, NameCount>(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var persons = new KnownPersons(words);
        var known = new Dictionary<string, UnlistedActor>(StringComparer.Ordinal);
        var defined = new HashSet<(string Acronym, string Key)>();
        var seconds = new SecondNames();
        var forms = NameVariants.Of([.. documents.Zip(read, (document, names) => (document, names.Uses))], words);
        foreach (var (document, names) in documents.Zip(read))
        {
            foreach (var mention in document.Mentions)
            {
                taken.Add(mention.Actor);
                if (mention.Type == ActorType.Person) persons.Add(mention.Name, mention.Name, mention.Actor);
            }

            var home = HomeOf(document);
            foreach (var found in names.Uses.Where(
                use => !towns.Has(use.Key) && document.Text.BlockAt(use.Span.Start) is { IsStory: true }))
            {
                var use = !forms.TryGetValue(found.Key, out var key) ? found
                    : found with { Key = key, Via = NameVariants.IsEnd(found.Key, key) ? NamedVia.Surname : found.Via };
                if (!counts.TryGetValue(use.Key, out var count)) counts.Add(use.Key, count = new NameCount());
                count.Add(use, document, home);
                seconds.Note(document, use);
                if (!use.IsPerson && use.Via == NamedVia.Alias) defined.Add((use.Span.Of(document.Raw), use.Key));
                if (use.Longer is not { } whole) continue;
                if (!longer.TryGetValue(whole.Key, out count)) longer.Add(whole.Key, count = new NameCount());
                count.Add(use with { Key = whole.Key, Span = whole.Span }, document, home);
            }
        }

        foreach (var key in counts.Keys.Where(seconds.Has).ToList()) counts.Remove(key);
        var people = counts.Where(item => item.Value is { IsEnough: true, IsPerson: true }).Select(item => item.Key);
        foreach (var key in OrdinaryPhrases.Among(documents, people, words)) counts.Remove(key);
        // "Canadian Auto Workers" is the body of which texts speak as the CAW.
        foreach (var (name, count) in longer.Where(item => counts.ContainsKey(NameWords.InitialsOf(item.Key)))) counts.TryAdd(name, count);
        var initials = JoinInitials(counts, defined);
        foreach (var (acronym, body) in ListedInitials(documents)) if (counts.Remove(acronym)) known.Add(acronym, body);
        var actors = counts.Where(item => item.Value.IsEnough).Select(item => item.Value).OrderByDescending(count => count.Mentions)
            .ThenBy(count => count.Actor.Id, StringComparer.Ordinal)
            .Select(count => count.OfAnyState is { } home ? OfState(count.Actor, home, lexicon) : count.Actor)
            .Where(actor => actor.IsListed || !taken.Contains(actor.Id)).DistinctBy(actor => actor.Key, StringComparer.OrdinalIgnoreCase)
            .Select(actor => WellSpelled(actor, persons, counts[actor.Key].Mentions))
            .ToDictionary(actor => actor.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var (acronym, body) in known) actors.TryAdd(acronym, body);
        foreach (var (other, key) in initials.Concat(forms.Select(form => (form.Key, form.Value))))
            if (actors.TryGetValue(key, out var actor)) actors.TryAdd(other, actor);
        // Who is named too rarely to be an actor may be one who is, misspelled.
        foreach (var (key, count) in counts.Where(item => !item.Value.IsEnough && item.Value.IsPerson && item.Value.HasName))
        {
            if (persons.MeantBy(key, count.Mentions) is not { } person) continue;
            actors.TryAdd(key, count.Actor with { Id = person.Actor, Name = person.Name });
        }

        return actors;
    }

    // Which state a text is about, as far as its mentions tell.
    private static string? HomeOf(AnnotatedDocument document) => document.Mentions
        .Where(mention => mention.Type == ActorType.State).CountBy(mention => mention.Actor, StringComparer.Ordinal)
        .OrderByDescending(state => state.Value).ThenBy(state => state.Key, StringComparer.Ordinal)
        .Select(state => state.Key).FirstOrDefault();

    // "UAW" and "United Auto Workers": the acronym is the one name that texts shorten to it, or that with these initials that they have
    // most.
    private static List<(string Acronym, string Full)> JoinInitials(
        Dictionary<string, NameCount> counts, HashSet<(string Acronym, string Key)> defined)
    {
        var shortened = defined
            .Where(item => item.Key != item.Acronym && NameWords.IsAcronym(item.Acronym)
                && counts.GetValueOrDefault(item.Key) is { HasName: true, IsPerson: false })
            .ToLookup(item => item.Acronym, item => item.Key, StringComparer.Ordinal);
        var full = counts
            .Where(item => item.Value is { IsPerson: false, HasName: true } && item.Key.Contains(' ', StringComparison.Ordinal))
            .ToLookup(item => NameWords.InitialsOf(item.Key), item => item.Key, StringComparer.Ordinal);
        var joined = new List<(string, string)>();
        foreach (var acronym in counts.Keys.Where(NameWords.IsAcronym).ToList())
        {
            var name = shortened[acronym].ToList() is [var only] ? only : full[acronym].MaxBy(full => counts[full].Mentions);
            if (name is null) continue;
            counts[name].Join(counts[acronym]);
            counts.Remove(acronym);
            joined.Add((acronym, name));
        }

        return joined;
    }

    // "ANB" in a text that never says "Acme Newbank Bureau", as it does in another: the one body of the dictionary that texts call so.
    private static IEnumerable<(string Acronym, UnlistedActor Body)> ListedInitials(IReadOnlyList<AnnotatedDocument> documents) => documents
        .SelectMany(document => document.Mentions.Where(mention => mention.Via == NamedVia.Alias && mention.Type == ActorType.Organisation),
            (document, mention) => (Acronym: mention.Span.Of(document.Raw), mention.Actor, mention.Name))
        .Where(mention => NameWords.IsAcronym(mention.Acronym)).Distinct().GroupBy(mention => mention.Acronym, StringComparer.Ordinal)
        .Where(bodies => bodies.Count() == 1).Select(bodies => (bodies.Key, new UnlistedActor(
            bodies.Key, bodies.Single().Actor, bodies.Single().Name, ActorType.Organisation) { IsListed = true }));

    // "Supreme Court" in texts about the United States is a body of the dictionary, where it has it.
    private static UnlistedActor OfState(UnlistedActor actor, string home, LexiconTables lexicon) =>
        lexicon.Rows("organisations").FirstOrDefault(row => row["state"] == home
            && (row["name"] == actor.Name || row["name"].EndsWith(" " + actor.Name, StringComparison.Ordinal))) is { } row
            ? actor with { Id = row["id"], Name = row["name"], IsListed = true } : actor;

    // The spelling that the texts have most is the right one.
    private static UnlistedActor WellSpelled(UnlistedActor actor, KnownPersons persons, int mentions)
    {
        if (actor.Type != ActorType.Person) return actor;
        if (persons.MeantBy(actor.Key, mentions) is { } person) return actor with { Id = person.Actor, Name = person.Name };
        persons.Add(actor.Key, actor.Name, actor.Id, mentions);
        return actor;
    }

    private static List<ActorMention> MentionsOf(
        AnnotatedDocument document, Names text, Dictionary<string, UnlistedActor> actors, SurnameBearers bearers, BodyWordings bodies,
        UnlistedPlaces places)
    {
        var mentions = new List<ActorMention>();
        foreach (var use in text.Uses)
        {
            if (bodies.Of(document, use.Span.Of(document.Raw)) is { } shared) mentions.Add(Mention(use.Span, shared, NamedVia.Alias));
            else if (use.Longer is { } longer && actors.TryGetValue(longer.Key, out var whole))
                mentions.Add(Mention(longer.Span, whole, use.Via));
            else if (actors.TryGetValue(use.Key, out var named)) mentions.Add(Mention(use.Span, named, use.Via));
        }

        foreach (var (name, mayBeSurname, isPerson, isWoman) in text.Unexplained)
        {
            var words = name.Span.Of(document.Raw);
            if (isWoman is { } woman)
            {
                if (bearers.OfSex(words, woman) is { } titled) mentions.Add(Mention(name.Span, titled, NamedVia.Surname));
                continue;
            }

            if (bodies.Of(document, words) is { } shared) mentions.Add(Mention(name.Span, shared, NamedVia.Alias));
            else if (isPerson && bearers.Unlisted.TryGetValue(words, out var person))
                mentions.Add(Mention(name.Span, person, NamedVia.Surname));
            else if (mayBeSurname && (bearers.Listed.TryGetValue(words, out var known) || bearers.OfMany.TryGetValue(words, out known)))
                mentions.Add(Mention(name.Span, known, NamedVia.Surname));
            // "Acme" in a text that never says "Acme Inc"
            else if (name.Type is not ActorType.Place && !bearers.Has(words) && actors.TryGetValue(words, out var body)
                && body.Key == words)
            {
                mentions.Add(Mention(name.Span, body, NamedVia.Alias));
            }
        }

        foreach (var name in places.IsEmpty ? [] : document.Names)
            if (places.Of(document, name) is { } place) mentions.Add(Mention(name.Span, place, NamedVia.Name));
        return mentions;
    }

    private static ActorMention Mention(TextSpan span, UnlistedActor actor, NamedVia via) =>
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

    /// <summary>The mentions of a document in text order.</summary>
    /// <param name="listed">Those that the dictionary knows.</param>
    /// <param name="others">Those of actors that it lacks.</param>
    public static IReadOnlyList<ActorMention> Merged(IReadOnlyList<ActorMention> listed, IEnumerable<ActorMention> others)
    {
        if (!others.Any()) return listed;
        var added = others.ToList();
        // "Tibet" of "Tibet Information Network" is no mention of its own.
        var starts = added.Where(mention => mention.Type == ActorType.Organisation).ToDictionary(mention => mention.Span.Start);
        List<ActorMention> all =
        [
            .. listed.Where(mention => !(starts.TryGetValue(mention.Span.Start, out var longer) && longer.Span.End > mention.Span.End)),
            .. added,
        ];
        all.Sort((one, other) => one.Span.CompareTo(other.Span));
        return all;
    }

    private sealed record Names(
        IReadOnlyList<NameUse> Uses, IReadOnlyList<(UnlistedName Name, bool MayBeSurname, bool IsPerson, bool? IsWoman)> Unexplained);
}
