using System.Reflection;
using NewsCorpus.Charts;

namespace NewsCorpus.Tests.Store;

/// <summary>Everything that the library says about a corpus, as text.</summary>
internal static class Analyses
{
    /// <summary>Each table and chart that needs nothing but a corpus or its claims, by name.</summary>
    public static SortedDictionary<string, string> Of(Corpus corpus)
    {
        var ledger = ClaimLedger.Of(corpus);
        var results = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Claims"] = ledger.Claims.ToJson(),
            ["Statements"] = ledger.Statements.ToJson(),
            ["Links"] = ledger.Links.ToJson(),
            ["PossibleLinks"] = ledger.PossibleLinks.ToJson(),
            ["JsonLd"] = ClaimJsonLd.Of(ledger, corpus).ToJson(),
            ["Issues"] = string.Join('\n', corpus.Issues),
            ["Decisions"] = string.Join('\n', corpus.Decisions),
        };
        var methods = typeof(Corpus).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static));
        foreach (var method in methods)
        {
            if (Arguments(method, corpus, ledger) is not { } arguments) continue;
            var result = method.Invoke(null, arguments);
            var text = result is Figure figure ? figure.ToSvg() : result!.GetType().GetMethod(nameof(Table<int>.ToJson))?.Invoke(result, null) as string;
            if (text is not null) results[$"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})"] = text;
        }

        return results;
    }

    private static object?[]? Arguments(MethodInfo method, Corpus corpus, ClaimLedger ledger)
    {
        var isResult = method.ReturnType.IsAssignableTo(typeof(Figure)) || (method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Table<>));
        if (!isResult || method.IsGenericMethod || !method.GetParameters().Any(p => p.ParameterType == typeof(Corpus) || p.ParameterType == typeof(ClaimLedger))) return null;
        var arguments = method.GetParameters().Select(p =>
            p.ParameterType == typeof(Corpus) ? corpus
            : p.ParameterType == typeof(ClaimLedger) ? ledger
            : p.ParameterType == typeof(string) && !p.HasDefaultValue ? "RUS"
            : p.HasDefaultValue ? p.ParameterType.IsValueType && p.DefaultValue is null ? Activator.CreateInstance(p.ParameterType) : p.DefaultValue
            : Missing.Value).ToArray();
        return arguments.Contains(Missing.Value) ? null : arguments;
    }
}
