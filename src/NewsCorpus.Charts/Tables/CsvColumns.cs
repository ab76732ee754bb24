using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsCorpus.Charts.Tables;

/// <summary>
/// How the columns of a row type are written as CSV. Texts, numbers, days, flags and values of enumerations go from the row into the line;
/// what else there is, few tables have, and it becomes a string first.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
internal static class CsvColumns<TRow>
{
    /// <summary>Writes the field of each column, in their order.</summary>
    public static readonly Action<TRow, CsvLines>[] All = [.. Column.Of(typeof(TRow)).Select(Of)];

    private static Action<TRow, CsvLines> Of(Column column)
    {
        var (type, getter) = (column.Type, column.Getter);
        if (typeof(TRow).IsValueType || getter is null) return AsString(column);
        if (type == typeof(string)) return Typed<string?>(getter, (lines, text) => lines.Text(text));
        if (type == typeof(int)) return Typed<int>(getter, (lines, number) => lines.Number(number));
        if (type == typeof(int?)) return Typed<int?>(getter, (lines, number) => lines.Number(number));
        if (type == typeof(DateOnly)) return Typed<DateOnly>(getter, (lines, day) => lines.Day(day));
        if (type == typeof(DateOnly?)) return Typed<DateOnly?>(getter, (lines, day) => lines.Day(day));
        if (type == typeof(bool)) return Typed<bool>(getter, (lines, flag) => lines.Field(flag ? "true" : "false"));
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (!plain.IsEnum || Enum.GetUnderlyingType(plain) != typeof(int)) return AsString(column);
        var ofEnumeration = plain == type ? nameof(Enumeration) : nameof(EnumerationOrNull);
        return (Action<TRow, CsvLines>)typeof(CsvColumns<TRow>).GetMethod(ofEnumeration, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(plain).Invoke(null, [getter])!;
    }

    private static Action<TRow, CsvLines> Enumeration<TValue>(MethodInfo getter)
        where TValue : struct, Enum
    {
        var names = NamesOf<TValue>();
        return Typed<TValue>(getter, (lines, value) => lines.Field(NameOf(value, names)));
    }

    private static Action<TRow, CsvLines> EnumerationOrNull<TValue>(MethodInfo getter)
        where TValue : struct, Enum
    {
        var names = NamesOf<TValue>();
        return Typed<TValue?>(getter, (lines, value) => lines.Field(value is { } given ? NameOf(given, names) : ""));
    }

    // By their numbers, which are few and small.
    private static string[] NamesOf<TValue>()
        where TValue : struct, Enum
    {
        var last = Enum.GetValues<TValue>().Select(value => Unsafe.BitCast<TValue, int>(value)).DefaultIfEmpty(-1).Max();
        return [.. Enumerable.Range(0, Math.Clamp(last + 1, 0, 256)).Select(number => FieldOf(Unsafe.BitCast<int, TValue>(number)))];
    }

    private static string FieldOf<TValue>(TValue value) => Csv.Field(Csv.Guard(Cell.Text(value)));

    private static string NameOf<TValue>(TValue value, string[] names)
        where TValue : struct, Enum =>
        Unsafe.BitCast<TValue, int>(value) is var number && (uint)number < names.Length
            ? names[number]
            : FieldOf(value);

    private static Action<TRow, CsvLines> Typed<TValue>(MethodInfo getter, Action<CsvLines, TValue> write)
    {
        var read = getter.CreateDelegate<Func<TRow, TValue>>();
        return (row, lines) =>
        {
            if (row is null) lines.Field("");
            else write(lines, read(row));
        };
    }

    private static Action<TRow, CsvLines> AsString(Column column) => (row, lines) =>
    {
        var text = Cell.Text(column.Value(row));
        lines.Field(Csv.Field(column.IsNumeric ? text : Csv.Guard(text)));
    };
}
