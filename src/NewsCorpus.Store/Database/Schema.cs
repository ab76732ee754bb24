using System.Globalization;
using NewsCorpus.Export;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Store.Database;

/// <summary>
/// The tables of a store. Offsets are UTF-16 code units, <c>"end"</c> is one past the last, as in the JSON lines of <c>extract</c>;
/// values of enumerations are written as there. <c>document</c> leads from every table to <c>texts</c>, <c>sentence</c> to
/// <c>sentences</c>.
/// </summary>
internal static class Schema
{
    /// <summary>The names of the tables that <see cref="Create"/> makes.</summary>
    public const string
        Notes = "store", Dictionary = "lexicon", Files = "files", Issues = "issues",
        Texts = "texts", Sentences = "sentences", Mentions = "mentions", Names = "names", Dates = "dates", Statements = "statements";

    /// <summary>Tables with one row or more for each text, which go when it goes.</summary>
    public static readonly IReadOnlyList<string> OfTexts = [Texts, Sentences, Mentions, Names, Dates, Statements];

    // A byte instead of a string in each row; in a query it is its name all the same.
    private static readonly string
        Blocks = NamesOf<BlockKind>(), ActorTypes = NamesOf<ActorType>(), Vias = NamesOf<NamedVia>(), Readings = NamesOf<MentionReading>(),
        TimexTypes = Enumeration<TimexType>(EnumNames.Upper), Granularities = NamesOf<Granularity>(),
        Anchors = NamesOf<DateAnchor>(), Forms = NamesOf<QuotationForm>(), Kinds = NamesOf<AttributionKind>(), Stances = NamesOf<Stance>(),
        PublishedFroms = NamesOf<PublishedFrom>();

    /// <summary>Makes all tables anew, empty.</summary>
    public static readonly string Create = $"""
        CREATE OR REPLACE TABLE {Notes} (key VARCHAR, value VARCHAR);
        CREATE OR REPLACE TABLE {Dictionary} (name VARCHAR, shown VARCHAR, content VARCHAR);
        CREATE OR REPLACE TABLE {Files} (path VARCHAR, size BIGINT, modified BIGINT);
        CREATE OR REPLACE TABLE {Issues} (
            file VARCHAR, severity VARCHAR, path VARCHAR, line BIGINT, "offset" BIGINT, kind VARCHAR, message VARCHAR);
        CREATE OR REPLACE TABLE {Texts} (
            document VARCHAR, path VARCHAR, title VARCHAR, outlet VARCHAR, author VARCHAR, url VARCHAR,
            published DATE, published_from {PublishedFroms}, publisher VARCHAR, wire VARCHAR,
            length INTEGER, sha256 VARCHAR, text VARCHAR,
            file VARCHAR, item BIGINT, given_id BOOLEAN, key UUID, line UUID, extracted BOOLEAN, annotations BLOB);
        CREATE OR REPLACE TABLE {Sentences} (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block {Blocks}, text VARCHAR);
        CREATE OR REPLACE TABLE {Mentions} (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block {Blocks}, text VARCHAR,
            actor VARCHAR, name VARCHAR, type {ActorTypes}, via {Vias}, reading {Readings});
        CREATE OR REPLACE TABLE {Names} (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block {Blocks}, text VARCHAR,
            type {ActorTypes}, reading {Readings});
        CREATE OR REPLACE TABLE {Dates} (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block {Blocks}, text VARCHAR,
            type {TimexTypes}, value VARCHAR, mod VARCHAR, earliest DATE, latest DATE,
            granularity {Granularities}, anchor {Anchors}, reason VARCHAR);
        CREATE OR REPLACE TABLE {Statements} (
            document VARCHAR, sentence INTEGER, start INTEGER, "end" INTEGER, block {Blocks}, statement INTEGER,
            source VARCHAR, cue VARCHAR, content VARCHAR, speaker VARCHAR, outlet VARCHAR,
            form {Forms}, kind {Kinds}, stance {Stances}, hedged BOOLEAN, attributed_to INTEGER);
        """;

    private static string NamesOf<T>()
        where T : struct, Enum => Enumeration<T>(EnumNames.Kebab);

    // A row has the place of a name, which must be the value's number.
    private static string Enumeration<T>(Func<T, string> name)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        for (var i = 0; i < values.Length; i++)
        {
            if (Convert.ToInt32(values[i], CultureInfo.InvariantCulture) != i)
                throw new InvalidOperationException($"The values of {typeof(T)} must count from 0.");
        }

        return $"ENUM ({string.Join(", ", values.Select(value => $"'{name(value)}'"))})";
    }
}
