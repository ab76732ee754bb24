using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using NotebookHost.Libraries;

namespace NotebookHost.Engine;

/// <summary>Turns compiler diagnostics and exceptions into what a person at the notebook wants to read.</summary>
internal sealed class ErrorReport(string baseDirectory, LibraryResolver resolver)
{
    private const int MaximumDiagnostics = 10;
    private const int MaximumFrames = 10;

    public static CellError Interruption(bool stopped) => stopped
        ? new(CellError.Interrupted, "The cell was interrupted.", ["The cell was interrupted."])
        : new(CellError.Interrupted, "The cell could not be stopped.",
            ["The cell could not be stopped: it is busy in library code, and ends as soon as it comes back from there.",
             "Restart the kernel to end it at once."]);

    public CellError ForDiagnostics(IEnumerable<Diagnostic> errors)
    {
        var ordered = errors.OrderBy(e => e.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(e => e.Location.SourceSpan.Start)
            .ToList();
        var lines = ordered.Take(MaximumDiagnostics).SelectMany(Describe).ToList();
        if (ordered.Count > MaximumDiagnostics)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"and {ordered.Count - MaximumDiagnostics} more errors"));
        return new CellError(CellError.Compilation, Summarise(ordered[0]), lines);
    }

    public CellError ForException(Exception exception)
    {
        var lines = new List<string>();
        for (var e = Unwrap(exception); e is not null; e = e.InnerException)
        {
            lines.Add((lines.Count == 0 ? "" : "caused by ") + TypeName(e) + ": " + e.Message);
            lines.AddRange(UserFrames(e));
        }

        var outer = Unwrap(exception);
        return new CellError(TypeName(outer), outer.Message, lines);
    }

    private IEnumerable<string> Describe(Diagnostic error)
    {
        yield return Summarise(error);
        if (error.Location.SourceTree is not { } tree)
            yield break;
        var span = error.Location.GetLineSpan();
        var start = span.StartLinePosition;
        var line = tree.GetText().Lines[start.Line];
        yield return string.Create(
            CultureInfo.InvariantCulture,
                $"  {CellPath.Describe(span.Path, baseDirectory)}, line {start.Line + 1}, column {start.Character + 1}");
        var code = line.ToString();
        var width = span.EndLinePosition.Line == start.Line
            ? span.EndLinePosition.Character - start.Character
            : code.Length - start.Character;
        // Tabs stay tabs, so that the caret stands below its place whatever their width.
        var indent = string.Concat(code.Take(start.Character).Select(c => c == '\t' ? '\t' : ' '));
        yield return "    " + code;
        yield return "    " + indent + new string('^', Math.Max(1, width));
    }

    private string Summarise(Diagnostic error)
    {
        var message = error.GetMessage(CultureInfo.InvariantCulture);
        if (error.Id == "CS0006" && error.Location.SourceTree is { } tree)
        {
            var directive = tree.GetText().ToString(error.Location.SourceSpan);
            message = resolver.Problems.FirstOrDefault(p => directive.Contains(p.Key, StringComparison.Ordinal)).Value ?? message;
        }

        return $"error {error.Id}: {message}";
    }

    private IEnumerable<string> UserFrames(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => IsUserCode(frame.GetMethod()))
            .Select(frame => (File: CellPath.Describe(frame.GetFileName(), baseDirectory), Line: frame.GetFileLineNumber()))
            .Where(frame => frame.File is not null && frame.Line > 0)
            .Distinct()
            .Take(MaximumFrames)
            .Select(frame => string.Create(CultureInfo.InvariantCulture, $"  at {frame.File}, line {frame.Line}"));

    private static bool IsUserCode(System.Reflection.MethodBase? method) =>
        method?.Module.Assembly is { } assembly
        && System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(assembly)?.Name == Session.CellContextName;

    /// <summary>A wrapper that only says that something failed elsewhere is left out.</summary>
    private static Exception Unwrap(Exception exception) => exception switch
    {
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var single] } => Unwrap(single),
        _ => exception,
    };

    private static string TypeName(Exception exception) => exception.GetType().Name;
}
