namespace NotebookHost.Libraries.Packages;

/// <summary>What <c>#r "nuget: Id, Version"</c> asks for.</summary>
/// <param name="Id">The package's name.</param>
/// <param name="Version">Null for the newest stable one.</param>
internal sealed record PackageReference(string Id, string? Version)
{
    private const string Prefix = "nuget:";

    public static bool TryParse(string reference, out PackageReference package)
    {
        package = null!;
        var text = reference.AsSpan().Trim();
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return false;
        var parts = text[Prefix.Length..].ToString().Split(',', 2, StringSplitOptions.TrimEntries);
        package = new PackageReference(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null);
        return true;
    }

    public bool HasSameId(PackageReference other) => string.Equals(Id, other.Id, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Version is null ? Id : $"{Id} {Version}";
}
