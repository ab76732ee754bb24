using NewsCorpus.Reading;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Store.Database;

/// <summary>What the rows of a store depend on beside the texts: its layout, the program that read them, and the dictionary.</summary>
internal static class StoreVersion
{
    private const string Format = "format", Program = "program", Dictionary = "lexicon";

    // The same source gives the same id.
    private static string ThisProgram => typeof(Annotator).Module.ModuleVersionId.ToString();

    /// <summary>Empties a store that another layout, program or dictionary has filled.</summary>
    public static void Prepare(StoreDatabase store, IReadOnlyList<LexiconFile> lexicon)
    {
        var hash = LexiconFile.HashOf(lexicon);
        if (IsReadable(store) && store.Note(Dictionary) == hash) return;
        store.Commit(() =>
        {
            store.Execute(Schema.Create);
            foreach (var table in WholeTables.All.Append(StoredFiles.Table)) store.Execute($"DROP TABLE IF EXISTS {table}");
            store.SetNote(Format, StoreDatabase.Format);
            store.SetNote(Program, ThisProgram);
            store.SetNote(Dictionary, hash);
            using var appender = store.Connection.CreateAppender(Schema.Dictionary);
            foreach (var file in lexicon)
            {
                appender.CreateRow().AppendValue(file.Name).AppendValue(file.Shown).AppendValue(file.Content).EndRow();
            }
        });
    }

    /// <summary>True for a store that this program has filled.</summary>
    public static bool IsReadable(StoreDatabase store) =>
        store.Note(Format) == StoreDatabase.Format && store.Note(Program) == ThisProgram;
}
