using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>Turns drafts in tokens into attributions in code units, each with its speaker and the one it is nested in.</summary>
internal sealed class AttributionBuilder(TokenTable tokens, QuoteMap quotes, SourceNatures natures)
{
    // Tokens of a quoted word or two, marks included.
    private const int LongestScrap = 4;

    /// <summary>The attributions in the order of the drafts, which is that of their cues.</summary>
    public IReadOnlyList<Attribution> Build(List<Draft> drafts, SpeakerResolver resolver)
    {
        var speakers = WithSpeakers(drafts, resolver);
        var attributions = new Attribution[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var form = FormOf(draft);
            attributions[i] = new Attribution(
                Spans(draft.Source), Spans(draft.CueRange), Spans(draft.Content), speakers[i].Actor, speakers[i].Outlet,
                form, KindOf(draft, form), draft.Stance, draft.Hedged, ParentOf(drafts, i)) { Antecedent = Spans(draft.Antecedent) };
        }

        return attributions;
    }

    // Leaves out the cues that count only where an outlet, or where no body is the source.
    private List<Speaker> WithSpeakers(List<Draft> drafts, SpeakerResolver resolver)
    {
        var speakers = new List<Speaker>(drafts.Count);
        drafts.RemoveAll(draft =>
        {
            var speaker = resolver.Resolve(draft);
            var isLeftOut = (draft.Cue.Allows(Frames.Outlet) && speaker.Outlet is null)
                || (draft.Cue.Allows(Frames.Person) && !speaker.IsPerson && (speaker.IsKnown || !natures.IsSomeone(draft)));
            if (!isLeftOut) speakers.Add(speaker);
            return isLeftOut;
        });
        return speakers;
    }

    // A thing says nothing, and neither does a noun or participle without a source; what somebody "thinks" in quotation marks was said.
    private AttributionKind KindOf(Draft draft, QuotationForm form)
    {
        if (draft.Source.IsEmpty)
        {
            return draft.Cue.Act == AttributionKind.Speech && natures.IsNobodys(draft) ? AttributionKind.Evidence : draft.Cue.Act;
        }

        if (!natures.CanSpeak(draft)) return AttributionKind.Evidence;
        var isSaid = draft.Stance == Stance.NoComment
            || (draft.Cue.Act == AttributionKind.Attitude && form == QuotationForm.Direct && draft.Cue.Allows(Frames.Clause)
            && IsWholeQuotation(draft));
        return isSaid ? AttributionKind.Speech : draft.Cue.Act;
    }

    // Not “troubled” of "plants that it considers “troubled”"
    private static bool IsWholeQuotation(Draft draft) => draft.Content.Sum(range => range.End - range.First) > LongestScrap;

    private TextSpan[] Spans(TokenRange range) => range.IsEmpty ? [] : [Span(range)];

    private TextSpan[] Spans(List<TokenRange> ranges)
    {
        if (ranges.Count == 1) return [Span(ranges[0])];
        var spans = new TextSpan[ranges.Count];
        for (var i = 0; i < spans.Length; i++) spans[i] = Span(ranges[i]);
        Array.Sort(spans);
        return spans;
    }

    private TextSpan Span(TokenRange range) => new(tokens[range.First].Start, tokens[range.End - 1].End);

    // The nearest earlier statement whose content holds this cue: the innermost one, as cues are in text order.
    private static int? ParentOf(List<Draft> drafts, int child)
    {
        for (var i = child - 1; i >= 0 && i >= child - 8; i--)
        {
            if (drafts[i].Says(drafts[child].CueRange.First)) return i;
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
            some |= isQuoted || quotes.Touches(range);
        }

        return !some ? QuotationForm.Indirect : all ? QuotationForm.Direct : QuotationForm.Mixed;
    }
}
