namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>
/// The TIMEX3 values of one text. News names the same few days over and over: each string is made once, as long as no
/// other takes its place.
/// </summary>
internal sealed class ValueCache
{
    private readonly string?[] _values = new string?[64];

    /// <summary>The value of a calendar time.</summary>
    public string Of(in CalendarPoint point)
    {
        Span<char> buffer = stackalloc char[TimexFormat.LongestValue];
        return Find(buffer[..TimexFormat.Write(point, buffer)]);
    }

    /// <summary>The value of a duration, set or reference.</summary>
    public string Settled(in TimeForm form)
    {
        if (form.Reference != TimeReference.None) return TimexFormat.Reference(form.Reference);
        if (form.Amount.Unit == TimeUnit.None) return Of(form.Point);
        Span<char> buffer = stackalloc char[TimexFormat.LongestValue];
        return Find(buffer[..form.Amount.Write(buffer)]);
    }

    private string Find(ReadOnlySpan<char> value)
    {
        var hash = 0;
        foreach (var letter in value) hash = (hash * 31) + letter;
        ref var slot = ref _values[(hash ^ (hash >> 7)) & (_values.Length - 1)];
        if (slot is null || !value.SequenceEqual(slot)) slot = new string(value);
        return slot;
    }
}
