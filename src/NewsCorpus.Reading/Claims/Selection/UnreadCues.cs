using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Plain statements in sentences in which no attribution was found: "Rwanda on Wednesday denied having …", "…, people close
/// to the matter said", "an accusation he denies".
/// </summary>
internal sealed class UnreadCues(AnnotatedDocument document, ActWords words)
{
    // Tokens after a cue at the end of a sentence: "told the newspaper on Monday".
    private const int LongestTail = 9;

    private static readonly WordSet Nobody = WordSet.Named("nobody");

    private readonly SentenceTags _tags = new(document.Grammar);
    private readonly NameKeys _names = new(document, words.Parties);

    /// <summary>The statement that a whole sentence makes; null where it makes none.</summary>
    public Attribution? Read(Sentence sentence)
    {
        var list = ListOf(sentence);
        return ReadFirst(list) ?? ReadLast(list);
    }

    /// <summary>
    /// "…, an accusation he denies", "… – something Moscow denies", "…, accusations which he denies": a denial of what stands before
    /// it; null where there is none.
    /// </summary>
    public Attribution? ReadAppended(Sentence sentence)
    {
        var list = ListOf(sentence);
        for (var at = 1; at < list.Count - 2; at++)
        {
            if (list[at] is not (Tag.Comma or Tag.Dash)) continue;
            var noun = list[at + 1] is Tag.Determiner ? at + 2 : at + 1;
            var isWhich = list.Lower(at + 1) == "which";
            if (!isWhich && !NamesClaim(list, at + 1, noun)) continue;
            var start = isWhich ? at + 2 : noun + (list[noun + 1] is Tag.That or Tag.Relative ? 2 : 1);
            // "an allegation that neither Oslo nor the court denied"
            if (Phrases(list).Read(start, true, out var next) is not { IsNegative: false } source || Nobody.Has(list.Lower(start))
                || VerbPhrase.Read(list, next, words.ClaimWords) is not { IsNegated: false } verb)
            {
                continue;
            }

            // "a bid, which the company rejected", "an idea that Oslo rejects": nobody has claimed it.
            if ((isWhich || words.ClaimWords.Is("scheme", list.Lower(noun)))
                && !words.ClaimWords.Is("refuter", words.Synonyms.Stems.Of(list.Lower(verb.Main)))) continue;
            // "a bomb, which Norway denies it is building": not the whole
            if (list[verb.End] is Tag.Pronoun && list[verb.End + 1].IsFinite()) continue;
            if (StanceOf(list, verb) == Stance.Deny)
            {
                return Make(list, source, verb, [isWhich ? list.Span(at + 1) : list.Span(at + 1, noun + 1)], Stance.Deny);
            }
        }

        return null;
    }

    // "a charge", "accusations", "something"
    private bool NamesClaim(WordList list, int first, int noun) => list.Lower(noun) == "something"
        || (noun == first ? Inflection.IsPlural(list.Lower(noun)) && words.ClaimWords.Is("accusation", list.Lower(noun))
            : words.ClaimWords.Is("claim", list.Lower(noun)));

    private WordList ListOf(Sentence sentence) => new(document, _tags, words, [sentence.Span]);

    private PhraseReader Phrases(WordList list) => new(list, _names, words.Synonyms, words.ClaimWords);

    // "Sinomet said on Friday that …", "Holm on Tuesday denied having met …"
    private Attribution? ReadFirst(WordList list)
    {
        if (Phrases(list).Read(ClauseStart.AfterDateline(list), true, out var at) is not { IsGeneral: false } source) return null;
        at = SkipAside(list, at);
        if (VerbPhrase.Read(list, at, words.ClaimWords) is not { IsFinite: true, IsNegated: false, IsPassive: false } verb
            || StanceOf(list, verb) is not { } stance)
        {
            return null;
        }

        var first = SkipAside(list, verb.End);
        if (list[first] is Tag.That) first++;
        else if (stance == Stance.Assert && first == verb.End
            && list[first] is not (Tag.Pronoun or Tag.Determiner or Tag.Name or Tag.Nominal) && list.Lower(first) != "as")
        {
            return null;
        }

        return first >= list.Count - 1 ? null : Make(list, source, verb, [list.Span(first, Last(list))], stance);
    }

    // "…, people close to the matter said."
    private Attribution? ReadLast(WordList list)
    {
        for (var comma = list.Count - 2; comma > 3; comma--)
        {
            if (list[comma] is not Tag.Comma) continue;
            // "…, the mayor of a village, Ann Lee, said": the name in commas is the same source.
            if (list[comma + 1] is Tag.Verb or Tag.Have && comma > 5) continue;
            if (Phrases(list).Read(comma + 1, true, out var at) is { IsPronoun: false } source)
            {
                if (list[at] is Tag.Comma && list[at + 1] is Tag.Verb or Tag.Have) at++;
                else if (list[at] is Tag.Comma && list[at + 1] is Tag.Name
                    && Phrases(list).Read(at + 1, true, out var name) is { Names.Count: > 0 } && list[name] is Tag.Comma)
                {
                    at = name + 1;
                }

                for (; at < list.Count && list[at] is not Tag.Comma; at++)
                {
                    if (VerbPhrase.Read(list, at, words.ClaimWords) is not { IsFinite: true, IsNegated: false } verb
                        || StanceOf(list, verb) is not (Stance.Assert or Stance.Confirm))
                    {
                        continue;
                    }

                    if (list.Count - verb.End > LongestTail || list[verb.End] is Tag.That or Tag.Pronoun) break;
                    var first = ClauseStart.AfterDateline(list);
                    return Make(list, source, verb, [list.Span(first, comma)], Stance.Assert);
                }
            }

            return null;
        }

        return null;
    }

    // "on Wednesday", "in a statement", "at a press conference in Salem"
    private int SkipAside(WordList list, int at)
    {
        while (at < list.Count && (list[at] is Tag.Time or Tag.Adverb || _names.IsDate(list.Span(at)))) at++;
        if (list[at] is Tag.Preposition && Phrases(list).Read(at + 1, false, out var next) is not null) return SkipAside(list, next);
        if (list[at] is Tag.Preposition && at + 1 < list.Count && _names.IsDate(list.Span(at + 1))) return SkipAside(list, at + 1);
        return at;
    }

    private static int Last(WordList list) => list[list.Count - 1] is Tag.Stop ? list.Count - 1 : list.Count;

    private Stance? StanceOf(WordList list, VerbPhrase verb)
    {
        var stem = words.Synonyms.Stems.Of(list.Lower(verb.Main));
        if (words.ClaimWords.Is("denier", stem)) return Stance.Deny;
        if (words.ClaimWords.Is("admitter", stem)) return Stance.Confirm;
        var isSaying = words.ClaimWords.Is("sayer", stem) || (words.ClaimWords.Is("describer", stem) && HasFalse(list, verb.End));
        return isSaying ? Stance.Assert : null;
    }

    private bool HasFalse(WordList list, int from) =>
        Enumerable.Range(from, list.Count - from).Any(i => words.ClaimWords.Is("false", list.Lower(i)));

    private Attribution Make(WordList list, Phrase source, VerbPhrase verb, IReadOnlyList<TextSpan> content, Stance stance)
    {
        var head = document.Mentions.LastOrDefault(mention => source.Span.Contains(mention.Span) && mention.Span.End == source.Span.End);
        var isOutlet = head?.Type == ActorType.Outlet;
        var (speaker, outlet) = (isOutlet ? null : head?.Actor, isOutlet ? head!.Actor : null);
        return new Attribution(
            [source.Span], [list.Span(verb.First, verb.End)], content, speaker, outlet,
            QuotationForm.Indirect, AttributionKind.Speech, stance, false, null);
    }
}
