namespace NewsCorpus.Notebooks.Figures;

/// <summary>Sets properties of Plotly.NET's objects by the names of Plotly's schema.</summary>
internal static class DynamicProperties
{
    /// <summary>Sets one property and gives the object back. Null leaves it as it is.</summary>
    public static T With<T>(this T target, string name, object? value) where T : DynamicObj.DynamicObj
    {
        if (value is not null) target.SetProperty(name, value);
        return target;
    }

    /// <summary>The property's value where it is set and of that type.</summary>
    public static T? Get<T>(this DynamicObj.DynamicObj target, string name) =>
        target.TryGetPropertyValue(name) is { Value: T value } ? value : default;
}
