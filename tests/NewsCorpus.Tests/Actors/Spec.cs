namespace NewsCorpus.Tests.Actors;

/// <summary>Reads the tables of cases under <c>Data</c>.</summary>
internal static class Spec
{
    /// <summary>The cells of every row below the header.</summary>
    public static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, folder, "Data", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'));
}
