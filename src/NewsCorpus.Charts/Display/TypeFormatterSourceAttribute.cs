namespace NewsCorpus.Charts.Display;

/// <summary>
/// Names the class that makes the notebook formatters of a type. Notebook hosts look this attribute up by its
/// name and read its two properties by theirs, so the library shows itself without a reference to any host.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A class with a public parameterless constructor and a method <c>CreateTypeFormatters()</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types a host should emit, the richest first.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
