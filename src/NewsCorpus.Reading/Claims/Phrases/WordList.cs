using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>The words of a content with their tags, without its quotation marks, as one list even where the content is in pieces.</summary>
internal sealed class WordList
{
    private readonly TokenTable _tokens;
    private readonly List<int> _at = [];
    private readonly List<Tag> _tags = [];
    private readonly List<string> _lower = [];

    public WordList(AnnotatedDocument document, SentenceTags tags, ActWords words, IEnumerable<TextSpan> content)
    {
        (_tokens, DocumentId) = (document.Text.Tokens, document.Id);
        foreach (var span in content)
        {
            for (var i = _tokens.FirstAtOrAfter(span.Start); i < _tokens.Count && _tokens[i].End <= span.End; i++)
            {
                if (tags[i] is Tag.Quote || (tags[i] is Tag.Symbol && _tokens.TextOf(i) is ".")) continue;
                _at.Add(i);
                _tags.Add(tags[i]);
                _lower.Add(words.Lower.Of(_tokens.TextOf(i)));
            }
        }

        FollowsThat = Count > 0 && _at[0] > 0 && tags[_at[0] - 1] is Tag.That;
        for (var i = 0; i < Count; i++) _tags[i] = Mended(i, words);
        if (FirstVerb() < 0 && (PastVerb(words) ?? Hidden(words.Synonyms)) is var verb and > 0) _tags[verb] = Tag.Verb;
    }

    /// <summary>The id of the text that the words are of.</summary>
    public string DocumentId { get; }

    /// <summary>True for the content of "said that …": a whole clause.</summary>
    public bool FollowsThat { get; }

    /// <summary>Whether a verb with a tense stands outside subordinate clauses.</summary>
    public bool HasFinite => FirstVerb() is >= 0 and var first && _tags[first].IsFinite();

    // The first verb that is not inside a subordinate clause.
    private int FirstVerb()
    {
        for (var i = 0; i < Count; i++)
        {
            if (_tags[i].IsFinite() || _tags[i] is Tag.Gerund or Tag.Bare) return i;
            if (_tags[i] is Tag.Subordinator or Tag.Relative or Tag.Question) return -1;
        }

        return -1;
    }

    // "forces opened fire"
    private int? PastVerb(ActWords words)
    {
        for (var i = 1; i < Count - 1; i++) if (IsPast(i, words) && _tags[i - 1] is Tag.Nominal or Tag.Name) return i;
        return null;
    }

    // "Google tracks users": a noun that can be a verb and agrees with what stands before it.
    private int Hidden(Synonyms synonyms)
    {
        for (var i = 1; i < Count - 1; i++)
        {
            if (_tags[i] is not Tag.Nominal || !synonyms.IsVerbForm(_lower[i]) || _tags[i + 1] is Tag.Stop or Tag.Comma) continue;
            if (_tags[i - 1] is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Quantifier) continue;
            var isPlural = _tags[i - 1] is Tag.Nominal && _lower[i - 1].EndsWith('s');
            if ((_lower[i].EndsWith('s') && _tags[i - 1] is Tag.Name)
                || (!_lower[i].EndsWith('s') && (isPlural || _tags[i + 1] is Tag.Gerund or Tag.That)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Number of words and marks.</summary>
    public int Count => _at.Count;

    /// <summary>The tag at a position; none outside.</summary>
    public Tag this[int position] => position >= 0 && position < Count ? _tags[position] : Tag.None;

    /// <summary>The word in lower case; empty outside.</summary>
    public string Lower(int position) => position >= 0 && position < Count ? _lower[position] : "";

    /// <summary>Leaves out the last words.</summary>
    public void Trim(int count)
    {
        _at.RemoveRange(Count - count, count);
        _tags.RemoveRange(Count, count);
        _lower.RemoveRange(Count, count);
    }

    /// <summary>The index of the token at a position.</summary>
    public int Token(int position) => _at[position];

    /// <summary>The place of a word in the text.</summary>
    public TextSpan Span(int position) => _tokens[_at[position]].Span;

    /// <summary>The position at which a phrase begins; -1 where it is not among the words.</summary>
    public int PositionOf(Phrase phrase)
    {
        for (var i = 0; i < Count; i++) if (Span(i).Start == phrase.Span.Start) return i;
        return -1;
    }

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapitalised(int position) => position >= 0 && position < Count && _tokens[_at[position]].Is(TokenShape.Capitalised);

    /// <summary>From the first to the last unit of some words.</summary>
    public TextSpan Span(int first, int end) => new(_tokens[_at[first]].Start, _tokens[_at[end - 1]].End);

    // "forces opened fire": a word behind it can only be the verb.
    private bool IsPast(int i, ActWords words) => i < Count && _tags[i] is Tag.Nominal or Tag.Participle
        && _lower[i].EndsWith("ed", StringComparison.Ordinal) && words.Synonyms.IsVerbForm(_lower[i])
        && this[i + 1] is Tag.Nominal or Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Number or Tag.Preposition;

    // A verb that the tagger does not know: after a subject, "to" or an auxiliary.
    private Tag Mended(int i, ActWords words)
    {
        var synonyms = words.Synonyms;
        var tag = _tags[i];
        // "Armenian forces had fired"
        if (tag is Tag.Verb && _lower[i].EndsWith('s') && this[i - 1] is Tag.Name or Tag.Nominal or Tag.Determiner
            && (this[i + 1].IsFinite() || IsPast(i + 1, words)))
        {
            return Tag.Nominal;
        }

        // "held talks": after a verb with an object in the plural.
        if (tag is Tag.Verb && _lower[i].EndsWith('s')
            && this[i - 1] is Tag.Verb or Tag.Participle or Tag.Bare or Tag.Gerund or Tag.Determiner)
        {
            return Tag.Nominal;
        }

        // "using public funds"
        if (tag is Tag.Verb && _lower[i].EndsWith('s') && this[i - 1] is Tag.Nominal
            && this[i - 2] is Tag.Gerund or Tag.Bare or Tag.Verb or Tag.Participle or Tag.Preposition or Tag.Determiner
            && synonyms.OfNoun(synonyms.Stems.Of(_lower[i])).Count > 0) return Tag.Nominal;
        // "German claims that …"
        if (tag is Tag.Verb && i is 1 or 2 && _lower[i] is "claims" or "reports" or "charges" && this[i + 1] is Tag.That or Tag.Preposition)
        {
            return Tag.Nominal;
        }

        // "agreed to cap its exports"
        if (tag is Tag.Nominal && this[i - 1] is Tag.To && this[i + 1] is Tag.Determiner or Tag.Possessive or Tag.Pronoun) return Tag.Bare;
        // "planned to seat men apart"
        if (tag is Tag.Nominal && this[i - 1] is Tag.To && words.ClaimWords.Is("infinitive", Lower(i - 2))) return Tag.Bare;
        if (tag is not Tag.Nominal || !synonyms.IsVerbForm(_lower[i])) return tag;
        var before = i - 1;
        while (before >= 0 && _tags[before] is Tag.Adverb or Tag.Negation) before--;
        var previous = this[before];
        if (previous is Tag.To or Tag.Modal or Tag.Do) return Tag.Bare;
        var next = this[i + 1];
        var isIrregular = !_lower[i].EndsWith('s') && synonyms.Stems.Of(_lower[i]) != synonyms.Stems.Of(_lower[i] + "s");
        if (previous is Tag.Have or Tag.Be && isIrregular) return Tag.Participle;
        if (previous is Tag.Have && !_lower[i].EndsWith('s')
            && next is Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Pronoun or Tag.Number)
        {
            return Tag.Participle;
        }

        var takesObject = next is Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Pronoun or Tag.Number or Tag.Quantifier;
        return isIrregular && previous is Tag.Pronoun or Tag.Name or Tag.Nominal or Tag.Relative && (takesObject || previous is Tag.Pronoun)
            ? Tag.Verb
            : tag;
    }
}
