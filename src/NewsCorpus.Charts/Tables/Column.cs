using System.Collections;
using System.Reflection;
using System.Text;

namespace NewsCorpus.Charts.Tables;

/// <summary>One column of a table: a readable public property of the row type, or the row itself where it is one value.</summary>
internal sealed record Column(string Name, string Header, Type Type, Func<object, object?> Read, As Shown = As.Plain)
{
    /// <summary>Numbers stand to the right and are never guarded as formulas.</summary>
    public bool IsNumeric { get; } =
        !PlainOf(Type).IsEnum && Type.GetTypeCode(PlainOf(Type)) is >= TypeCode.SByte and <= TypeCode.Decimal;

    /// <summary>Reads the property of a row; null where the row is the value.</summary>
    public MethodInfo? Getter { get; init; }

    public bool IsDate { get; } = PlainOf(Type) == typeof(DateOnly);

    private static Type PlainOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public object? Value(object? row) => row is null ? null : Read(row);

    /// <summary>
    /// The columns of a row type: the parameters of a record's primary constructor in their order, then the other
    /// properties as declared. A type that is itself a cell (a string, a number, a list) gives one, "value".
    /// </summary>
    public static IReadOnlyList<Column> Of(Type row)
    {
        if (row == typeof(string) || row.IsPrimitive || row.IsEnum || typeof(IEnumerable).IsAssignableFrom(row))
        {
            return [new Column("value", "Value", row, value => value)];
        }

        var order = row.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault()?
            .GetParameters().Select(p => p.Name ?? "").ToList() ?? [];
        return [.. row.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .OrderBy(p => order.IndexOf(p.Name) is var i && i < 0 ? int.MaxValue : i)
            .ThenBy(p => p.MetadataToken)
            .Select(p => new Column(CamelCase(p.Name), Readable(p.Name), p.PropertyType, p.GetValue,
            p.GetCustomAttribute<ShownAttribute>()?.As ?? As.Plain) { Getter = p.GetMethod })];
    }

    /// <summary>PerThousandWords becomes "Per thousand words", CitedURLs "Cited URLs".</summary>
    internal static string Readable(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var upper = char.IsUpper(name[i]);
            var startsWord = i > 0
                && (upper && (!char.IsUpper(name[i - 1]) || (i + 2 < name.Length && char.IsLower(name[i + 1]) && char.IsLower(name[i + 2])))
                || char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1]));
            if (startsWord) result.Append(' ');
            var acronym = upper && (i + 1 < name.Length && char.IsUpper(name[i + 1]) || i > 0 && char.IsUpper(name[i - 1]));
            result.Append(startsWord && upper && !acronym ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return result.ToString();
    }

    // The names of the command line's JSON lines are written this way too.
    private static string CamelCase(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
