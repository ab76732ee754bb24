using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter.Install;

/// <summary>
/// The one setting of VS Code that completion after a dot needs: its Jupyter extension asks the kernel only after the
/// characters listed there, for C# after none, and reads it from the user's settings alone, not from a workspace.
/// </summary>
public static class VSCodeSettings
{
    /// <summary>The setting as it stands in <c>settings.json</c>.</summary>
    public const string Setting = """
        "jupyter.completionTriggerCharacters": { "csharp": ["."] }
        """;

    private const string Name = "jupyter.completionTriggerCharacters";
    private const string Language = "csharp";
    private const string Dot = ".";

    private static readonly JsonReaderOptions WithComments =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonDocumentOptions DocumentWithComments =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Where this user's settings are, whether or not the file exists.</summary>
    public static string File => JupyterFolders.Current.VSCodeSettings;

    /// <summary>Adds the setting to the file; the rest of it, comments included, stays as it is.</summary>
    /// <param name="file">The settings; made when absent, if their folder is there.</param>
    /// <returns>False when the setting was there already.</returns>
    /// <exception cref="KernelSpecException">VS Code has no settings here, or the file cannot be read or written.</exception>
    public static bool Add(string file)
    {
        if (!Directory.Exists(Path.GetDirectoryName(file)))
            throw new KernelSpecException($"VS Code has no settings in {Path.GetDirectoryName(file)}");
        try
        {
            var before = System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "";
            var after = With(before);
            if (after == before)
                return false;
            var temporary = file + ".new";
            System.IO.File.WriteAllText(temporary, after);
            System.IO.File.Move(temporary, file, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            throw new KernelSpecException($"{file} cannot be changed: {e.Message}");
        }
    }

    /// <summary>The text of the settings with the setting in it.</summary>
    /// <exception cref="JsonException">The text is not JSON with comments, or not an object.</exception>
    internal static string With(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return $"{{\n    {Setting}\n}}\n";
        var bytes = Encoding.UTF8.GetBytes(text);
        var root = Find(bytes, 0, Name);
        if (root.Value is not { } value)
            return Insert(bytes, root, "\n    " + Setting);
        if (JsonNode.Parse(bytes[value], documentOptions: DocumentWithComments) is not JsonObject languages)
            throw new JsonException($"{Name} is not an object");
        if (languages[Language] is JsonArray known && known.Any(c => (string?)c == Dot))
            return text;
        var inner = Find(bytes, value.Start.Value, Language);
        if (inner.Value is not { } array)
            return Insert(bytes, inner, $" \"{Language}\": [\"{Dot}\"]");
        var characters = languages[Language] as JsonArray ?? [];
        characters.Add(Dot);
        return Splice(bytes, array, characters.ToJsonString());
    }

    private static string Insert(byte[] bytes, Place place, string member) =>
        Splice(bytes, place.Inside..place.Inside, place.IsEmpty ? member + (member[0] == '\n' ? "\n" : " ") : member + ",");

    private static string Splice(byte[] bytes, Range range, string text) =>
        Encoding.UTF8.GetString(bytes[..range.Start]) + text + Encoding.UTF8.GetString(bytes[range.End..]);

    /// <summary>Looks through the object that begins at or after an offset for a member; offsets count bytes.</summary>
    private static Place Find(byte[] bytes, int offset, string member)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan(offset), WithComments);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("it is not a JSON object");
        var inside = offset + (int)reader.BytesConsumed;
        var isEmpty = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            var found = reader.ValueTextEquals(member);
            reader.Read();
            var start = offset + (int)reader.TokenStartIndex;
            reader.Skip();
            if (found)
                return new Place(inside, isEmpty, start..(offset + (int)reader.BytesConsumed));
        }
        return new Place(inside, isEmpty, null);
    }

    /// <param name="Inside">Just after the opening brace.</param>
    /// <param name="IsEmpty">Whether the object has no members.</param>
    /// <param name="Value">Where the member's value stands; null when it is absent.</param>
    private readonly record struct Place(int Inside, bool IsEmpty, Range? Value);
}
