using NewsCorpus.Reading.Issues;
using Xunit;

namespace NewsCorpus.Tests.Documents.Files;

/// <summary>Damaged files of every kind: nothing is thrown, and each file gives documents or says why not.</summary>
public sealed class MutatedFilesTest
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("MUTATIONS"), out var rounds) ? rounds : 25;

    public static TheoryData<string> Names => [.. SampleFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_MutatedFile_DocumentsAndRejectionsAddUp(string name)
    {
        var original = SampleFiles.All.Single(file => file.Name == name).Bytes;
        var random = new Random(20240312);
        for (var round = 0; round < Rounds; round++)
        {
            using var folder = new TestFolder().With(name, Mutate(original, random));
            var reading = Reading.Of(folder.Path);
            foreach (var document in reading.Documents) Spans.AssertSound(document);
            // A file of blank lines offers no document.
            Assert.True(name == "a.jsonl" || reading.Documents.Count > 0
                || reading.Issues.Any(issue => issue.Severity == IssueSeverity.Error), $"round {round} of {name} vanished");
            var numbers = reading.Documents.Select(document => document.Path)
                .Concat(reading.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => $"{issue.Path}:{issue.Line}"));
            Assert.Equal(numbers.Count(), numbers.Distinct().Count());
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length)); break;
                case 3: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            }
        }

        return [.. bytes];
    }
}
