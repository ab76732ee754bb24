using System.Diagnostics.CodeAnalysis;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost;

/// <summary>
/// What every cell can call without a <c>using</c>. The names are lower case as in .NET Interactive, so that the same
/// cell runs there.
/// </summary>
[SuppressMessage("Style", "IDE1006:Naming Styles", Justification = "The names are those that notebooks know.")]
public static class CellFunctions
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Any value; null shows as <c>null</c>.</param>
    /// <param name="mimeTypes">When given, only these representations are shown, of those that the value has.</param>
    /// <returns>A handle that can replace what was shown.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var displayed = new DisplayedValue(CellContext.Current, mimeTypes);
        displayed.Show(value);
        return displayed;
    }

    /// <summary>Shows this value below the cell; the same as <see cref="display(object, string[])"/>.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">When given, only these representations are shown.</param>
    /// <returns>A handle that can replace what was shown.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => display(value, mimeTypes);

    /// <summary>Markup that a front end renders as it stands.</summary>
    /// <param name="markup">HTML; trusted, so encode foreign text before.</param>
    /// <returns>A value to show.</returns>
    public static object HTML(string markup) => new MimeBundle([new(MimeBundle.Html, markup)]);

    /// <summary>Asks for a line of text.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The answer, without a line end.</returns>
    /// <exception cref="NotSupportedException">The notebook runs where nobody can be asked.</exception>
    public static string input(string prompt = "") => Ask(prompt, secret: false);

    /// <summary>Asks for a line of text that the front end does not show.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The answer, without a line end.</returns>
    /// <exception cref="NotSupportedException">The notebook runs where nobody can be asked.</exception>
    public static string password(string prompt = "") => Ask(prompt, secret: true);

    /// <summary>Removes what the cell has put out so far.</summary>
    /// <param name="wait">Remove it only when the next output arrives.</param>
    public static void clearOutput(bool wait = false) =>
        CellContext.Current?.Output.Send(sink => sink.ClearOutput(wait));

    private static string Ask(string prompt, bool secret)
    {
        var cell = CellContext.Current ?? throw new NotSupportedException("input can be asked for only while a cell runs");
        cell.Output.Send(_ => { });
        return cell.Output.Sink.ReadInput(prompt, secret, cell.Interrupt);
    }
}
