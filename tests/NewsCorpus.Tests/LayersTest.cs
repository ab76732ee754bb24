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
        var uses = Uses(Assembly.Load(project), Room, type => true);
        Assert.True(uses.Count > 4, $"{project} has only {uses.Count} rooms: were the types found?");
        AssertNoCircle(uses);
    }

    // What stands in the room itself may use its sub-folders and be used by them.
    [Fact]
    public void SubFolders_OfTheReading_FormNoCircle()
    {
        var uses = Uses(Reading, type => Outermost(type).Namespace!, IsInSubFolder);
        Assert.True(uses.Count > 10, $"only {uses.Count} folders: were the types found?");
        AssertNoCircle(uses);
    }

    private static void AssertNoCircle(Dictionary<string, HashSet<string>> uses)
    {
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

    // Each group of types to the other groups of its assembly that it uses.
    private static Dictionary<string, HashSet<string>> Uses(Assembly assembly, Func<Type, string> group, Func<Type, bool> isCounted) =>
        assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("NewsCorpus", StringComparison.Ordinal) == true && isCounted(type))
            .GroupBy(group)
            .ToDictionary(
                types => types.Key,
                types => types.SelectMany(UsedTypes.Of)
                    .Where(used => used.Assembly == assembly && used.Namespace is not null && isCounted(used))
                    .Select(group).Where(used => used != types.Key).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    private static bool IsInSubFolder(Type type) =>
        Outermost(type).Namespace is { } space && space.Split('.') is [_, "Reading", _, _, ..];

    // The folder below the project; a type of the root namespace is a room of its own.
    private static string Room(Type inner)
    {
        var type = Outermost(inner);
        var project = type.Assembly.GetName().Name!;
        var space = type.Namespace ?? "";
        return space.StartsWith(project + ".", StringComparison.Ordinal) ? space[(project.Length + 1)..].Split('.')[0] : type.Name;
    }

    private static IEnumerable<string> OurReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("NewsCorpus", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
