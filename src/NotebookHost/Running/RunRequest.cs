namespace NotebookHost.Running;

/// <summary>What to run, and where results go.</summary>
public sealed record RunRequest
{
    /// <summary>The folder that executed copies go to when parameters are given and no other folder is named.</summary>
    public const string DefaultOutputFolder = "output";

    /// <summary>Notebook files, run in this order.</summary>
    public required IReadOnlyList<string> Notebooks { get; init; }

    /// <summary>
    /// Values for variables that the cell tagged <c>parameters</c> declares, as text; they are typed like the variable.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>
    /// Where executed copies go. Null runs in place, or, when there are parameters, into
    /// <see cref="DefaultOutputFolder"/>. A parameter called <c>output</c> that the notebook declares is set to it.
    /// </summary>
    public string? OutputFolder { get; init; }

    /// <summary>Null when the notebooks are replaced in place.</summary>
    internal string? CopiesFolder => OutputFolder ?? (Parameters.Count > 0 ? DefaultOutputFolder : null);

    /// <summary>The command-line arguments that mean this request.</summary>
    /// <returns>Arguments for the notebook host, from <c>run</c> on.</returns>
    internal IReadOnlyList<string> ToArguments()
    {
        List<string> arguments = ["run"];
        foreach (var (name, value) in Parameters)
            arguments.AddRange(["-p", $"{name}={value}"]);
        if (OutputFolder is not null)
            arguments.AddRange(["--output", OutputFolder]);
        return [.. arguments, "--", .. Notebooks];
    }

    /// <summary>Reads the arguments after <c>run</c>.</summary>
    /// <param name="arguments">Options and notebooks.</param>
    /// <returns>The request.</returns>
    /// <exception cref="FormatException">They do not make sense; the message says why.</exception>
    internal static RunRequest Parse(IReadOnlyList<string> arguments)
    {
        List<string> notebooks = [];
        List<KeyValuePair<string, string>> parameters = [];
        string? output = null;
        var rest = new Queue<string>(arguments);
        string Value(string option) => rest.TryDequeue(out var value) ? value : throw new FormatException($"{option} needs a value");
        while (rest.TryDequeue(out var argument))
        {
            if (argument is "-p" or "--parameter")
                parameters.Add(Assignment(Value(argument)));
            else if (argument == "--output")
                output = Value(argument);
            else if (argument == "--")
                while (rest.TryDequeue(out var notebook))
                    notebooks.Add(notebook);
            else if (argument.StartsWith('-'))
                throw new FormatException($"unknown option {argument}");
            else
                notebooks.Add(argument);
        }

        return new RunRequest { Notebooks = notebooks, Parameters = parameters, OutputFolder = output };
    }

    private static KeyValuePair<string, string> Assignment(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new(text[..equals], text[(equals + 1)..])
            : throw new FormatException($"a parameter is written name=value, not \"{text}\"");
    }
}
