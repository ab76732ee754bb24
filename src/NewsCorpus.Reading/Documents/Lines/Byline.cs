using System.Collections.Frozen;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>How sure a line names its authors.</summary>
internal enum BylineForm
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Names of persons and nothing else: who they are only its place tells.</summary>
    Names,

    /// <summary>It says so: "By Jane Roe", "Jane Roe, Staff Writer".</summary>
    Signed,
}

/// <summary>
/// Recognises lines that name the authors of a text: "By Jane Roe and John Doe, Moscow", "Story by Jane Roe", "Jane Roe, Staff Writer",
/// "Jane Roe in Kyiv and John Doe in Moscow", and below a headline names alone.
/// </summary>
internal static class Byline
{
    private const int MostWords = 14;
    private const int MostWordsOfName = 4;
    private const int MostWordsOfOutlet = 4;

    private static readonly WordSet Texts = WordSet.Named("byline-texts");

    private static readonly WordSet Professions = WordSet.Named("byline-professions");

    private static readonly WordSet Links = WordSet.Named("byline-small-words");

    private static readonly WordSet Particles = WordSet.Named("byline-particles");

    /// <summary>What a line's words make it.</summary>
    public static BylineForm FormOf(LineMark line, TokenTable tokens, FrozenSet<string> givenNames)
    {
        if (line.Shape is not { Words: >= 2 and <= MostWords, IsProse: false }) return BylineForm.None;
        if (EndOfOpener(line.Line, tokens) is var end && end > line.Line.First)
        {
            return tokens[end].Is(TokenShape.Capitalised) && line.Shape.CapitalsInside * 2 >= line.Shape.Words - 1
                ? BylineForm.Signed : BylineForm.None;
        }

        if (EndOfName(line.Line.First, line.Line.End, tokens, givenNames) is > 0 and var name)
        {
            return AfterName(name, line.Line.End, tokens, givenNames);
        }

        return IsProfessionApart(line.Line, tokens, givenNames) ? BylineForm.Signed : BylineForm.None;
    }

    // One past "By", "Story by", "Author:"; the line's first token where it opens with none of them.
    private static int EndOfOpener(TextLine line, TokenTable tokens)
    {
        var first = line.First;
        if (Is(tokens, first, "by") && first + 1 < line.End) return first + 1;
        if (first + 2 >= line.End) return first;
        if (Is(tokens, first + 1, "by") && Texts.Has(tokens.TextOf(first))) return first + 2;
        return tokens.TextOf(first + 1) is ":" && (Is(tokens, first, "author") || Is(tokens, first, "authors")) ? first + 2 : first;
    }

    // One past a known given name with a family name; 0 where none begins here.
    private static int EndOfName(int first, int end, TokenTable tokens, FrozenSet<string> givenNames)
    {
        if (!givenNames.Contains(tokens.TextOf(first).ToString()) || !tokens[first].Is(TokenShape.Capitalised)) return 0;
        var (at, words) = (first + 1, 1);
        for (; at < end && words < MostWordsOfName; at++)
        {
            if (tokens[at].Kind is TokenKind.Word && !Professions.Has(tokens.TextOf(at))
                && (tokens[at].Is(TokenShape.Capitalised) || Particles.Has(tokens.TextOf(at)))) words++;
            else if (tokens.TextOf(at) is not ("." or "-")) break;
        }

        return words > 1 && tokens[at - 1].Is(TokenShape.Capitalised) ? at : 0;
    }

    // What follows the first name: others, a profession, the places that they wrote from.
    private static BylineForm AfterName(int at, int end, TokenTable tokens, FrozenSet<string> givenNames)
    {
        var form = BylineForm.Names;
        // "Jane Roe, Associated Press", "Jane Roe | Evening Gazette"
        var isApart = at < end && tokens.TextOf(at) is "," or "|" && end - at <= MostWordsOfOutlet + 1;
        while (at < end)
        {
            var isAnd = tokens.TextOf(at) is "," or "&" || Is(tokens, at, "and");
            if (isAnd && at + 1 < end && EndOfName(at + 1, end, tokens, givenNames) is > 0 and var next)
            {
                at = next;
                continue;
            }

            var word = tokens.TextOf(at).ToString();
            if (Professions.Has(word)) form = BylineForm.Signed;
            else if (Is(tokens, at, "in") && at + 1 < end && tokens[at + 1].Is(TokenShape.Capitalised)) form = BylineForm.Signed;
            else if (tokens[at].Kind is TokenKind.Word && !tokens[at].Is(TokenShape.Capitalised) && !Links.Has(word))
            {
                return BylineForm.None;
            }
            else if (tokens[at].Kind is not TokenKind.Word
                && word is not ("," or "|" or "-" or "–" or "—" or "." or "&" or "/" or "•" or "·"))
            {
                return BylineForm.None;
            }
            else if (form == BylineForm.Names && tokens[at].Kind is TokenKind.Word && !isApart && !HasProfession(at, end, tokens))
            {
                return BylineForm.None;
            }

            at++;
        }

        return form;
    }

    // "Zorva Quill, Staff Writer": what stands after the comma makes the words before it a name.
    private static bool IsProfessionApart(TextLine line, TokenTable tokens, FrozenSet<string> givenNames)
    {
        for (var i = line.First; i < line.End; i++)
        {
            if (tokens.TextOf(i) is "," or "|" or "–" or "—")
            {
                return i >= line.First + 2 && AfterName(i, line.End, tokens, givenNames) == BylineForm.Signed
                    && HasProfession(i, line.End, tokens);
            }

            if (!tokens[i].Is(TokenShape.Capitalised) || i - line.First == MostWordsOfName
                || Professions.Has(tokens.TextOf(i)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasProfession(int from, int end, TokenTable tokens)
    {
        for (var i = from; i < end; i++) if (Professions.Has(tokens.TextOf(i))) return true;
        return false;
    }

    private static bool Is(TokenTable tokens, int index, string word) =>
        tokens.TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);
}
