using NewsCorpus.Actors;
using NewsCorpus.Outlets;
using NewsCorpus.Tables;
using NewsCorpus.Text;
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
/// <param name="Publisher">Name of the outlet whose text cites it; null where unknown.</param>
/// <param name="Through">Names of the outlets through which the text has it, the outermost first; empty where it cites the outlet itself.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record OutletCitationRow(
    string Document, int Start, int End, string Outlet, string Name,
    IReadOnlyList<string> Actors, IReadOnlyList<string> Themes, string? Publisher, IReadOnlyList<string> Through, string Sentence);

/// <summary>One outlet cites another.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the cited outlet's name.</param>
/// <param name="End">One past its last.</param>
/// <param name="Citing">Name of the outlet that cites.</param>
/// <param name="Cited">Name of the outlet that it cites.</param>
/// <param name="Cue">The word that links them, as written.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record OutletChainRow(
    string Document, int Start, int End, string Citing, string Cited, string Cue, string Sentence);

/// <summary>What the corpus has of an outlet about an actor or a theme, and what keeps that from being coverage of its own.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="About">Name of the actor or theme.</param>
/// <param name="Texts">Texts of the outlet in the corpus, agency copy included.</param>
/// <param name="Citations">Sentences of others that cite the outlet.</param>
/// <param name="Own">Sentences about it in texts of the outlet's own reporters.</param>
/// <param name="Wire">Sentences about it in agency copy that the outlet printed, or that others printed from it.</param>
/// <param name="Cited">Sentences of others that cite the outlet and are about it.</param>
/// <param name="Sentences">The sum of the three.</param>
/// <param name="Origins">Independent origins among the documents with these sentences: reprints of one text count once.</param>
/// <param name="Reason">
/// Where the outlet has nothing of its own about it: only as wire copy, only cited by others, has texts here but no mention, or no
/// text of this outlet in the corpus. Null where it has.
/// </param>
public sealed record CoverageRow(
    string Outlet, string About, int Texts, int Citations, int Own, int Wire, int Cited, int Sentences, int Origins, string? Reason);

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
    /// <summary>Every citation of an outlet, in corpus and text order; credits of photographs are none.</summary>
    public static Table<OutletCitationRow> Citations(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .SelectMany(document =>
        {
            var mentions = document.Text.BySentence(document.Mentions, mention => mention.Span);
            var themes = document.Text.BySentence(document.Themes, theme => theme.Span);
            var links = CitationChains.Find(document.Text, document.Mentions).ToLookup(link => link.Cited.Span);
            return document.Mentions
                .Where(mention => mention.Type == ActorType.Outlet && scope.Includes(document.Text, mention.Span)
                    && !PhotoCredit.Is(document.Text.Tokens, mention.Span))
                .Select(outlet => Citation(document, outlet, mentions, themes, links));
        })
        .ToTable("Outlets cited");

    /// <summary>Which outlet has it from which other, as far as the texts say so, in corpus and text order.</summary>
    public static Table<OutletChainRow> Chains(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .SelectMany(document => CitationChains.Find(document.Text, document.Mentions)
            .Where(link => scope.Includes(document.Text, link.Cited.Span))
            .Select(link => new OutletChainRow(
                document.Id, link.Cited.Span.Start, link.Cited.Span.End, link.Citing.Name, link.Cited.Name,
                link.Cue.Of(document.Raw), document.Text.ContextOf(link.Cited.Span))))
        .ToTable("Outlets that cite outlets");

    /// <summary>Each outlet that is cited or has texts against the actors most named beside them.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 or more; the most frequent first.</param>
    /// <param name="scope">Which blocks are read.</param>
    public static Table<CoverageRow> ByActor(Corpus corpus, int actors = 12, Scope scope = Scope.Story) => Matrix(
        new OutletMatrix(corpus, Citations(corpus, scope), document => ActorsBySentence(document, scope), row => row.Actors),
        OriginIndex.Of(corpus), actors, "Outlets and actors");

    /// <summary>Each outlet that is cited or has texts against the themes most touched by them.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="themes">How many themes, 1 or more; the most frequent first.</param>
    /// <param name="scope">Which blocks are read.</param>
    public static Table<CoverageRow> ByTheme(Corpus corpus, int themes = 12, Scope scope = Scope.Story) => Matrix(
        new OutletMatrix(corpus, Citations(corpus, scope), document => ThemesBySentence(document, scope), row => row.Themes),
        OriginIndex.Of(corpus), themes, "Outlets and themes");

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

    private static Table<CoverageRow> Matrix(OutletMatrix matrix, OriginIndex origins, int most, string title)
    {
        var columns = matrix.Columns(most);
        return matrix.Outlets.SelectMany(outlet => columns.Select(about =>
        {
            var cell = matrix[outlet, about];
            return new CoverageRow(
                outlet, about, matrix.Texts(outlet), matrix.Citations(outlet),
                cell.Own, cell.Wire, cell.Cited, cell.All, origins.CountOf(cell.Documents), matrix.Reason(outlet, about));
        })).ToTable(title);
    }

    private static OutletCitationRow Citation(
        AnnotatedDocument document, ActorMention outlet, ILookup<int, ActorMention> mentions, ILookup<int, ThemeMention> themes,
        ILookup<TextSpan, OutletLink> links)
    {
        var sentence = document.Text.SentenceAt(outlet.Span.Start);
        IEnumerable<ActorMention> beside = sentence < 0 ? [] : mentions[sentence];
        IEnumerable<ThemeMention> about = sentence < 0 ? [] : themes[sentence];
        return new OutletCitationRow(
            document.Id, outlet.Span.Start, outlet.Span.End, outlet.Actor, outlet.Name,
            [.. beside.Where(mention => mention.Type != ActorType.Outlet).Select(mention => mention.Name).Distinct()],
            [.. about.Select(theme => theme.Name).Distinct()],
            document.Provenance.Publisher?.Name,
            Through(outlet, links),
            document.Text.ContextOf(outlet.Span));
    }

    // From the outlet that is cited outwards. A circle of citations ends where it comes back.
    private static List<string> Through(ActorMention outlet, ILookup<TextSpan, OutletLink> links)
    {
        var names = new List<string>();
        var seen = new HashSet<TextSpan> { outlet.Span };
        for (var link = links[outlet.Span].FirstOrDefault(); link is not null && seen.Add(link.Citing.Span); link = links[link.Citing.Span].FirstOrDefault())
        {
            names.Insert(0, link.Citing.Name);
        }

        return names;
    }

    private static IEnumerable<string> ActorsBySentence(AnnotatedDocument document, Scope scope) => document.Mentions
        .Where(mention => mention.Type != ActorType.Outlet && scope.Includes(document.Text, mention.Span))
        .Select(mention => (Sentence: document.Text.SentenceAt(mention.Span.Start), mention.Name))
        .Distinct()
        .Select(item => item.Name);

    private static IEnumerable<string> ThemesBySentence(AnnotatedDocument document, Scope scope) => document.Themes
        .Where(theme => scope.Includes(document.Text, theme.Span))
        .Select(theme => (Sentence: document.Text.SentenceAt(theme.Span.Start), theme.Name))
        .Distinct()
        .Select(item => item.Name);
}
