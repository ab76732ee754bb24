namespace NewsCorpus.Reading.Lexicon;

/// <summary>Reads the values that the tables name: "day-part" is DayPart.</summary>
internal static class EnumName
{
    /// <summary>The value of a name, in any case; null where there is none.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : null;
}
