using System.Globalization;
using System.Text;

namespace NewsCorpus.Reports.Writing.Pdf;

/// <summary>
/// Words of Arabic and Hebrew script in the order and form in which they are drawn from left to right. The PDF library draws letters one
/// by one, so Arabic letters take the form that Unicode has for their place in the word (Arabic Presentation Forms; the joining
/// types are those of Unicode's ArabicShaping.txt).
/// </summary>
internal static class RightToLeft
{
    // The isolated form of each letter; the final form comes next, then for a letter that joins on both sides the initial and the medial.
    private static readonly Dictionary<char, (char Isolated, bool JoinsBoth)> Forms = Read(
        "ء FE80 1|آ FE81 2|أ FE83 2|ؤ FE85 2|إ FE87 2|ئ FE89 4|ا FE8D 2|ب FE8F 4|ة FE93 2|ت FE95 4|ث FE99 4|ج FE9D 4|ح FEA1 4|خ FEA5 4|"
            + "د FEA9 2|ذ FEAB 2|"
        + "ر FEAD 2|ز FEAF 2|س FEB1 4|ش FEB5 4|ص FEB9 4|ض FEBD 4|ط FEC1 4|ظ FEC5 4|ع FEC9 4|غ FECD 4|ف FED1 4|ق FED5 4|ك FED9 4|"
        + "ل FEDD 4|م FEE1 4|ن FEE5 4|"
        + "ه FEE9 4|و FEED 2|ى FEEF 2|ي FEF1 4|پ FB56 4|چ FB7A 4|ژ FB8A 2|ک FB8E 4|گ FB92 4|ی FBFC 4");

    private const char Tatweel = '\u0640';
    private const char Hamza = 'ء';

    /// <summary>Whether a word is written from right to left: its first letter is.</summary>
    public static bool Is(string word) =>
        word.Where(char.IsLetter).FirstOrDefault() is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70'
            and <= '\uFEFC';

    /// <summary>A word as it is drawn; one that runs from left to right is left as it is.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="hasGlyph">Whether there is a font with a letter; without its joined form a letter stays as it is.</param>
    public static string Drawn(string word, Func<char, bool> hasGlyph)
    {
        if (!Is(word)) return word;
        var elements = new List<string>();
        var number = new StringBuilder();
        foreach (var element in Elements(Joined(word, hasGlyph)))
        {
            // Digits and Latin letters inside keep their direction.
            if (element[0] < '\u0590' && char.IsLetterOrDigit(element[0]))
            {
                number.Append(element);
                continue;
            }

            Flush();
            elements.Add(element switch { "(" => ")", ")" => "(", "[" => "]", "]" => "[", "«" => "»", "»" => "«", _ => element });
        }

        Flush();
        elements.Reverse();
        return string.Concat(elements);

        void Flush()
        {
            if (number.Length > 0) elements.Add(number.ToString());
            number.Clear();
        }
    }

    // Each letter in the form of its place.
    private static string Joined(string word, Func<char, bool> hasGlyph)
    {
        var result = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (!Forms.TryGetValue(word[i], out var forms))
            {
                result.Append(word[i]);
                continue;
            }

            var before = JoinsForward(Neighbour(word, i, -1));
            var after = forms.JoinsBoth && JoinsBack(Neighbour(word, i, 1));
            var place = word[i] == Hamza
                ? 0
                : (before, after) switch { (false, false) => 0, (true, false) => 1, (false, true) => 2, _ => 3 };
            var form = (char)(forms.Isolated + place);
            result.Append(hasGlyph(form) ? form : word[i]);
        }

        return result.ToString();
    }

    // Vowel signs stand on a letter and do not part it from the next.
    private static char Neighbour(string word, int at, int step)
    {
        for (at += step; at >= 0
            && at < word.Length; at += step) if (CharUnicodeInfo
            .GetUnicodeCategory(word[at]) != UnicodeCategory.NonSpacingMark) return word[at];
        return ' ';
    }

    private static bool JoinsForward(char letter) => letter == Tatweel || Forms.TryGetValue(letter, out var forms) && forms.JoinsBoth;

    private static bool JoinsBack(char letter) => letter == Tatweel || letter != Hamza && Forms.ContainsKey(letter);

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }

    private static Dictionary<char, (char Isolated, bool JoinsBoth)> Read(string table) => table.Split('|').Select(row => row.Split(' '))
        .ToDictionary(row => row[0][0], row =>
        ((char)int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), row[2] == "4"));
}
