using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Follows what is quoted beyond its sentence: further quotations of the same speaker, and paragraphs of one speech.</summary>
internal sealed class QuotationChain(Clause clause)
{
    // In tokens, with its marks.
    private const int LongestHeading = 8;

    private QuoteMap Quotes => clause.Quotes;

    private TokenTable Tokens => clause.Tokens;

    /// <summary>What follows “…,” X said: a second part of the quotation, or further quotations after the sentence.</summary>
    /// <param name="draft">The statement.</param>
    /// <param name="from">One past its cue and source.</param>
    public void AddAfterCue(Draft draft, int from)
    {
        if (Quotes.Count == 0) return;
        for (var i = from; i < clause.End; i++)
        {
            if (clause.OpeningAt(i) is not { } quotation)
            {
                if (clause[i].IsFinite() || clause[i] is Tag.Gerund) break;
                continue;
            }

            // “…,” Lee told “The Sunday Show.”: a programme.
            if (i == from && draft.Cue.Allows(Frames.Addressee))
            {
                i = quotation.End - 1;
                continue;
            }

            if (i > from && clause[i - 1] is not (Tag.Comma or Tag.Colon or Tag.Dash or Tag.Stop)) return;
            draft.Add(new TokenRange(quotation.First, quotation.End));
            if (quotation.End >= clause.End) AddContinued(draft, quotation.End);
            return;
        }

        AddContinued(draft, clause.End);
    }

    /// <summary>The paragraphs of a speech before the one that names who speaks: each of them leaves its quotation open.</summary>
    public void AddEarlierParagraphs(Draft draft, List<Draft> earlier)
    {
        if (draft.Content.Count == 0 || draft.Content[0].First > draft.CueRange.First) return;
        var index = Quotes.Count > 0 ? Quotes.At(draft.Content[0].First) : -1;
        for (; index > 0 && Tokens[Quotes[index].First].Is(TokenShape.LineBreakBefore); index--)
        {
            var before = Quotes[index - 1];
            if (before.IsClosed || before.End != Quotes[index].First || earlier.Exists(other => other.Says(before.First))) return;
            draft.Content.Insert(0, new TokenRange(before.First, before.End));
        }
    }

    /// <summary>The quotations that begin right at a token, as long as no other cue claims them.</summary>
    public void AddContinued(Draft draft, int from)
    {
        var at = from;
        while (at < Tokens.Count && Quotes.Count > 0)
        {
            var index = Quotes.At(at);
            if (index < 0 || Quotes[index].First != at) return;
            var quotation = Quotes[index];
            // A new paragraph goes on with the speech where the one before was left open, or announced it, or where it holds nothing but a
            // quotation that is no question, which somebody else may ask.
            var goesOn = !Tokens[at].Is(TokenShape.LineBreakBefore) || draft.Content.Count == 0
                || (index > 0 && !Quotes[index - 1].IsClosed) || IsParagraph(quotation);
            if (!goesOn || HasOwnCue(quotation)) return;
            draft.Add(new TokenRange(quotation.First, quotation.End));
            at = quotation.End;
        }
    }

    // Longer than the heading that a few words in marks can be, and with its full stop.
    private bool IsParagraph(Quotation quotation) => quotation.IsClosed && quotation.End - quotation.First > LongestHeading
        && Tokens.TextOf(quotation.End - 2)[0] is '.' or '!'
        && (quotation.End >= Tokens.Count || Tokens[quotation.End].Is(TokenShape.LineBreakBefore));

    // "…?" he asked: the quotation belongs to the cue after it.
    private bool HasOwnCue(Quotation quotation)
    {
        if (!quotation.IsClosed || quotation.End >= Tokens.Count || Tokens[quotation.End].Is(TokenShape.LineBreakBefore)) return false;
        if (quotation.End - quotation.First > 2 && Tokens.TextOf(quotation.End - 2)[0] is ',') return true;
        var isOver = Tokens.TextOf(quotation.End - 2)[0] is '.';
        for (var i = quotation.End; i < Tokens.Count && i < quotation.End + 6; i++)
        {
            // "We're ready", said Ann: the comma may stand behind the mark.
            if (i == quotation.End && Tokens.TextOf(i)[0] is ',') continue;
            if (Tokens[i].Kind == TokenKind.Punctuation) return false;
            if ((clause.Classes.RolesOf(Tokens[i].Word) & WordRole.Cue) == 0) continue;
            // "It is late." His campaign has …: behind a full stop only "Ann said." belongs to what was quoted.
            return !isOver || i + 1 >= Tokens.Count || Tokens.TextOf(i + 1) is "." || !Tokens[quotation.End].Is(TokenShape.Capitalised);
        }

        return false;
    }
}
