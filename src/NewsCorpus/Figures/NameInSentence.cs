namespace NewsCorpus.Charts;

/// <summary>A name as an English sentence has it: "the United States", "the Associated Press", "Russia".</summary>
internal static class NameInSentence
{
    // The common nouns with which a name takes the article: the UN Security Council, the Sea of Japan, the Bank of England.
    private static readonly HashSet<string> Nouns = new(
        [
            "States", "Kingdom", "Emirates", "Republic", "Netherlands", "Philippines", "Bahamas", "Maldives", "Gambia", "Islands",
                "Nations",
            "Union", "Council", "Assembly", "Ministry", "Department", "Office", "Agency", "Commission", "Committee", "Organization",
            "Organisation", "Association", "Federation", "League", "Alliance", "Front", "Movement", "Party", "Army", "Guard", "Guards",
                "Group",
            "Court", "Senate", "House", "Bank", "Fund", "Press", "Corporation", "Service", "Institute", "Foundation", "Forum", "Pentagon",
            "Kremlin", "Vatican", "Taliban", "Ocean", "Sea", "Peninsula",
            "Gulf", "Strait", "Channel", "River", "Desert", "Balkans", "Caucasus",
        ],
        StringComparer.Ordinal);

    /// <summary>The name with its article where English puts one.</summary>
    public static string Of(string name)
    {
        var head = name.Split(" of ")[0];
        var noun = head[(head.LastIndexOf(' ') + 1)..];
        return Nouns.Contains(noun) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
    }
}
