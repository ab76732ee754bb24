using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether what somebody says is told whole, without what it takes from the words around it.</summary>
internal sealed class ToldContents(AnnotatedDocument document)
{
    private static readonly WordSet Objects = WordSet.Named("pronouns-as-objects");
    private static readonly WordSet Pointing = WordSet.Named("determiners-that-point-back");
    private static readonly WordSet Saying = WordSet.Named("forms-of-say");
    private static readonly WordSet Outlining = WordSet.Named("verbs-of-naming-a-topic");
    private static readonly WordSet Manners = WordSet.Named("leads-to-manners");
    private static readonly WordSet Announcing = WordSet.Named("participles-of-announcing");
    private static readonly WordSet Contrasts = WordSet.Named("openers-of-contrasts");
    private static readonly WordSet Charging = WordSet.Named("verbs-of-charges-with-a-deed");
    private static readonly WordSet Deeds = WordSet.Named("leads-to-deeds");
    private static readonly WordSet Depicting = WordSet.Named("verbs-of-what-something-is-seen-as");
    private static readonly WordSet GoingOn = WordSet.Named("verbs-that-go-on-saying");
    private static readonly WordSet Abstract = WordSet.Named("nouns-of-what-is-said");

    // Words of "He was so stoic".
    private const int ShortestQuotation = 4;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether the content of an attributed statement is told whole.</summary>
    public bool Has(ClaimStatement statement, Attribution attribution)
    {
        var (first, last) = (FirstOf(statement), LastOf(statement));
        if (_tags[first] is Tag.Relative || IsToldToSomebody(attribution) || IsObject(first) || IsShort(statement, first)) return false;
        if (IsAboutTopic(attribution, first) || _tags[last] is Tag.Colon) return false;
        if (attribution.Source.Count == 0 && EndsInSaying(last)) return false;
        if (HoldsAnother(statement, attribution) || IsTopicOfCue(statement, attribution, first)) return false;
        if (DeniesAndSays(attribution, first, last)) return false;
        if (!statement.NeedsCue) return !IsOfBareNoun(statement) && !OpensWithTimeOfSaying(statement, attribution);
        if (IsOfRelative(attribution) || LosesItsMiddle(attribution)) return false;
        if (IsOfNobody(attribution) || LosesManner(attribution, first, last) || HoldsOpenThat(first, last)) return false;
        return !IsPassive(attribution) && !TellsOfOthers(first, last) && !OnlyOutlines(attribution, first, last)
            && !LacksDeed(attribution, first, last);
    }

    // "him to leave", but "her claim", "US officials"
    private bool IsObject(int first) => _tags[first] is Tag.Pronoun && Objects.Has(_tokens.TextOf(first))
        && !_tokens[first].Is(TokenShape.AllCaps) && !_tags[first + 1].IsNounLike();

    // “He was stoic,” “No,” “that one’s alright”
    private bool IsShort(ClaimStatement statement, int first)
    {
        if (statement.NeedsCue || statement.Meant is not null) return false;
        var (words, points) = (0, false);
        foreach (var span in statement.Content)
        {
            for (var i = _tokens.FirstAtOrAfter(span.Start); i < _tokens.Count && _tokens[i].End <= span.End; i++)
            {
                if (_tokens[i].Kind is TokenKind.Punctuation) continue;
                words++;
                points |= _tags[i] is Tag.Pronoun or Tag.That || Pointing.Has(_tokens.TextOf(i));
            }
        }

        var isQuoted = statement.Attribution!.Form == QuotationForm.Direct;
        return isQuoted ? words <= ShortestQuotation : words < ShortestQuotation && (points || words < ShortestQuotation - 1);
    }

    // "gushed | about the notes that he would write"
    private bool IsAboutTopic(Attribution attribution, int first) => _tokens.TextOf(first) is "about" or "on" or "of"
        && _tokens.FirstAtOrAfter(attribution.Cue[^1].End) == first;

    // "a senior source reportedly said": what, stands before.
    private bool EndsInSaying(int last) => Saying.Has(_tokens.TextOf(last));

    // "“It is good,” Ann Lee said, according to the Gazette": she says so; "…, as announced by the firm": that is where it stands.
    private bool HoldsAnother(ClaimStatement statement, Attribution attribution)
    {
        var cue = attribution.Cue[0];
        var isHandedOn = cue.SliceOf(document.Raw) is "according to" || document.Raw.AsSpan(0, cue.Start).EndsWith(", as ");
        if (!isHandedOn || cue.Start < statement.Content[^1].End) return false;
        if (_tags[_tokens.FirstAtOrAfter(cue.Start)] is Tag.Participle) return true;
        return document.Attributions.Any(other => other != attribution && other.Form == QuotationForm.Direct && other.Source.Count > 0
            && statement.Content.Any(span => other.Cue.All(span.Contains)));
    }

    // "voiced concern about | the impact the charges have" is no clause, as what was voiced is not told. But "claims about | Lee leaving".
    private bool IsTopicOfCue(ClaimStatement statement, Attribution attribution, int first)
    {
        if (statement.NeedsCue || attribution.Form == QuotationForm.Direct || _tags[first] is Tag.Question) return false;
        if (_tags[_tokens.FirstAtOrAfter(attribution.Cue[0].Start)] is Tag.Nominal) return false;
        var end = _tokens.FirstAtOrAfter(attribution.Cue[^1].End);
        return end == first && _tokens.TextOf(end - 1) is "about" or "of" or "over" or "at" or "for";
    }

    // "Ten guests have been warned that …", "Norway was promised that …": by whom?
    private bool IsToldToSomebody(Attribution attribution) => attribution.Source.Count == 0
        && attribution.Stance is Stance.Warn or Stance.Pledge && HasBe(attribution)
        && _tokens.FirstAtOrAfter(attribution.Cue[0].Start) is > 0 and var cue && _tokens.TextOf(cue - 1) is not ("it" or "It");

    // "Roe was confirmed as judge", "Norway was denied ten ships": no word of anybody. But "is confirmed to have left".
    private bool IsOfNobody(Attribution attribution) => attribution.Source.Count == 0
        && attribution.Stance is Stance.Pledge or Stance.Confirm or Stance.Deny
        && !(attribution.Stance == Stance.Confirm && _tags[_tokens.FirstAtOrAfter(attribution.Cue[^1].End)] is Tag.To);

    private bool HasBe(Attribution attribution) => Holds(_tokens.FirstAtOrAfter(attribution.Cue[0].Start),
        _tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1, i => _tags[i] is Tag.Be);

    // "portrayed Lee | as a thief", "described the ruling | , in the case of a port, as a shame"
    private bool LosesManner(Attribution attribution, int first, int last)
    {
        var verb = _tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        if (!Depicting.Has(_tokens.TextOf(verb)) || Holds(first, last, i => _tokens.TextOf(i) is "as")) return false;
        var end = document.Text.Sentences[document.Text.SentenceAt(_tokens[last].Start)].EndToken;
        for (var i = last + 1; i < end; i++)
        {
            if (_tokens.TextOf(i) is "as" && (i == last + 1 || _tags[i - 1] is Tag.Comma or Tag.Dash)) return !IsOfClause(i + 1, end);
        }

        return false;
    }

    // "as he left"
    private bool IsOfClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tags[i] is Tag.Comma or Tag.Stop or Tag.Coordinator or Tag.Relative or Tag.That or Tag.Quote) return false;
            if (_tags[i].IsFinite()) return true;
        }

        return false;
    }

    // "voiced hope that with the help of Norway": that what?
    private bool HoldsOpenThat(int first, int last)
    {
        var that = last;
        while (that >= first && _tags[that] is not Tag.That) that--;
        // But "likened it to that of Norway".
        if (that < first || _tokens.TextOf(that + 1) is "of" or "in") return false;
        return _tags[that + 1] is Tag.Preposition or Tag.Subordinator && !Holds(that, last, i => _tags[i].IsFinite());
    }

    // "disputes the account and claims that ten men left": one is denied, and the other said.
    private bool DeniesAndSays(Attribution attribution, int first, int last) => attribution.Stance is Stance.Deny or Stance.Doubt
        && Holds(first + 1, last, i => _tags[i - 1] is Tag.Coordinator && GoingOn.Has(_tokens.TextOf(i))
            && Holds(i + 1, last, verb => _tags[verb].IsFinite()));

    // "The plan was announced by the minister" tells what the text knows, and nothing that he says; "was called a farce by" does.
    private bool IsPassive(Attribution attribution)
    {
        var (first, end) = (_tokens.FirstAtOrAfter(attribution.Cue[0].Start), _tokens.FirstAtOrAfter(attribution.Cue[^1].End));
        if (attribution.Source is not [var source] || source.Start < attribution.Cue[0].End) return false;
        return _tokens.TextOf(_tokens.FirstAtOrAfter(source.Start) - 1) is "by" && Announcing.Has(_tokens.TextOf(end - 1))
            && _tags[first].IsAuxiliary();
    }

    // "people, who Norway has vowed can stay"
    private bool IsOfRelative(Attribution attribution) => attribution.Source is [var source, ..]
        && attribution.Content[0].Start < source.Start && source.Start < attribution.Cue[0].Start
        && _tokens.TextOf(_tokens.FirstAtOrAfter(source.Start) - 1) is "who" or "whom";

    // "The man was branded | a stalker | by Ann Lee"
    private bool LosesItsMiddle(Attribution attribution)
    {
        if (attribution.Source is not [var source] || source.Start < attribution.Cue[^1].End) return false;
        var by = _tokens.FirstAtOrAfter(source.Start) - 1;
        return _tokens.TextOf(by) is "by" && attribution.Cue[^1].End < _tokens[by - 1].Start
            && !attribution.Content.Any(span => span.Contains(_tokens[by - 1].Span));
    }

    // "Ann Lee called the plan bad, while Bo Roe also criticised it"
    private bool TellsOfOthers(int first, int last)
    {
        var contrast = first + 1;
        while (contrast <= last && !(_tags[contrast - 1] is Tag.Comma && Contrasts.Has(_tokens.TextOf(contrast)))) contrast++;
        return contrast <= last && _tags[contrast + 1] is not Tag.Pronoun && Holds(contrast, last, i => _tags[i].IsFinite());
    }

    // "Ann Lee described her own views", "outlined other charges": which? But "described it as a threat", "outlined a plan for Oslo".
    private bool OnlyOutlines(Attribution attribution, int first, int last)
    {
        var verb = _tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        return Outlining.Has(_tokens.TextOf(verb))
            && !Holds(first, last, i => Manners.Has(_tokens.TextOf(i)) || _tags[i] is Tag.Question or Tag.Quote or Tag.Name or Tag.To);
    }

    // "He also accused the paper": of what?
    private bool LacksDeed(Attribution attribution, int first, int last)
    {
        var verb = _tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        return Charging.Has(_tokens.TextOf(verb)) && !Holds(first, last, i => Deeds.Has(_tokens.TextOf(i)));
    }

    // "a prospect that experts predict will occur": which?
    private bool IsOfBareNoun(ClaimStatement statement)
    {
        if (statement.Content is not [var noun, _, ..]) return false;
        var (first, end) = (_tokens.FirstAtOrAfter(noun.Start), _tokens.FirstAtOrAfter(noun.End));
        return end - first == 2 && _tags[first] is Tag.Determiner && Abstract.Has(_tokens.TextOf(end - 1));
    }

    // "said | this past weekend he will run": when he said it.
    private bool OpensWithTimeOfSaying(ClaimStatement statement, Attribution attribution)
    {
        var first = FirstOf(statement);
        if (_tokens.FirstAtOrAfter(attribution.Cue[^1].End) != first) return false;
        var time = _tags[first] is Tag.Determiner ? first + 1 : first;
        if (_tags[time] is not Tag.Time && _tokens.TextOf(time) is not ("past" or "days")) return false;
        while (time < LastOf(statement) && (_tags[time] is Tag.Time or Tag.Nominal || _tokens.TextOf(time) is "past")) time++;
        return _tags[time] is not (Tag.Comma or Tag.Genitive) && !_tags[time].IsFinite();
    }

    private static bool Holds(int first, int last, Func<int, bool> isMeant)
    {
        for (var i = first; i <= last; i++) if (isMeant(i)) return true;
        return false;
    }

    private int FirstOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[0].Start);

    private int LastOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[^1].End) - 1;
}
