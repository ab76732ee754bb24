using Microsoft.Data.Analysis;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Notebooks.Frames;

/// <summary>Makes a typed column of a data frame from a table's column.</summary>
internal static class FrameColumn
{
    public static DataFrameColumn Of(Column column, IReadOnlyList<object?> rows)
    {
        var name = column.Name;
        var values = rows.Select(column.Value);
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        return type.IsEnum ? Text() : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => new BooleanDataFrameColumn(name, As<bool>()),
            TypeCode.SByte => new SByteDataFrameColumn(name, As<sbyte>()),
            TypeCode.Byte => new ByteDataFrameColumn(name, As<byte>()),
            TypeCode.Int16 => new Int16DataFrameColumn(name, As<short>()),
            TypeCode.UInt16 => new UInt16DataFrameColumn(name, As<ushort>()),
            TypeCode.Int32 => new Int32DataFrameColumn(name, As<int>()),
            TypeCode.UInt32 => new UInt32DataFrameColumn(name, As<uint>()),
            TypeCode.Int64 => new Int64DataFrameColumn(name, As<long>()),
            TypeCode.UInt64 => new UInt64DataFrameColumn(name, As<ulong>()),
            TypeCode.Single => new SingleDataFrameColumn(name, As<float>()),
            TypeCode.Double => new DoubleDataFrameColumn(name, As<double>()),
            TypeCode.Decimal => new DecimalDataFrameColumn(name, As<decimal>()),
            TypeCode.DateTime => new DateTimeDataFrameColumn(name, As<DateTime>()),
            _ when type == typeof(DateOnly) =>
                new DateTimeDataFrameColumn(name, As<DateOnly>().Select(day => day?.ToDateTime(TimeOnly.MinValue))),
            _ => Text(),
        };

        IEnumerable<T?> As<T>() where T : struct => values.Select(value => (T?)value);

        // Null stays null, unlike in a CSV file.
        StringDataFrameColumn Text() => new(name, values.Select(value => value is null ? null : Cell.Text(value)));
    }
}
