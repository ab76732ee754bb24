namespace NotebookHost;

/// <summary>Settings of the runtime that only a variable of the process can make.</summary>
internal static class RuntimeSettings
{
    /// <summary>
    /// Pages of code that are never writable guard a program against what it reads; a host of notebooks runs any code that it is given.
    /// Without the guard, a start with a first cell takes a tenth less of the processor. And a method is compiled a second time, better,
    /// after 16,384 (hexadecimal 4000) calls instead of 30: a notebook over many texts calls thousands of methods some thousand times, most
    /// of them the C# compiler's, and compiling them again took a fifth of its processor time. A loop gets its better code while it runs.
    /// </summary>
    public static readonly IReadOnlyList<(string Name, string Value)> OfHost =
        [("DOTNET_EnableWriteXorExecute", "0"), ("DOTNET_TC_CallCountThreshold", "4000")];
}
