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
        var methods = typeof(Corpus).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static));
        foreach (var method in methods)
        {
            if (Arguments(method, corpus, ledger) is not { } arguments) continue;
            var result = method.Invoke(null, arguments)!;
            var text = result is Figure figure
                ? figure.ToSvg()
                : result.GetType().GetMethod(nameof(Table<int>.ToJson))?.Invoke(result, null) as string;
            var parameters = string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name));
            if (text is not null) results[$"{method.DeclaringType!.Name}.{method.Name}({parameters})"] = text;
        }

        return results;
    }

    // Null for a method that is no analysis, or that needs what is not at hand.
    private static object?[]? Arguments(MethodInfo method, Corpus corpus, ClaimLedger ledger)
    {
        var parameters = method.GetParameters();
        if (method.IsGenericMethod || !IsTableOrFigure(method.ReturnType)) return null;
        if (!parameters.Any(p => p.ParameterType == typeof(Corpus) || p.ParameterType == typeof(ClaimLedger))) return null;
        var arguments = parameters.Select(p => Argument(p, corpus, ledger)).ToArray();
        return arguments.Contains(Missing.Value) ? null : arguments;
    }

    private static bool IsTableOrFigure(Type type) =>
        type.IsAssignableTo(typeof(Figure)) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Table<>));

    private static object? Argument(ParameterInfo parameter, Corpus corpus, ClaimLedger ledger)
    {
        var type = parameter.ParameterType;
        if (type == typeof(Corpus)) return corpus;
        if (type == typeof(ClaimLedger)) return ledger;
        if (!parameter.HasDefaultValue) return type == typeof(string) ? "RUS" : Missing.Value;
        return type.IsValueType && parameter.DefaultValue is null ? Activator.CreateInstance(type) : parameter.DefaultValue;
    }
}
