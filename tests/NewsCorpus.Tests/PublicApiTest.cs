using System.Reflection;
using PublicApiGenerator;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>What a user of the library sees, as an approved text.</summary>
public sealed class PublicApiTest
{
    private static readonly Assembly[] Libraries =
        [typeof(Corpus).Assembly, typeof(NewsCorpus.Charts.Figure).Assembly, typeof(Document).Assembly,
            typeof(NewsCorpus.Notebooks.NotebookFormatters).Assembly,
        typeof(CorpusStore).Assembly];

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    private static IEnumerable<Type> Types =>
        Libraries.SelectMany(library => library.GetExportedTypes()).Where(type => !IsWrittenByTheCompiler(type));

    [Fact]
    public void PublicApi_OfTheLibrary_IsAsApproved() =>
        Approved.Check("PublicApi.txt", string.Join('\n', Libraries.Select(Describe)));

    // More than that is no front door any more.
    [Fact]
    public void UsingNewsCorpus_BringsAtMost45Types() =>
        Assert.InRange(Types.Count(type => type.Namespace == "NewsCorpus" && !type.IsNested), 20, 45);

    [Fact]
    public void PublicTypes_OfTheLibrary_AreSealedOrStaticOrAbstract() =>
        Assert.Empty(Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void PublicProperties_OfTheLibrary_CannotBeSetAfterwards()
    {
        var settable = Types
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        Assert.Empty(settable);
    }

    // As C# that declares it, one library after the other: names and defaults of parameters, what may be null, what is init only.
    private static string Describe(Assembly library) =>
        $"// {library.GetName().Name}\n{library.GeneratePublicApi(Options).ReplaceLineEndings("\n").Trim()}\n";

    // The groups that extension members are kept in.
    private static bool IsWrittenByTheCompiler(Type type) => type.FullName!.Contains("+<", StringComparison.Ordinal);
}
