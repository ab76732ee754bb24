using System.Linq.Expressions;
using System.Reflection;
using DuckDB.NET.Data;
using NewsCorpus.Export;

namespace NewsCorpus.Store.Database;

/// <summary>Makes records from rows whose columns are the parameters of their constructor, as <see cref="RowTable"/> saves them.</summary>
/// <typeparam name="TRow">The record.</typeparam>
internal sealed class RowReader<TRow>
{
    private static readonly ConstructorInfo Constructor = typeof(TRow).GetConstructors().MaxBy(each => each.GetParameters().Length)!;
    private static readonly MethodInfo IsNull = typeof(DuckDBDataReader).GetMethod(nameof(DuckDBDataReader.IsDBNull))!;
    private static readonly MethodInfo Value = typeof(DuckDBDataReader).GetMethod(nameof(DuckDBDataReader.GetFieldValue))!;
    private static readonly MethodInfo Text =
        typeof(RowReader<TRow>).GetMethod(nameof(TextAt), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly Func<DuckDBDataReader, string[], TRow> FromRow = Compile();
    private readonly string[] _last = new string[Constructor.GetParameters().Length];

    /// <summary>The columns, in camel case, in the order in which a row has them.</summary>
    public static IEnumerable<string> Columns => Constructor.GetParameters().Select(parameter => parameter.Name!);

    /// <summary>The record of the row at which a reader stands.</summary>
    public TRow Read(DuckDBDataReader reader) => FromRow(reader, _last);

    private static Func<DuckDBDataReader, string[], TRow> Compile()
    {
        var (reader, last) = (Expression.Parameter(typeof(DuckDBDataReader)), Expression.Parameter(typeof(string[])));
        var values = Constructor.GetParameters()
            .Select((parameter, i) => ValueOf(reader, last, parameter.ParameterType, Expression.Constant(i)));
        return Expression.Lambda<Func<DuckDBDataReader, string[], TRow>>(Expression.New(Constructor, values), reader, last).Compile();
    }

    // Many columns have the same in row after row, such as the document: they share one string.
    private static string TextAt(DuckDBDataReader reader, string[] last, int column)
    {
        var text = reader.GetString(column);
        return text == last[column] ? last[column] : last[column] = text;
    }

    private static Expression ValueOf(Expression reader, Expression last, Type type, Expression column)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var value = plain == typeof(string) || plain.IsEnum
            ? (Expression)Expression.Call(Text, reader, last, column)
            : Expression.Call(
                reader, Value.MakeGenericMethod(plain == typeof(IReadOnlyList<string>) ? typeof(List<string>) : plain), column);
        if (plain.IsEnum) value = Expression.Call(typeof(EnumNames), nameof(EnumNames.OfKebab), [plain], value);
        if (value.Type != type) value = Expression.Convert(value, type);
        if (type.IsValueType && plain == type) return value;
        return Expression.Condition(Expression.Call(reader, IsNull, column), Expression.Default(type), value);
    }
}
