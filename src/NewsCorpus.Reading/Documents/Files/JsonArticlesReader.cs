using System.Text.Json;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Html;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>
/// A JSON file with articles: an array of objects, an object that holds such an array (<c>articles</c>, <c>items</c> …), or one article.
/// Fields go by their common names; one document for each article.
/// </summary>
internal sealed class JsonArticlesReader : IDocumentReader
{
    private const string HowTo = "write an array of objects such as {\"text\": …, \"title\": …, \"published\": …, \"outlet\": …}";

    // Where there is no text, the summary is better than nothing.
    private static readonly string[] Summaries = ["description", "summary", "abstract", "excerpt"];

    private const int DeepestList = 3;

    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        if (TextDecoder.Decode(file.Bytes, file.Shown, file.Issues) is not { } text) yield break;
        using var document = Parse(text);
        var number = 0L;
        foreach (var article in Articles(document.RootElement))
        {
            number++;
            if (ReadArticle(article, file, number) is { } read) yield return read;
        }

        if (number == 0) throw new UnreadableFileException($"the JSON holds no articles; {HowTo}");
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException problem)
        {
            throw new UnreadableFileException($"malformed JSON at line {(problem.LineNumber ?? 0) + 1}; {HowTo}", problem);
        }
    }

    private static IEnumerable<JsonElement> Articles(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray();
        if (root.ValueKind != JsonValueKind.Object) return [];
        if (root.EnumerateObject()
            .Any(property => MetadataKeys.FieldOf(property.Name) == "text" && property.Value.ValueKind == JsonValueKind.String))
        {
            return [root];
        }

        // The lists of programs' answers lie deeper: {"response": {"results": [{…}]}}.
        var open = new Queue<(JsonElement Value, int Depth)>([(root, 0)]);
        while (open.TryDequeue(out var next))
        {
            if (next.Value.ValueKind == JsonValueKind.Array && next.Value.EnumerateArray()
                .Any(item => item.ValueKind == JsonValueKind.Object))
            {
                return next.Value.EnumerateArray();
            }

            if (next.Value.ValueKind != JsonValueKind.Object || next.Depth == DeepestList) continue;
            foreach (var property in next.Value.EnumerateObject()) open.Enqueue((property.Value, next.Depth + 1));
        }

        return [];
    }

    private static RawText? ReadArticle(JsonElement article, FileContent file, long number)
    {
        if (article.ValueKind != JsonValueKind.Object)
        {
            file.Reject("wrong-type", $"article {number} is not an object; {HowTo}", number);
            return null;
        }

        try
        {
            return ReadObject(article, file, number);
        }
        catch (InvalidOperationException)
        {
            file.Reject("lone-surrogate",
                $"article {number}: a string holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character", number);
            return null;
        }
    }

    private static RawText? ReadObject(JsonElement article, FileContent file, long number)
    {
        var metadata = DocumentMetadata.None;
        string? text = null, summary = null;
        foreach (var property in article.EnumerateObject())
        {
            var field = MetadataKeys.FieldOf(property.Name);
            if (field == "text") text = Longer(text, property.Value);
            else if (field is not null)
            {
                metadata = metadata.With(field, Given(property), PublishedFrom.Field, message =>
                    file.Warn("ignored-field", $"article {number}: {message}"));
            }
            else if (Summaries.Contains(property.Name, StringComparer.OrdinalIgnoreCase)) summary = Longer(summary, property.Value);
        }

        text ??= summary;
        if (text is null)
        {
            file.Reject("no-text", $"article {number} has no text; {HowTo}", number);
            return null;
        }

        if (!HtmlFragment.IsMarkUp(text)) return file.Item(text, metadata, number);
        var writer = new PageWriter();
        HtmlFragment.Write(writer, text);
        return file.Item(writer.Text, metadata, number) with { Kinds = writer.Kinds, IsExtracted = true };
    }

    private static string? Longer(string? text, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } other && other.Length > (text?.Length ?? 0) ? other : text;

    private static GivenField Given(JsonProperty property) => new(property.Name, property.Value.ValueKind switch
    {
        JsonValueKind.Object =>
            [.. property.Value.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.String)
            .Select(part => (part.Name, part.Value.GetString()!))],
        JsonValueKind.Array => [.. property.Value.EnumerateArray().Select(item => ("", NameOf(item))).Where(item => item.Item2.Length > 0)],
        _ => [("", NameOf(property.Value))],
    });

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString()!,
        _ => "",
    };
}
