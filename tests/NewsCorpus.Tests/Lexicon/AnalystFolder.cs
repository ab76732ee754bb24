using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Tests.Lexicon;

/// <summary>A folder with an analyst's tables, gone when the test ends.</summary>
internal sealed class AnalystFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lexicon");

    public string Path => _folder.FullName;

    public AnalystFolder Write(string table, string content)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, table + ".tsv"), content.ReplaceLineEndings("\n"));
        return this;
    }

    public LexiconTables Load() => LexiconTables.Load(Path);

    public void Dispose() => _folder.Delete(recursive: true);
}
