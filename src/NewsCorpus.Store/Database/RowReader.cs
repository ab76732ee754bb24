using System.Linq.Expressions;
using System.Reflection;
using NewsCorpus.Export;

namespace NewsCorpus.Store.Database;

/// <summary>Makes records from rows whose columns are the parameters of their constructor, as <see cref="RowTable"/> saves them.</summary>
/// <typeparam name="TRow">The record.</typeparam>
internal static class RowReader<TRow>
{
    private static readonly ConstructorInfo Constructor = typeof(TRow).GetConstructors().MaxBy(each => each.GetParameters().Length)!;

    /// <summary>Makes the record of the row at which a reader stands.</summary>
    public static readonly Func<VectorReader, TRow> Read = Compile();

    /// <summary>The columns, in the order in which a row has them.</summary>
    public static IEnumerable<string> Columns => Constructor.GetParameters().Select(parameter => parameter.Name!);

    private static Func<VectorReader, TRow> Compile()
    {
        var reader = Expression.Parameter(typeof(VectorReader));
        var values = Constructor.GetParameters()
            .Select((parameter, i) => ValueOf(reader, parameter.ParameterType, Expression.Constant(i)));
        return Expression.Lambda<Func<VectorReader, TRow>>(Expression.New(Constructor, values), reader).Compile();
    }

    private static Expression ValueOf(Expression reader, Type type, Expression column)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        Expression value = Expression.Call(reader, Method(plain), null, column);
        if (plain.IsEnum) value = Expression.Call(typeof(EnumNames), nameof(EnumNames.OfKebab), [plain], value);
        if (value.Type != type) value = Expression.Convert(value, type);
        if (type.IsValueType && plain == type) return value;
        return Expression.Condition(
            Expression.Call(reader, nameof(VectorReader.IsNull), null, column), Expression.Default(type), value);
    }

    private static string Method(Type type) =>
        type == typeof(string) || type.IsEnum ? nameof(VectorReader.Text)
        : type == typeof(int) ? nameof(VectorReader.Int)
        : type == typeof(long) ? nameof(VectorReader.Long)
        : type == typeof(double) ? nameof(VectorReader.Double)
        : type == typeof(bool) ? nameof(VectorReader.Bool)
        : type == typeof(DateOnly) ? nameof(VectorReader.Day)
        : type == typeof(IReadOnlyList<string>) ? nameof(VectorReader.Texts)
        : throw new NotSupportedException($"A property of {type} has no column type.");
}
