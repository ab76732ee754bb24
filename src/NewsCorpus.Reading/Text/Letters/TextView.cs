using System.Text;

namespace NewsCorpus.Reading.Text.Letters;

/// <summary>
/// A text as its author meant it, for matching: leftover entities and mojibake are read as the characters that they stand for,
/// accents are composed, and marks that nobody sees are left out of words. Each code unit knows the raw code units that it stands
/// for, so offsets always count in the raw text.
/// </summary>
internal sealed class TextView
{
    private readonly TextDraft _draft;

    private TextView(TextDraft draft, IReadOnlyList<int> entities, IReadOnlyList<int> misread) =>
        (_draft, Entities, Misread) = (draft, entities, misread);

    /// <summary>The normalised text.</summary>
    public string Text => _draft.Text;

    /// <summary>Raw offsets of the leftover entities, in text order.</summary>
    public IReadOnlyList<int> Entities { get; }

    /// <summary>Raw offsets of the letters that were read in the wrong encoding, in text order.</summary>
    public IReadOnlyList<int> Misread { get; }

    /// <summary>The raw offset at which a code unit begins.</summary>
    public int RawStart(int index) => _draft.RawStart(index);

    /// <summary>The raw offset at which the code unit before <paramref name="end"/> ends.</summary>
    public int RawEnd(int end) => _draft.RawEnd(end - 1);

    /// <summary>The view of a text from <paramref name="start"/> on; null where the text is as it was meant.</summary>
    public static TextView? Of(string raw, int start)
    {
        if (!HasSuspiciousLetter(raw.AsSpan(start))) return null;
        var draft = new TextDraft(raw, start);
        var (entities, misread) = (new List<int>(), new List<int>());
        // Twice, because some texts were damaged twice: "&amp;#8217;", "Ã¢â‚¬â„¢".
        if (draft.Repair(LeftoverEntity.FirstLetters, LeftoverEntity.At, entities))
        {
            draft.Repair(LeftoverEntity.FirstLetters, LeftoverEntity.At, []);
        }

        if (draft.Repair(MisreadLetter.FirstLetters, MisreadLetter.At, misread))
        {
            draft.Repair(MisreadLetter.FirstLetters, MisreadLetter.At, []);
        }

        draft.Repair(HiddenMark.Letters, HiddenMark.At, []);
        return draft.IsChanged ? new TextView(draft, entities, misread) : null;
    }

    // Few texts have one: plain ASCII with typographic quotes and dashes, the usual case, is as it was meant. Ranges are searched faster
    // than sets; each holds all letters of one of the sets, and few others.
    private static bool HasSuspiciousLetter(ReadOnlySpan<char> text)
    {
        if (text.Contains('&')) return true;
        return !Ascii.IsValid(text)
            && (text.ContainsAnyInRange(MisreadLetter.First, MisreadLetter.Last)
                || text.ContainsAnyInRange(HiddenMark.FirstAccent, HiddenMark.LastAccent)
                || text.ContainsAnyInRange('\u200B', '\u200F')
                || text.ContainsAny(HiddenMark.SoftHyphen, '\u2060', '\uFEFF'));
    }
}
