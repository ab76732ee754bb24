using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Store.Database;

/// <summary>
/// The result of a query as a data frame. Numbers, truth values and times keep their type; all else becomes text; null stays null.
/// </summary>
internal static class QueryFrame
{
    /// <summary>The frame of a query that changes nothing, as the store is open for reading only.</summary>
    public static DataFrame Of(StoreDatabase store, string sql)
    {
        using var command = store.Connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            using var reader = command.ExecuteReader();
            var names = new HashSet<string>(StringComparer.Ordinal);
            var columns = Enumerable.Range(0, reader.FieldCount)
                .Select(i => new QueryColumn(Unique(reader.GetName(i), names), reader.GetFieldType(i))).ToList();
            while (reader.Read())
            {
                for (var i = 0; i < columns.Count; i++) columns[i].Add(reader.IsDBNull(i) ? null : reader.GetValue(i));
            }

            return new DataFrame(columns.Select(column => column.ToFrameColumn()));
        }
        catch (DuckDBException problem)
        {
            throw new ArgumentException($"The query cannot be answered: {problem.Message.Trim()}", problem);
        }
    }

    // A data frame wants each name once; "SELECT a.text, b.text" gives text and text_2.
    private static string Unique(string name, HashSet<string> names)
    {
        var unique = name;
        for (var i = 2; !names.Add(unique); i++) unique = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        return unique;
    }

    private sealed class QueryColumn(string name, Type type)
    {
        private readonly List<object?> _values = [];

        public void Add(object? value) => _values.Add(value);

        public DataFrameColumn ToFrameColumn() => Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => new BooleanDataFrameColumn(name, As<bool>()),
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 =>
                new Int32DataFrameColumn(name, Numbers(Convert.ToInt32)),
            TypeCode.UInt32 or TypeCode.Int64 => new Int64DataFrameColumn(name, Numbers(Convert.ToInt64)),
            TypeCode.Single or TypeCode.Double or TypeCode.UInt64 or TypeCode.Decimal =>
                new DoubleDataFrameColumn(name, Numbers(Convert.ToDouble)),
            TypeCode.DateTime => new DateTimeDataFrameColumn(name, As<DateTime>()),
            _ when type == typeof(DateOnly) =>
                new DateTimeDataFrameColumn(name, As<DateOnly>().Select(day => day?.ToDateTime(TimeOnly.MinValue))),
            // A sum of whole numbers is a HUGEINT.
            _ when type == typeof(BigInteger) => new DoubleDataFrameColumn(name, As<BigInteger>().Select(number => (double?)number)),
            _ => new StringDataFrameColumn(name, _values.Select(value => value is null ? null : Cell.Text(value))),
        };

        private IEnumerable<T?> As<T>()
            where T : struct => _values.Select(value => (T?)value);

        private IEnumerable<T?> Numbers<T>(Func<object, IFormatProvider, T> convert)
            where T : struct => _values.Select(value => value is null ? (T?)null : convert(value, CultureInfo.InvariantCulture));
    }
}
