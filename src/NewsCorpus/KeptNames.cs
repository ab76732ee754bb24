namespace NewsCorpus;

/// <summary>What a store may have worked out before, by name: rows of analyses, figures, and files of tables.</summary>
internal static class KeptNames
{
    /// <summary>Rows of analyses; also the names of a store's tables.</summary>
    public const string
        Origins = "origins", Voices = "voices", Documents = "overview", Blocks = "blocks", UnlistedNames = "unlisted_names",
        Keywords = "keywords", Densities = "densities", CoMentions = "co_mentions", Citations = "citations", Chains = "chains",
        OutletsByActor = "outlets_by_actor", OutletsByTheme = "outlets_by_theme", Themes = "themes", Counts = "counts", Facts = "facts",
        SourceLine = "source_line", Provenance = "provenance", TimeExpressions = "time_expressions", Contradictions = "contradictions",
        Disagreements = "disagreements", Chronology = "chronology", Lags = "lags", DictionaryIssues = "dictionary_issues",
        ActorMentions = "actor_mentions", Concordance = "concordance";

    /// <summary>A file.</summary>
    public const string ClaimsJsonLd = "claims.jsonld";

    /// <summary>Figures.</summary>
    public static class Figures
    {
        /// <summary>By the names under which they are kept.</summary>
        public const string
            Texts = "texts", Blocks = "blocks", Naming = "naming", Density = "density", Time = "time", Reading = "reading",
            Network = "network", Outlets = "outlets", OutletByActor = "outlet-actor", OutletByTheme = "outlet-theme", Themes = "themes",
            Contradictions = "contradictions", Chronology = "chronology", Spread = "spread", Voice = "voice", Stance = "stance";
    }
}
