using System.Collections.Frozen;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>
/// The months by the names and usual abbreviations that pages in English, German, Dutch, French, Spanish, Portuguese, Italian and the
/// Scandinavian languages write (CLDR), in lower case without accents.
/// </summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = Read(
        "jan january januar januari janvier enero ene janeiro gennaio gen janv janner jaenner",
        "feb february februar februari februaire fevrier febrero fevereiro febbraio fev fevr feber",
        "mar march marz maerz maart mars marzo marco mrz mrt",
        "apr april avril abril aprile avr abr",
        "may mai mei maj mayo maio maggio mag",
        "jun june juni juin junio junho giugno giu",
        "jul july juli juillet julio julho luglio lug juil",
        "aug august augustus augusti aout agosto ago",
        "sep sept september septembre septiembre setembro settembre set setiembre",
        "oct october oktober octobre octubre outubro ottobre okt out ott",
        "nov november novembre noviembre novembro",
        "dec december dezember decembre diciembre dezembro dicembre desember dez dic des");

    /// <summary>The number of a month from its name; null for other words.</summary>
    public static int? NumberOf(string name) => Numbers.TryGetValue(LetterFolding.Fold(name), out var number) ? number : null;

    private static FrozenDictionary<string, int> Read(params ReadOnlySpan<string> months)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < months.Length; i++) foreach (var name in months[i].Split(' ')) numbers.Add(name, i + 1);
        return numbers.ToFrozenDictionary();
    }
}
