using System.Text;

namespace NewsCorpus.Tests.Documents;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    public TestFolder With(string relative, string text) => With(relative, Encoding.UTF8.GetBytes(text));

    public TestFolder With(string relative, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
