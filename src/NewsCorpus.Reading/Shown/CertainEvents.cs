using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Which dated events of a document are told in words that a reader understands: not cut within a word or before what is said, with
/// somebody who acts, and with what stirred the feelings that they tell of.
/// </summary>
internal sealed class CertainEvents(AnnotatedDocument document)
{
    private static readonly WordSet SayingVerbs = WordSet.Named("forms-of-say");
    private static readonly WordSet DatedNouns = WordSet.Named("nouns-of-single-days");
    private static readonly WordSet FeelingVerbs = WordSet.Named("verbs-of-stirring-feelings");
    private static readonly WordSet Causes = WordSet.Named("leads-to-causes");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether an event is told clearly.</summary>
    public bool Has(DatedEvent dated)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        var words = dated.Label.Split(' ');
        return !IsDateline(words[0], sentence) && !IsWithoutSubject(words, sentence) && !IsCutInWord(words, sentence)
            && !EndsInSaid(words, sentence) && !LacksCause(words) && !IsOfNoun(words, dated, sentence);
    }

    // "OSLO Norway's opposition"
    private bool IsDateline(string first, Sentence sentence)
    {
        var token = sentence.FirstToken;
        return _tokens.TextOf(token).SequenceEqual(first) && CapitalDateline.End(document, token, sentence.EndToken) > token;
    }

    // "visiting towns along the border", "replays the defeat": who does?
    private bool IsWithoutSubject(string[] words, Sentence sentence)
    {
        var first = Find(words[0], sentence.FirstToken, sentence);
        if (first <= sentence.FirstToken || words.Length < 2 || _tokens[first].Is(TokenShape.Capitalised)) return false;
        if (_tags[first] is Tag.Gerund) return words[1] is not ("of" or "by");
        var before = _tags[first - 1] is Tag.Adverb ? first - 2 : first - 1;
        return _tags[first] is Tag.Verb || _tags[before] is Tag.Pronoun or Tag.Relative;
    }

    // "were sold on a first-come | , first-served basis", "an anti | -terror campaign"
    private bool IsCutInWord(string[] words, Sentence sentence)
    {
        if (words.Length < 2) return false;
        // "resigned, and a few weeks later": of what came then the next clause tells.
        if (words.Length > 4 && words[^1] is "later" && words[^4] is "and" or "a") return true;
        for (var i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
        {
            if (_tokens.TextOf(i + 1)[0] is not ('-' or ',')) continue;
            var last = words[^1];
            var isPart = last.EndsWith($"-{_tokens.TextOf(i)}", StringComparison.Ordinal);
            if (!isPart && !_tokens.TextOf(i).SequenceEqual(last)) continue;
            // "anti- terror"
            if (!isPart && _tokens.TextOf(i + 1) is "-" && _tokens[i + 1].Start == _tokens[i].End) return IsEndOf(words, i);
            // "first-come, first-served"
            var isPair = isPart && i + 3 < sentence.EndToken && _tokens.TextOf(i + 3) is "-";
            if (isPair) return true;
        }

        return false;
    }

    private bool IsEndOf(string[] words, int token) => words[^2].EndsWith(_tokens.TextOf(token - 1).ToString(), StringComparison.Ordinal);

    // "pivoted away and said the country's security": what is said of it was cut off.
    private bool EndsInSaid(string[] words, Sentence sentence)
    {
        var said = Array.FindLastIndex(words, word => SayingVerbs.Has(word));
        return said > 0 && said < words.Length - 1 && words[said] is not "say" && words[said + 1] is not ("that" or "so")
            && !HasFinite(words[(said + 1)..], sentence);
    }

    // "Many compared the murder with the death of Lee on May 6": the day of the death, not of the comparison.
    private bool IsOfNoun(string[] words, DatedEvent dated, Sentence sentence)
    {
        var date = _tokens.FirstAtOrAfter(dated.Date.Span.Start);
        var name = _tags[date - 1] is Tag.Preposition ? date - 2 : date - 1;
        var last = name;
        while (name > sentence.FirstToken && _tags[name] is Tag.Name) name--;
        if (name == last || name <= sentence.FirstToken || _tokens.TextOf(name) is not "of") return false;
        if (!DatedNouns.Has(_tokens.TextOf(name - 1))) return false;
        return words.Length > 2 && !_tokens.TextOf(name - 1).Equals(words[0], StringComparison.OrdinalIgnoreCase)
            && Array.Exists(words, word => _tokens.TextOf(name - 1).SequenceEqual(word)) && HasFinite(words, sentence);
    }

    // "The government outraged unions": by what?
    private static bool LacksCause(string[] words)
    {
        var stirs = Array.FindIndex(words, word => FeelingVerbs.Has(word));
        return stirs > 0 && !words.Skip(stirs + 1).Any(word => Causes.Has(word));
    }

    private bool HasFinite(IEnumerable<string> words, Sentence sentence)
    {
        foreach (var word in words)
        {
            if (word.Contains("n't", StringComparison.Ordinal) || word.Contains("n’t", StringComparison.Ordinal)) return true;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_tags[i].IsFinite() && _tokens.TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    private int Find(string word, int from, Sentence sentence)
    {
        for (var i = from; i < sentence.EndToken; i++) if (_tokens.TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
