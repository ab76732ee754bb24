using System.Buffers;

namespace NewsCorpus.Reading.Text.Letters;

/// <summary>Code units to replace, and what they stand for; an empty range where nothing is to be replaced.</summary>
internal readonly record struct Replacement(int Start, int End, string Meant);

/// <summary>A text that is being repaired, with the raw offsets of each code unit.</summary>
internal sealed class TextDraft(string raw, int start)
{
    private int[]? _starts;
    private int[]? _ends;

    /// <summary>What may have to be replaced around a suspicious code unit.</summary>
    public delegate Replacement Finder(ReadOnlySpan<char> text, int at);

    /// <summary>The text so far.</summary>
    public string Text { get; private set; } = start == 0 ? raw : raw[start..];

    /// <summary>True once something was replaced.</summary>
    public bool IsChanged => _starts is not null;

    public int RawStart(int index) => _starts is null ? start + index : _starts[index];

    public int RawEnd(int index) => _ends is null ? start + index + 1 : _ends[index];

    /// <summary>Replaces what <paramref name="find"/> gives for the suspicious letters; false where it gives nothing.</summary>
    /// <param name="suspicious">The letters to look at.</param>
    /// <param name="find">What to replace there.</param>
    /// <param name="places">Takes the raw offset of each replacement.</param>
    public bool Repair(SearchValues<char> suspicious, Finder find, List<int> places)
    {
        var text = Text.AsSpan();
        Output? output = null;
        for (var at = 0; ;)
        {
            var next = text[at..].IndexOfAny(suspicious);
            if (next < 0) break;
            at += next;
            var found = find(text, at);
            if (found.End == 0)
            {
                at++;
                continue;
            }

            output ??= new Output(this);
            places.Add(RawStart(found.Start));
            output.Replace(found);
            at = found.End;
        }

        if (output is null) return false;
        (Text, _starts, _ends) = output.Finish();
        return true;
    }

    private sealed class Output(TextDraft draft)
    {
        private readonly char[] _text = new char[draft.Text.Length];
        private readonly int[] _starts = new int[draft.Text.Length];
        private readonly int[] _ends = new int[draft.Text.Length];
        private int _length;
        private int _read;

        // What a replacement means is never longer than what stood there.
        public void Replace(in Replacement found)
        {
            Copy(found.Start);
            foreach (var letter in found.Meant) Add(letter, draft.RawStart(found.Start), draft.RawEnd(found.End - 1));
            _read = found.End;
        }

        public (string Text, int[] Starts, int[] Ends) Finish()
        {
            Copy(draft.Text.Length);
            return (new string(_text, 0, _length), _starts, _ends);
        }

        private void Copy(int end)
        {
            for (; _read < end; _read++) Add(draft.Text[_read], draft.RawStart(_read), draft.RawEnd(_read));
        }

        private void Add(char letter, int rawStart, int rawEnd)
        {
            (_text[_length], _starts[_length], _ends[_length]) = (letter, rawStart, rawEnd);
            _length++;
        }
    }
}
