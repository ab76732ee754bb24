using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>What the columns of the actor tables mean.</summary>
internal static class ActorTables
{
    /// <summary>The id of a row: its first column.</summary>
    public static string IdOf(LexiconRow row) => row["id"];

    /// <summary>The type that a row says, else that of its table; null where neither tells.</summary>
    public static ActorType? TypeOf(string table, LexiconRow row)
    {
        var word = row["type"].Length > 0 ? row["type"] : table.TrimEnd('s');
        for (var i = 0; i < TableSchema.ActorTypes.Count; i++)
        {
            if (TableSchema.ActorTypes[i] == word) return (ActorType)i;
        }

        return null;
    }

    /// <summary>True for a demonym with a regular plural ("Russians", but not "Chinese" or "Danish").</summary>
    public static bool TakesPlural(string demonym) => demonym[^1] is not ('s' or 'x' or 'z')
        && !demonym.EndsWith("ese", StringComparison.Ordinal)
        && !demonym.EndsWith("sh", StringComparison.Ordinal)
        && !demonym.EndsWith("ch", StringComparison.Ordinal)
        && !demonym.EndsWith("men", StringComparison.Ordinal)
        && !demonym.EndsWith("ic", StringComparison.Ordinal);
}
