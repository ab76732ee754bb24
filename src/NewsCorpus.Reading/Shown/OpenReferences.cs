using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether what somebody says, or the text itself, stands on a word whose meaning only other sentences tell.</summary>
internal sealed class OpenReferences(AnnotatedDocument document)
{
    private static readonly WordSet Owned = WordSet.Named("pronouns-of-one-person");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;
    private readonly EmptyIts _its = new(document);

    /// <summary>Whether the content of an attributed statement points to what it does not tell.</summary>
    public bool IsIn(ClaimStatement statement, Attribution attribution)
    {
        var (first, last) = (FirstOf(statement), LastOf(statement));
        if (DoesSo(first, last)) return true;
        if (attribution.Form == QuotationForm.Direct || statement.NeedsCue) return false;
        return IsThis(first) || IsItOfPerson(first, last, attribution) || IsOneOfMany(statement, first, attribution);
    }

    /// <summary>Whether the text's own sentence is about a body and then "his" or "her": "The court rejected his appeal".</summary>
    public bool IsInOwnVoice(ClaimStatement statement)
    {
        var (first, last) = (FirstOf(statement), LastOf(statement));
        var hasBody = false;
        for (var i = first; i <= last; i++)
        {
            if (_tags[i] is Tag.Pronoun or Tag.Possessive && Owned.Has(_tokens.TextOf(i))) return hasBody && statement.Meant is null;
            var isPartOfBody = IsPartOf(i, out var isBody);
            hasBody |= isBody;
            if (isPartOfBody ? !isBody : _tags[i].IsNounLike()) return false;
        }

        return false;
    }

    // Whether a token is in a name, and whether that is a body's or a state's.
    private bool IsPartOf(int token, out bool isBody)
    {
        var span = _tokens[token].Span;
        var mention = document.Mentions.FirstOrDefault(mention => mention.Span.Contains(span));
        var name = mention is null ? document.Names.FirstOrDefault(name => name.Span.Contains(span)) : null;
        var type = mention?.Type ?? name?.Type;
        isBody = type is not null and not ActorType.Person;
        return mention is not null || name is not null;
    }

    // "Roe said this would cost jobs", "added that that was wrong": what?
    private bool IsThis(int first) => _tokens.TextOf(first) is "this" or "that" or "This" && _tags[first + 1].IsFinite();

    // "Ann Lee said it recognised the needs of Norway": a body says "it" of itself, and a person does not.
    private bool IsItOfPerson(int first, int last, Attribution attribution)
    {
        if (_tokens.TextOf(first) is not ("it" or "It") || attribution.NamedSource is not [var source]) return false;
        if (!(_tags[first + 1].IsFinite() || _tags[first + 1] is Tag.Adverb)) return false;
        var (start, end) = (_tokens.FirstAtOrAfter(source.Start), _tokens.FirstAtOrAfter(source.End));
        // "Bo Roe, the head of the firm, said it would sell": it is the firm.
        for (var i = start; i < end; i++) if (_tags[i] is Tag.Nominal or Tag.Comma or Tag.Genitive) return false;
        return IsPerson(source) && !_its.Announces(first, last);
    }

    private bool IsPerson(TextSpan source) =>
        document.Mentions.Any(mention => source.Contains(mention.Span) && mention.Type == ActorType.Person)
        || document.Names.Any(name => source.Contains(name.Span) && name.Type == ActorType.Person);

    // "Police said he had left": who?
    private bool IsOneOfMany(ClaimStatement statement, int first, Attribution attribution)
    {
        if (statement.Meant is not null || attribution.NamedSource is not [var source]) return false;
        if (_tokens.TextOf(first) is not ("he" or "she" or "He" or "She")) return false;
        var (start, end) = (_tokens.FirstAtOrAfter(source.Start), _tokens.FirstAtOrAfter(source.End));
        var isNamed = document.Mentions.Any(mention => source.Contains(mention.Span) && mention.Type == ActorType.Person)
            || document.Names.Any(name => source.Contains(name.Span));
        return end - start <= 2 && !isNamed
            && (Inflection.IsPlural(_tokens.TextOf(end - 1)) || _tokens.TextOf(end - 1) is "police" or "Police");
    }

    // "the law gave the court the power to do so": to do what?
    private bool DoesSo(int first, int last)
    {
        var verbs = 0;
        for (var i = first; i <= last; i++)
        {
            if (i > first && _tokens.TextOf(i) is "so" && _tokens.TextOf(i - 1) is "do" or "does" or "did" or "doing" or "done")
            {
                return verbs <= 2;
            }

            if (_tags[i] is Tag.Subordinator or Tag.Coordinator or Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash) return false;
            if (_tags[i].IsVerb() || _tags[i] is Tag.Do) verbs++;
        }

        return false;
    }

    private int FirstOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[0].Start);

    private int LastOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[^1].End) - 1;
}
