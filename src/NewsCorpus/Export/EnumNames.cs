using System.Runtime.CompilerServices;

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
        where T : struct, Enum => Cache<T>.Names.Kebab(Number(value));

    /// <summary>The value of a name in kebab-case; of several with commas between them for flags.</summary>
    /// <exception cref="KeyNotFoundException">No value has this name.</exception>
    public static T OfKebab<T>(string name)
        where T : struct, Enum =>
        Value<T>(name.Contains(Comma, StringComparison.Ordinal)
            ? name.Split(Comma).Aggregate(0, (all, flag) => all | Cache<T>.Names.OfKebab(flag))
            : Cache<T>.Names.OfKebab(name));

    /// <summary>The value in upper case.</summary>
    public static string Upper<T>(T value)
        where T : struct, Enum => Cache<T>.Names.Upper(Number(value));

    /// <summary>The value in kebab-case as a string of JSON, in UTF-8.</summary>
    public static ReadOnlySpan<byte> Quoted<T>(T value)
        where T : struct, Enum => Cache<T>.Names.Quoted(Number(value));

    /// <summary>The value in upper case as a string of JSON, in UTF-8.</summary>
    public static ReadOnlySpan<byte> QuotedUpper<T>(T value)
        where T : struct, Enum => Cache<T>.Names.QuotedUpper(Number(value));

    /// <summary>A member's name in kebab-case, or those of several flags.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) ? (i == 0 || name[i - 1] == ' ' ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    // The enumerations here are as small as a byte or as large as an int.
    private static int Number<T>(T value)
        where T : struct, Enum => Unsafe.SizeOf<T>() == 1 ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, int>(ref value);

    private static T Value<T>(int number)
        where T : struct, Enum
    {
        var small = (byte)number;
        return Unsafe.SizeOf<T>() == 1 ? Unsafe.As<byte, T>(ref small) : Unsafe.As<int, T>(ref number);
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly EnumNameTable Names = new(typeof(T));
    }
}
