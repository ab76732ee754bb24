using System.Reflection;

namespace NewsCorpus.Reports.Writing;

/// <summary>The program that made a report.</summary>
internal static class Maker
{
    /// <summary>Its version.</summary>
    public static string Version { get; } =
        typeof(Maker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
