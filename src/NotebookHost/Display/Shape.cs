using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookHost.Display;

/// <summary>A value seen as rows and columns: what a table needs to know about it.</summary>
/// <param name="Columns">Empty when each row is a single value.</param>
/// <param name="Rows">At most <see cref="MaximumRows"/>.</param>
/// <param name="More">How many rows are left out; null when there are more but nobody counted them.</param>
internal sealed record Shape(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, int? More)
{
    /// <summary>20 unless a notebook sets <see cref="Formatter.ListExpansionLimit"/>.</summary>
    public static int MaximumRows => Formatter.ListExpansionLimit;

    /// <summary>The value's rows and columns; null for a value that is best shown as text.</summary>
    public static Shape? Of(object? value) => value switch
    {
        null or string => null,
        _ when OfTable(value) is { } table => table,
        IEnumerable sequence => OfRows(sequence),
        _ when IsScalar(value.GetType()) => null,
        _ => OfMembers(value),
    };

    /// <summary>
    /// A value that is a table itself, such as a DataFrame: it has named <c>Columns</c>, and <c>Rows</c> that are sequences
    /// of values. Found by these names, so that no such library needs a reference.
    /// </summary>
    public static Shape? OfTable(object? value)
    {
        if (value is null || Get(value, "Columns") is not IEnumerable columns || Get(value, "Rows") is not IEnumerable rows)
            return null;
        var names = columns.Cast<object>().Select(column => Get(column, "Name") as string ?? "").ToList();
        var first = rows.Cast<object>().Take(MaximumRows).Select(row => row as IEnumerable).ToList();
        return names.Count == 0 || first.Contains(null)
            ? null
            : new Shape(names, [.. first.Select(row => (IReadOnlyList<object?>)[.. row!.Cast<object?>()])], Rest(rows, first.Count));
    }

    private static object? Get(object instance, string property)
    {
        var found = instance.GetType().GetProperties().Where(p => p.Name == property
            && p.GetIndexParameters().Length == 0).Take(2).ToList();
        return found is [var only] ? only.GetValue(instance) : null;
    }

    // Libraries count rows as int or as long.
    private static int? Rest(IEnumerable rows, int shown) =>
        Get(rows, "Count") is { } count && count is int or long
            ? (int)(Convert.ToInt64(count, CultureInfo.InvariantCulture) - shown)
            : null;

    /// <summary>
    /// Whether a value is one thing that says best itself what it is: numbers, texts and dates, and any type that writes
    /// its own <c>ToString</c> (records, tuples and anonymous types have one written for them).
    /// </summary>
    public static bool IsScalar(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || typeof(MemberInfo).IsAssignableFrom(type))
            return true;
        var writesItself = type.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType is { } declaring
            && declaring != typeof(object) && declaring != typeof(ValueType);
        return writesItself && !IsTuple(type) && !IsPair(type) && !IsRecord(type) && !type.Name.StartsWith("<>", StringComparison.Ordinal);
    }

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool IsTuple(Type type) => typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type);

    private static Shape OfRows(IEnumerable sequence)
    {
        var items = sequence.Cast<object?>().Take(MaximumRows + 1).ToList();
        int? more = items.Count <= MaximumRows ? 0 : sequence is ICollection collection ? collection.Count - MaximumRows : null;
        items = items.Take(MaximumRows).ToList();
        var types = items.Where(i => i is not null).Select(i => i!.GetType()).Distinct().ToList();
        if (types is not [var type] || IsScalar(type) || typeof(IEnumerable).IsAssignableFrom(type)
            || Members(type) is not { Count: > 0 } members)
            return new Shape([], [.. items.Select(i => (IReadOnlyList<object?>)[i])], more);
        return new Shape(
            [.. members.Select(m => m.Name)],
            [.. items.Select(i => (IReadOnlyList<object?>)[.. members.Select(m => i is null ? null : m.Read(i))])],
            more);
    }

    private static Shape? OfMembers(object value)
    {
        var members = Members(value.GetType());
        return members.Count == 0 || value is Exception
            ? null
            : new Shape(["name", "value"], [.. members.Select(m => (IReadOnlyList<object?>)[m.Name, m.Read(value)])], 0);
    }

    private static IReadOnlyList<Member> Members(Type type)
    {
        var fields = type.GetFields(BindingFlags.Instance
            | BindingFlags.Public).Select(f => new Member(f.Name, f.MetadataToken, f.GetValue));
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.GetIndexParameters().Length == 0 && p.CanRead && !p.PropertyType.IsByRefLike)
            .Select(p => new Member(p.Name, p.MetadataToken, p.GetValue));
        return IsTuple(type) && type.IsValueType ? [.. fields.OrderBy(m => m.Order)] : [.. properties.OrderBy(m => m.Order)];
    }

    private sealed record Member(string Name, int Order, Func<object, object?> Get)
    {
        /// <summary>A property that throws shows what it throws, and does not take the table with it.</summary>
        public object? Read(object instance)
        {
            try
            {
                return Get(instance);
            }
            catch (TargetInvocationException exception)
            {
                return exception.InnerException!.GetType().Name;
            }
        }
    }
}
