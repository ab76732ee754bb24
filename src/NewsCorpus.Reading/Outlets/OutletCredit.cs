using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>How it is known that a text comes from an outlet or rests on it, the surest first.</summary>
public enum OutletEvidence
{
    /// <summary>The outlet field of the front matter, the JSON line or the page.</summary>
    Field,

    /// <summary>The host of the URL.</summary>
    Url,

    /// <summary>"By Jane Roe, Associated Press".</summary>
    Byline,

    /// <summary>"© 2024 The Moscow Times".</summary>
    Copyright,

    /// <summary>"This article was originally published by The Conversation".</summary>
    Notice,

    /// <summary>"SEOUL, Dec. 7 (Yonhap) --".</summary>
    Dateline,

    /// <summary>"(Reuters)" or "AFP" at the very end.</summary>
    SignOff,

    /// <summary>"Source: TASS", on a line of its own.</summary>
    Source,

    /// <summary>"AFP contributed to this report": part of the text is theirs.</summary>
    Contribution,

    /// <summary>"according to Yonhap" in the lead: the news is theirs, the words need not be.</summary>
    BasedOn,
}

/// <summary>What ties a text to an outlet.</summary>
/// <param name="Outlet">Id of the outlet; null where the dictionary lacks it.</param>
/// <param name="Name">Its name; as given, or the host, where the dictionary lacks it.</param>
/// <param name="Evidence">How it is known.</param>
/// <param name="Span">Where the text names it; null where a field or the URL does.</param>
public sealed record OutletCredit(string? Outlet, string Name, OutletEvidence Evidence, TextSpan? Span);

/// <summary>The outlet that a text comes from, and the agency whose copy it is.</summary>
/// <param name="Publisher">The outlet that published the text; null where nothing says so. One that is only cited does not count.</param>
/// <param name="Wire">The agency or other outlet that the text takes its words or its news from; null where nothing says.</param>
public sealed record TextProvenance(OutletCredit? Publisher, OutletCredit? Wire)
{
    /// <summary>Nothing known.</summary>
    public static TextProvenance None { get; } = new(null, null);

    /// <summary>Whose words the whole text is, where that is not who published it; else null.</summary>
    internal OutletCredit? Agency => Wire is { Evidence: < OutletEvidence.Contribution } && Wire.Outlet != Publisher?.Outlet ? Wire : null;

    /// <summary>Whether an outlet published the text, or it is copy of that agency.</summary>
    internal bool IsBy(string outlet, string name) => IsBy(Publisher, outlet, name) || IsBy(Agency, outlet, name);

    private static bool IsBy(OutletCredit? credit, string outlet, string name) =>
        credit is not null && (credit.Outlet is { } id ? id == outlet : credit.Name == name);
}
