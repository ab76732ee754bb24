namespace NewsCorpus.Store.Database;

/// <summary>
/// The tables of a store. Offsets are UTF-16 code units, <c>"end"</c> is one past the last, as in the JSON lines of <c>extract</c>;
/// values of enumerations are written as there. <c>document</c> leads from every table to <c>texts</c>, <c>sentence</c> to
/// <c>sentences</c>.
/// </summary>
internal static class Schema
{
    /// <summary>Tables with one row or more for each text, which go when it goes.</summary>
    public static readonly IReadOnlyList<string> OfTexts = ["texts", "sentences", "mentions", "names", "dates", "statements"];

    /// <summary>Makes all tables anew, empty.</summary>
    public const string Create = """
        CREATE OR REPLACE TABLE store (key VARCHAR, value VARCHAR);
        CREATE OR REPLACE TABLE lexicon (name VARCHAR, shown VARCHAR, content VARCHAR);
        CREATE OR REPLACE TABLE files (path VARCHAR, size BIGINT, modified BIGINT);
        CREATE OR REPLACE TABLE issues (
            file VARCHAR, severity VARCHAR, path VARCHAR, line BIGINT, "offset" BIGINT, kind VARCHAR, message VARCHAR);
        CREATE OR REPLACE TABLE texts (
            document VARCHAR, path VARCHAR, title VARCHAR, outlet VARCHAR, author VARCHAR, url VARCHAR,
            published DATE, published_from VARCHAR, publisher VARCHAR, wire VARCHAR, length INTEGER, sha256 VARCHAR, text VARCHAR,
            file VARCHAR, item BIGINT, given_id BOOLEAN, key VARCHAR, line VARCHAR, extracted BOOLEAN, annotations BLOB);
        CREATE OR REPLACE TABLE sentences (document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block VARCHAR, text VARCHAR);
        CREATE OR REPLACE TABLE mentions (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block VARCHAR, text VARCHAR,
            actor VARCHAR, name VARCHAR, type VARCHAR, via VARCHAR, reading VARCHAR);
        CREATE OR REPLACE TABLE names (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block VARCHAR, text VARCHAR, type VARCHAR, reading VARCHAR);
        CREATE OR REPLACE TABLE dates (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block VARCHAR, text VARCHAR,
            type VARCHAR, value VARCHAR, mod VARCHAR, earliest DATE, latest DATE, granularity VARCHAR, anchor VARCHAR, reason VARCHAR);
        CREATE OR REPLACE TABLE statements (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block VARCHAR, statement INTEGER,
            source VARCHAR, cue VARCHAR, content VARCHAR, speaker VARCHAR, outlet VARCHAR, form VARCHAR, kind VARCHAR, stance VARCHAR,
            hedged BOOLEAN, attributed_to INTEGER);
        """;
}
