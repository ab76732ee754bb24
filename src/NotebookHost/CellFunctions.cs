using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive;
using NotebookHost.Engine;

namespace NotebookHost;

/// <summary>
/// What every cell can call without a <c>using</c>: the functions of .NET Interactive's <see cref="Kernel"/>, so that the
/// same cell runs there, and a few more. <c>value.Display()</c> comes from its package.
/// </summary>
[SuppressMessage("Style", "IDE1006:Naming Styles", Justification = "The names are those that notebooks know.")]
public static class CellFunctions
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Any value; null shows as <c>null</c>.</param>
    /// <param name="mimeTypes">When given, the value is shown in exactly these forms.</param>
    /// <returns>A handle that can replace what was shown.</returns>
    /// <exception cref="ArgumentException">A form is asked for that no formatter can make of this value.</exception>
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var displayed = new DisplayedValue(CellContext.Current, mimeTypes);
        displayed.Show(value);
        return displayed;
    }

    /// <summary>Markup that a front end renders as it stands.</summary>
    /// <param name="content">HTML; trusted, so encode foreign text before.</param>
    /// <returns>A value to show.</returns>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Runs a script in the front end, where it allows that.</summary>
    /// <param name="scriptContent">JavaScript.</param>
    public static void Javascript(string scriptContent) => display(HTML($"<script type=\"text/javascript\">{scriptContent}</script>"));

    /// <summary>Adds style rules to the page of the front end, where it allows that.</summary>
    /// <param name="content">Rules in CSS.</param>
    public static void CSS(string content) => display(HTML($"<style>{content}</style>"));

    /// <summary>Asks for a line of text.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="typeHint"><c>password</c> for text that the front end does not show.</param>
    /// <returns>The answer, without a line end.</returns>
    /// <exception cref="NotSupportedException">The notebook runs where nobody can be asked.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") =>
        Task.FromResult(Ask(prompt, secret: typeHint == "password"));

    /// <summary>Asks for a line of text that the front end does not show.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The answer; <c>GetClearTextPassword()</c> gives it as text.</returns>
    /// <exception cref="NotSupportedException">The notebook runs where nobody can be asked.</exception>
    public static Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        Task.FromResult(new PasswordString(Ask(prompt, secret: true)));

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
