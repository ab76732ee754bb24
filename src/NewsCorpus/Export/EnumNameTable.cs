using System.Globalization;
using System.Text;

namespace NewsCorpus.Export;

/// <summary>
/// The names of one enumeration by number. Not generic: what is generic over our enumerations cannot be compiled ahead, and dictionaries of
/// each of them were a third of what a start had to compile.
/// </summary>
internal sealed class EnumNameTable
{
    private readonly Type _type;
    private readonly int[] _numbers;
    private readonly string[] _kebab, _upper;
    private readonly byte[][] _quoted, _quotedUpper;

    /// <summary>The names of an enumeration.</summary>
    public EnumNameTable(Type type)
    {
        _type = type;
        var (names, values) = (Enum.GetNames(type), Enum.GetValuesAsUnderlyingType(type));
        _numbers = new int[names.Length];
        for (var i = 0; i < names.Length; i++) _numbers[i] = Convert.ToInt32(values.GetValue(i), CultureInfo.InvariantCulture);
        _kebab = Array.ConvertAll(names, EnumNames.Kebab);
        _upper = Array.ConvertAll(names, name => name.ToUpperInvariant());
        (_quoted, _quotedUpper) = (Array.ConvertAll(_kebab, Quote), Array.ConvertAll(_upper, Quote));
    }

    /// <summary>The name in kebab-case.</summary>
    public string Kebab(int number) => _kebab[IndexOf(number)];

    /// <summary>The name in upper case.</summary>
    public string Upper(int number) => _upper[IndexOf(number)];

    /// <summary>The name in kebab-case as a string of JSON, in UTF-8.</summary>
    public ReadOnlySpan<byte> Quoted(int number) => _quoted[IndexOf(number)];

    /// <summary>The name in upper case as a string of JSON, in UTF-8.</summary>
    public ReadOnlySpan<byte> QuotedUpper(int number) => _quotedUpper[IndexOf(number)];

    /// <summary>The number of a name in kebab-case.</summary>
    public int OfKebab(string name) => Array.IndexOf(_kebab, name) is var index and >= 0
        ? _numbers[index]
        : throw new KeyNotFoundException($"No value of {_type.Name} is called '{name}'.");

    // Most enumerations count from 0.
    private int IndexOf(int number)
    {
        if ((uint)number < (uint)_numbers.Length && _numbers[number] == number) return number;
        var index = Array.IndexOf(_numbers, number);
        return index >= 0 ? index : throw new KeyNotFoundException($"No value of {_type.Name} is {number}.");
    }

    private static byte[] Quote(string name) => Encoding.UTF8.GetBytes($"\"{name}\"");
}
