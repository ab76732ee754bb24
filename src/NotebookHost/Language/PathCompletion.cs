using System.Text.RegularExpressions;

namespace NotebookHost.Language;

/// <summary>Proposes files and folders inside <c>#r "…"</c> and <c>#load "…"</c>.</summary>
internal static partial class PathCompletion
{
    private const int Most = 500;

    /// <returns>Null when the cursor is not inside such a directive.</returns>
    public static CompletionList? At(string code, int position, string baseDirectory)
    {
        var lineStart = code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        if (position < lineStart || Directive().Match(code[lineStart..position]) is not { Success: true } directive)
            return null;

        var typed = directive.Groups["path"].Value;
        var nameStart = typed.LastIndexOfAny(['/', '\\']) + 1;
        var extensions = directive.Groups["kind"].Value == "r" ? new[] { ".dll", ".exe" } : [".csx", ".cs"];
        var folder = Path.Combine(baseDirectory, typed[..nameStart].Replace('\\', '/'));
        return new CompletionList(position - (typed.Length - nameStart), position, Find(folder, typed[nameStart..], extensions));
    }

    private static List<CompletionItem> Find(string folder, string start, string[] extensions)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => entry.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                .Where(entry => start.StartsWith('.') || !entry.Name.StartsWith('.'))
                .Where(entry => entry is DirectoryInfo || extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                .OrderBy(entry => entry is DirectoryInfo ? 1 : 0)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(entry => entry is DirectoryInfo
                ? new CompletionItem(entry.Name + "/", "folder")
                : new CompletionItem(entry.Name, "file"))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex("""^\s*#\s*(?<kind>r|load)\s+"(?<path>[^"]*)$""", RegexOptions.NonBacktracking)]
    private static partial Regex Directive();
}
