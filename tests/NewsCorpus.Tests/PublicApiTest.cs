using System.Reflection;
using System.Text;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>What a user of the library sees, as an approved text.</summary>
public sealed class PublicApiTest
{
    private static readonly Assembly[] Libraries =
        [typeof(Corpus).Assembly, typeof(NewsCorpus.Charts.Figure).Assembly, typeof(Document).Assembly,
            typeof(NewsCorpus.Notebooks.NotebookFormatters).Assembly,
        typeof(CorpusStore).Assembly];

    private static IEnumerable<Type> Types =>
        Libraries.SelectMany(library => library.GetExportedTypes()).Where(type => !IsWrittenByTheCompiler(type));

    [Fact]
    public void PublicApi_OfTheLibrary_IsAsApproved() => Approved.Check("PublicApi.txt", Describe(Types));

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

    private static string Describe(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => !IsWrittenByTheCompiler(member))
                .Select(member => $"    {member.MemberType} {member}")
                .Order(StringComparer.Ordinal);
            foreach (var member in members) text.Append(member).Append('\n');
        }

        return text.ToString();
    }

    // Accessors stand for their properties, and records bring members that nobody chose.
    private static bool IsWrittenByTheCompiler(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method => !method.Name.StartsWith("op_", StringComparison.Ordinal)
            || method.Name is "op_Equality" or "op_Inequality",
        MethodInfo method =>
            method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers" || method.Name.Contains('<'),
        FieldInfo field => field.Name == "value__",
        // The groups that extension members are kept in.
        Type type => type.FullName!.Contains("+<", StringComparison.Ordinal),
        _ => false,
    };
}
