using System.Globalization;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>What the cells of one column may hold: one row of <c>schema.tsv</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Holds"><c>text</c>, <c>one-of</c>, <c>some-of</c>, <c>number</c> or <c>weight</c>.</param>
/// <param name="IsNeeded">True where the cell must not be empty.</param>
/// <param name="Values">The allowed values of <c>one-of</c> and <c>some-of</c>; case does not matter.</param>
internal sealed record CellRule(string Column, string Holds, bool IsNeeded, IReadOnlyList<string> Values)
{
    /// <summary>What is wrong with the cell of a row and what was expected; null where it fits.</summary>
    public string? Problem(LexiconRow row)
    {
        var cell = row[Column];
        if (cell.Length == 0) return IsNeeded ? $"the column '{Column}' is empty; expected {Expected}" : null;
        return Holds switch
        {
            "one-of" => IsValue(cell) ? null : Unknown(cell),
            "some-of" => row.List(Column).FirstOrDefault(part => !IsValue(part)) is { } part ? Unknown(part) : null,
            "number" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : Unknown(cell),
            "weight" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : Unknown(cell),
            _ => null,
        };
    }

    private string Expected => Holds switch
    {
        "one-of" => "one of " + string.Join(", ", Values),
        "some-of" => "any of these, in bars: " + string.Join(", ", Values),
        "number" => "a whole number",
        "weight" => "a decimal number",
        _ => "a text",
    };

    private bool IsValue(string part) => Values.Contains(part, StringComparer.OrdinalIgnoreCase);

    private string Unknown(string part)
    {
        var near = NearestWord.To(part, Values);
        return $"unknown {Column} '{part}'; expected {Expected}{(near is null ? "" : $" (did you mean '{near}'?)")}";
    }
}
