using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether the words of an event begin where a phrase of its sentence does, and with who or what acts.</summary>
internal sealed class WholeSubjects(AnnotatedDocument document)
{
    private static readonly WordSet Connectives = WordSet.Named("connectives-of-sentences");
    private static readonly WordSet Glued = WordSet.Named("words-glued-to-names");
    private static readonly WordSet GluedBehind = WordSet.Named("words-glued-behind");
    private static readonly WordSet Prepositions = WordSet.Named("prepositions-behind-passives");
    private static readonly WordSet Transitive = WordSet.Named("verbs-never-without-object");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether the label of an event begins with a whole phrase that tells who or what acts.</summary>
    /// <param name="dated">The event.</param>
    /// <param name="words">The words of its label.</param>
    public bool Has(DatedEvent dated, string[] words)
    {
        // "Furthermore was introduced", "[Khan''] S minister left", "WhenRoe left": a word of the sentence, two that ran together.
        if (Connectives.Has(words[0]) || words[0] is "S" || words.Any(word => IsGlued(word) && !IsName(word))) return false;
        if (dated.Act.IsNominal) return true;
        var start = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)].FirstToken;
        if (IsPassiveAlone(dated, words) || IsOfTheLast(dated, start)) return false;
        if (LabelSpans.FirstOf(document, dated, words) is not { } first) return true;
        return first <= start || !(IsCutBefore(first, start) || IsInRelative(first, start) || IsBesideAnother(first)
            || DescribesWhoFollows(dated, first, start));
    }

    // "theAgency", "WhenRoe", "OsloMore", "ill.Three"; not "McRoe"
    private static bool IsGlued(string word)
    {
        for (var i = 2; i + 2 < word.Length; i++)
        {
            if (!char.IsUpper(word[i]) || !char.IsLower(word[i + 1])) continue;
            if (word[i - 1] == '.' && char.IsLetter(word[i - 2]) && word.IndexOf('.', StringComparison.Ordinal) == i - 1) return true;
            if (char.IsLower(word[i - 1]) && (Glued.Has(word.AsSpan(0, i)) || GluedBehind.Has(word.AsSpan(i)))) return true;
        }

        return false;
    }

    // "TheStreet", which the text tells of again or a list has
    private bool IsName(string word)
    {
        var uses = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.TextOf(i).SequenceEqual(word)) continue;
            var span = _tokens[i].Span;
            if (++uses > 1 || document.Mentions.Any(mention => mention.Span == span)) return true;
        }

        return false;
    }

    // "the fastest ever | under-18 time", "Pan Am | Flight 103"
    private bool IsCutBefore(int first, int start)
    {
        var before = first - 1;
        if (_tokens[before].End + 1 < _tokens[first].Start) return false;
        if (_tags[before] is Tag.Be && _tokens[before].Is(TokenShape.Capitalised) && before > start) return true;
        // "Christ the | Redeemer statue"
        if (_tokens.TextOf(before) is "the" && _tags[before - 1] is Tag.Name && before - 1 > start && _tags[first] is Tag.Name
            && _tags[before - 2] is Tag.Determiner)
        {
            return true;
        }

        // "a bank known as | Kontor, now a lender, bought"
        if (_tokens.TextOf(before) is "as" && _tokens.TextOf(before - 1) is "known") return true;
        return _tags[before] is Tag.Adverb && before - 2 >= start && _tags[before - 1] is Tag.Nominal
            && _tags[before - 2] is Tag.Determiner;
    }

    // "The building that now houses | the Oslo court was named": the building was.
    private bool IsInRelative(int first, int start)
    {
        if (_tags[first - 1] is Tag.Determiner) first--;
        for (var i = first - 1; i > start; i--)
        {
            if (_tags[i].IsFinite() || _tags[i] is Tag.Comma or Tag.Dash or Tag.Subordinator or Tag.Semicolon or Tag.Colon or Tag.Quote)
            {
                return false;
            }

            if (_tags[i] is Tag.That or Tag.Relative) return i + 1 < first && _tags[i - 1] is Tag.Nominal && !_tags[i + 1].IsNounLike();
        }

        return false;
    }

    // "the body of his daughter, | Ann, was found"
    private bool IsBesideAnother(int first)
    {
        if (_tags[first - 1] is not Tag.Comma || _tags[first - 2] is not Tag.Nominal || _tags[first] is not Tag.Name) return false;
        var i = first - 2;
        while (_tags[i] is Tag.Nominal) i--;
        return i > 1 && _tags[i] is Tag.Possessive && _tokens.TextOf(i - 1) is "of" && _tags[i - 2] is Tag.Nominal;
    }

    // "A former | teacher who founded Acme in 1999, Roe is rich": who it was stands behind.
    private bool DescribesWhoFollows(DatedEvent dated, int first, int start)
    {
        if (first != start + 1 || _tags[start] is not Tag.Determiner || _tags[first] is Tag.Name) return false;
        var verb = _tokens.FirstAtOrAfter(dated.Act.Head.Start);
        var isRelative = false;
        for (var i = first; i < verb; i++) isRelative |= _tags[i] is Tag.Relative or Tag.That;
        if (!isRelative) return false;
        var end = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)].EndToken;
        var comma = _tokens.FirstAtOrAfter(dated.Date.Span.End);
        while (comma < end && _tags[comma] is not Tag.Comma && !_tags[comma].IsFinite()) comma++;
        return comma + 1 < end && _tags[comma] is Tag.Comma && _tags[comma + 1] is Tag.Name or Tag.Pronoun;
    }

    // "Roe was held in Oslo and | sent to Lima", "Peace Day, a holiday | created to honour": he sent nobody, and it created nothing.
    private bool IsPassiveAlone(DatedEvent dated, string[] words)
    {
        var verb = Array.FindIndex(words, word => Transitive.Has(word));
        if (verb < 1 || (verb + 1 < words.Length && !Prepositions.Has(words[verb + 1]))) return false;
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var at = _tags[i].IsFinite() ? Array.IndexOf(words, _tokens.TextOf(i).ToString()) : -1;
            if (at >= 0 && at != verb) return false;
        }

        return true;
    }

    // "Roe and Ann Lee, who | resigned": she did.
    private bool IsOfTheLast(DatedEvent dated, int start)
    {
        var relative = _tokens.FirstAtOrAfter(dated.Date.Span.Start) - 1;
        while (relative > start + 2 && _tags[relative] is not (Tag.Relative or Tag.Comma)) relative--;
        var isBehindName = _tags[relative - 1] is Tag.Comma && _tags[relative - 2] is Tag.Name;
        if (_tags[relative] is not Tag.Relative || !isBehindName) return false;
        var i = relative - 2;
        while (i > start && _tags[i] is Tag.Name) i--;
        return _tags[i] is Tag.Coordinator;
    }
}
