using System.Collections.Frozen;

namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>The names that writers and programs give to the fields of a document.</summary>
internal static class MetadataKeys
{
    private static readonly FrozenDictionary<string, string> Known = Read(
        ("id", "id guid uuid"),
        ("title", "title headline"),
        ("outlet", "outlet source publisher publication sitename site newspaper journal magazine media website"),
        ("url", "url link sourceurl originalurl permalink canonical canonicalurl externalurl"),
        ("published",
        "published date publishdate publisheddate publishedat publishedon publishedtime pubdate publicationdate"
            + " datepublished dateissued issued posted"),
        ("author", "author authors byline creator by"),
        ("text", "text body content articlebody fulltext maintext contenttext contenthtml bodyhtml"));

    // Fields of site generators and of archives that say nothing of who published what and when.
    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(StringComparer.Ordinal,
        "tags", "tag", "categories", "category", "keywords", "layout", "draft", "description", "summary", "excerpt", "subtitle", "abstract",
        "lang", "language", "image", "images", "cover", "weight", "slug", "aliases", "type", "section", "series", "toc", "comments",
        "updated", "modified", "lastmod", "lastmodified", "datemodified", "accessed", "retrieved", "archived", "copyright", "license",
        "rights", "topics", "topic", "subject", "country", "region", "location", "place", "wordcount");

    /// <summary>
    /// The field that a key means: <c>id</c>, <c>title</c>, <c>outlet</c>, <c>url</c>, <c>published</c>, <c>author</c> or <c>text</c>; null
    /// for others. Case, spaces and signs do not count.
    /// </summary>
    public static string? FieldOf(string key) => Known.GetValueOrDefault(Plain(key));

    /// <summary>True for a key that is passed over without a word.</summary>
    public static bool IsHarmless(string key) => Harmless.Contains(Plain(key));

    private static string Plain(string key) => new([.. key.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static FrozenDictionary<string, string> Read(params (string Field, string Keys)[] fields) =>
        fields.SelectMany(field =>
            field.Keys.Split(' ').Select(key => KeyValuePair.Create(key, field.Field))).ToFrozenDictionary(StringComparer.Ordinal);
}
