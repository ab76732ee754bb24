using System.Linq.Expressions;
using System.Reflection;
using DuckDB.NET.Data;
using NewsCorpus.Export;

namespace NewsCorpus.Store.Database;

/// <summary>Makes records from rows whose columns are the parameters of their constructor, as <see cref="RowTable"/> saves them.</summary>
/// <typeparam name="TRow">The record.</typeparam>
internal sealed class RowReader<TRow>
{
    private static readonly MethodInfo IsNull = typeof(DuckDBDataReader).GetMethod(nameof(DuckDBDataReader.IsDBNull))!;
    private static readonly MethodInfo Value = typeof(DuckDBDataReader).GetMethod(nameof(DuckDBDataReader.GetFieldValue))!;
    private static readonly MethodInfo Text = typeof(DuckDBDataReader).GetMethod(nameof(DuckDBDataReader.GetString))!;
    private readonly Func<DuckDBDataReader, TRow> _read = Compile();

    /// <summary>The record of the row at which a reader stands.</summary>
    public TRow Read(DuckDBDataReader reader) => _read(reader);

    private static Func<DuckDBDataReader, TRow> Compile()
    {
        var reader = Expression.Parameter(typeof(DuckDBDataReader));
        var constructor = typeof(TRow).GetConstructors().MaxBy(each => each.GetParameters().Length)!;
        var values = constructor.GetParameters().Select((parameter, i) => ValueOf(reader, parameter.ParameterType, Expression.Constant(i)));
        return Expression.Lambda<Func<DuckDBDataReader, TRow>>(Expression.New(constructor, values), reader).Compile();
    }

    private static Expression ValueOf(Expression reader, Type type, Expression column)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var value = plain == typeof(string) || plain.IsEnum
            ? (Expression)Expression.Call(reader, Text, column)
            : Expression.Call(
                reader, Value.MakeGenericMethod(plain == typeof(IReadOnlyList<string>) ? typeof(List<string>) : plain), column);
        if (plain.IsEnum) value = Expression.Call(typeof(EnumNames), nameof(EnumNames.OfKebab), [plain], value);
        if (value.Type != type) value = Expression.Convert(value, type);
        if (type.IsValueType && plain == type) return value;
        return Expression.Condition(Expression.Call(reader, IsNull, column), Expression.Default(type), value);
    }
}
