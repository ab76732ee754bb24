namespace NotebookHost.Jupyter;

/// <summary>
/// How a front end counts cursor positions. The protocol counts code points; VS Code counts UTF-16 code units, so the
/// two differ after the first emoji of a cell. Front ends that start kernels through Python's Jupyter set
/// JPY_PARENT_PID; VS Code starts the kernel itself and does not.
/// </summary>
internal sealed class CursorUnits(bool codePoints)
{
    public static CursorUnits FromEnvironment() => new(Environment.GetEnvironmentVariable("JPY_PARENT_PID") is { Length: > 0 });

    /// <summary>The index into the code's UTF-16 units that a front end means; kept within the code and between characters.</summary>
    public int ToIndex(string code, int? cursor)
    {
        if (cursor is not { } position || position < 0)
            return code.Length;
        var index = 0;
        if (codePoints)
        {
            for (; position > 0 && index < code.Length; position--)
                index += IsPair(code, index) ? 2 : 1;
        }
        else
        {
            index = Math.Min(position, code.Length);
        }

        return index > 0 && IsPair(code, index - 1) ? index - 1 : index;
    }

    /// <summary>The position that a front end means by this index.</summary>
    public int FromIndex(string code, int index)
    {
        if (!codePoints)
            return index;
        var position = 0;
        for (var i = 0; i < index; position++)
            i += IsPair(code, i) ? 2 : 1;
        return position;
    }

    private static bool IsPair(string code, int index) =>
        index + 1 < code.Length && char.IsSurrogatePair(code[index], code[index + 1]);
}
