using System.Reflection;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>The rooms of the house use each other in one direction only, whatever the sources import.</summary>
public sealed class LayersTest
{
    private static readonly Assembly Front = typeof(Corpus).Assembly;
    private static readonly Assembly Reading = typeof(Document).Assembly;
    private static readonly Assembly Charts = typeof(NewsCorpus.Charts.Figure).Assembly;

    public static TheoryData<string> Projects => ["NewsCorpus", "NewsCorpus.Reading", "NewsCorpus.Store"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Rooms_OfAProject_FormNoCircle(string project)
    {
        var uses = Rooms(Assembly.Load(project));
        Assert.True(uses.Count > 4, $"{project} has only {uses.Count} rooms: were the types found?");
        while (uses.Count > 0)
        {
            var free = uses.Where(room => !room.Value.Any(uses.ContainsKey)).Select(room => room.Key).ToList();
            Assert.True(free.Count > 0, "A circle among " + string.Join("; ", uses.Select(room =>
                $"{room.Key} -> {string.Join(", ", room.Value.Where(uses.ContainsKey))}")));
            foreach (var room in free) uses.Remove(room);
        }
    }

    [Fact]
    public void Projects_ReferToEachOther_OneWay()
    {
        Assert.Empty(OurReferences(Charts));
        Assert.Empty(OurReferences(Reading));
        Assert.Equal(["NewsCorpus.Charts", "NewsCorpus.Reading"], OurReferences(Front));
        Assert.Equal(["NewsCorpus.Charts"], OurReferences(typeof(NewsCorpus.Notebooks.NotebookFormatters).Assembly));
        Assert.Equal(["NewsCorpus", "NewsCorpus.Charts", "NewsCorpus.Reading"], OurReferences(typeof(CorpusStore).Assembly));
    }

    // Room to the other rooms of its assembly that it uses.
    private static Dictionary<string, HashSet<string>> Rooms(Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("NewsCorpus", StringComparison.Ordinal) == true)
            .GroupBy(Room)
            .ToDictionary(
                room => room.Key,
                room => room.SelectMany(UsedTypes.Of).Where(used => used.Assembly == assembly && used.Namespace is not null)
                    .Select(Room).Where(used => used != room.Key).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);

    // The folder below the project; a type of the root namespace is a room of its own.
    private static string Room(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        var project = type.Assembly.GetName().Name!;
        var space = type.Namespace ?? "";
        return space.StartsWith(project + ".", StringComparison.Ordinal) ? space[(project.Length + 1)..].Split('.')[0] : type.Name;
    }

    private static IEnumerable<string> OurReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("NewsCorpus", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
