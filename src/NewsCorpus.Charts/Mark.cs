namespace NewsCorpus.Charts;

/// <summary>One drawn mark, so that every point of a chart leads back to its rows.</summary>
/// <param name="Label">Where it stands: the bar's label, row and column, lane.</param>
/// <param name="Series">Its series, kind or group; empty where there is none.</param>
/// <param name="Value">Its value as written in the figure.</param>
/// <param name="Note">The rows behind it, in the words of whoever made the figure; may be empty.</param>
public sealed record Mark(string Label, string Series, string Value, string Note)
{
    internal string Text => Series.Length == 0 ? $"{Label}: {Value}" : $"{Label}, {Series}: {Value}";

    internal string Tip => Note.Length == 0 ? Text : $"{Text}\n{Note}";

    /// <summary>The notes of several rows under one mark, each once, at most six.</summary>
    internal static string Join(IEnumerable<string> notes)
    {
        const int shown = 6;
        var distinct = notes.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var joined = string.Join("\n", distinct.Take(shown));
        return distinct.Count > shown ? $"{joined}\n… {distinct.Count - shown} more" : joined;
    }
}
