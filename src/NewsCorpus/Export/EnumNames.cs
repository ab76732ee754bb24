using System.Globalization;
using System.Text;

namespace NewsCorpus.Export;

/// <summary>The names that enum values have in exports: <c>list-item</c> for <c>ListItem</c>.</summary>
internal static class EnumNames
{
    // As Enum.ToString writes them.
    private const string Comma = ", ";

    /// <summary>The value in kebab-case; null for null.</summary>
    public static string? Kebab<T>(T? value)
        where T : struct, Enum => value is { } given ? Kebab(given) : null;

    /// <summary>The value in kebab-case.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => Cache<T>.KebabOf[value];

    /// <summary>The value of a name in kebab-case; of several with commas between them for flags.</summary>
    /// <exception cref="KeyNotFoundException">No value has this name.</exception>
    public static T OfKebab<T>(string name)
        where T : struct, Enum => Cache<T>.ValueOf.TryGetValue(name, out var value)
        ? value
        : (T)Enum.ToObject(typeof(T), name.Split(Comma).Aggregate(0L, (all, flag) =>
            all | Convert.ToInt64(Cache<T>.ValueOf[flag], CultureInfo.InvariantCulture)));

    /// <summary>The value in upper case.</summary>
    public static string Upper<T>(T value)
        where T : struct, Enum => value.ToString().ToUpperInvariant();

    /// <summary>The value in kebab-case as a string of JSON, in UTF-8.</summary>
    public static ReadOnlySpan<byte> Quoted<T>(T value)
        where T : struct, Enum => Cache<T>.QuotedOf[value];

    /// <summary>The value in upper case as a string of JSON, in UTF-8.</summary>
    public static ReadOnlySpan<byte> QuotedUpper<T>(T value)
        where T : struct, Enum => Cache<T>.QuotedUpperOf[value];

    /// <summary>A member's name in kebab-case, or those of several flags.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) ? (i == 0 || name[i - 1] == ' ' ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> KebabOf =
            Enum.GetValues<T>().ToDictionary(value => value, value => Kebab(value.ToString()));

        public static readonly Dictionary<string, T> ValueOf =
            KebabOf.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        public static readonly Dictionary<T, byte[]> QuotedOf = KebabOf.ToDictionary(pair => pair.Key, pair => Quote(pair.Value));

        public static readonly Dictionary<T, byte[]> QuotedUpperOf =
            Enum.GetValues<T>().ToDictionary(value => value, value => Quote(Upper(value)));

        private static byte[] Quote(string name) => Encoding.UTF8.GetBytes($"\"{name}\"");
    }
}
