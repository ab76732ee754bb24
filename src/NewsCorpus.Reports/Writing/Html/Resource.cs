namespace NewsCorpus.Reports.Writing.Html;

/// <summary>The script and the style of the page.</summary>
internal static class Resource
{
    public static string Script { get; } = Read("report.js");

    public static string Style { get; } = Read("report.css");

    // A browser hashes what stands between the tags with LF line ends.
    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Resource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
