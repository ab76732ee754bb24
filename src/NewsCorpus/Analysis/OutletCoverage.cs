using NewsCorpus.Actors;
using NewsCorpus.Tables;
using NewsCorpus.Themes;

namespace NewsCorpus.Analysis;

/// <summary>A sentence that cites an outlet.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the outlet's name.</param>
/// <param name="End">One past its last.</param>
/// <param name="Outlet">Id of the outlet.</param>
/// <param name="Name">The outlet's name.</param>
/// <param name="Actors">Names of the other actors in the sentence, in text order, each once.</param>
/// <param name="Themes">Themes of the sentence, in text order, each once.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record OutletCitationRow(
    string Document, int Start, int End, string Outlet, string Name,
    IReadOnlyList<string> Actors, IReadOnlyList<string> Themes, string Sentence);

/// <summary>What the corpus has of an outlet about an actor, and if nothing, why.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Actor">The actor's name.</param>
/// <param name="Texts">Texts of the outlet in the corpus.</param>
/// <param name="Citations">Sentences of the corpus that cite the outlet.</param>
/// <param name="Sentences">How many of those sentences, or of the outlet's own, name the actor.</param>
/// <param name="Reason">Why the cell is empty; null where it is not.</param>
public sealed record OutletActorRow(
    string Outlet, string Actor, int Texts, int Citations, int Sentences, string? Reason);

/// <summary>How many sentences of a document touch a theme.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Theme">Name of the theme.</param>
/// <param name="Sentences">Sentences with at least one of its terms.</param>
/// <param name="Share">Their share of the document's sentences, 0 to 1, four decimals.</param>
/// <param name="Terms">The terms found, as written in lower case, in ordinal order.</param>
public sealed record ThemeRow(
    string Document, string Theme, int Sentences, double Share, IReadOnlyList<string> Terms);

/// <summary>Which outlets the texts cite, about whom and what.</summary>
public static class OutletCoverage
{
    /// <summary>Every citation of an outlet, in corpus and text order.</summary>
    public static Table<OutletCitationRow> Citations(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .SelectMany(document =>
        {
            var mentions = document.Text.BySentence(document.Mentions, mention => mention.Span);
            var themes = document.Text.BySentence(document.Themes, theme => theme.Span);
            return document.Mentions
                .Where(mention => mention.Type == ActorType.Outlet && scope.Includes(document.Text, mention.Span))
                .Select(outlet => Citation(document, outlet, mentions, themes));
        })
        .ToTable("Outlets cited");

    /// <summary>
    /// Each outlet that is cited or has texts against each of the actors most named beside them, with the reason for
    /// each empty cell.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 or more; the most frequent first.</param>
    /// <param name="scope">Which blocks are read.</param>
    public static Table<OutletActorRow> ByActor(Corpus corpus, int actors = 12, Scope scope = Scope.Story)
    {
        var publisher = Publishers(corpus);
        // What an outlet's own text says of itself (its name in the dateline) is no citation.
        var cited = Citations(corpus, scope).Where(row => publisher[row.Document] != row.Name)
            .ToLookup(row => row.Name, StringComparer.Ordinal);
        var own = corpus.Documents.Where(document => publisher[document.Id] is not null)
            .ToLookup(document => publisher[document.Id]!, document => ActorsBySentence(document, scope), StringComparer.Ordinal);
        var outlets = cited.Select(group => group.Key).Union(own.Select(group => group.Key)).Order(StringComparer.Ordinal).ToList();
        var counts = outlets.ToDictionary(
            outlet => outlet,
            outlet => cited[outlet].SelectMany(row => row.Actors).Concat(own[outlet].SelectMany(names => names))
                .CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var columns = counts.Values.SelectMany(actor => actor)
            .GroupBy(actor => actor.Key, actor => actor.Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(actors).Select(group => group.Key).ToList();
        return outlets.SelectMany(outlet => columns.Select(actor =>
        {
            var (texts, citations) = (own[outlet].Count(), cited[outlet].Count());
            var sentences = counts[outlet].GetValueOrDefault(actor);
            return new OutletActorRow(outlet, actor, texts, citations, sentences, Reason(sentences, texts, citations));
        })).ToTable("Outlets and the actors they are cited about");
    }

    /// <summary>The themes of each document by sentences, in corpus order, the most frequent first.</summary>
    public static Table<ThemeRow> Themes(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .SelectMany(document =>
        {
            var sentences = document.Text.SentencesIn(scope).Count();
            return document.Themes
                .Where(theme => scope.Includes(document.Text, theme.Span))
                .GroupBy(theme => theme.Name, StringComparer.Ordinal)
                .Select(group => (Theme: group.Key, Terms: group,
                    Sentences: group.Select(theme => document.Text.SentenceAt(theme.Span.Start)).Where(i => i >= 0).Distinct().Count()))
                .OrderByDescending(item => item.Sentences).ThenBy(item => item.Theme, StringComparer.Ordinal)
                .Select(item => new ThemeRow(
                    document.Id, item.Theme, item.Sentences,
                    sentences == 0 ? 0 : Math.Round((double)item.Sentences / sentences, 4),
                    [.. item.Terms.Select(term => ScopeExtensions.OneLine(term.Span.Of(document.Raw)).ToLowerInvariant())
                        .Distinct().Order(StringComparer.Ordinal)]));
        })
        .ToTable("Themes by document");

    // Document id to the name of its outlet, by what its metadata say; an outlet that the dictionary lacks keeps its own wording.
    private static Dictionary<string, string?> Publishers(Corpus corpus)
    {
        var index = new OutletIndex(corpus.Lexicon);
        return corpus.Documents.Select(document => document.Document).ToDictionary(
            document => document.Id,
            document => (document.Outlet ?? document.Url) is { } given ? index.Find(given)?.Name ?? document.Outlet : null,
            StringComparer.Ordinal);
    }

    private static OutletCitationRow Citation(
        AnnotatedDocument document, ActorMention outlet, ILookup<int, ActorMention> mentions, ILookup<int, ThemeMention> themes)
    {
        var sentence = document.Text.SentenceAt(outlet.Span.Start);
        IEnumerable<ActorMention> beside = sentence < 0 ? [] : mentions[sentence];
        IEnumerable<ThemeMention> about = sentence < 0 ? [] : themes[sentence];
        return new OutletCitationRow(
            document.Id, outlet.Span.Start, outlet.Span.End, outlet.Actor, outlet.Name,
            [.. beside.Where(mention => mention.Type != ActorType.Outlet).Select(mention => mention.Name).Distinct()],
            [.. about.Select(theme => theme.Name).Distinct()],
            document.Text.ContextOf(outlet.Span));
    }

    private static IEnumerable<string> ActorsBySentence(AnnotatedDocument document, Scope scope) => document.Mentions
        .Where(mention => mention.Type != ActorType.Outlet && scope.Includes(document.Text, mention.Span))
        .Select(mention => (Sentence: document.Text.SentenceAt(mention.Span.Start), mention.Name))
        .Distinct()
        .Select(item => item.Name);

    private static string? Reason(int sentences, int texts, int citations) => (sentences, texts, citations) switch
    {
        ( > 0, _, _) => null,
        (_, 0, _) => "no text of its own here; cited, but not about this actor",
        (_, _, 0) => "its texts here do not name this actor",
        _ => "has texts here and is cited, but not about this actor",
    };
}
