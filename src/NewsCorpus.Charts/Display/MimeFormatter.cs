namespace NewsCorpus.Charts.Display;

/// <summary>Writes a value as one MIME type; the other half of the convention of <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class MimeFormatter(string mimeType, Func<object, string> render)
{
    public string MimeType { get; } = mimeType;

    // Hosts look for exactly one method of this name, with the value declared as object.
    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(render(instance));
        return true;
    }
}
