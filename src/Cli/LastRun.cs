using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Cli;

/// <summary>
/// Remembers what the last complete run in place read and left behind, so that a run that could change nothing is not made
/// again. All files are compared by content: the notebooks' folder with what it exports, the texts, and the libraries that
/// the notebooks refer to. What a cell reads from elsewhere is not seen.
/// </summary>
internal sealed partial class LastRun(string notebooks, string seeds)
{
    private readonly string _record = Path.Combine(notebooks, ".last-run");

    /// <summary>Whether everything is as the last run left it.</summary>
    public bool IsUpToDate => File.Exists(_record) && File.ReadAllText(_record) == Inputs() + Left();

    /// <summary>What a run reads and does not write, as a hash of all contents.</summary>
    public string Inputs() => HashOf([.. FilesOf(seeds), .. Libraries().Where(File.Exists)]);

    /// <summary>Keeps the state after a run, unless what it read changed in the meantime.</summary>
    /// <param name="inputs"><see cref="Inputs"/> before the run.</param>
    public void Keep(string inputs)
    {
        if (inputs != Inputs()) return;
        OutputFile.Write(_record, inputs + Left());
    }

    // Hidden files do not count: editors leave them behind.
    private string Left() => HashOf(FilesOf(notebooks));

    private static IEnumerable<string> FilesOf(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split('/', '\\').Any(part => part.StartsWith('.')))
        : [];

    private IEnumerable<string> Libraries() => FilesOf(notebooks)
        .Where(file => Path.GetExtension(file) is ".ipynb" or ".csx")
        .SelectMany(file => Reference().Matches(File.ReadAllText(file))
            .Select(match => Path.Combine(Path.GetDirectoryName(file)!, match.Groups[1].Value)))
        .Append(Path.Combine(AppContext.BaseDirectory, "NotebookHost.dll"));

    private static string HashOf(IEnumerable<string> files)
    {
        var lines = files.Select(Path.GetFullPath).Distinct().Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}\n");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))) + "\n";
    }

    [GeneratedRegex("""#r \\?"([^"\\]+\.dll)""")]
    private static partial Regex Reference();
}
