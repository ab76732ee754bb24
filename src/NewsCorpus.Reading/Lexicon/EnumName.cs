namespace NewsCorpus.Reading.Lexicon;

/// <summary>Reads the values that the tables name: "day-part" is DayPart.</summary>
internal static class EnumName
{
    /// <summary>The value of a name, in any case; null where there is none.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum =>
        // By type: the generic method would be compiled at each start, once for each enumeration.
        Enum.TryParse(typeof(T), name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? (T)value : null;
}
