using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>Rows of tables written with pipes, as in Markdown.</summary>
internal static class TableRow
{
    /// <summary>True for a line between pipes: <c>| China | resources |</c>, <c>|---|---|</c>.</summary>
    public static bool IsRow(TextLine line, TokenTable tokens) =>
        line.Count >= 3 && IsPipe(tokens, line.First) && IsPipe(tokens, line.End - 1);

    /// <summary>True for the line between a table's header and its body: hyphens, colons and pipes only.</summary>
    public static bool IsSeparator(TextLine line, TokenTable tokens)
    {
        if (line.Count < 2) return false;
        bool hasPipe = false, hasRule = false;
        for (var i = line.First; i < line.End; i++)
        {
            var mark = tokens.FirstLetter(i);
            if (mark == '|') hasPipe = true;
            else if (mark == '-') hasRule = true;
            else if (mark != ':') return false;
        }

        return hasPipe && hasRule;
    }

    /// <summary>Number of pipes, up to 50.</summary>
    public static int Pipes(TextLine line, TokenTable tokens)
    {
        if (!tokens.TextOf(line.First, line.End).ContainsAny('|', '\u2502')) return 0;
        var pipes = 0;
        for (var i = line.First; i < line.End && i < line.First + 200 && pipes < 50; i++) if (IsPipe(tokens, i)) pipes++;
        return pipes;
    }

    public static bool IsPipe(TokenTable tokens, int token) =>
        tokens[token].Length == 1 && tokens.FirstLetter(token) is '|' or '\u2502';
}
