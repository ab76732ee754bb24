using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Which outlets the texts cite, about whom and what.</summary>
public static class OutletCoverage
{
    private const int Columns = 12;

    private static readonly RowsInUse<OutletCitationRow> Cited = new(CitationsOf, KeptNames.Citations);
    private static readonly RowsInUse<ThemeRow> Touched = new(ThemesOf, KeptNames.Themes);
    private static readonly RowsInUse<OutletChainRow> Chained = new(ChainsOf, KeptNames.Chains);

    private static readonly RowsInUse<CoverageRow> OfActors =
        new((corpus, scope) => ByActorOf(corpus, scope, Columns), KeptNames.OutletsByActor);

    private static readonly RowsInUse<CoverageRow> OfThemes =
        new((corpus, scope) => ByThemeOf(corpus, scope, Columns), KeptNames.OutletsByTheme);

    /// <summary>
    /// Every citation of an outlet, in corpus and text order. Credits of photographs are none, nor whose employer it is, nor news about it,
    /// nor what an outlet's own text, or a copy of an agency's, says of the outlet or agency itself ("told Reuters").
    /// </summary>
    public static Table<OutletCitationRow> Citations(Corpus corpus, Scope scope = Scope.Story) => Cited.Of(corpus, scope);

    private static Table<OutletCitationRow> CitationsOf(Corpus corpus, Scope scope) => corpus.Documents
        .Where(document => document.Mentions.Any(mention => mention.Type == ActorType.Outlet))
        .SelectMany(document =>
        {
            var mentions = document.Text.BySentence(document.Mentions, mention => mention.Span);
            var themes = document.Text.BySentence(document.Themes, theme => theme.Span);
            var links = CitationChains.Find(document.Text, document.Mentions).ToLookup(link => link.Cited.Span);
            var names = new ShortOutletNames(document);
            return document.Mentions
                .Where(mention => mention.Type == ActorType.Outlet && scope.Includes(document.Text, mention.Span)
                    && !PhotoCredit.CreditsPicture(document.Text.Tokens, mention.Span) && !OutletStaff.IsEmployer(document, mention)
                    && OutletAsSource.IsCited(document, mention))
                .Select(mention => (Mention: mention, Outlet: names.Of(mention)))
                .Where(item => !document.Provenance.IsBy(item.Outlet.Actor, item.Outlet.Name))
                .Select(item => Citation(document, item.Mention, mentions, themes, links) with
                {
                    Outlet = item.Outlet.Actor, Name = item.Outlet.Name,
                });
        })
        .ToTable("Outlets cited");

    /// <summary>Which outlet has it from which other, as far as the texts say so, in corpus and text order.</summary>
    public static Table<OutletChainRow> Chains(Corpus corpus, Scope scope = Scope.Story) => Chained.Of(corpus, scope);

    private static Table<OutletChainRow> ChainsOf(Corpus corpus, Scope scope) => corpus.Documents
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
    public static Table<CoverageRow> ByActor(Corpus corpus, int actors = Columns, Scope scope = Scope.Story) =>
        actors <= Columns ? First(actors, OfActors.Of(corpus, scope)) : ByActorOf(corpus, scope, actors);

    private static Table<CoverageRow> ByActorOf(Corpus corpus, Scope scope, int actors) => Matrix(
        new OutletMatrix(corpus, Citations(corpus, scope), document => ActorsBySentence(document, scope), row => row.Actors),
        OriginIndex.Of(corpus), actors, "Outlets and actors");

    /// <summary>Each outlet that is cited or has texts against the themes most touched by them.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="themes">How many themes, 1 or more; the most frequent first.</param>
    /// <param name="scope">Which blocks are read.</param>
    public static Table<CoverageRow> ByTheme(Corpus corpus, int themes = Columns, Scope scope = Scope.Story) =>
        themes <= Columns ? First(themes, OfThemes.Of(corpus, scope)) : ByThemeOf(corpus, scope, themes);

    private static Table<CoverageRow> ByThemeOf(Corpus corpus, Scope scope, int themes) => Matrix(
        new OutletMatrix(corpus, Citations(corpus, scope), document => ThemesBySentence(document, scope), row => row.Themes),
        OriginIndex.Of(corpus), themes, "Outlets and themes");

    /// <summary>
    /// The themes of each document by sentences, in corpus order, the most frequent first; headlines, cells and bullets are no sentences.
    /// </summary>
    public static Table<ThemeRow> Themes(Corpus corpus, Scope scope = Scope.Story) => Touched.Of(corpus, scope);

    private static Table<ThemeRow> ThemesOf(Corpus corpus, Scope scope) => corpus.Documents
        .SelectMany(document =>
        {
            var whole = document.Text.WholeSentencesIn(scope).Select(item => item.Index).ToHashSet();
            return document.Themes
                .Where(theme => scope.Includes(document.Text, theme.Span))
                .GroupBy(theme => theme.Name, StringComparer.Ordinal)
                .Select(group => (Theme: group.Key, Terms: group,
                    Sentences: group.Select(theme => document.Text.SentenceAt(theme.Span.Start)).Where(whole.Contains).Distinct().Count()))
                .Where(item => item.Sentences > 0)
                .OrderByDescending(item => item.Sentences).ThenBy(item => item.Theme, StringComparer.Ordinal)
                .Select(item => new ThemeRow(
                    document.Id, item.Theme, item.Sentences,
                    Math.Round((double)item.Sentences / whole.Count, 4),
                    [.. item.Terms.Select(term => ScopeExtensions.OneLine(term.Span.Of(document.Raw)).ToLowerInvariant())
                        .Distinct().Order(StringComparer.Ordinal)]));
        })
        .ToTable("Themes by document");

    // The columns stand in their order in the rows of each outlet.
    private static Table<CoverageRow> First(int columns, Table<CoverageRow> rows) => columns == Columns ? rows
        : rows.GroupBy(row => row.Outlet, StringComparer.Ordinal).SelectMany(outlet => outlet.Take(columns)).ToTable(rows.Title);

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
        for (var link = links[outlet.Span].FirstOrDefault(); link is not null
            && seen.Add(link.Citing.Span); link = links[link.Citing.Span].FirstOrDefault())
        {
            names.Insert(0, link.Citing.Name);
        }

        return names;
    }

    private static IEnumerable<string> ActorsBySentence(AnnotatedDocument document, Scope scope) => OncePerSentence(
        document.Text, document.NamedIn(scope).Where(mention => mention.Type != ActorType.Outlet)
            .Select(mention => (mention.Span.Start, mention.Name)));

    private static IEnumerable<string> ThemesBySentence(AnnotatedDocument document, Scope scope) => OncePerSentence(
        document.Text, document.Themes.Where(theme => scope.Includes(document.Text, theme.Span))
            .Select(theme => (theme.Span.Start, theme.Name)));

    // Names in text order. Few stand in one sentence: a set of all costs more than a look at them. What stands in none is one sentence.
    private static IEnumerable<string> OncePerSentence(StructuredText text, IEnumerable<(int Start, string Name)> items)
    {
        var (last, names, outside) = (-1, new List<string>(), default(HashSet<string>));
        foreach (var (start, name) in items)
        {
            var sentence = text.SentenceAt(start);
            if (sentence < 0)
            {
                if ((outside ??= new HashSet<string>(StringComparer.Ordinal)).Add(name)) yield return name;
                continue;
            }

            if (sentence != last) names.Clear();
            last = sentence;
            if (names.Contains(name)) continue;
            names.Add(name);
            yield return name;
        }
    }
}
