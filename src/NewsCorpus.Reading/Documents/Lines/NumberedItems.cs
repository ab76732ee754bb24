namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>Finds numbered list items: a number at the start of a line counts only beside the one before or after it.</summary>
internal static class NumberedItems
{
    private const int MostLinesBetween = 20;

    /// <summary>For each line whether it is a numbered item.</summary>
    public static bool[] Find(LineMarks lines)
    {
        var isItem = new bool[lines.Count];
        var (last, lastAt) = (0, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Marker.Number is not { } number) continue;
            if (lastAt >= 0 && number == last + 1 && i - lastAt <= MostLinesBetween)
            {
                isItem[i] = true;
                isItem[lastAt] = true;
            }

            (last, lastAt) = (number, i);
        }

        return isItem;
    }
}
