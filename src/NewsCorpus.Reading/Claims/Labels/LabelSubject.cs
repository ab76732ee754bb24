using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Context;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Says in a few words who or what acts in an event.</summary>
internal sealed class LabelSubject(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    private const int LongestSubject = 90;

    private readonly LabelWords _words = new(document);
    private readonly SubjectPronoun _pronouns = new(document, surnames);
    private readonly SubjectCuts _cuts = new(document);
    private readonly SubjectExtent _extent = new(document);
    private readonly ApposedName _names = new(document);

    /// <summary>
    /// The words for the subject, and its tokens that are shown, none where a name stands for it; null where they do not tell who or what
    /// acts.
    /// </summary>
    /// <param name="subject">Its tokens.</param>
    /// <param name="head">The main verb.</param>
    /// <param name="date">The tokens of the date.</param>
    /// <param name="speaker">Who says it; null in the text's own voice.</param>
    public (string Text, TokenRange Shown)? Of(TokenRange subject, int head, TokenRange date, EventSpeaker? speaker)
    {
        if (document.Grammar.Tags[subject.End - 1] is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Question)
            return _pronouns.NameOf(subject, head, speaker) is { } meant ? (meant, TokenRange.None) : null;
        if (_cuts.LeaveOpen(subject)) return null;
        subject = _extent.FromFirstWord(subject);
        if (_cuts.BeginInside(subject, head, date)) return null;
        var named = _names.Of(subject);
        // "their son, Bo, | a captain who died in Iraq"
        if (named is null && IsBehindName(subject.First)) return null;
        // "looking for Ann Lee, | the girl who vanished"
        if (named is null && head > 0 && document.Grammar.Tags[head - 1] is Tag.Relative && IsBesideName(subject.First)) return null;
        // "Roe, the father of two girls | abducted from a school, said": they were, and not Roe.
        if (named is { } name && name.End <= subject.First && document.Grammar.Tags[subject.End - 1].IsNounLike()
            && head == subject.End && IsParticipleToo(head))
        {
            return null;
        }

        subject = named ?? subject with { End = _extent.EndBeforeApposition(subject) };
        subject = subject with { End = _extent.EndBeforeDate(subject, date) };
        if (_cuts.PointsBack(subject)) return null;
        if (Junior(subject) is { } junior) return (junior, TokenRange.None);
        var text = LabelWords.WithoutArticle(_words.Without(subject, date));
        if (text.Length <= LongestSubject) return text.Length == 0 ? null : (text, subject);
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (document.Grammar.Tags[i] is not (Tag.Comma or Tag.Relative or Tag.Open or Tag.Dash)) continue;
            subject = subject with { End = i };
            text = LabelWords.WithoutArticle(_words.Without(subject, date));
            return text.Length > LongestSubject ? null : (text, subject);
        }

        return null;
    }

    private bool IsParticipleToo(int verb) => document.Grammar.Tags[verb] is Tag.Verb
        && (document.Grammar.Classes.RolesOf(document.Text.Tokens[verb].Word) & WordRole.Participle) != 0
        || document.Text.Tokens.TextOf(verb).EndsWith("ed");

    // "Mr. Trump" for Donald Trump Jr.: a reader would take it for the father.
    private string? Junior(TokenRange subject)
    {
        var (tokens, last) = (document.Text.Tokens, subject.End - 1);
        return document.Mentions.FirstOrDefault(mention => mention.Via == NamedVia.Surname && mention.Span == tokens[last].Span
            && OtherNames.IsSuffix(mention.Name.AsSpan(mention.Name.LastIndexOf(' ') + 1).TrimEnd('.')))?.Name;
    }

    private bool IsBehindName(int first) => first > 1 && document.Text.Tokens.TextOf(first) is "a" or "an"
        && document.Grammar.Tags[first - 1] is Tag.Comma && document.Grammar.Tags[first - 2] is Tag.Name
        && document.Text.SentenceAt(document.Text.Tokens[first - 2].Start) == document.Text.SentenceAt(document.Text.Tokens[first].Start)
        && !IsPlaceOrDate(first - 2);

    private bool IsBesideName(int first) => first > 1 && document.Text.Tokens.TextOf(first) is "the"
        && document.Grammar.Tags[first - 1] is Tag.Comma && document.Grammar.Tags[first - 2] is Tag.Name && !IsPlaceOrDate(first - 2);

    // "In Oslo, | a dozen people", "In August, | a dozen people"
    private bool IsPlaceOrDate(int token) => document.Mentions.Any(mention => mention.Type is ActorType.Place or ActorType.State
        && mention.Span.End == document.Text.Tokens[token].End)
        || document.Dates.Any(date => date.Span.Contains(document.Text.Tokens[token].Span));
}
