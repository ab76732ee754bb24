using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>Turns drafts in tokens into attributions in code units, each with its speaker and the one it is nested in.</summary>
internal sealed class AttributionBuilder(TokenTable tokens, QuoteMap quotes, SpeakerResolver speakers)
{
    /// <summary>The attributions in the order of the drafts, which is that of their cues.</summary>
    public IReadOnlyList<Attribution> Build(List<Draft> drafts)
    {
        drafts.RemoveAll(draft => draft.Row.Allows(Frames.Outlet) && speakers.Of(draft.Source).Outlet is null);
        var attributions = new List<Attribution>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var (speaker, outlet) = speakers.Of(draft.Source);
            attributions.Add(new Attribution(
                Spans([draft.Source]), Spans([draft.Cue]), Spans(draft.Content), speaker, outlet,
                FormOf(draft), draft.Stance, draft.Hedged, ParentOf(drafts, i)));
        }

        return attributions;
    }

    private List<TextSpan> Spans(IEnumerable<TokenRange> ranges)
    {
        var spans = new List<TextSpan>();
        foreach (var range in ranges)
        {
            if (!range.IsEmpty) spans.Add(new TextSpan(tokens[range.First].Start, tokens[range.End - 1].End));
        }

        spans.Sort();
        return spans;
    }

    // The nearest earlier statement whose content holds this cue: the innermost one, as cues are in text order.
    private static int? ParentOf(IReadOnlyList<Draft> drafts, int child)
    {
        for (var i = child - 1; i >= 0 && i >= child - 8; i--)
        {
            if (drafts[i].Content.Any(range => range.Contains(drafts[child].Cue.First))) return i;
        }

        return null;
    }

    private QuotationForm FormOf(Draft draft)
    {
        if (quotes.Count == 0) return QuotationForm.Indirect;
        bool some = false, all = true;
        foreach (var range in draft.Content)
        {
            var index = quotes.At(range.First);
            var isQuoted = index >= 0 && quotes[index].End >= range.End - 1;
            all &= isQuoted;
            some |= isQuoted || Touches(range);
        }

        return !some ? QuotationForm.Indirect : all ? QuotationForm.Direct : QuotationForm.Mixed;
    }

    private bool Touches(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (quotes.At(i) >= 0) return true;
        }

        return false;
    }
}
