using System.Globalization;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>What the cells of one column may hold: one row of <c>schema.tsv</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Holds"><c>text</c>, <c>one-of</c>, <c>some-of</c>, <c>number</c>, <c>integer</c> or <c>weight</c>.</param>
/// <param name="Needed"><c>yes</c> where the cell must not be empty; <c>column=value</c> where it must not be in rows with that
/// value.</param>
/// <param name="Values">The allowed values of <c>one-of</c> and <c>some-of</c>, where case does not matter; the lowest and highest
/// <c>integer</c>.</param>
internal sealed record CellRule(string Column, string Holds, string Needed, IReadOnlyList<string> Values)
{
    /// <summary>What is wrong with the cell of a row and what was expected; null where it fits.</summary>
    public string? Problem(LexiconRow row)
    {
        var cell = row[Column];
        if (cell.Length == 0) return IsNeededIn(row) ? $"the column '{Column}' is empty; expected {Expected}" : null;
        return Holds switch
        {
            "one-of" => IsValue(cell) ? null : Unknown(cell),
            "some-of" => row.List(Column).FirstOrDefault(part => !IsValue(part)) is { } part ? Unknown(part) : null,
            "number" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : Unknown(cell),
            "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && IsInRange(number)
                ? null : Unknown(cell),
            "weight" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : Unknown(cell),
            _ => null,
        };
    }

    private string Expected => Holds switch
    {
        "one-of" => "one of " + string.Join(", ", Values),
        "some-of" => "any of these, in bars: " + string.Join(", ", Values),
        "number" => "a whole number",
        "integer" => Values.Count == 2 ? $"a whole number from {Values[0]} to {Values[1]}" : "a whole number, which may be negative",
        "weight" => "a decimal number",
        _ => "a text",
    };

    private bool IsNeededIn(LexiconRow row) =>
        Needed == "yes" || (Needed.Split('=') is [var column, var value] && row[column].Equals(value, StringComparison.OrdinalIgnoreCase));

    private bool IsInRange(int number) =>
        Values.Count != 2 || (number >= int.Parse(Values[0], CultureInfo.InvariantCulture)
            && number <= int.Parse(Values[1], CultureInfo.InvariantCulture));

    private bool IsValue(string part) => Values.Contains(part, StringComparer.OrdinalIgnoreCase);

    private string Unknown(string part)
    {
        var near = NearestWord.To(part, Values);
        return $"unknown {Column} '{part}'; expected {Expected}{(near is null ? "" : $" (did you mean '{near}'?)")}";
    }
}
