namespace NotebookHost;

/// <summary>Settings of the runtime that only a variable of the process can make.</summary>
internal static class RuntimeSettings
{
    /// <summary>
    /// Pages of code that are never writable guard a program against what it reads; a host of notebooks runs any code that it is given.
    /// Without the guard, a start with a first cell takes a tenth less of the processor.
    /// </summary>
    public static readonly (string Name, string Value) WithoutGuard = ("DOTNET_EnableWriteXorExecute", "0");
}
