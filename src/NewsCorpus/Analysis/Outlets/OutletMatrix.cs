using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Counts what the corpus has of each outlet about each of some things, and says why where it has nothing of its own.</summary>
internal sealed class OutletMatrix
{
    /// <summary>The reason of a cell of an outlet whose texts do not mention the column.</summary>
    public const string NoMention = "has texts here, but no mention";

    private readonly Dictionary<(string Outlet, string Column), Counts> _cells = [];
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _citations = new(StringComparer.Ordinal);

    /// <summary>Reads a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="citations">The sentences of others that cite an outlet.</param>
    /// <param name="own">The columns of a text's sentences, a column once a sentence.</param>
    /// <param name="cited">The columns of a sentence that cites an outlet.</param>
    public OutletMatrix(
        Corpus corpus, IEnumerable<OutletCitationRow> citations,
        Func<AnnotatedDocument, IEnumerable<string>> own, Func<OutletCitationRow, IEnumerable<string>> cited)
    {
        foreach (var document in corpus.Documents)
        {
            var columns = own(document).ToList();
            var (publisher, agency) = (document.Provenance.Publisher?.Name, document.Provenance.Agency?.Name);
            if (publisher is not null) AddText(publisher, document.Id, columns, isWire: agency is not null);
            if (agency is not null) AddText(agency, document.Id, columns, isWire: true);
        }

        foreach (var row in citations)
        {
            _citations[row.Name] = _citations.GetValueOrDefault(row.Name) + 1;
            foreach (var column in cited(row)) Cell(row.Name, column, row.Document).Cited++;
        }
    }

    /// <summary>Outlets with texts or citations, in ordinal order.</summary>
    public IReadOnlyList<string> Outlets => [.. _texts.Keys.Union(_citations.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The columns with the most sentences.</summary>
    public IReadOnlyList<string> Columns(int most) =>
    [
        .. _cells.GroupBy(cell => cell.Key.Column, cell => cell.Value.All, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(most).Select(group => group.Key),
    ];

    /// <summary>Texts that an outlet published, or that are its copy.</summary>
    public int Texts(string outlet) => _texts.GetValueOrDefault(outlet);

    /// <summary>Sentences of others that cite an outlet.</summary>
    public int Citations(string outlet) => _citations.GetValueOrDefault(outlet);

    /// <summary>What there is of an outlet about a column.</summary>
    public Counts this[string outlet, string column] => _cells.GetValueOrDefault((outlet, column)) ?? new Counts();

    /// <summary>What keeps the cell from being coverage by the outlet's own reporters; null where nothing does.</summary>
    public string? Reason(string outlet, string column) => (this[outlet, column], Texts(outlet)) switch
    {
        ({ Own: > 0 }, _) => null,
        ({ Wire: > 0 }, _) => "only as wire copy",
        ({ Cited: > 0 }, _) => "only cited by others",
        (_, 0) => "no text of this outlet in the corpus",
        _ => NoMention,
    };

    private void AddText(string outlet, string document, IEnumerable<string> columns, bool isWire)
    {
        _texts[outlet] = Texts(outlet) + 1;
        foreach (var column in columns)
        {
            if (isWire) Cell(outlet, column, document).Wire++;
            else Cell(outlet, column, document).Own++;
        }
    }

    private Counts Cell(string outlet, string column, string document)
    {
        if (!_cells.TryGetValue((outlet, column), out var counts)) _cells.Add((outlet, column), counts = new Counts());
        counts.Documents.Add(document);
        return counts;
    }

    /// <summary>Sentences by how they come from the outlet.</summary>
    internal sealed class Counts
    {
        /// <summary>In texts of its own reporters.</summary>
        public int Own { get; set; }

        /// <summary>In agency copy: copy that it printed, or its own copy that others printed.</summary>
        public int Wire { get; set; }

        /// <summary>In texts of others that cite it.</summary>
        public int Cited { get; set; }

        /// <summary>The documents that they stand in.</summary>
        public HashSet<string> Documents { get; } = new(StringComparer.Ordinal);

        /// <summary>All of them.</summary>
        public int All => Own + Wire + Cited;
    }
}
