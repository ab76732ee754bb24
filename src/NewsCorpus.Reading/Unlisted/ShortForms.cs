namespace NewsCorpus.Reading.Unlisted;

/// <summary>What the short forms of the names of a text stand for: "Roe" for Jean Roe, "Acme" for Acme Steel Corp.</summary>
internal sealed class ShortForms(LoneNames lone)
{
    // Null where a person and a body, or two bodies, share a form.
    private readonly Dictionary<string, Bearer?> _meant = new(StringComparer.Ordinal);

    /// <summary>Who or what bears a name.</summary>
    /// <param name="Key">The name in full.</param>
    /// <param name="IsPerson">Whether it is a person.</param>
    public sealed record Bearer(string Key, bool IsPerson);

    /// <summary>Keeps the forms of a name in full.</summary>
    public void Add(string[] text, Bearer bearer)
    {
        foreach (var form in Of(text, bearer.IsPerson)) Note(form, bearer);
    }

    /// <summary>Whether somebody or something of the text has it.</summary>
    public bool Has(string form) => _meant.ContainsKey(form);

    /// <summary>Whose it is; null where nobody has it or more than one.</summary>
    public Bearer? BearerOf(string form) => _meant.GetValueOrDefault(form);

    /// <summary>The short forms of a name in full.</summary>
    public IEnumerable<string> Of(string[] text, bool isPerson) =>
        isPerson && lone.IsFamilyFirst(text) ? Short(text, true).Append(text[0]) : Short(text, isPerson);

    private void Note(string form, Bearer bearer)
    {
        if (!_meant.TryAdd(form, bearer) && _meant[form] is { } other && other.Key != bearer.Key && !(other.IsPerson && bearer.IsPerson))
            _meant[form] = null;
    }

    // "Roe", "van der Roe" and "Van der Roe" for a person; the body without what makes it a firm, and a firm's first word.
    private static IEnumerable<string> Short(string[] text, bool isPerson)
    {
        if (isPerson)
        {
            return Enumerable.Range(1, text.Length - 1).Select(first => string.Join(' ', text[first..]))
                .SelectMany(form => char.IsLower(form[0]) ? [form, char.ToUpperInvariant(form[0]) + form[1..]] : (string[])[form]);
        }

        var name = NameWords.WithoutForm(text);
        return name == text[0] || !NameWords.IsFirm(text) ? [name] : [name, text[0]];
    }
}
